"""What PostgreSQL and Spark say otherwise than DuckDB, expression by expression.

Each rewrite takes an expression whose parts know their types and gives what means the same over there; how
it is spelled is sqlglot's business. Only what a test runs on the real engine is here.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import sqlglot
from sqlglot import exp

Rewrite = Callable[[exp.Expr], exp.Expr]

_WHOLE = exp.DataType.INTEGER_TYPES
_DECIMAL = (exp.DType.DECIMAL,)
_REAL = (exp.DType.DOUBLE, exp.DType.FLOAT)


@dataclass(frozen=True)
class Dialect:
    """A language of SQL: sqlglot's name for it, what is said otherwise, and how long a name may be."""

    name: str
    rewrites: Mapping[type[exp.Expr], Rewrite]
    longest_name: int | None = None

    def spell(self, query: exp.Expr) -> str:
        """The query in this language; every name is quoted."""
        for part in reversed(list(query.walk(bfs=True))):
            rewrite = next(
                (self.rewrites[kind] for kind in type(part).__mro__ if kind in self.rewrites), None
            )
            if rewrite is not None:
                meant = rewrite(part)
                if meant is not part:
                    meant.type = part.type
                    part.replace(meant)
        return query.sql(self.name, identify=True)


def _is(part: exp.Expr, *types: exp.DType) -> bool:
    return part.type is not None and part.type.is_type(*types)


def _cast(part: exp.Expr, kind: str) -> exp.Expr:
    inner = exp.Paren(this=part.copy()) if isinstance(part, exp.Binary) else part.copy()
    return exp.Cast(this=inner, to=exp.DataType.build(kind, dialect="duckdb"))


def _call(name: str, *arguments: exp.Expr) -> exp.Expr:
    return exp.Anonymous(this=name, expressions=list(arguments))


def _over_there(sql: str, dialect: str, **parts: exp.Expr) -> exp.Expr:
    """An expression written in the other language, with parts put in where `:name` stands."""
    tree = sqlglot.parse_one(sql, read=dialect)
    return exp.replace_placeholders(tree, **{name: part.copy() for name, part in parts.items()})


def _divided(part: exp.Expr) -> exp.Expr:
    """A quotient is a double, whatever is divided."""
    return exp.Div(this=_cast(part.this, "DOUBLE"), expression=_cast(part.expression, "DOUBLE"), typed=True)


def _power(part: exp.Expr) -> exp.Expr:
    return exp.Pow(this=_cast(part.this, "DOUBLE"), expression=_cast(part.expression, "DOUBLE"))


def _root(part: exp.Expr) -> exp.Expr:
    return exp.Sqrt(this=_cast(part.this, "DOUBLE"))


def _begun(part: exp.Expr) -> exp.Expr:
    """A month's or year's beginning has no zone."""
    return _cast(part, "TIMESTAMP")


def _type(part: exp.Expr) -> exp.Expr:
    """Whole numbers of 128 bits are sums of counts, which fit into 64."""
    return exp.DataType.build("BIGINT") if part.this == exp.DType.INT128 else part


_SHARED: dict[type[exp.Expr], Rewrite] = {
    exp.Div: _divided,
    exp.Pow: _power,
    exp.Sqrt: _root,
    exp.TimestampTrunc: _begun,
    exp.DataType: _type,
}


# PostgreSQL


def _pg_whole_quotient(part: exp.Expr) -> exp.Expr:
    return _cast(_call("div", part.this.copy(), part.expression.copy()), "BIGINT")


def _pg_function(part: exp.Expr) -> exp.Expr:
    name, arguments = part.name.lower(), part.expressions
    if name == "bit_count":
        return _over_there("BIT_COUNT(CAST((:x) AS BIT(64)))", "postgres", x=arguments[0])
    if name == "marks":
        return _over_there(
            "(SELECT COALESCE(';' || STRING_AGG(mark, ';' ORDER BY mark) || ';', '') FROM"
            " (SELECT DISTINCT TRIM(part) AS mark FROM UNNEST(STRING_TO_ARRAY(LOWER(:x), ';')) AS told(part))"
            " AS trimmed WHERE mark <> '')",
            "postgres",
            x=arguments[0],
        )
    if name == "client_key":
        return _over_there("ROW_NUMBER() OVER (ORDER BY :x) - 1", "postgres", x=arguments[0])
    return part


def _pg_interval(part: exp.Expr) -> exp.Expr:
    return _over_there("MAKE_INTERVAL(days => CAST(:x AS INT))", "postgres", x=part.this)


def _pg_rounded(part: exp.Expr) -> exp.Expr:
    """A double's half is rounded away from zero, which PostgreSQL does to decimals only."""
    if not _is(part.this, *_REAL):
        return part
    inner = exp.Round(this=_cast(part.this, "DECIMAL"), decimals=part.args.get("decimals"))
    inner.this.set("to", exp.DataType.build("NUMERIC", dialect="postgres"))
    return _cast(inner, "DOUBLE")


def _pg_extreme(part: exp.Expr) -> exp.Expr:
    """Of booleans the greatest is true where any is."""
    if not _is(part.this, exp.DType.BOOLEAN):
        return part
    return (exp.LogicalOr if isinstance(part, exp.Max) else exp.LogicalAnd)(this=part.this.copy())


POSTGRES = Dialect(
    "postgres",
    {
        **_SHARED,
        exp.IntDiv: _pg_whole_quotient,
        exp.Anonymous: _pg_function,
        exp.Round: _pg_rounded,
        exp.ToDays: _pg_interval,
        exp.Max: _pg_extreme,
        exp.Min: _pg_extreme,
    },
    longest_name=63,
)


# Spark


def _spark_difference(part: exp.Expr) -> exp.Expr:
    """The days from one day to another."""
    day = exp.DType.DATE
    if _is(part.this, day) and _is(part.expression, day):
        return _call("datediff", part.this.copy(), part.expression.copy())
    return part


def _spark_cast(part: exp.Expr) -> exp.Expr:
    """A number becomes whole by rounding: a double's half to even, a decimal's away from zero."""
    to: exp.DataType = part.args["to"]
    if not to.is_type(*_WHOLE) or not _is(part.this, *_REAL, *_DECIMAL):
        return part
    rounding = "bround" if _is(part.this, *_REAL) else "round"
    return exp.Cast(this=_call(rounding, part.this.copy(), exp.Literal.number(0)), to=to.copy())


def _spark_filter(part: exp.Expr) -> exp.Expr:
    """Spark knows no FILTER beside OVER: the rows left out are NULL, which no aggregate counts."""
    if not isinstance(part.parent, exp.Window):
        return part
    aggregate: exp.Expr = part.this.copy()
    counted = exp.Literal.number(1) if isinstance(aggregate.this, exp.Star) else aggregate.this
    condition = part.expression.this.copy()
    aggregate.set("this", exp.Case(ifs=[exp.If(this=condition, true=counted.copy())]))
    return aggregate


def _spark_average(part: exp.Expr) -> exp.Expr:
    """Of decimals with enough places that nothing is lost."""
    if not _is(part.this, *_DECIMAL):
        return part
    return exp.Avg(this=_cast(part.this, "DECIMAL(28,14)"))


def _spark_interval(part: exp.Expr) -> exp.Expr:
    return _over_there("MAKE_DT_INTERVAL(:x)", "spark", x=part.this)


def _spark_function(part: exp.Expr) -> exp.Expr:
    name, arguments = part.name.lower(), part.expressions
    if name == "marks":
        return _over_there(
            "COALESCE(NULLIF(CONCAT(';', ARRAY_JOIN(ARRAY_SORT(ARRAY_DISTINCT(FILTER(TRANSFORM("
            "SPLIT(LOWER(:x), ';'), part -> TRIM(part)), part -> part <> ''))), ';'), ';'), ';;'), '')",
            "spark",
            x=arguments[0],
        )
    if name == "client_key":  # unique is enough, and needs no sorting of all clients in one place
        return _call("monotonically_increasing_id")
    return part


SPARK = Dialect(
    "spark",
    {
        **_SHARED,
        exp.Sub: _spark_difference,
        exp.Cast: _spark_cast,
        exp.Filter: _spark_filter,
        exp.Avg: _spark_average,
        exp.ToDays: _spark_interval,
        exp.Anonymous: _spark_function,
    },
)
