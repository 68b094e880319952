"""Row sets: what rows measures are taken over, and the parameters they read."""

from pydantic import Field, model_validator

from clientfit.rulebook.parts import Name, Number, Part, Sql, Text


class Parameter(Part):
    """A number that expressions use by `$name`; the user may override it."""

    value: Number
    unit: Text
    why: Text
    reference: Text
    at_least: Number | None = None
    at_most: Number | None = None

    @model_validator(mode="after")
    def _within(self) -> "Parameter":
        low, high = self.at_least, self.at_most
        if (low is not None and self.value < low) or (high is not None and self.value > high):
            raise ValueError("the value lies outside the bounds beside it")
        return self


class Aggregate(Part):
    """Columns from other rows of the same client.

    With `match` ({our column: their column}) the other rows are aggregated by their columns and joined;
    with `on` (an SQL condition over `r.` ours and `o.` theirs) every pair that holds is aggregated for
    our row. `columns` are aggregates over the other rows (bare names with `match`, `o.` with `on`).
    """

    source: Name = Field(alias="from")
    where: Sql | None = None
    match: dict[str, Name] | None = None
    on: Sql | None = None
    columns: dict[Name, Sql]

    @model_validator(mode="after")
    def _one_way(self) -> "Aggregate":
        if (self.match is None) == (self.on is None):
            raise ValueError("aggregate needs either match or on")
        return self


class Lookup(Part):
    """Columns from the one row that belongs to ours: of the client, of a group, or of the calendar.

    `match` ({our column: their column}) must name all keys of a grouped row set beside the client.
    """

    source: Name = Field(alias="from")
    match: dict[str, Name] = Field(default_factory=dict)
    columns: dict[Name, Name]


class Step(Part):
    """One step that adds columns to a row set or leaves rows out; exactly one of its keys is given."""

    columns: dict[Name, Sql] | None = None
    aggregate: Aggregate | None = None
    lookup: Lookup | None = None
    where: Sql | None = None

    @model_validator(mode="after")
    def _one_key(self) -> "Step":
        if sum(part is not None for part in (self.columns, self.aggregate, self.lookup, self.where)) != 1:
            raise ValueError("a step is exactly one of columns, aggregate, lookup, where")
        return self


class View(Part):
    """Rows prepared for measuring: events (or rows of another set) with more columns, or groups of them.

    A set without `group` has one row an event (key `event_id`); with `group`, one row per client and the
    columns named (none: one row a client), and `columns` are aggregates. `day` is when a row speaks (for
    clearing), `message` a text expression shown beside an event of this set as evidence.
    """

    about: Text
    source: Name = Field(alias="from")
    where: Sql | None = None
    group: tuple[Name, ...] | None = None
    columns: dict[Name, Sql] = Field(default_factory=dict)
    steps: tuple[Step, ...] = ()
    day: Sql | None = None
    message: Sql | None = None
