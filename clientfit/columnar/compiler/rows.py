"""Rows of a programme: of events, of clients, of groups, or pairs of rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from clientfit.columnar.compiler.code import Block, Code
from clientfit.columnar.compiler.expressions.context import Node
from clientfit.columnar.compiler.values import NotCompiled, Value, constant
from clientfit.columnar.compiler.windows import Windows

Column = Value | Callable[[], Value]
"""A column's value; a callable is called when the column is first read."""


@dataclass
class Rows:
    """Rows in the order of their clients.

    `rows` is the code of their number, `clients` of the client of each; `guard` is what their block runs
    under. `by_event`: at most one row per event, which event_id names. `each_client`: exactly one row per
    client, in their order. `taken_at`: the places of the rows these were taken from. `places_by_id`: the
    place of each event's row, where another view's rows were looked up by event_id.
    """

    code: Code
    rows: str
    clients: str
    columns: dict[str, Column]
    guard: str | None = None
    by_event: bool = False
    each_client: bool = False
    taken_at: str = ""
    places_by_id: str | None = None
    block: Block = field(init=False)

    def __post_init__(self) -> None:
        self.block = self.code.block(self.guard)

    def resume(self) -> None:
        """Continue in a new block, if others were begun since: added columns may read them."""
        if self.code.blocks[-1] is not self.block:
            self.settle()
            self.block = self.code.block(self.guard)

    def settle(self) -> None:
        """Write the code of all columns now, so that rows taken from here can read them."""
        for name in self.columns:
            value = self.column([name])
            if value.known is not None:
                self.columns[name] = replace(value, known=constant(value.known()))

    def column(self, path: Sequence[str]) -> Value:
        """Return the column of a name."""
        (name,) = path
        if name.lower() == "client":
            return Value("int", self.clients)
        if name not in self.columns:
            raise NotCompiled(f"the column {name}")
        column = self.columns[name]
        if callable(column):
            column = self.columns[name] = column()
        return column

    def add(self, name: str, value: Value) -> None:
        """Add a column, as an array where it is the same for all rows."""
        if value.literal is not None:
            raise NotCompiled(f"the column {name} of one text")
        if value.scalar:
            filled = self.block.one(value.letter, f"filled({value.code}, {self.rows}, {value.letter!r})")
            known = None
            if value.known is not None:
                known = constant(self.block.one("b", f"filled({value.known()}, {self.rows}, 'b')"))
            value = replace(value, code=filled, known=known, scalar=False)
        self.columns[name] = value

    def key(self, names: Sequence[str]) -> str:
        """Return the code of columns as keys: pairs of values and where they are known."""
        return f"[{', '.join(self.key_column(name).pair() for name in names)}]"

    def key_column(self, name: str) -> Value:
        """Return a column that rows can be grouped, matched or ordered by."""
        value = self.column([name])
        if value.kind in ("float", "text", "dated_id"):
            raise NotCompiled(f"rows distinguished by {value.kind}")
        return value

    def window(self, node: Node, evaluate: Callable[[Node], Value]) -> Value:
        """Return a window function's value for each row."""
        return Windows(self).evaluate(node, evaluate)

    def copy(self, guard: str | None) -> "Rows":
        """Return the same rows, whose block runs under another guard, to add columns to."""
        self.settle()
        return Rows(
            self.code,
            self.rows,
            self.clients,
            dict(self.columns),
            guard,
            self.by_event,
            self.each_client,
            places_by_id=self.places_by_id,
        )

    def at(self, places: str, rows: str, *, by_event: bool = False, guard: str | None = None) -> "Rows":
        """Return the rows at these places, in this order; a place of -1 is any row.

        A column is taken when it is first read.
        """
        self.settle()
        taken = Rows(self.code, rows, "", {}, guard, by_event, taken_at=places)
        taken.clients = taken.block.one("i", f"at({self.clients}, {places})")
        for name in self.columns:
            taken.columns[name] = partial(taken.take, self, name)
        return taken

    def take(self, source: "Rows", name: str) -> Value:
        """Return a column of the rows that these were taken from."""
        value = source.column([name])
        code = self.block.one(value.letter, f"at({value.code}, {self.taken_at})")
        known = None if value.known is None else partial(self._known_taken, value)
        return Value(value.kind, code, known, value.scale)

    def _known_taken(self, value: Value) -> str:
        return self.block.one("b", f"at({value.known_or('True')}, {self.taken_at})")

    def where(self, condition: Value) -> "Rows":
        """Return the rows that meet a condition."""
        if condition.scalar and condition.code == "True":
            return self
        places = self.block.one("i", f"places({condition.code}, {self.rows})")
        rows = self.block.one("n", f"len({places})")
        return self.at(places, rows, by_event=self.by_event, guard=rows)


@dataclass
class Pairs:
    """Pairs of rows, `r` (ours) and `o` (others); a name without either is one of `o`."""

    ours: Rows
    others: Rows

    @property
    def block(self) -> Block:
        """The block of the pairs."""
        return self.others.block

    @property
    def rows(self) -> str:
        """The code of the number of pairs."""
        return self.others.rows

    def column(self, path: Sequence[str]) -> Value:
        """Return the column of a name after `r` or `o`."""
        *side, name = path
        return (self.ours if side == ["r"] else self.others).column([name])

    def window(self, _node: Node, _evaluate: Callable[[Node], Value]) -> Value:
        """Refuse: no window goes over pairs."""
        raise NotCompiled("a window over joined rows")
