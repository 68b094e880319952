"""The profile format: the models of what an import profile declares.

The format is documented in `shipped/README.md`.
"""

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StrictBool, model_validator

from clientfit.errors import nearest
from clientfit.model.event import COLUMNS, REQUIRED
from clientfit.model.kinds import KINDS

Name = Annotated[str, Field(pattern=r"^[a-z]+(_[a-z0-9]+)*$", max_length=40)]
Reason = Annotated[str, Field(pattern=r"^[a-z][a-z-]*$")]
Sql = Annotated[str, Field(min_length=1)]
Text = Annotated[str, Field(min_length=1)]

FIRST_CELL, FILLED_CELLS = "first_cell", "filled_cells"
ROW_NAMES = (FIRST_CELL, FILLED_CELLS)
"""Values of a row that conditions may use: the text of its first filled cell; the number of filled cells."""

WRITTEN_CLIENT, WRITTEN_NAME = "written_client", "written_name"
"""Names by which the events' expressions use the profile's client and its name, as written."""

TAKEN = {"n", WRITTEN_CLIENT, WRITTEN_NAME, "line", "fate", "part", "mark", "path", *ROW_NAMES}
"""Names that a profile can't give: those of a row's place and of the row itself."""


class Part(BaseModel):
    """A frozen piece of a profile that refuses keys it doesn't know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ProfileColumn(Part):
    """One column of the export: its names in headers, and how its cells are read.

    A required column must be in the header for the profile to claim it; the name '' is the first column
    without a name. `words` gives a status its meaning: our word -> the export's words for it, of which one
    that ends in `*` stands for all that begin so; with `otherwise`, the meaning of every other word, which
    with `report_others` is a problem once. `repeated` says what to do where the header names the column more
    than once: take the first filled cell, or join the filled ones with `;`. `or_words` may stand in place of
    a day; it is empty then.
    """

    names: Annotated[tuple[str, ...], Field(min_length=1)] = Field(description="Its names in headers.")
    required: StrictBool = Field(default=False, description="Whether a header of the export always has it.")
    read: Literal["text", "date", "money", "flag"] = Field(
        default="text", description="How its cells are read."
    )
    words: dict[Text, tuple[Text, ...]] = Field(
        default_factory=dict, description="Our word for a status, and the export's words for it."
    )
    otherwise: Text | None = Field(default=None, description="Our word for every other word of the export.")
    repeated: Literal["first", "join"] | None = Field(
        default=None,
        description="Where several columns have the name: the first filled cell, or all joined with ;.",
    )
    report_others: StrictBool = Field(
        default=False, description="Whether every other word is reported, once."
    )
    or_words: tuple[Text, ...] = Field(default=(), description="Words that may stand in place of a day.")

    @model_validator(mode="after")
    def _words_are_text(self) -> Self:
        if self.words and self.read != "text":
            raise ValueError("only a text column has words")
        if self.or_words and self.read != "date":
            raise ValueError("only a date column has or_words")
        written = [word.casefold() for words in self.words.values() for word in words]
        if len(set(written)) < len(written):
            raise ValueError("a word stands twice")
        return self

    @property
    def as_written(self) -> bool:
        """Whether a cell's value is its text."""
        return self.read == "text" and not self.words


class Client(Part):
    """The client of a row's events: the key that identifies it, and the name to print.

    Persons need both: many have the same name, and only an e-mail address or an id identifies one. Without a
    name the key is printed. Where the key may be `several` ids with `;` between, they have to be of one
    client, as lists of contacts and companies tell; else the row is skipped. `owner` looks after the client:
    a colleague of ours, whom reports name.
    """

    id: Sql = Field(description="SQL of the key that identifies the client.")
    name: Sql = Field(default="CAST(NULL AS VARCHAR)", description="SQL of the name to print.")
    owner: Sql | None = Field(default=None, description="SQL of who looks after the client.")
    several: StrictBool = Field(
        default=False, description="Whether the key may be several ids of one client, with `;` between."
    )


class Directory(Part):
    """Who a client is, as each row of a list of companies or contacts says: SQL of the row's values.

    Its rows supply names, e-mail addresses and ids to the clients of other exports, and are no clients by
    themselves. With `company`, the id of the company that the row belongs to, the rows are persons. `email`
    may hold several addresses, with `;` or `,` between; `website` is a domain or an address of the web;
    `owner` looks after the client.
    """

    id: Sql = Field(description="SQL of the id of the company or person.")
    name: Sql = Field(description="SQL of its name.")
    email: Sql | None = Field(default=None, description="SQL of its e-mail addresses, with ; or , between.")
    website: Sql | None = Field(default=None, description="SQL of its domain or address in the web.")
    company: Sql | None = Field(default=None, description="SQL of the id of the person's company.")
    owner: Sql | None = Field(default=None, description="SQL of who looks after the client.")

    @property
    def sqls(self) -> dict[str, str]:
        """The SQL of each value that is given."""
        return {name: sql for name, sql in self if sql is not None}


class Headings(Part):
    """Heading rows, which name what the rows below belong to.

    A heading is a row in which only the column `in` is filled; its text stands in `as` for the rows below,
    until the next heading. A group with a closing row, such as `Total for {}`, may hold other groups; the
    names of nested groups are joined by `:`.
    """

    column: Name = Field(alias="in", description="The only column that a heading fills.")
    name: Name = Field(alias="as", description="Name of the heading's text in the rows below.")
    totals: tuple[Text, ...] = Field(default=(), description="Closing rows of a group, such as Total for {}.")


class Record(Part):
    """Rows that are one record: those alike in `by`, with the sums of the columns in `sum`.

    All other columns say the same on each of them, or leave it out. A row without one of `by` is its own.
    """

    by: Annotated[tuple[Name, ...], Field(min_length=1)] = Field(description="Columns alike in one record.")
    sum: tuple[Name, ...] = Field(default=(), description="Columns that are summed.")


class Lone(Part):
    """Values of a row that is the only one of its kind among those alike in `per`: name -> column.

    The row is the one for which `when` holds. Its values stand on all the rows alike in `per`, and are empty
    where there are several such rows, or none.
    """

    per: Name = Field(description="Column in which the rows are alike.")
    when: Sql = Field(description="Condition of the row that is the only one of its kind.")
    values: Annotated[dict[Name, Name], Field(min_length=1)] = Field(
        description="New names, each with the column whose value it has."
    )


class Skip(Part):
    """Rows that are no event, by reason."""

    reason: Reason = Field(description="Reason, as the account of the rows reports it.")
    when: Sql = Field(description="Condition of the rows.")


class Needed(Part):
    """A condition on cells' texts that at least one row of the file must meet; `otherwise` is the message."""

    when: Sql = Field(description="Condition on the texts of cells.")
    otherwise: Text = Field(description="Message where no row meets it.")


class ProfileEvent(Part):
    """An event of a row, always or `when` a condition holds: event column -> SQL expression."""

    kind: str = Field(description="Kind of the event.", json_schema_extra={"enum": [*KINDS]})
    when: Sql | None = Field(default=None, description="Condition of the rows that have the event.")
    columns: dict[str, Sql] = Field(description="SQL of each column of the event.")

    @model_validator(mode="after")
    def _is_an_event(self) -> Self:
        if self.kind not in KINDS:
            raise ValueError(f"unknown kind {self.kind!r}; {nearest(self.kind, tuple(KINDS))}")
        known = [name for name in COLUMNS if name not in {"kind", "file", "line"}]
        for name in self.columns:
            if name not in known:
                raise ValueError(f"{name!r} is no column of an event; {nearest(name, known)}")
        absent = [name for name in REQUIRED if name != "kind" and name not in self.columns]
        if absent:
            raise ValueError(f"an event needs {', '.join(absent)}")
        return self


def spaced(text: str) -> str:
    """The SQL of a text with single spaces; most names have them right, and seeing that is cheap."""
    odd = " OR ".join(f"contains({text}, '{space}')" for space in ("  ", "\t", "\n", "\r"))
    plain = (
        f"{text} >= '!' AND NOT ends_with({text}, ' ') AND strlen({text}) = length({text}) AND NOT ({odd})"
    )
    single = f"regexp_replace({text}, '[\\s\\x{{00a0}}]+', ' ', 'g')"
    return f"CASE WHEN {plain} THEN {text} ELSE nullif(trim({single}), '') END"


CLIENT_COLUMNS = {"client_id": spaced(WRITTEN_CLIENT), "client_name": spaced(WRITTEN_NAME)}
"""The columns of every event of a profile that names its client once for all of them."""


class Profile(Part):
    """One export format, with what it says differently from the profile that it extends, if it does.

    The header is one of the first `header_within` records, names none of the columns in `without`, and at
    least one of those in `one_of`; with `exact`, because no column is the tool's own, it has no column that
    the profile doesn't know. A file none of whose rows is `some_row` only has the header of the export.
    A cell that says no more than one of the texts in `blank` is empty. What stands in `ignored` is known and
    not used; `cannot_know` says what the export doesn't tell, and what stands for it.
    """

    name: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")] = Field(
        description="Name of the profile, in lower case with hyphens."
    )
    extends: Text | None = Field(default=None, description="Name of a shipped profile that this one changes.")
    title: Text = Field(description="Title: the tool and the export.")
    about: Text = Field(description="What the export holds.")
    reference: Text = Field(description="Where its columns are documented.")
    export: Text | None = Field(default=None, description="How the tool makes the export.")
    judges: Text | None = Field(default=None, description="What of a client can be judged by it.")
    header_within: Annotated[int, Field(ge=1, le=30)] = Field(
        default=1, description="The header is one of this many first records."
    )
    without: tuple[Text, ...] = Field(default=(), description="Columns that no header of the export has.")
    one_of: tuple[Name, ...] = Field(default=(), description="Columns of which the header has at least one.")
    exact: StrictBool = Field(default=False, description="Whether the header has no other column.")
    ragged: StrictBool = Field(
        default=False, description="Whether rows may have fewer cells than the header."
    )
    some_row: Needed | None = Field(default=None, description="What at least one row must meet.")
    blank: tuple[Text, ...] = Field(default=(), description="Texts of cells that count as empty.")
    columns: Annotated[dict[Name, ProfileColumn], Field(min_length=1)] = Field(
        description="The columns that are read, by the name that SQL calls them."
    )
    ignored: tuple[Text, ...] = Field(default=(), description="Columns that are known and not used.")
    headings: Headings | None = Field(
        default=None, description="Rows that name what the rows below belong to."
    )
    define: dict[Name, Sql] = Field(default_factory=dict, description="Further values of a row, by name.")
    lone: Lone | None = Field(default=None, description="Values of a row that is the only one of its kind.")
    skip: tuple[Skip, ...] = Field(default=(), description="Rows that are no event, by reason.")
    record: Record | None = Field(default=None, description="Rows that are one record together.")
    client: Client | None = Field(default=None, description="The client; a text alone is the SQL of its id.")
    directory: Directory | None = Field(default=None, description="What the rows say who a client is.")
    events: tuple[ProfileEvent, ...] = Field(description="The events that a row gives.")
    cannot_know: tuple[Text, ...] = Field(
        default=(), description="What the export doesn't say, and what is assumed."
    )

    @model_validator(mode="before")
    @classmethod
    def _client_of_every_event(cls, data: object) -> object:
        """Give the profile's client to each event that names none; one expression is its id."""
        if not isinstance(data, Mapping) or data.get("client") is None:
            return data
        client = data["client"]
        if isinstance(client, str):
            client = {"id": client}
        events = [_with(event, CLIENT_COLUMNS) for event in _listed(data.get("events"))]
        return {**data, "client": client, "events": events}

    @model_validator(mode="after")
    def _recognisable(self) -> Self:
        if not any(column.required for column in self.columns.values()):
            raise ValueError("a header is recognised by its required columns, and there are none")
        declared = [*self.columns, *self.define, *([self.headings.name] if self.headings else [])]
        declared += self.lone.values if self.lone else ()
        if reserved := set(declared) & TAKEN:
            raise ValueError(f"{', '.join(sorted(reserved))}: the name is taken")
        if len(set(declared)) < len(declared):
            raise ValueError("a name is defined twice")
        names = [name.casefold() for column in self.columns.values() for name in column.names]
        names += [name.casefold() for name in self.ignored]
        if len(set(names)) < len(names):
            raise ValueError("a header name stands for two columns")
        return self

    @model_validator(mode="after")
    def _says_why_it_tells_nothing(self) -> Self:
        if not self.events and not self.skip:
            raise ValueError("an export without events says under skip why its rows tell none")
        return self

    @model_validator(mode="after")
    def _names_what_there_is(self) -> Self:
        if self.headings and self.headings.column not in self.columns:
            raise ValueError(f"headings: no such column: {self.headings.column!r}")
        for name in (*self.record.by, *self.record.sum) if self.record else ():
            if name not in self.values:
                raise ValueError(f"record: no such column: {name!r}")
        for name in (self.lone.per, *self.lone.values.values()) if self.lone else ():
            if name not in self.row_values:
                raise ValueError(f"lone: no such column: {name!r}")
        for name in self.one_of:
            if name not in self.columns:
                raise ValueError(f"one_of: no such column: {name!r}")
        return self

    @property
    def row_values(self) -> tuple[str, ...]:
        """The names of the values that a row has by itself."""
        return (*self.columns, *([self.headings.name] if self.headings else []), *self.define)

    @property
    def values(self) -> tuple[str, ...]:
        """The names by which an event's expressions may call a row's values."""
        return (*self.row_values, *(self.lone.values if self.lone else ()))

    @property
    def used_values(self) -> tuple[str, ...]:
        """Those of `values` that the expressions of events and directory call."""
        sqls = [sql for event in self.events for sql in (event.when or "", *event.columns.values())]
        sqls += [self.client.id, self.client.name, self.client.owner or ""] if self.client else []
        sqls += self.directory.sqls.values() if self.directory else []
        words = {word for sql in sqls for word in re.findall(r"\w+", sql)}
        return tuple(name for name in self.values if name in words)

    @property
    def texts(self) -> dict[str, str]:
        """The names of the cells as they were written, of the columns that are more than text."""
        return {f"{name}_text": name for name, column in self.columns.items() if not column.as_written}

    @property
    def asks_of_rows(self) -> bool:
        """Whether an expression uses `first_cell` or `filled_cells`."""
        sqls = (*self.define.values(), *(skip.when for skip in self.skip))
        return any(name in sql for sql in sqls for name in ROW_NAMES)

    @cached_property
    def wanted(self) -> dict[str, str]:
        """The column that each name in a header stands for, case aside."""
        return {alias.casefold(): name for name, column in self.columns.items() for alias in column.names}

    @cached_property
    def known(self) -> frozenset[str]:
        """The names in a header that are known and not used, case aside."""
        return frozenset(name.casefold() for name in (*self.ignored, *self.without))

    @cached_property
    def shut_out(self) -> frozenset[str]:
        """The names of which a header of this export has none, case aside."""
        return frozenset(name.casefold() for name in self.without)


def _listed(events: object) -> list[Any]:
    return list(events) if isinstance(events, (list, tuple)) else []


def _with(event: object, columns: Mapping[str, str]) -> object:
    """The event as written, with these columns where it doesn't have them."""
    if isinstance(event, Mapping) and isinstance(event.get("columns"), Mapping):
        return {**event, "columns": {**columns, **event["columns"]}}
    return event
