"""Views: rows prepared for measuring, and the view that has each client's stage."""

from pydantic import Field, model_validator

from clientfit.rulebook.schema.parts import Name, Part, Sql, Text


class Aggregate(Part):
    """Columns aggregated from other rows of the same client, joined by `match` or by `on`."""

    source: Name = Field(alias="from", description="The view (or event, client) whose rows are aggregated.")
    where: Sql | None = Field(default=None, description="Condition on the other rows.")
    match: dict[str, Name] | None = Field(
        default=None, description="Equal columns, {our column: their column}; {} for all rows of the client."
    )
    on: Sql | None = Field(default=None, description="Join condition over r. (our row) and o. (the other).")
    columns: dict[Name, Sql] = Field(
        description="New columns: aggregates over the other rows (bare names with match, o. names with on)."
    )

    @model_validator(mode="after")
    def _one_way(self) -> "Aggregate":
        if (self.match is None) == (self.on is None):
            raise ValueError("aggregate needs either match or on")
        return self


class Lookup(Part):
    """Columns of the one row that belongs to ours: of the client, of a group, or of the calendar."""

    source: Name = Field(alias="from", description="The view (or client, calendar) that is read.")
    match: dict[str, Name] = Field(
        default_factory=dict,
        description="{our column: their column} for every column of its key except the client.",
    )
    columns: dict[Name, Name] = Field(description="New columns, {our column: their column}.")


class Step(Part):
    """A step that adds columns to a view or filters its rows; exactly one of its keys is given."""

    columns: dict[Name, Sql] | None = Field(
        default=None, description="Columns over those at hand; windows over one client's rows included."
    )
    aggregate: Aggregate | None = Field(default=None, description="Columns aggregated from other rows.")
    lookup: Lookup | None = Field(default=None, description="Columns of the one row that belongs to ours.")
    where: Sql | None = Field(default=None, description="Condition that a row must meet to stay.")

    @model_validator(mode="after")
    def _one_key(self) -> "Step":
        if sum(part is not None for part in (self.columns, self.aggregate, self.lookup, self.where)) != 1:
            raise ValueError("a step is exactly one of columns, aggregate, lookup, where")
        return self


class View(Part):
    """Rows prepared for measuring: events (or rows of another view) with more columns, or groups of them."""

    about: Text = Field(description="What one row is.")
    source: Name = Field(alias="from", description="What it reads: event, client or another view.")
    where: Sql | None = Field(default=None, description="Condition on the rows of the source.")
    group: tuple[Name, ...] | None = Field(
        default=None,
        description="Columns that, with the client, name one row ([]: one row a client). Without group a"
        " view has one row an event, with the key event_id.",
    )
    columns: dict[Name, Sql] = Field(
        default_factory=dict, description="Columns to add; with group, aggregates over the source's rows."
    )
    steps: tuple[Step, ...] = Field(default=(), description="Steps, each over the result of the one before.")
    day: Sql | None = Field(default=None, description="Day that a row counts from when a type is cleared.")
    message: Sql | None = Field(
        default=None, description="SQL of the text shown with an event of this view as evidence."
    )


class Standing(Part):
    """The source of the client's stage: columns of a view with one row per client."""

    source: Name = Field(alias="from", description="A view with one row a client.")
    stage: Name = Field(description="Column with prospect, active or past.")
    inferred: Name = Field(description="Column that is true where the stage is inferred from the events.")
    standing: Name = Field(description="Column with prospect or existing, which the policy reads.")
