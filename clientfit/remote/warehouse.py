"""What an engine elsewhere has to offer, that a book can be screened there."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from clientfit.remote.dialects import Dialect
from clientfit.remote.translate import Step

Columns = Mapping[str, str]
"""Names of columns with what kind of values they hold (`KINDS`); another type by the engine's word for it."""

KINDS = {
    "text": "VARCHAR",
    "integer": "BIGINT",
    "decimal": "DECIMAL(38,10)",
    "double": "DOUBLE",
    "boolean": "BOOLEAN",
    "date": "DATE",
    "timestamp": "TIMESTAMP",
}
"""The kinds of values that are read, with DuckDB's type for each."""


class Source(Protocol):
    """A table of events or clients that stands in the warehouse."""

    @property
    def name(self) -> str:
        """How it is called."""

    @property
    def columns(self) -> Columns:
        """Its columns as they are called there."""

    def read(self, wanted: Mapping[str, str]) -> str:
        """SELECT of columns under new names (new name -> column), each as its kind's type."""


class Warehouse(Protocol):
    """Runs queries in its own dialect over tables that nobody else sees."""

    @property
    def dialect(self) -> Dialect:
        """The language it speaks."""

    @property
    def joins(self) -> int | None:
        """How many relations one query may join by client; None where there is no such bound."""

    def expect(self, events: int) -> None:
        """Settle how the rest is run, now that it is known how many events there are."""

    def make(self, step: Step) -> None:
        """Keep a query's result as the table of its name."""

    def chain(self, steps: Sequence[Step]) -> None:
        """Run queries that read each other, and keep the last one's result as the table of its name."""

    def put(self, name: str, columns: Mapping[str, str], rows: Iterable[Sequence[Any]]) -> None:
        """A table of these columns (name -> DuckDB's type) and rows."""

    def rows(self, step: Step) -> list[tuple[Any, ...]]:
        """What a query gives."""
