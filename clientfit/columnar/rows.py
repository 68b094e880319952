"""Rows of a programme: of events, of clients, groups, pairs; their columns, windows and aggregates."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from clientfit.columnar.algebra import Algebra, Names, Node, arguments, reads_array
from clientfit.columnar.code import Block, Code
from clientfit.columnar.values import FALSE, Kind, NotCompiled, Value

Column = Value | Callable[[], Value]

_WINDOW = (
    *("function_name", "partitions", "orders", "start", "end", "start_expr", "arguments", "filter_expr"),
    *("exclude_clause", "order_bys"),
)
_TO_NOW = {"CURRENT_ROW_ROWS": "rows", "CURRENT_ROW_RANGE": "peers"}


class Rows:
    """Rows in the order of their clients.

    `rows` is the code of their number, `clients` of the client of each. `by_event`: at most one row an
    event, which is named by event_id. `each_client`: exactly one row a client, in their order.
    """

    def __init__(  # noqa: PLR0913 - what rows are
        self,
        code: Code,
        rows: str,
        clients: str,
        columns: Mapping[str, Column],
        *,
        guard: str | None = None,
        by_event: bool = False,
        each_client: bool = False,
    ) -> None:
        self.code = code
        self.rows = rows
        self.clients = clients
        self.columns: dict[str, Column] = dict(columns)
        self.by_event = by_event
        self.each_client = each_client
        self.places: str | None = None
        self.taken_at = ""
        self._guard = guard
        self.block = code.block(guard)

    def resume(self) -> None:
        """Go on after all that was written since: what is added may read it."""
        if self.code.blocks[-1] is not self.block:
            self.settle()
            self.block = self.code.block(self._guard)

    def settle(self) -> None:
        """Write the code of all columns now, so that rows taken from here can read them."""
        for name in self.columns:
            value = self.column([name])
            if value.known is not None:
                self.columns[name] = replace(value, known=_always(value.known()))

    def column(self, path: Sequence[str]) -> Value:
        """The column of a name."""
        (name,) = path
        if name.lower() == "client":
            return Value("int", self.clients)
        if name not in self.columns:
            raise NotCompiled(f"the column {name}")
        found = self.columns[name]
        if callable(found):
            found = self.columns[name] = found()
        return found

    def add(self, name: str, value: Value) -> None:
        """Add a column, as an array where it is the same for all rows."""
        if value.literal is not None:
            raise NotCompiled(f"the column {name} of one text")
        if value.scalar:
            filled = self.block.one(value.letter, f"filled({value.code}, {self.rows}, {value.letter!r})")
            known = None
            if value.known is not None:
                known = _always(self.block.one("b", f"filled({value.known()}, {self.rows}, 'b')"))
            value = replace(value, code=filled, known=known, scalar=False)
        self.columns[name] = value

    def key(self, names: Sequence[str]) -> str:
        """The code of columns as keys: pairs of values and where they are known."""
        return f"[{', '.join(self._key(self.column([name])) for name in names)}]"

    @staticmethod
    def _key(value: Value) -> str:
        if value.kind in ("float", "text", "dated_id"):
            raise NotCompiled(f"rows told apart by {value.kind}")
        return f"({value.code}, {value.known() if value.known else None})"

    # Windows ---------------------------------------------------------------------------------------------

    def window(self, node: Node, evaluate: Callable[[Node], Value]) -> Value:
        """A window over these rows, whose partition begins with the client."""
        arguments(node, *_WINDOW)
        if node.get("exclude_clause") != "NO_OTHER":
            raise NotCompiled("a window that excludes rows")
        partitions = [_name(part) for part in node["partitions"]]
        if partitions[:1] != ["client"]:
            raise NotCompiled("a window over several clients")
        orders = [_ordered(each) for each in node.get("orders") or ()]
        window = self.block.one(
            "w", f"Window({self.clients}, {self.key(partitions[1:])}, [{self._orders(orders)}])"
        )
        name = node["function_name"].lower()
        given = [evaluate(argument["expression"]) for argument in node.get("arguments") or ()]
        condition = evaluate(node["filter_expr"]) if node.get("filter_expr") else None
        if name in ("row_number", "rank", "dense_rank") and condition is None:
            return self._value("int", f"{window}.{name}()")
        if name in ("lag", "lead") and condition is None and len(given) <= 2:  # noqa: PLR2004 - and an offset
            return self._shifted(window, given, 1 if name == "lag" else -1)
        frame = self._frame(node, orders)
        if name in ("count", "count_star") and frame != "rest":
            return self._value("int", self._summed(window, self._counted(given, condition), frame))
        if condition is not None or len(given) != 1:
            raise NotCompiled(f"{name} over a window with a filter or without an argument")
        return self._over_values(window, name, given[0], frame)

    def _over_values(self, window: str, name: str, value: Value, frame: str) -> Value:
        """An aggregate of a value over the rows of a frame."""
        if name == "sum" and value.kind in ("int", "decimal") and frame != "rest":
            known = value.known
            code = value.code if known is None else f"where({known()}, {value.code}, 0)"
            total = self._summed(window, self._array("i", code), frame)
            sure = None
            if known is not None:
                counted = self._summed(window, self._array("i", f"as_int({known()})"), frame)
                sure = lambda: self.block.one("b", f"{counted} > 0")  # noqa: E731 - where it is asked for
            return self._value(value.kind, total, sure, value.scale)
        if name in ("max", "min") and value.kind not in ("float", "text", "bool", "null"):
            if frame == "all":
                return self._extreme(window, value, name)
            if frame in ("rows", "peers", "rest"):
                return self._running_extreme(window, value, name, frame)
        raise NotCompiled(f"{name} of {value.kind} over a window")

    def _orders(self, orders: Sequence[tuple[str, bool]]) -> str:
        parts = []
        for name, descending in orders:
            value = self.column([name])
            key = self._key(value)
            parts.append(f"{key[:-1]}, {descending})")
        return ", ".join(parts)

    def _frame(self, node: Node, orders: Sequence[tuple[str, bool]]) -> str:
        """The rows of a window: all, rows or peers (up to now), rest (from now on), or days and a column."""
        start, end = node["start"], node["end"]
        if not orders:
            return "all"
        if start == "UNBOUNDED_PRECEDING" and end in _TO_NOW:
            return _TO_NOW[end]
        if (start, end) == ("CURRENT_ROW_ROWS", "UNBOUNDED_FOLLOWING") and node["function_name"] in (
            "max",
            "min",
        ):
            return "rest"
        if start == "EXPR_PRECEDING_RANGE" and end == "CURRENT_ROW_RANGE" and len(orders) == 1:
            day = self.column([orders[0][0]])
            if day.kind != "date" or orders[0][1]:
                raise NotCompiled("a window of days over anything but a rising day")
            known = day.known() if day.known else None
            return f"{_days(node['start_expr'])} days {day.code} {known}"
        raise NotCompiled(f"a window from {start.lower()} to {end.lower()}")

    def _counted(self, given: Sequence[Value], condition: Value | None) -> str:
        masks = [value.known() for value in given if value.known is not None]
        if condition is not None:
            masks.append(condition.code)
        return self._array("i", f"as_int({' & '.join(masks)})" if masks else "1")

    def _array(self, letter: str, code: str) -> str:
        return self.block.one(letter, f"filled({code}, {self.rows}, {letter!r})")

    @staticmethod
    def _summed(window: str, value: str, frame: str) -> str:
        if frame == "all":
            return f"{window}.total(np.add, {value})"
        if "days" in frame:
            days, _, day, known = frame.split(" ")
            return f"{window}.within({value}, {day}, {known}, {days})"
        return f"{window}.running({value}, peers={frame == 'peers'})"

    def _extreme(self, window: str, value: Value, name: str) -> Value:
        blank = "LEAST" if name == "max" else "GREATEST"
        code = value.code if value.known is None else f"where({value.known()}, {value.code}, {blank})"
        array = self._array("i", code)
        total = self.block.one("i", f"{window}.total(np.{name}imum, {array})")
        known = None if value.known is None else (lambda: self.block.one("b", f"{total} != {blank}"))
        return Value(value.kind, total, known, value.scale)

    def _running_extreme(self, window: str, value: Value, name: str, frame: str) -> Value:
        known = value.known() if value.known else None
        array = self._array("i", value.code)
        code, sure = self.block.put("ib", f"{window}.extreme({array}, {known}, {name!r}, {frame!r})")
        return Value(value.kind, code, _always(sure), value.scale)

    def _shifted(self, window: str, given: Sequence[Value], sign: int) -> Value:
        value, steps = given[0], given[1].code if len(given) > 1 else "1"
        if not steps.isdigit():
            raise NotCompiled("lag by anything but a number")
        known = value.known() if value.known else None
        moved, sure = self.block.put(
            f"{value.letter}b", f"{window}.shifted({value.code}, {known}, {sign * int(steps)})"
        )
        return Value(value.kind, moved, lambda: sure, value.scale)

    def _value(self, kind: Kind, code: str, known: Callable[[], str] | None = None, scale: int = 0) -> Value:
        return Value(kind, self.block.one("i", code), known, scale)

    # Rows of rows ----------------------------------------------------------------------------------------

    def at(self, places: str, rows: str, *, by_event: bool = False, guard: str | None = None) -> "Rows":
        """The rows at these places, in this order; a place of -1 is any row."""
        self.settle()
        return _Taken(self, places, rows, by_event=by_event, guard=guard)

    def where(self, condition: Value) -> "Rows":
        """The rows that meet a condition."""
        if condition.scalar and condition.code == "True":
            return self
        places = self.block.one("i", f"places({condition.code}, {self.rows})")
        rows = self.block.one("n", f"len({places})")
        return self.at(places, rows, by_event=self.by_event, guard=rows)


class _Taken(Rows):
    """Rows of other rows by their places; columns are taken when they are read."""

    def __init__(self, source: Rows, places: str, rows: str, *, by_event: bool, guard: str | None) -> None:
        super().__init__(source.code, rows, "", {}, by_event=by_event, guard=guard)
        self.source = source
        self.taken_at = places
        self.clients = self.block.one("i", f"at({source.clients}, {places})")
        for name in source.columns:
            self.columns[name] = self._taking(name)

    def _taking(self, name: str) -> Callable[[], Value]:
        def take() -> Value:
            value = self.source.column([name])
            code = self.block.one(value.letter, f"at({value.code}, {self.taken_at})")
            if value.known is None:
                return replace(value, code=code)
            known = value.known
            return replace(
                value, code=code, known=lambda: self.block.one("b", f"at({known()}, {self.taken_at})")
            )

        return take


class Pairs:
    """Pairs of rows, `r` and `o`; a bare name is one of `o`."""

    def __init__(self, ours: Rows, others: Rows) -> None:
        self._ours = ours
        self._others = others

    @property
    def block(self) -> Block:
        """The block of the pairs."""
        return self._others.block

    @property
    def rows(self) -> str:
        """The code of the number of pairs."""
        return self._others.rows

    def column(self, path: Sequence[str]) -> Value:
        """The column of a name after `r` or `o`."""
        *side, name = path
        if side == ["r"]:
            return self._ours.column([name])
        return self._others.column([name])

    def window(self, _node: Node, _evaluate: Callable[[Node], Value]) -> Value:
        """No window goes over pairs."""
        raise NotCompiled("a window over joined rows")


class Aggregates:
    """Aggregate functions over rows in groups; results go to the block of whoever reads them.

    `groups` numbers the group of each row, not falling once rows are put into `order`; `number` is the
    number of groups. Without groups each row of `onto` has at most one row (`hit` says whether).
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what groups are
        self, names: Names, scope: "Rows | Pairs", groups: str, number: str, onto: Rows, order: str = "None"
    ) -> None:
        self._algebra = Algebra(names, scope)
        self._scope = scope
        self._groups = groups
        self._number = number
        self._onto = onto
        self._order = order

    def evaluate(self, node: Node) -> Value:
        """An aggregate function's value for each group."""
        arguments(node, "function_name", "arguments", "filter", "distinct", "order_bys", "is_operator")
        name = node["function_name"].lower()
        given = [self._algebra.evaluate(argument["expression"]) for argument in node.get("arguments") or ()]
        condition = self._algebra.condition(node["filter"]) if node.get("filter") else None
        if condition == FALSE and name in ("count", "count_star"):
            return Value("int", "0", scalar=True)
        masks = [condition.code] if condition is not None and condition.code != "True" else []
        masks += [value.known() for value in given if value.known is not None]
        mask = self._scope_mask(masks)
        put = self._onto.block.put
        if name in ("count", "count_star") and not node.get("distinct"):
            (code,) = put("i", f"counted({self._groups}, {self._number}, {self._ordered(mask)})")
            return Value("int", code)
        if node.get("distinct") and name != "count":
            raise NotCompiled(f"{name} of distinct values")
        (value,) = given
        if value.literal is not None or value.kind in ("text", "null"):
            raise NotCompiled(f"{name} of {value.kind}")
        array = self._ordered(self._array(value))
        where = f"{self._groups}, {self._number}, {array}, {self._ordered(mask)}"
        if name == "count":
            if value.kind == "float":
                raise NotCompiled("count of distinct doubles")
            (code,) = put("i", f"distinct({where})")
            return Value("int", code)
        return self._reduced(name, value, where)

    def _reduced(self, name: str, value: Value, where: str) -> Value:
        put = self._onto.block.put
        if name == "median" and value.kind == "int":
            code, known = put("fb", f"median({where})")
            return Value("float", code, lambda: known)
        if name == "sum" and value.kind in ("int", "decimal"):
            code, known = put("ib", f"summed({where})")
            return Value(value.kind, code, lambda: known, value.scale)
        function = {"max": "np.maximum", "min": "np.minimum", "bit_or": "np.bitwise_or"}.get(name)
        if name in ("bool_or", "bool_and") and value.kind == "bool":
            function = "np.logical_or" if name == "bool_or" else "np.logical_and"
        elif value.kind in ("bool", "float") and name not in ("max", "min"):
            function = None
        if function is None:
            raise NotCompiled(f"{name} of {value.kind}")
        code, known = put(f"{value.letter}b", f"reduced({function}, {where})")
        if value.kind == "bool":
            code = self._onto.block.one("b", f"{code} & {known}")
        return Value(value.kind, code, lambda: known, value.scale)

    def _array(self, value: Value) -> str:
        if not value.scalar:
            return value.code
        return self._scope.block.one(
            value.letter, f"filled({value.code}, {self._scope.rows}, {value.letter!r})"
        )

    def _scope_mask(self, masks: Sequence[str]) -> str | None:
        if not masks:
            return None
        if not any(map(reads_array, masks)):
            return self._scope.block.one("b", f"filled({' & '.join(masks)}, {self._scope.rows}, 'b')")
        return masks[0] if len(masks) == 1 else self._scope.block.one("b", " & ".join(masks))

    def _ordered(self, code: str | None) -> str:
        if code is None or self._order == "None":
            return str(code)
        return f"at({code}, {self._order})"


def _always(code: str) -> Callable[[], str]:
    return lambda: code


def _name(node: Node) -> str:
    arguments(node, "column_names")
    if node["class"] != "COLUMN_REF" or len(node["column_names"]) != 1:
        raise NotCompiled("a window by anything but columns")
    return str(node["column_names"][0])


def _ordered(order: Node) -> tuple[str, bool]:
    if order["null_order"] != "ORDER_DEFAULT":
        raise NotCompiled("an order that places NULLs")
    return _name(order["expression"]), order["type"] == "DESCENDING"


def _days(node: Node) -> int:
    """The days of an interval, as DuckDB's parser writes `interval 183 days`."""
    while node["class"] != "CONSTANT":
        if node["class"] == "FUNCTION" and node["function_name"] in ("to_days", "trunc"):
            node = node["arguments"][0]["expression"]
        elif node["class"] == "CAST":
            node = node["child"]
        else:
            raise NotCompiled("a window of anything but days")
    return int(node["literal"]["text"])
