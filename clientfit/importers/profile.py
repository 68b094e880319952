"""Import profiles: what an export's columns mean, declared as data.

A profile says by which columns a header is recognised, how each cell is read, which rows are no events, and
which events a row tells, as SQL expressions over its columns. No tool has code of its own.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StrictBool, ValidationError, model_validator

from clientfit.errors import ClientFitError, Problem
from clientfit.model.event import COLUMNS, KINDS, REQUIRED
from clientfit.store import Store
from clientfit.store.parsing import parse_expressions
from clientfit.yaml_source import YamlFile, nearest, problems_of, read_yaml

FOLDER = Path(__file__).parent / "profiles"

Name = Annotated[str, Field(pattern=r"^[a-z]+(_[a-z0-9]+)*$", max_length=40)]
Sql = Annotated[str, Field(min_length=1)]
Text = Annotated[str, Field(min_length=1)]

FUNCTIONS = frozenset(
    {
        "+",
        "-",
        "*",
        "/",
        "~~",
        "!~~",
        "||",
        "abs",
        "coalesce",
        "concat",
        "contains",
        "greatest",
        "least",
        "length",
    }
    | {
        "lower",
        "nullif",
        "regexp_extract",
        "regexp_full_match",
        "regexp_matches",
        "regexp_replace",
        "replace",
    }
    | {"round", "split_part", "starts_with", "substr", "to_days", "trim", "upper"}
)
"""What a profile's expressions may call: functions of the row's own cells."""


class Part(BaseModel):
    """A frozen piece of a profile that refuses keys it doesn't know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ProfileColumn(Part):
    """One column of the export: its names in headers, and how its cells are read.

    A required column must be in the header for the profile to claim it. `words` gives a status its meaning:
    our word -> the export's words for it; with `otherwise`, the meaning of every other word.
    """

    names: Annotated[tuple[Text, ...], Field(min_length=1)]
    required: StrictBool = False
    read: Literal["text", "date", "money"] = "text"
    words: dict[Text, tuple[Text, ...]] = Field(default_factory=dict)
    otherwise: Text | None = None

    @model_validator(mode="after")
    def _words_are_text(self) -> Self:
        if self.words and self.read != "text":
            raise ValueError("only a text column has words")
        written = [word.casefold() for words in self.words.values() for word in words]
        if len(set(written)) < len(written):
            raise ValueError("a word stands twice")
        return self


class Skip(Part):
    """Rows that tell no event, by reason."""

    reason: Annotated[str, Field(pattern=r"^[a-z][a-z-]*$")]
    when: Sql


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


class Profile(Part):
    """One export format.

    The header is one of the first `header_within` records. What stands in `ignored` is known and not used;
    `cannot_know` says what the export doesn't tell, and what stands for it.
    """

    name: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    title: Text
    about: Text
    reference: Text
    header_within: Annotated[int, Field(ge=1, le=30)] = 1
    columns: Annotated[dict[Name, ProfileColumn], Field(min_length=1)]
    ignored: tuple[Text, ...] = ()
    skip: tuple[Skip, ...] = ()
    events: Annotated[tuple[Told, ...], Field(min_length=1)]
    cannot_know: tuple[Text, ...] = ()

    @model_validator(mode="after")
    def _recognisable(self) -> Self:
        if not any(column.required for column in self.columns.values()):
            raise ValueError("a header is recognised by its required columns, and there are none")
        if reserved := self.columns.keys() & {"n", "line", "fate", "part"}:
            raise ValueError(f"{', '.join(sorted(reserved))}: the name is taken")
        names = [name.casefold() for column in self.columns.values() for name in column.names]
        names += [name.casefold() for name in self.ignored]
        if len(set(names)) < len(names):
            raise ValueError("a header name stands for two columns")
        return self


@cache
def profiles() -> tuple[Profile, ...]:
    """Every profile that comes with clientfit, by name."""
    return tuple(_read(path)[0] for path in sorted(FOLDER.glob("*.yml")))


def load(store: Store, path: Path) -> Profile:
    """The profile in a file, its expressions checked.

    Raises:
        ClientFitError: everything that is wrong with the file.
    """
    profile, file = _read(path)
    if problems := list(_sql_problems(store, profile, file)):
        raise ClientFitError(*problems)
    return profile


def named(store: Store, given: str | Path) -> Profile:
    """The profile of that name, or the one in the file of that path.

    Raises:
        ClientFitError: there is none, or its file is wrong.
    """
    known = {profile.name: profile for profile in profiles()}
    if str(given) in known:
        return known[str(given)]
    if Path(given).suffix in {".yml", ".yaml"}:
        return load(store, Path(given))
    hint = nearest(str(given), tuple(known))
    raise ClientFitError(
        Problem(code="profile-unknown", message="no such import profile", found=str(given), hint=hint)
    )


def _read(path: Path) -> tuple[Profile, YamlFile]:
    file = read_yaml(path)
    try:
        return Profile.model_validate(file.data), file
    except ValidationError as error:
        problems = problems_of(error, file, model=Profile)
    # Not from within: a ValidationError holds the frames it was raised in, and would never be freed.
    raise ClientFitError(*problems)


def _sql_problems(store: Store, profile: Profile, file: YamlFile) -> Iterator[Problem]:
    """Expressions that can't be parsed, reach beyond the row, or name what isn't there."""
    expressions: dict[tuple[str | int, ...], str] = {
        ("skip", number, "when"): skip.when for number, skip in enumerate(profile.skip)
    }
    for number, event in enumerate(profile.events):
        if event.when is not None:
            expressions["events", number, "when"] = event.when
        expressions |= {("events", number, "columns", name): sql for name, sql in event.columns.items()}
    for (loc, sql), parsed in zip(
        expressions.items(), parse_expressions(store, list(expressions.values())), strict=True
    ):
        where = {"file": str(file.path), "line": file.line(loc), "found": sql}
        if parsed.fault is not None:
            yield Problem(
                code="rules-sql",
                message="the SQL can't be parsed",
                hint=parsed.fault.splitlines()[0],
                **where,
            )
        for kind in sorted(parsed.foreign):
            yield Problem(
                code="rules-sql", message=f"a profile reads the row's own cells, no {kind.lower()}", **where
            )
        for name in sorted(parsed.functions - FUNCTIONS):
            yield Problem(
                code="rules-sql",
                message=f"a profile can't call {name!r}",
                hint=nearest(name, tuple(FUNCTIONS)),
                **where,
            )
        for name in sorted(parsed.columns - profile.columns.keys()):
            yield Problem(
                code="rules-sql",
                message=f"no such column: {name!r}",
                hint=nearest(name, tuple(profile.columns)),
                **where,
            )
