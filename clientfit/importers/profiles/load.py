"""Import profiles: what an export's columns mean, declared as data.

A profile says by which columns a header is recognised, how each cell is read, which rows are no events, and
which events a row gives, as SQL expressions over its columns. No tool has code of its own.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from pydantic import ValidationError

from clientfit.errors import ClientFitError, Problem, nearest
from clientfit.importers.profiles.bind import misfits
from clientfit.importers.profiles.extend import extended
from clientfit.importers.profiles.schema import CLIENT_COLUMNS, ROW_NAMES, Profile
from clientfit.store import Store
from clientfit.store.parsing import parse_expressions
from clientfit.yaml_source import YamlFile, problems_of, read_yaml

FOLDER = Path(__file__).parent / "shipped"

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
"""Functions that a profile's expressions may call: those of the row's own cells."""


@cache
def shipped_profiles() -> tuple[Profile, ...]:
    """Read every profile that comes with clientfit, by name."""
    return tuple(_read(path)[0] for path in sorted(FOLDER.glob("*.yml"), key=lambda each: each.stem))


def load(store: Store, path: Path) -> Profile:
    """Load the profile in a file and check its expressions.

    Raises:
        ClientFitError: everything that is wrong with the file.
    """
    profile, file = _read(path)
    if problems := list(_sql_problems(store, profile, file)):
        raise ClientFitError(*problems)
    if problems := list(_type_problems(store, profile, file)):
        raise ClientFitError(*problems)
    return profile


def _type_problems(store: Store, profile: Profile, file: YamlFile) -> Iterator[Problem]:
    """Find the expressions whose types don't fit."""
    for loc, sql, fault in misfits(store, profile):
        yield Problem(
            code="rules-sql",
            message="the types of the expression don't fit",
            file=str(file.path),
            line=file.line(loc),
            found=sql,
            hint=fault,
        )


def named(store: Store, given: str | Path) -> Profile:
    """Load the profile of that name, or the one in the file of that path.

    Raises:
        ClientFitError: there is none, or its file is wrong.
    """
    known = {profile.name: profile for profile in shipped_profiles()}
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
    data = file.data
    if isinstance(data, Mapping) and "extends" in data:
        data = extended(_base(file, str(data["extends"])), data)
    try:
        return Profile.model_validate(data), file
    except ValidationError as error:
        problems = problems_of(error, file, model=Profile)
    # Not from within: a ValidationError holds the frames it was raised in, and would never be freed.
    raise ClientFitError(*problems)


def _base(file: YamlFile, name: str) -> Profile:
    """The shipped profile that a file extends."""
    known = {profile.name: profile for profile in shipped_profiles()}
    if name in known:
        return known[name]
    problem = Problem(
        code="profile-unknown",
        message="extends: no such import profile",
        file=str(file.path),
        line=file.line(["extends"]),
        found=name,
        hint=nearest(name, tuple(known)),
    )
    raise ClientFitError(problem)


def _sql_problems(store: Store, profile: Profile, file: YamlFile) -> Iterator[Problem]:
    """Find the expressions that can't be parsed, read more than the row, or use unknown names."""
    expressions = _expressions(profile)
    for (loc, (sql, names)), parsed in zip(
        expressions.items(),
        parse_expressions(store, [sql for sql, _ in expressions.values()]),
        strict=True,
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
        for name in sorted(parsed.columns - set(names)):
            yield Problem(
                code="rules-sql",
                message=f"no such column: {name!r}",
                hint=nearest(name, tuple(names)),
                **where,
            )


def _expressions(profile: Profile) -> dict[tuple[str | int, ...], tuple[str, Sequence[str]]]:
    """List every expression of a profile by its place, with the names that it may use.

    A definition may use those before it. A column's name is one too, for it may be a word of SQL's own.
    """
    of_row = [*profile.row_values, *profile.texts, *ROW_NAMES]
    defined = list(profile.define)
    expressions: dict[tuple[str | int, ...], tuple[str, Sequence[str]]] = {
        ("define", name): (sql, [each for each in of_row if each not in defined[place:]])
        for place, (name, sql) in enumerate(profile.define.items())
    }
    expressions |= {("columns", name): (name, profile.values) for name in profile.columns}
    if profile.some_row is not None:
        expressions["some_row", "when"] = profile.some_row.when, tuple(profile.columns)
    if profile.lone is not None:
        expressions["lone", "when"] = profile.lone.when, profile.row_values
    for number, skip in enumerate(profile.skip):
        expressions["skip", number, "when"] = skip.when, of_row
    if profile.client is not None:
        expressions["client", "id"] = profile.client.id, profile.values
        if profile.client.name != profile.client.id:
            expressions["client", "name"] = profile.client.name, profile.values
    directory = {} if profile.directory is None else profile.directory.sqls
    expressions |= {("directory", name): (sql, profile.values) for name, sql in directory.items()}
    for number, event in enumerate(profile.events):
        if event.when is not None:
            expressions["events", number, "when"] = event.when, profile.values
        for name, sql in event.columns.items():
            if sql != CLIENT_COLUMNS.get(name):
                expressions["events", number, "columns", name] = sql, profile.values
    return expressions
