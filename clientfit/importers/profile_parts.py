"""The pieces of an import profile: what it says of columns, of rows, and of the events that these tell."""

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StrictBool, model_validator

from clientfit.model.event import COLUMNS, KINDS, REQUIRED
from clientfit.yaml_source import nearest

Name = Annotated[str, Field(pattern=r"^[a-z]+(_[a-z0-9]+)*$", max_length=40)]
Reason = Annotated[str, Field(pattern=r"^[a-z][a-z-]*$")]
Sql = Annotated[str, Field(min_length=1)]
Text = Annotated[str, Field(min_length=1)]

FIRST_CELL, FILLED_CELLS = "first_cell", "filled_cells"
ROW_NAMES = (FIRST_CELL, FILLED_CELLS)
"""What conditions may ask of a row as a whole: the text of its first filled cell, and how many are filled."""

WRITTEN_CLIENT, WRITTEN_NAME = "written_client", "written_name"
"""By which names the events' expressions call the profile's client and its name, as they are written."""

TAKEN = {"n", WRITTEN_CLIENT, WRITTEN_NAME, "line", "fate", "part", "mark", "path", *ROW_NAMES}
"""Names that a profile can\'t give: those of a row\'s place and of the row as a whole."""


class Part(BaseModel):
    """A frozen piece of a profile that refuses keys it doesn't know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ProfileColumn(Part):
    """One column of the export: its names in headers, and how its cells are read.

    A required column must be in the header for the profile to claim it; the name '' is the first column
    without a name. `words` gives a status its meaning: our word -> the export's words for it, of which one
    that ends in `*` stands for all that begin so; with `otherwise`, the meaning of every other word.
    `repeated` says what to do where the header names the column more than once: take the first filled cell,
    or join the filled ones with `;`.
    """

    names: Annotated[tuple[str, ...], Field(min_length=1)]
    required: StrictBool = False
    read: Literal["text", "date", "money", "flag"] = "text"
    words: dict[Text, tuple[Text, ...]] = Field(default_factory=dict)
    otherwise: Text | None = None
    repeated: Literal["first", "join"] | None = None

    @model_validator(mode="after")
    def _words_are_text(self) -> Self:
        if self.words and self.read != "text":
            raise ValueError("only a text column has words")
        written = [word.casefold() for words in self.words.values() for word in words]
        if len(set(written)) < len(written):
            raise ValueError("a word stands twice")
        return self

    @property
    def as_written(self) -> bool:
        """Whether a cell's value is its text."""
        return self.read == "text" and not self.words


class Client(Part):
    """Whose events a row gives: the key that identifies the client, and the name to print.

    Persons need both: many have the same name, and only an e-mail address or an id identifies one.
    """

    id: Sql
    name: Sql


class Headings(Part):
    """Rows that say whose the rows below are.

    A heading is a row in which only the column `in` is filled; its text stands in `as` for the rows below,
    until the next heading. A group with a closing row, such as `Total for {}`, may hold other groups; the
    names of nested groups are joined by `:`.
    """

    column: Name = Field(alias="in")
    name: Name = Field(alias="as")
    totals: tuple[Text, ...] = ()


class Record(Part):
    """Rows that are one record: those alike in `by`, with the sums of the columns in `sum`.

    All other columns say the same on each of them, or leave it out. A row without one of `by` is its own.
    """

    by: Annotated[tuple[Name, ...], Field(min_length=1)]
    sum: tuple[Name, ...] = ()


class Lone(Part):
    """Values of a row that is the only one of its kind among those alike in `per`: name -> column.

    The row is the one for which `when` holds. Its values stand on all the rows alike in `per`, and are empty
    where there are several such rows, or none.
    """

    per: Name
    when: Sql
    values: Annotated[dict[Name, Name], Field(min_length=1)]


class Skip(Part):
    """Rows that tell no event, by reason."""

    reason: Reason
    when: Sql


class Needed(Part):
    """What at least one row of the file has to be, asked of its cells' texts; `otherwise` says what it is."""

    when: Sql
    otherwise: Text


class Told(Part):
    """An event that a row tells, always or `when` a condition holds: event column -> SQL expression."""

    kind: str
    when: Sql | None = None
    columns: dict[str, Sql]

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
