"""Aggregate functions over the rows of groups, and over at most one row."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from clientfit.columnar.compiler.code import Block
from clientfit.columnar.compiler.expressions.context import Context, Names, Node, check_arguments, reads_array
from clientfit.columnar.compiler.expressions.evaluate import AGGREGATES, condition, evaluate
from clientfit.columnar.compiler.rows import Pairs, Rows
from clientfit.columnar.compiler.values import FALSE, NotCompiled, Value, constant

_ARGUMENTS = ("function_name", "arguments", "filter", "distinct", "order_bys", "is_operator")


@dataclass
class Aggregates:
    """Aggregate functions over rows in groups; results go to the block of the rows that read them (`onto`).

    `groups` numbers the group of each row, not falling once rows are put into `order`; `number` is the
    number of groups.
    """

    names: Names
    scope: Rows | Pairs
    groups: str
    number: str
    onto: Rows
    order: str = "None"

    def evaluate(self, node: Node) -> Value:
        """Return an aggregate function's value for each group."""
        check_arguments(node, *_ARGUMENTS)
        context = Context(self.names, self.scope)
        name = node["function_name"].lower()
        given = [evaluate(context, argument["expression"]) for argument in node.get("arguments") or ()]
        kept = condition(context, node["filter"]) if node.get("filter") else None
        if kept == FALSE and name in ("count", "count_star"):
            return Value("int", "0", scalar=True)
        masks = [kept.code] if kept is not None and kept.code != "True" else []
        masks += [value.known() for value in given if value.known is not None]
        mask = self._mask(masks)
        if name in ("count", "count_star") and not node.get("distinct"):
            code = f"counted({self.groups}, {self.number}, {self._ordered(mask)})"
            return Value("int", self.onto.block.one("i", code))
        if node.get("distinct") and name != "count":
            raise NotCompiled(f"{name} of distinct values")
        (value,) = given
        if value.literal is not None or value.kind in ("text", "null"):
            raise NotCompiled(f"{name} of {value.kind}")
        array = self._ordered(self._array(value))
        where = f"{self.groups}, {self.number}, {array}, {self._ordered(mask)}"
        if name == "count":
            if value.kind == "float":
                raise NotCompiled("count of distinct doubles")
            return Value("int", self.onto.block.one("i", f"distinct({where})"))
        return self._reduced(name, value, where)

    def _reduced(self, name: str, value: Value, where: str) -> Value:
        put = self.onto.block.put
        if name == "median" and value.kind == "int":
            code, known = put("fb", f"median({where})")
            return Value("float", code, constant(known))
        if name == "sum" and value.kind in ("int", "decimal"):
            code, known = put("ib", f"summed({where})")
            return Value(value.kind, code, constant(known), value.scale)
        function = {"max": "np.maximum", "min": "np.minimum", "bit_or": "np.bitwise_or"}.get(name)
        if name in ("bool_or", "bool_and") and value.kind == "bool":
            function = "np.logical_or" if name == "bool_or" else "np.logical_and"
        elif value.kind in ("bool", "float") and name not in ("max", "min"):
            function = None
        if function is None:
            raise NotCompiled(f"{name} of {value.kind}")
        code, known = put(f"{value.letter}b", f"reduced({function}, {where})")
        if value.kind == "bool":
            code = self.onto.block.one("b", f"{code} & {known}")
        return Value(value.kind, code, constant(known), value.scale)

    def _array(self, value: Value) -> str:
        if not value.scalar:
            return value.code
        code = f"filled({value.code}, {self.scope.rows}, {value.letter!r})"
        return self.scope.block.one(value.letter, code)

    def _mask(self, masks: Sequence[str]) -> str | None:
        if not masks:
            return None
        if not any(map(reads_array, masks)):
            return self.scope.block.one("b", f"filled({' & '.join(masks)}, {self.scope.rows}, 'b')")
        return masks[0] if len(masks) == 1 else self.scope.block.one("b", " & ".join(masks))

    def _ordered(self, code: str | None) -> str:
        if code is None or self.order == "None":
            return str(code)
        return f"at({code}, {self.order})"


@dataclass
class OneRow:
    """Aggregate functions over at most one row: the row's own value where `hit`."""

    names: Names
    rows: Rows
    hit: str

    def evaluate(self, node: Node) -> Value:
        """Return the function's value for each row."""
        check_arguments(node, *_ARGUMENTS)
        context = Context(self.names, self.rows)
        name = node["function_name"].lower()
        given = [evaluate(context, argument["expression"]) for argument in node.get("arguments") or ()]
        hits = [self.hit]
        if node.get("filter"):
            hits.append(condition(context, node["filter"]).code)
        hits += [value.known() for value in given if value.known is not None]
        hit = self.rows.block.one("b", " & ".join(hits)) if len(hits) > 1 else self.hit
        if name in ("count", "count_star"):
            return Value("int", self.rows.block.one("i", f"as_int({hit})"))
        if name not in ("max", "min", "sum") or given[0].kind in ("bool", "text", "null"):
            raise NotCompiled(f"{name} of the one row")
        (value,) = given
        return Value(value.kind, value.code, constant(hit), value.scale)


@dataclass
class AggregatesOnly:
    """The scope of an expression over aggregates: it reads no row's column."""

    onto: Rows

    @property
    def block(self) -> Block:
        """The block of the rows that read the aggregates."""
        return self.onto.block

    @property
    def rows(self) -> str:
        """The code of the number of those rows."""
        return self.onto.rows

    def column(self, path: Sequence[str]) -> Value:
        """Refuse: there is none."""
        raise NotCompiled(f"the column {'.'.join(path)} outside an aggregate")

    def window(self, _node: Node, _evaluate: Callable[[Node], Value]) -> Value:
        """Refuse: there is none."""
        raise NotCompiled("a window over aggregates")


@dataclass
class Presence:
    """Whether each row has a group; the code of `expression` is written where it is first read."""

    rows: Rows
    expression: str

    def code(self) -> str:
        """Return the variable that holds it."""
        return self.expression if self.expression.isalnum() else self.rows.block.one("b", self.expression)

    def joined(self, value: Value, sql: str, tree: Node, *, always: bool = False) -> Value:
        """Return a group's value for each row: unknown where it has no group, and 0 for a count.

        An aggregate function alone has these values already, unless rows were matched (`always`).
        """
        aggregate = tree["class"] == "FUNCTION" and tree["function_name"].lower() in AGGREGATES
        block = self.rows.block
        if sql.lstrip().lower().startswith("count("):
            if (aggregate and not always) or value.scalar:
                return value
            return Value("int", block.one("i", f"where({self.code()}, {value.code}, 0)"))
        if value.known is not None and aggregate and not always:
            return value
        known = self.code() if value.known is None else f"{self.code()} & {value.known()}"
        name = block.one("b", f"as_bool({known})")
        code = block.one("b", f"{value.code} & {name}") if value.kind == "bool" else value.code
        return Value(value.kind, code, constant(name), value.scale, value.scalar)
