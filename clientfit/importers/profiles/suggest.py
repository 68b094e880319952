"""A header that nobody knows: an import profile proposed from its names and from what stands below them.

The proposal is a beginning, to be read and corrected by a person; what could not be told is said in it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats import Column, Raw
from clientfit.importers.staging import (
    plain_text,
    read_date,
    read_money,
)
from clientfit.store import Store
from clientfit.yaml_source import nearest, read_yaml

_FILE = Path(__file__).with_name("synonyms.yml")

ALIKE = 0.85
"""How alike a header and a synonym must be, from 0 to 1."""

READ = 0.9
"""Which share of a column's cells must be read as dates or amounts for it to hold them."""

WORDS = 40
"""More different words than this are no status."""


_NAME_IT = "name the column so in the file, such as client or date"


class Instead(BaseModel):
    """What tells an event's column where its own role is absent: SQL over another role."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    role: str
    sql: str


class Kind(BaseModel):
    """What an export of this kind of event is called, which roles it has, and what its rows tell."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: str
    words: tuple[str, ...]
    roles: tuple[str, ...]
    columns: dict[str, str]
    outcomes: dict[str, tuple[str, ...]]
    skip: tuple[str, ...]
    instead: dict[str, Instead]
    unknown: dict[str, str]


class Synonyms(BaseModel):
    """The data of `synonyms.yml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    roles: dict[str, tuple[str, ...]]
    money: tuple[str, ...]
    dates: tuple[str, ...]
    everywhere: tuple[str, ...]
    kinds: tuple[Kind, ...]


@cache
def synonyms() -> Synonyms:
    """The names that come with clientfit."""
    return Synonyms.model_validate(read_yaml(_FILE).data)


@dataclass(frozen=True)
class Proposal:
    """What a source seems to be: which column has which role, what its rows tell, and its status words."""

    source: str
    kind: Kind
    roles: Mapping[str, Column]
    words: Mapping[str, tuple[str, ...]]
    skipped: tuple[str, ...]
    not_understood: tuple[str, ...]
    unused: tuple[str, ...]
    header_within: int


def propose(store: Store, raw: Raw, header_within: int = 1, client_column: str | None = None) -> Proposal:
    """What the source seems to be; the client stands in `client_column`, where that is given.

    Raises:
        ClientFitError: no column seems to name the client, or the day.
    """
    known = synonyms()
    roles = _roles(store, raw, known)
    if client_column is not None:
        roles = _with_client(raw, roles, client_column)
    if "client" not in roles and "client_key" in roles:
        roles["client"] = roles.pop("client_key")
    for role, what in (("client", "who the client is"), ("issued", "when it happened")):
        if role not in roles:
            raise ClientFitError(_unmapped(raw, what))
    kind = _kind(raw, known, roles)
    words, skipped, strange = _words(store, raw, kind, roles.get("status"))
    wanted = {"client", "client_key", "issued", *kind.columns.values()}
    wanted |= {each.role for each in kind.instead.values()}
    taken = {role: column for role, column in roles.items() if role in wanted}
    if not (words or skipped):
        taken.pop("status", None)
    used = {column.name for column in taken.values()}
    named = dict.fromkeys(column.name for column in raw.columns if column.name.strip())
    return Proposal(
        source=raw.name,
        kind=kind,
        roles=taken,
        words=words,
        skipped=skipped,
        not_understood=strange,
        unused=tuple(name for name in named if name not in used),
        header_within=header_within,
    )


def _with_client(raw: Raw, roles: Mapping[str, Column], name: str) -> dict[str, Column]:
    """The roles with the client in the column of that name.

    Raises:
        ClientFitError: there is no such column.
    """
    columns = {column.name.strip().casefold(): column for column in raw.columns}
    chosen = columns.get(name.strip().casefold())
    if chosen is None:
        hint = nearest(name, tuple(column.name for column in raw.columns))
        raise ClientFitError(
            Problem(code="column-missing", message="no such column", file=raw.name, found=name, hint=hint)
        )
    others = {
        role: column for role, column in roles.items() if role != "client_key" and column.sql != chosen.sql
    }
    return {**others, "client": chosen}


def likeness(header: Sequence[str]) -> int:
    """How many of a header's names are those of known roles, to tell a header from a title."""
    known = {name for names in synonyms().roles.values() for name in names}
    return sum(_plain(name) in known for name in header)


def _roles(store: Store, raw: Raw, known: Synonyms) -> dict[str, Column]:
    """Each role's column: the best name wins, and what stands below it must fit."""
    scored = [
        (-score, place, role, column)
        for place, column in enumerate(raw.columns)
        for role, names in known.roles.items()
        if (score := max(_alike(_plain(column.name), name) for name in names)) >= ALIKE
    ]
    found: dict[str, Column] = {}
    taken: set[str] = set()
    for _, _, role, column in sorted(scored, key=lambda each: each[:3]):
        if role in found or column.sql in taken or not _fits(store, raw, column, role, known):
            continue
        found[role] = column
        taken.add(column.sql)
    return found


def _fits(store: Store, raw: Raw, column: Column, role: str, known: Synonyms) -> bool:
    """Whether what stands in the column can be what the role is; an empty column can be anything."""
    text = plain_text(column)
    read = None
    if role in known.dates:
        read = f"coalesce({read_date('cell', 'dmy')}, {read_date('cell', 'mdy')})"
    elif role in known.money:
        read = read_money("cell")
    if read is None:
        return True
    filled, good = store.row(
        f"SELECT count(cell), count({read}) FROM (SELECT {text} AS cell FROM {raw.relation})"
    )
    return bool(good >= READ * filled)


def _kind(raw: Raw, known: Synonyms, roles: Mapping[str, Column]) -> Kind:
    """The kind whose words stand in the names of the file and the columns, and whose roles there are.

    Without such a word only roles that are not found everywhere tell.

    Raises:
        ClientFitError: nothing tells.
    """
    name = Path(raw.name.partition("#")[0]).stem + " " + raw.name.partition("#")[2]
    spoken = _plain(" ".join([name, *(column.name for column in raw.columns)])).split()

    def fit(kind: Kind) -> tuple[int, int]:
        said = sum(word in spoken for word in kind.words)
        telling = [role for role in kind.roles if role in roles and (said or role not in known.everywhere)]
        return 2 * said + len(telling), said

    best = max(known.kinds, key=fit)
    if not fit(best)[0]:
        raise ClientFitError(_unmapped(raw, "what its rows are", "name the file so, such as invoices.csv"))
    return best


def _words(
    store: Store, raw: Raw, kind: Kind, status: Column | None
) -> tuple[dict[str, tuple[str, ...]], tuple[str, ...], tuple[str, ...]]:
    """What the status words mean: ours -> theirs; those of rows to pass over; those not understood."""
    if status is None:
        return {}, (), ()
    text = plain_text(status)
    found = [
        word
        for (word,) in store.rows(
            f"SELECT DISTINCT {text} AS word FROM {raw.relation} WHERE {text} IS NOT NULL"
            f" ORDER BY word LIMIT {WORDS + 1}"
        )
    ]
    if len(found) > WORDS:
        return {}, (), ()
    once = list({word.casefold(): word for word in found}.values())
    words = {
        ours: tuple(word for word in once if _plain(word) in theirs) for ours, theirs in kind.outcomes.items()
    }
    skipped = tuple(word for word in once if _plain(word) in kind.skip)
    told = {word for each in (*words.values(), skipped) for word in each}
    strange = tuple(word for word in once if word not in told)
    return {ours: theirs for ours, theirs in words.items() if theirs}, skipped, strange


def _alike(name: str, synonym: str) -> float:
    if name == synonym:
        return 1.0
    if name.endswith(" " + synonym) and len(synonym) > len("id"):
        return 0.95
    return SequenceMatcher(None, name, synonym).ratio() * 0.9 if len(name) > len("name") else 0.0


def _plain(name: str) -> str:
    """The name's words in lower case, also of `InvoiceNumber`."""
    return " ".join(re.findall(r"[^\W_]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).casefold()))


def _unmapped(raw: Raw, what: str, hint: str = _NAME_IT) -> Problem:
    return Problem(
        code="map-unclear",
        message=f"no column seems to tell {what}",
        file=raw.name,
        found=", ".join(_shown(column.name for column in raw.columns)),
        hint=f"{hint}, and map it again",
    )


def _shown(names: Iterable[str]) -> list[str]:
    return [name for name in names if name.strip()][:12]
