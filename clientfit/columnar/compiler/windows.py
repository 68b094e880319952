"""Window functions over rows, whose partitions begin with the client."""

from collections.abc import Callable, Sequence
from typing import Protocol

from clientfit.columnar.compiler.expressions.context import Node, Scope, check_arguments
from clientfit.columnar.compiler.values import NotCompiled, Value, constant
from clientfit.columnar.kinds import Kind

_ARGUMENTS = (
    *("function_name", "partitions", "orders", "start", "end", "start_expr", "arguments", "filter_expr"),
    *("exclude_clause", "order_bys"),
)
_TO_NOW = {"CURRENT_ROW_ROWS": "rows", "CURRENT_ROW_RANGE": "peers"}


class RowsOfClients(Scope, Protocol):
    """Rows in the order of their clients."""

    clients: str

    def key(self, names: Sequence[str]) -> str:
        """Return the code of columns as keys: pairs of values and where they are known."""

    def key_column(self, name: str) -> Value:
        """Return a column that rows can be ordered by."""


class Windows:
    """Window functions over rows."""

    def __init__(self, rows: RowsOfClients) -> None:
        self._rows = rows

    def evaluate(self, node: Node, evaluate: Callable[[Node], Value]) -> Value:
        """Return the value of a window function for each row.

        Raises:
            NotCompiled: there is no code for the function, its partition, order or frame.
        """
        check_arguments(node, *_ARGUMENTS)
        if node.get("exclude_clause") != "NO_OTHER":
            raise NotCompiled("a window that excludes rows")
        partitions = [_column_name(part) for part in node["partitions"]]
        if partitions[:1] != ["client"]:
            raise NotCompiled("a window over several clients")
        orders = [_order(each) for each in node.get("orders") or ()]
        keys = f"{self._rows.clients}, {self._rows.key(partitions[1:])}, [{self._orders(orders)}]"
        window = self._put("w", f"Window({keys})")
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
        return self._aggregate(window, name, given[0], frame)

    def _aggregate(self, window: str, name: str, value: Value, frame: str) -> Value:
        """Return an aggregate of a value over the rows of a frame."""
        if name == "sum" and value.kind in ("int", "decimal") and frame != "rest":
            known = value.known
            total = self._summed(window, self._array(value.code_or("0")), frame)
            sure = None
            if known is not None:
                counted = self._summed(window, self._array(f"as_int({known()})"), frame)
                sure = lambda: self._put("b", f"{counted} > 0")  # noqa: E731 - written only where it is read
            return self._value(value.kind, total, sure, value.scale)
        if name in ("max", "min") and value.kind not in ("float", "text", "bool", "null"):
            if frame == "all":
                return self._extreme(window, value, name)
            if frame in ("rows", "peers", "rest"):
                return self._running_extreme(window, value, name, frame)
        raise NotCompiled(f"{name} of {value.kind} over a window")

    def _orders(self, orders: Sequence[tuple[str, bool]]) -> str:
        keys = ((self._rows.key_column(name), descending) for name, descending in orders)
        return ", ".join(f"({key.code}, {key.known_or('None')}, {descending})" for key, descending in keys)

    def _frame(self, node: Node, orders: Sequence[tuple[str, bool]]) -> str:
        """Return the frame: all, rows or peers (up to now), rest (from now on), or days and a column."""
        start, end = node["start"], node["end"]
        if not orders:
            return "all"
        if start == "UNBOUNDED_PRECEDING" and end in _TO_NOW:
            return _TO_NOW[end]
        from_now = (start, end) == ("CURRENT_ROW_ROWS", "UNBOUNDED_FOLLOWING")
        if from_now and node["function_name"] in ("max", "min"):
            return "rest"
        if start == "EXPR_PRECEDING_RANGE" and end == "CURRENT_ROW_RANGE" and len(orders) == 1:
            day = self._rows.column([orders[0][0]])
            if day.kind != "date" or orders[0][1]:
                raise NotCompiled("a window of days over anything but a rising day")
            return f"{_days(node['start_expr'])} days {day.code} {day.known_or('None')}"
        raise NotCompiled(f"a window from {start.lower()} to {end.lower()}")

    def _counted(self, given: Sequence[Value], condition: Value | None) -> str:
        masks = [value.known() for value in given if value.known is not None]
        if condition is not None:
            masks.append(condition.code)
        return self._array(f"as_int({' & '.join(masks)})" if masks else "1")

    def _array(self, code: str) -> str:
        return self._put("i", f"filled({code}, {self._rows.rows}, 'i')")

    def _put(self, letter: str, code: str) -> str:
        return self._rows.block.one(letter, code)

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
        total = self._put("i", f"{window}.total(np.{name}imum, {self._array(value.code_or(blank))})")
        known = None if value.known is None else (lambda: self._put("b", f"{total} != {blank}"))
        return Value(value.kind, total, known, value.scale)

    def _running_extreme(self, window: str, value: Value, name: str, frame: str) -> Value:
        known = value.known_or("None")
        array = self._array(value.code)
        code, sure = self._rows.block.put("ib", f"{window}.extreme({array}, {known}, {name!r}, {frame!r})")
        return Value(value.kind, code, constant(sure), value.scale)

    def _shifted(self, window: str, given: Sequence[Value], sign: int) -> Value:
        value, steps = given[0], given[1].code if len(given) > 1 else "1"
        if not steps.isdigit():
            raise NotCompiled("lag by anything but a number")
        known = value.known_or("None")
        moved, sure = self._rows.block.put(
            f"{value.letter}b", f"{window}.shifted({value.code}, {known}, {sign * int(steps)})"
        )
        return Value(value.kind, moved, constant(sure), value.scale)

    def _value(self, kind: Kind, code: str, known: Callable[[], str] | None = None, scale: int = 0) -> Value:
        return Value(kind, self._put("i", code), known, scale)


def _column_name(node: Node) -> str:
    check_arguments(node, "column_names")
    if node["class"] != "COLUMN_REF" or len(node["column_names"]) != 1:
        raise NotCompiled("a window by anything but columns")
    return str(node["column_names"][0])


def _order(order: Node) -> tuple[str, bool]:
    """Return a column, and whether rows are ordered by it descending."""
    if order["null_order"] != "ORDER_DEFAULT":
        raise NotCompiled("an order that places NULLs")
    return _column_name(order["expression"]), order["type"] == "DESCENDING"


def _days(node: Node) -> int:
    """Return the days of an interval, as DuckDB's parser writes `interval 183 days`."""
    while node["class"] != "CONSTANT":
        if node["class"] == "FUNCTION" and node["function_name"] in ("to_days", "trunc"):
            node = node["arguments"][0]["expression"]
        elif node["class"] == "CAST":
            node = node["child"]
        else:
            raise NotCompiled("a window of anything but days")
    return int(node["literal"]["text"])
