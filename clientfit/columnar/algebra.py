"""The rulebook's expressions as typed code: every node of DuckDB's parser, every argument of it, or an error.

Logic is three-valued: a value carries the code of where it is known. What an expression means is what it
means to DuckDB: NULLs last in an order, greatest and least without NULLs, `/` of doubles, decimals exact.
"""

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from functools import reduce
from typing import Any, Protocol

from clientfit.columnar.code import Block
from clientfit.columnar.runtime import OutOfRange, float_of, rescaled
from clientfit.columnar.values import FALSE, NULL, NUMBERS, TRUE, Kind, NotCompiled, Value

Node = dict[str, Any]
EPOCH = date(1970, 1, 1).toordinal()
MOST_DIGITS = 18
"""Digits of a whole number that fits an int64, whatever they are."""

_NOTHING: tuple[object, ...] = (None, False, "", [], {})
_PLACES = frozenset({"class", "type", "query_location", "query_location_length", "alias", "qualified_name"})
_FUNCTION = frozenset({"function_name", "arguments", "is_operator", "order_bys"})
_COMPARED = {
    "COMPARE_EQUAL": "==",
    "COMPARE_NOTEQUAL": "!=",
    "COMPARE_LESSTHAN": "<",
    "COMPARE_GREATERTHAN": ">",
    "COMPARE_LESSTHANOREQUALTO": "<=",
    "COMPARE_GREATERTHANOREQUALTO": ">=",
}
AGGREGATES = frozenset(
    {"count_star", "count", "sum", "min", "max", "avg", "median", "bool_or", "bool_and", "bit_or"}
)


def arguments(node: Node, *allowed: str) -> None:
    """Refuse a node that says more than the algebra reads of it.

    Raises:
        NotCompiled: an argument is given that is not in `allowed`.
    """
    given = {key for key, value in node.items() if value not in _NOTHING} - _PLACES - set(allowed)
    if "order_bys" in node and node["order_bys"].get("orders"):
        given.add("order_bys")
    if given:
        raise NotCompiled(f"{node['type'].lower()} with {', '.join(sorted(given))}")


def _replaced(node: Node) -> tuple[Node, Node] | None:
    """The list and the id, where a comparison asks whether the list holds the id."""
    left, right = node["left"], node["right"]
    if node["type"] != "COMPARE_NOTEQUAL" or left.get("function_name") != "replace":
        return None
    given, old, new = (argument["expression"] for argument in left["arguments"])
    several, one, again = (_between_semicolons(each) for each in (given, old, right))
    if several is None or one is None or again is None or _bare(several) != _bare(again):
        return None
    return (several, one) if new.get("literal", {}).get("text") == "" else None


def _between_semicolons(node: Node) -> Node | None:
    """What stands between two semicolons, where a node is concat(';', …, ';')."""
    parts = [argument["expression"] for argument in node.get("arguments") or ()]
    if node.get("function_name") != "concat" or len(parts) != 3:  # noqa: PLR2004 - with one at each end
        return None
    ends = [part.get("literal", {}).get("text") for part in (parts[0], parts[2])]
    return parts[1] if ends == [";", ";"] else None


def _bare(node: object) -> object:
    """A node without the places of its parts."""
    if isinstance(node, dict):
        return {key: _bare(value) for key, value in node.items() if key not in _PLACES}
    return [_bare(value) for value in node] if isinstance(node, list) else node


@dataclass
class Names:
    """What a programme is given besides columns: parameters by kind and scale, words, patterns."""

    parameters: dict[str, Value]
    words: dict[str, str] = field(default_factory=dict)
    patterns: dict[str, str] = field(default_factory=dict)

    def word(self, text: str) -> str:
        """The variable that holds the code of a word."""
        return self.words.setdefault(text, f"WORD_{len(self.words)}")

    def pattern(self, pattern: str) -> str:
        """The variable that says of each word whether it is like a pattern."""
        return self.patterns.setdefault(pattern, f"LIKE_{len(self.patterns)}")


class Scope(Protocol):
    """The rows that an expression reads: their columns, windows over them, and where its code goes."""

    @property
    def block(self) -> Block:
        """The block that runs where there are rows."""

    @property
    def rows(self) -> str:
        """The code of the number of rows."""

    def column(self, path: Sequence[str]) -> Value:
        """The column of a name, after `r` or `o` where two rows are joined."""

    def window(self, node: Node, evaluate: Callable[[Node], Value]) -> Value:
        """A window over the rows."""


class Algebra:
    """Evaluates expressions over the rows of a scope to values, whose code it puts into the scope's block.

    `aggregate` is what an aggregate function means here; None where none may stand.
    """

    def __init__(self, names: Names, scope: Scope, aggregate: Callable[[Node], Value] | None = None) -> None:
        self._names = names
        self._scope = scope
        self._aggregate = aggregate

    def evaluate(self, node: Node) -> Value:
        """The value of a node.

        Raises:
            NotCompiled: the node, or one within it, has no meaning here.
        """
        kind = node["class"]
        evaluate = {
            "COLUMN_REF": self._column,
            "CONSTANT": self._constant,
            "PARAMETER": self._parameter,
            "CAST": self._cast,
            "CONJUNCTION": self._conjunction,
            "COMPARISON": self._comparison,
            "OPERATOR": self._operator,
            "BETWEEN": self._between,
            "CASE": self._case,
            "FUNCTION": self._function,
            "WINDOW": self._window,
        }.get(kind)
        if evaluate is None:
            raise NotCompiled(str(kind).lower())
        return evaluate(node)

    # Leaves ----------------------------------------------------------------------------------------------

    def _column(self, node: Node) -> Value:
        arguments(node, "column_names")
        return self._scope.column(node["column_names"])

    def _constant(self, node: Node) -> Value:
        arguments(node, "literal")
        literal = node["literal"]
        if literal["kind"] == "NULL_LITERAL":
            return NULL
        text = literal["text"]
        if literal["kind"] == "BOOLEAN":
            return TRUE if text == "true" else FALSE
        if literal["kind"] == "STRING":
            return Value("word", "", scalar=True, literal=text)
        if literal["kind"] in ("INTEGER", "NUMERIC"):
            return number(text)
        raise NotCompiled(f"a constant of the kind {literal['kind'].lower()}")

    def _parameter(self, node: Node) -> Value:
        arguments(node, "identifier")
        if node["identifier"] not in self._names.parameters:
            raise NotCompiled(f"the parameter ${node['identifier']}")
        return self._names.parameters[node["identifier"]]

    def _window(self, node: Node) -> Value:
        return self._scope.window(node, self.evaluate)

    # Casts -----------------------------------------------------------------------------------------------

    def _cast(self, node: Node) -> Value:
        arguments(node, "child", "type_expr")
        to = node["type_expr"]
        arguments(to, "type_name", "children")
        name = to["type_name"].upper()
        sizes = [int(child["literal"]["text"]) for child in to.get("children") or ()]
        value = self.evaluate(node["child"])
        if value.literal is not None and name == "DATE":
            return Value("date", str(date.fromisoformat(value.literal).toordinal() - EPOCH), scalar=True)
        if name == "DOUBLE" and value.kind in NUMBERS:
            return self.as_float(value)
        if name in ("INT", "INTEGER", "BIGINT") and value.kind in ("int", "bool", "float", "decimal"):
            return self._whole(value)
        if name == "DECIMAL" and value.kind in NUMBERS:
            return self._as_decimal(value, *(sizes or [18, 3]))
        if name in ("VARCHAR", "TEXT") and value.kind != "null":
            return self.as_text(value)
        if name == "DATE" and value.kind == "date":
            return value
        raise NotCompiled(f"a cast of {value.kind} to {name.lower()}")

    def _whole(self, value: Value) -> Value:
        if value.kind == "int":
            return value
        helper = {
            "float": f"whole({value.code})",
            "bool": f"as_int({value.code})",
            "decimal": f"rescaled({value.code}, {-value.scale})",
        }[value.kind]
        return self.make("int", helper, value.known, scalar=value.scalar)

    def _as_decimal(self, value: Value, width: int, scale: int = 0) -> Value:
        if value.kind == "float":
            code = f"decimal_of({value.code}, {scale}, {width})"
        else:
            code = _rescaled(value.code, scale - value.scale)
        return self.make("decimal", code, value.known, scale=scale, scalar=value.scalar)

    def as_float(self, value: Value) -> Value:
        """A number as a double."""
        if value.kind == "float":
            return value
        if value.code.lstrip("-").isdigit():
            return Value("float", repr(float_of(int(value.code), value.scale)), scalar=True)
        code = f"float_of({value.code}, {value.scale})"
        return self.make("float", code, value.known, scalar=value.scalar)

    def as_text(self, value: Value) -> Value:
        """A value as text, as DuckDB writes it."""
        if value.literal is not None or value.kind == "text":
            return value
        if value.kind not in ("date", "int", "decimal", "word", "id", "bool"):
            raise NotCompiled(f"{value.kind} as text")
        known = value.known() if value.known else "None"
        code = f"{value.kind}_text({value.code}, {known}, {self._scope.rows}, {value.scale}, GIVEN)"
        return replace(self._text(code), source=value)

    def _text(self, code: str) -> Value:
        """A text, whose unknown rows hold None."""
        name = self._scope.block.one("x", code)
        return Value("text", name, lambda: self._scope.block.one("b", f"text_known({name})"))

    def _text_code(self, value: Value) -> str:
        value = self.as_text(value)
        return repr(value.literal) if value.literal is not None else value.code

    # Logic -----------------------------------------------------------------------------------------------

    def _conjunction(self, node: Node) -> Value:
        arguments(node, "children")
        both = node["type"] == "CONJUNCTION_AND"
        return self.joined([self.condition(child) for child in node["children"]], both=both)

    def condition(self, node: Node) -> Value:
        """A node whose value is true, false or unknown."""
        value = self.evaluate(node)
        if value.kind == "null":
            return Value("bool", "False", value.known, scalar=True)
        if value.kind != "bool":
            raise NotCompiled(f"{value.kind} as a condition")
        return value

    def joined(self, values: Sequence[Value], *, both: bool) -> Value:
        """`and` (both) or `or` of values: known where all are, or where one decides."""
        neutral, deciding = (TRUE, FALSE) if both else (FALSE, TRUE)
        if deciding in values:
            return deciding
        values = [value for value in values if value != neutral]
        if not values:
            return neutral
        if len(values) == 1:
            return values[0]
        code = f"({(' & ' if both else ' | ').join(value.code for value in values)})"
        unsure = [value for value in values if value.known is not None]
        known = None if not unsure else (lambda: self._joined_known(values, unsure, both=both))
        return self.make("bool", code, known, scalar=all(value.scalar for value in values))

    def _joined_known(self, values: Sequence[Value], unsure: Sequence[Value], *, both: bool) -> str:
        everywhere = " & ".join(value.known() for value in unsure if value.known)
        if both:
            deciding = [
                f"({value.known()} & logical_not({value.code}))"
                if value.known
                else f"logical_not({value.code})"
                for value in values
            ]
        else:
            deciding = [value.code for value in values]
        return self._put("b", f"({everywhere}) | {' | '.join(deciding)}")

    def negated(self, value: Value) -> Value:
        """`not`: unknown where the value is."""
        if value in (TRUE, FALSE):
            return FALSE if value == TRUE else TRUE
        code = f"logical_not({value.code})"
        if value.known is not None:
            code = f"{code} & {value.known()}"
        return self.make("bool", code, value.known, scalar=value.scalar)

    def all_known(self, *values: Value) -> Callable[[], str] | None:
        """Where all the values are known."""
        known = [value.known for value in values if value.known is not None]
        if not known:
            return None
        if len(known) == 1:
            return known[0]

        def everywhere() -> str:
            names = list(dict.fromkeys(each() for each in known))
            return names[0] if len(names) == 1 else self._put("b", " & ".join(names))

        return everywhere

    # Comparisons -----------------------------------------------------------------------------------------

    def _comparison(self, node: Node) -> Value:
        arguments(node, "left", "right")
        listed = self._listed(node)
        if listed is not None:
            return listed
        left, right = self.evaluate(node["left"]), self.evaluate(node["right"])
        if node["type"] in _COMPARED:
            return self.compared(_COMPARED[node["type"]], left, right)
        if node["type"] in ("COMPARE_NOT_DISTINCT_FROM", "COMPARE_DISTINCT_FROM"):
            (left, right), _, _ = self.alike([left, right])
            same = self.make("bool", f"same({left.code}, {_known(left)}, {right.code}, {_known(right)})")
            return same if "NOT" in node["type"] else self.negated(same)
        raise NotCompiled(node["type"].lower())

    def _listed(self, node: Node) -> Value | None:
        """Whether an id is in a list of them, where that is what is compared: ids need not be written out.

        The comparison is replace(concat(';', list, ';'), concat(';', id, ';'), '') <> concat(';', list, ';').
        """
        parts = _replaced(node)
        if parts is None:
            return None
        values = [self.evaluate(part) for part in parts]
        if any(value.kind != "id" for value in values):
            return None
        codes = [
            value.code if value.known is None else f"where({value.known()}, {value.code}, 0)"
            for value in values
        ]
        return self.make("bool", f"listed({codes[0]}, {codes[1]}, GIVEN)")

    def compared(self, operator: str, left: Value, right: Value) -> Value:
        """A comparison of two values: unknown where one of them is."""
        (left, right), kind, _ = self.alike([left, right])
        if kind == "dated_id":
            raise NotCompiled("a comparison of texts that begin with a day")
        code, known = f"({left.code} {operator} {right.code})", self.all_known(left, right)
        if kind == "float":
            code = f"compared({operator!r}, {left.code}, {right.code})"
        if known is not None:
            code = f"{code} & {known()}"
        return self.make("bool", code, known, scalar=left.scalar and right.scalar)

    def _between(self, node: Node) -> Value:
        arguments(node, "input", "lower", "upper")
        value = self.evaluate(node["input"])
        lower = self.compared(">=", value, self.evaluate(node["lower"]))
        upper = self.compared("<=", value, self.evaluate(node["upper"]))
        return self.joined([lower, upper], both=True)

    def alike(self, values: Sequence[Value]) -> tuple[list[Value], Kind, int]:
        """The values brought to one kind and scale."""
        kinds = {value.kind for value in values if value.literal is None} - {"null"}
        literal = any(value.literal is not None for value in values)
        if not kinds:
            kind: Kind = "word" if literal else "int"
        elif kinds <= set(NUMBERS):
            kind = next(each for each in ("float", "decimal", "int") if each in kinds)
        elif (
            "text" in kinds or kinds == {"word", "id"} or (kinds == {"id"} and any(v.literal for v in values))
        ):
            kind = "text"
        elif len(kinds) == 1:
            (kind,) = kinds
        else:
            raise NotCompiled(f"{' and '.join(sorted(kinds))} together")
        scale = max((value.scale for value in values), default=0) if kind == "decimal" else 0
        return [self._as(value, kind, scale) for value in values], kind, scale

    def _as(self, value: Value, kind: Kind, scale: int) -> Value:
        if value.kind == "null":
            blank = {"bool": "False", "text": "None"}.get(kind, "0")
            return Value(kind, blank, value.known, scale, scalar=True)
        if kind == "text":
            value = self.as_text(value)
            return Value("text", repr(value.literal), scalar=True) if value.literal is not None else value
        if value.literal is not None:
            return self._literal(value.literal, kind)
        if kind == "float":
            return self.as_float(value)
        if kind == "decimal" and value.scale != scale:
            code = _rescaled(value.code, scale - value.scale)
            return self.make("decimal", code, value.known, scale=scale, scalar=value.scalar)
        return replace(value, kind=kind)

    def _literal(self, text: str, kind: Kind) -> Value:
        if kind == "word":
            return Value("word", self._names.word(text), scalar=True)
        if kind == "id" and not text:
            return Value("id", "0", scalar=True)
        if kind == "date":
            return Value("date", str(date.fromisoformat(text).toordinal() - EPOCH), scalar=True)
        raise NotCompiled(f"the text {text!r} beside {kind}")

    # Operators -------------------------------------------------------------------------------------------

    def _operator(self, node: Node) -> Value:
        arguments(node, "children")
        children = node["children"]
        name = node["type"]
        if name == "OPERATOR_NOT":
            return self.negated(self.condition(children[0]))
        if name in ("OPERATOR_IS_NULL", "OPERATOR_IS_NOT_NULL"):
            return self._is_null(self.evaluate(children[0]), wanted=name == "OPERATOR_IS_NULL")
        if name in ("COMPARE_IN", "COMPARE_NOT_IN"):
            value, *listed = map(self.evaluate, children)
            found = self.joined([self.compared("==", value, each) for each in listed], both=False)
            return found if name == "COMPARE_IN" else self.negated(found)
        if name == "OPERATOR_COALESCE":
            return self._coalesce([self.evaluate(child) for child in children])
        raise NotCompiled(name.lower())

    def _is_null(self, value: Value, *, wanted: bool) -> Value:
        if value.known is None:
            return FALSE if wanted else TRUE
        if value.kind == "null":
            return TRUE if wanted else FALSE
        known = Value("bool", value.known())
        return self.negated(known) if wanted else known

    def _coalesce(self, values: list[Value]) -> Value:
        values, kind, scale = self.alike(values)
        used = []
        for value in values:
            if value.known is None or value.known() != "False":
                used.append(value)
            if value.known is None:
                break
        if not used:
            return NULL
        if len(used) == 1:
            return used[0]
        if kind == "bool" and used[-1] == FALSE and len(used) == 2:  # noqa: PLR2004 - a value and what else
            return replace(used[0], known=None)
        code = used[-1].code
        for value in reversed(used[:-1]):
            code = _chosen(kind, _known(value), value.code, code)
        known = None
        if used[-1].known is not None:
            known = lambda: self._put("b", " | ".join(map(_known, used)))  # noqa: E731 - as others below
        return self.make(kind, code, known, scale=scale)

    def _case(self, node: Node) -> Value:
        arguments(node, "case_checks", "else_expr")
        checks = [
            (self.condition(check["when_expr"]), self.evaluate(check["then_expr"]))
            for check in node["case_checks"]
        ]
        return self.chosen(checks, self.evaluate(node["else_expr"]))

    def chosen(self, checks: Sequence[tuple[Value, Value]], other: Value) -> Value:
        """The value of the first condition that holds, or the other one."""
        conditions = [condition for condition, _ in checks]
        (*values, other), kind, scale = self.alike([*(value for _, value in checks), other])
        pairs = [
            (condition, value)
            for condition, value in zip(conditions, values, strict=True)
            if condition != FALSE
        ]
        code = other.code
        for condition, value in reversed(pairs):
            code = _chosen(kind, condition.code, value.code, code)
        known = None
        if any(value.known is not None for value in (other, *(value for _, value in pairs))):
            known = lambda: self._chosen_known(pairs, other)  # noqa: E731 - evaluated where it is asked for
        if kind == "bool" and known is not None:
            code = f"{code} & {known()}"
        if kind == "text":
            return self._text(f"texts({code})")
        scalar = other.scalar and all(c.scalar and v.scalar for c, v in pairs)
        return self.make(kind, code, known, scale=scale, scalar=scalar)

    def _chosen_known(self, pairs: Sequence[tuple[Value, Value]], other: Value) -> str:
        code = _known(other)
        for condition, value in reversed(pairs):
            own = _known(value)
            if own != code:
                code = _chosen("bool", condition.code, own, code)
        return self._put("b", code)

    # Functions -------------------------------------------------------------------------------------------

    def _function(self, node: Node) -> Value:
        name = node["function_name"].lower()
        if name in AGGREGATES:
            if self._aggregate is None:
                raise NotCompiled(f"the aggregate {name} within a row")
            return self._aggregate(node)
        arguments(node, *_FUNCTION)
        values = [self.evaluate(argument["expression"]) for argument in node.get("arguments") or ()]
        if name in ("+", "-", "*", "/", "//", "%", "|", "&", "<<"):
            return self._arithmetic(name, values)
        function: dict[str, Callable[[list[Value]], Value]] = {
            "greatest": lambda given: self._extreme("maximum", given),
            "least": lambda given: self._extreme("minimum", given),
            "nullif": self._nullif,
            "~~": self._like,
            "!~~": lambda given: self.negated(self._like(given)),
            "date_trunc": self._month,
            "concat": self._concat,
            "||": self._concat,
            "substr": self._substring,
            "sqrt": lambda given: self._float("np.sqrt({0})", given),
            "floor": lambda given: self._rounded("np.floor", given),
            "ceil": lambda given: self._rounded("np.ceil", given),
            "abs": self._absolute,
            "pow": lambda given: self._float("power({0}, {1})", given),
            "bit_count": lambda given: self._same_kind("bit_count({0})", given, "int"),
        }
        if name in function:
            if name == "||" and any(value.known is not None for value in values):
                raise NotCompiled("|| of what may be unknown; use concat")
            try:
                return function[name](values)
            except ValueError as error:
                raise NotCompiled(f"{name} of {len(values)} values") from error
        if name in ("replace", "trim", "lower", "upper"):
            return self._text(f"text_{name}({', '.join(self._text_code(value) for value in values)})")
        if name == "length":
            code = self._text_code(values[0])
            return self.make("int", f"text_length({code})", self.as_text(values[0]).known)
        raise NotCompiled(f"the function {name}")

    def _arithmetic(self, name: str, values: list[Value]) -> Value:
        if len(values) == 1 and name == "-":
            (value,) = values
            return self.make(
                value.kind, f"(-{value.code})", value.known, scale=value.scale, scalar=value.scalar
            )
        if len(values) != 2:  # noqa: PLR2004 - an operator between two
            raise NotCompiled(f"{name} of {len(values)} values")
        left, right = values
        if {left.kind, right.kind} & {"null"}:
            left, right = self.alike([left, right])[0]
        known, scalar = self.all_known(left, right), left.scalar and right.scalar
        kinds = (left.kind, right.kind)
        if name in ("+", "-") and "date" in kinds:
            return self._days(name, left, right)
        if not set(kinds) <= set(NUMBERS):
            raise NotCompiled(f"{left.kind} {name} {right.kind}")
        if name == "/":
            left, right = self.as_float(left), self.as_float(right)
            return self.make(
                "float",
                f"np.divide({left.code}, {right.code})",
                known,
                scalar=scalar,
            )
        if name in ("//", "%", "|", "&", "<<"):
            return self._of_whole_numbers(name, left, right)
        if name == "*" and "float" not in kinds:
            kind: Kind = "decimal" if "decimal" in kinds else "int"
            code = f"product({left.code}, {right.code})"
            return self.make(kind, code, known, scale=left.scale + right.scale, scalar=scalar)
        (left, right), kind, scale = self.alike([left, right])
        return self.make(kind, f"({left.code} {name} {right.code})", known, scale=scale, scalar=scalar)

    def _of_whole_numbers(self, name: str, left: Value, right: Value) -> Value:
        if (left.kind, right.kind) != ("int", "int"):
            raise NotCompiled(f"{left.kind} {name} {right.kind}")
        known = self.all_known(left, right)
        helper = {"//": "whole_quotient", "%": "remainder", "<<": "shifted"}.get(name)
        code = f"({left.code} {name} {right.code})"
        if helper:
            code = f"{helper}({left.code}, {right.code}, {known() if known else None})"
        return self.make("int", code, known, scalar=left.scalar and right.scalar)

    def _days(self, name: str, left: Value, right: Value) -> Value:
        kinds = (left.kind, right.kind)
        if kinds == ("date", "date") and name == "-":
            kind: Kind = "int"
        elif kinds == ("date", "int") or (kinds == ("int", "date") and name == "+"):
            kind = "date"
        else:
            raise NotCompiled(f"{left.kind} {name} {right.kind}")
        code = f"({left.code} {name} {right.code})"
        return self.make(kind, code, self.all_known(left, right), scalar=left.scalar and right.scalar)

    def _extreme(self, name: str, values: list[Value]) -> Value:
        values, kind, scale = self.alike(values)
        if kind not in ("int", "decimal", "float", "date", "moment", "word"):
            raise NotCompiled(f"{name} of {kind}")
        # What is no number is above all numbers.
        function = "fmin" if name == "minimum" and kind == "float" else name
        sure = [value for value in values if value.known is None]
        unsure = [value for value in values if value.known is not None and value.known() != "False"]
        if sure:
            code = reduce(lambda code, value: f"np.{function}({code}, {value.code})", sure[1:], sure[0].code)
            for value in unsure:
                code = f"where({_known(value)}, np.{function}({code}, {value.code}), {code})"
            scalar = all(value.scalar for value in values)
            return self.make(kind, code, None, scale=scale, scalar=scalar)
        if not unsure:
            return NULL
        if kind == "float":
            raise NotCompiled(f"{name} of doubles that are all unknown")
        blank = "LEAST" if name == "maximum" else "GREATEST"
        masked = [f"where({_known(value)}, {value.code}, {blank})" for value in unsure]
        code = reduce(lambda code, part: f"np.{name}({code}, {part})", masked)
        return self.make(kind, code, lambda: self._put("b", " | ".join(map(_known, unsure))), scale=scale)

    def _nullif(self, values: list[Value]) -> Value:
        value, other = values
        if value.kind == "text" or value.literal is not None:
            return self._text(f"text_nullif({self._text_code(value)}, {self._text_code(other)})")
        if value.scalar:  # what is known of it has to be of each row too
            value = replace(value, code=f"np.full({self._scope.rows}, {value.code})", scalar=False)
        same = self.compared("==", value, other)
        return replace(value, known=self.all_known(value, Value("bool", "", lambda: self.negated_code(same))))

    def negated_code(self, value: Value) -> str:
        """The code of where a condition does not hold."""
        return self._put("b", f"logical_not({value.code})")

    def _like(self, values: list[Value]) -> Value:
        value, pattern = values
        if pattern.literal is None or value.kind != "word" or value.literal is not None:
            raise NotCompiled("like of anything but a word and a literal pattern")
        code = f"{self._names.pattern(pattern.literal)}[{value.code}]"
        if value.known is not None:
            code = f"{code} & {value.known()}"
        return self.make("bool", code, value.known)

    def _month(self, values: list[Value]) -> Value:
        part, value = values
        if part.literal not in ("month", "quarter", "year") or value.kind != "date":
            raise NotCompiled(f"date_trunc to {part.literal} of {value.kind}")
        return self.make("moment", f"truncated({part.literal!r}, {value.code})", value.known)

    def _concat(self, values: list[Value]) -> Value:
        if [value.kind for value in values] == ["text", "id"] and values[0].source is not None:
            day, of_own = values[0].source, values[1]
            if day.kind == "date" and day.known is None:
                # A text that is only compared with its like and cut again.
                code = of_own.code if of_own.known is None else f"where({of_own.known()}, {of_own.code}, 0)"
                return self.make("dated_id", f"dated_id({day.code}, {code})", None)
        parts = ", ".join(self._text_code(value) for value in values)
        return self._text(f"text_concat({self._scope.rows}, {parts})")

    def _substring(self, values: list[Value]) -> Value:
        value, start, *rest = values
        if value.kind == "dated_id" and start.code == "11" and not rest:
            return self.make("id", f"({value.code} & ID_BITS)", value.known)
        if not all(each.kind == "int" and each.scalar and each.code.isdigit() for each in (start, *rest)):
            raise NotCompiled("substr at places that are no numbers")
        places = ", ".join(each.code for each in (start, *rest))
        return self._text(f"text_substr({self._text_code(value)}, {places})")

    def _float(self, template: str, values: list[Value]) -> Value:
        given = [self.as_float(value) for value in values]
        known, scalar = self.all_known(*given), all(value.scalar for value in given)
        return self.make("float", template.format(*(value.code for value in given)), known, scalar=scalar)

    def _rounded(self, function: str, values: list[Value]) -> Value:
        (value,) = values
        if value.kind == "decimal":
            raise NotCompiled("a decimal rounded to a whole number")
        return self._float(f"{function}({{0}})", values)

    def _absolute(self, values: list[Value]) -> Value:
        (value,) = values
        if value.kind not in NUMBERS:
            raise NotCompiled(f"abs of {value.kind}")
        return self.make(value.kind, f"np.abs({value.code})", value.known, scale=value.scale)

    def _same_kind(self, template: str, values: list[Value], kind: Kind) -> Value:
        (value,) = values
        if value.kind != kind:
            raise NotCompiled(f"{template.partition('(')[0]} of {value.kind}")
        return self.make(kind, template.format(value.code), value.known)

    # Code ------------------------------------------------------------------------------------------------

    def make(
        self,
        kind: Kind,
        code: str,
        known: Callable[[], str] | None = None,
        *,
        scale: int = 0,
        scalar: bool = False,
    ) -> Value:
        """A value of this code, in a variable of its own; one value for all where the code reads no array."""
        scalar = scalar or (kind != "text" and not reads_array(code))
        value = Value(kind, code, known, scale, scalar)
        return value if scalar else replace(value, code=self._put(value.letter, code))

    def _put(self, letter: str, code: str) -> str:
        return code if code in ("True", "False") else self._scope.block.one(letter, code)


_ARRAY = re.compile(r"\b(?:[bifxnow]\d+|[EOCK]_\w+|ALL_CLIENTS|ROWS|CLIENTS|LIKE_\d+)\b")


def reads_array(code: str) -> bool:
    """Whether code reads an array, or a number of rows to make one of."""
    return _ARRAY.search(code) is not None


def number(text: str) -> Value:
    """A number as written in SQL: whole, decimal by its digits, or a double with an exponent."""
    if "e" in text.lower():
        return Value("float", repr(float(text)), scalar=True)
    whole, _, part = text.partition(".")
    digits = (whole + part).lstrip("-0") or "0"
    if len(digits) > MOST_DIGITS:
        raise NotCompiled(f"the number {text}, which is too long")
    sign = "-" if text.startswith("-") else ""
    if "." not in text:
        return Value("int", sign + digits, scalar=True)
    return Value("decimal", sign + digits, scale=len(part), scalar=True)


def _rescaled(code: str, digits: int) -> str:
    """The code of a decimal with `digits` more digits after the point; a constant is computed here."""
    if code.lstrip("-").isdigit():
        with suppress(OutOfRange):
            return str(rescaled(int(code), digits))
    return f"rescaled({code}, {digits})"


def _chosen(kind: Kind, condition: str, value: str, other: str) -> str:
    """The code of a value where a condition holds and of another where it doesn't; both truths by logic."""
    if kind != "bool" or {value, other} & {"True", "False"} == set():
        return f"where({condition}, {value}, {other})"
    if (value, other) == ("True", "False"):
        return condition
    if value == "True":
        return f"({condition} | {other})"
    if other == "False":
        return f"({condition} & {value})"
    refused = f"logical_not({condition})"
    if other == "True":
        return refused if value == "False" else f"({refused} | {value})"
    return f"({refused} & {other})"


def _known(value: Value) -> str:
    return "True" if value.known is None else value.known()
