"""Match a header to the event table, the clients table or an import profile."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final, Literal

from clientfit.errors import ClientFitError, Problem, did_you_mean, nearest
from clientfit.importers.formats import Header
from clientfit.importers.profiles.extend import with_client_column
from clientfit.importers.profiles.load import shipped_profiles
from clientfit.importers.profiles.schema import Profile
from clientfit.importers.profiles.suggest_names import is_everyday
from clientfit.model.event import CLIENT_COLUMNS, COLUMNS, EVENT_COLUMNS, REQUIRED

EVENT_TABLE: Final = "event-table"
CLIENTS_TABLE: Final = "clients-table"
_SHOWN = 12
_NEAR = 0.5


@dataclass(frozen=True)
class Claim:
    """A match of a table or profile with a header: the position of each column, and what is wrong."""

    name: str
    positions: Mapping[str, int]
    missing: tuple[str, ...]
    repeated: tuple[str, ...]
    unused: tuple[int, ...]
    required: int = 1
    profile: Profile | None = None
    refused: bool = False
    """Whether the header has a column that no header of this export has."""
    again: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """Where a column that may be repeated stands again."""

    @property
    def lack(self) -> float:
        """Share of the required columns that are missing, 0-1."""
        return len(self.missing) / self.required

    @property
    def complete(self) -> bool:
        """Whether nothing that is required is missing."""
        return not self.missing

    @property
    def needed_cells(self) -> int:
        """The number of cells, from the first, that hold every required column."""
        if self.profile is not None:
            required = [name for name, column in self.profile.columns.items() if column.required]
        else:
            columns = CLIENT_COLUMNS if self.name == CLIENTS_TABLE else EVENT_COLUMNS
            required = [name for name, column in columns.items() if column.required]
        return 1 + max((self.positions[name] for name in required if name in self.positions), default=-1)


@dataclass(frozen=True)
class Recogniser:
    """The claimants of a header.

    `only` narrows it to the clients table or to one profile; one that extends a shipped profile takes its
    place among the others. Where a header that a profile claims has a column `client_column`, the client
    stands there.
    """

    only: Literal["clients-table"] | Profile | None = None
    client_column: str | None = None

    @property
    def _narrow(self) -> bool:
        return self.only is not None and not (isinstance(self.only, Profile) and self.only.extends)

    @property
    def header_within(self) -> int:
        """Number of records from the top of which one may be the header."""
        return max((profile.header_within for profile in self._profiles()), default=1)

    def lack(self, header: Sequence[str]) -> float:
        """Share of the required columns that the nearest claimant misses in the header, 0-1."""
        return min(claim.lack for claim in self._claims(header))

    def knows(self, header: Sequence[str]) -> bool:
        """Whether anybody claims the header."""
        return any(claim.complete for claim in self._claims(header))

    def choose(self, headers: Sequence[Header]) -> Header:
        """Choose the first header that somebody claims, else the one of which least is missing."""
        return next((each for each in headers if self.knows(each.cells)), None) or min(
            headers, key=lambda each: self.lack(each.cells)
        )

    def claim(self, name: str, header: Sequence[str], line: int | None = None) -> Claim:
        """Find the one claim on a source's header.

        Raises:
            ClientFitError: nobody claims it, several do, or its columns are repeated.
        """
        claims = self._claims(header)
        complete = [claim for claim in claims if claim.complete]
        if not complete:
            raise ClientFitError(_unknown(name, header, line, claims))
        claim, others = self._by_client_column(complete[0], header), complete[1:]
        if others:
            problem = Problem(
                code="header-ambiguous",
                message="several import profiles claim the header",
                file=name,
                line=line,
                found="; ".join(apart(complete, header)),
                hint="choose one with --profile",
            )
            raise ClientFitError(problem)
        if claim.repeated:
            problem = Problem(
                code="column-repeated",
                message="the header names a column twice",
                file=name,
                line=line,
                found=", ".join(claim.repeated),
            )
            raise ClientFitError(problem)
        return claim

    def _by_client_column(self, claim: Claim, header: Sequence[str]) -> Claim:
        """The claim with the client in the chosen column, where the header has it and a profile claims it."""
        names = {name.strip().casefold(): name.strip() for name in header}
        chosen = names.get((self.client_column or "").strip().casefold())
        if not chosen or claim.profile is None:
            return claim
        return by_profile(with_client_column(claim.profile, chosen), header)

    def _claims(self, header: Sequence[str]) -> list[Claim]:
        if self.only == CLIENTS_TABLE:
            return [clients_table(header)]
        events = event_table(header)
        if events.complete and not self._narrow:
            return [events]
        claims = [by_profile(profile, header) for profile in self._profiles()]
        if self._narrow or any(claim.complete for claim in claims):
            return claims
        table = clients_table(header)
        return [table] if _is_clients_table(table) else [events, *claims]

    def everyone(self, header: Sequence[str]) -> list[Claim]:
        """Match the event table, the clients table and every profile with a header."""
        return [
            event_table(header),
            clients_table(header),
            *(by_profile(each, header) for each in self._profiles()),
        ]

    def _profiles(self) -> tuple[Profile, ...]:
        if isinstance(self.only, Profile):
            if self._narrow:
                return (self.only,)
            return tuple(self.only if each.name == self.only.extends else each for each in shipped_profiles())
        return shipped_profiles() if self.only is None else ()


def apart(claims: Sequence[Claim], header: Sequence[str]) -> list[str]:
    """Each claimant of a header, with the columns that it reads and not all the others do."""
    read = {claim.name: {*claim.positions.values()} for claim in claims}
    common = set.intersection(*read.values())
    own_columns = {
        name: [header[place].strip() for place in sorted(places - common)] for name, places in read.items()
    }
    return [f"{name} (also reads {', '.join(own)})" if own else name for name, own in own_columns.items()]


def unused(claim: Claim, name: str, header: Sequence[str], line: int | None) -> list[Problem]:
    """A problem for each column that the claim doesn't know, with a near one that a table of ours lacks."""
    known = {EVENT_TABLE: tuple(COLUMNS), CLIENTS_TABLE: tuple(CLIENT_COLUMNS)}.get(claim.name, ())
    lacking = [column for column in known if column not in claim.positions]
    return [
        Problem(
            code="column-unused",
            message="the column is not read",
            file=name,
            line=line,
            found=header[position],
            hint=did_you_mean(header[position], lacking),
        )
        for position in claim.unused
    ]


def event_table(header: Sequence[str]) -> Claim:
    """Match the event table with a header."""
    return _of_table(EVENT_TABLE, tuple(COLUMNS), REQUIRED, header)


def clients_table(header: Sequence[str]) -> Claim:
    """Match the clients table with a header."""
    return _of_table(CLIENTS_TABLE, tuple(CLIENT_COLUMNS), ("client_id",), header)


def by_profile(profile: Profile, header: Sequence[str]) -> Claim:
    """Match a profile with a header by its names and aliases, case and outer spaces aside."""
    positions: dict[str, int] = {}
    again: dict[str, list[int]] = {}
    repeated, unknown, refused = [], [], []
    for position, cell in enumerate(header):
        written = cell.strip()
        key = written.casefold()
        name = profile.wanted.get(key)
        if key in profile.shut_out:
            refused.append(f"no {written}")
        if name is not None and name not in positions:
            positions[name] = position
        elif name is not None and profile.columns[name].repeated is not None:
            again.setdefault(name, []).append(position)
        elif name is not None and written:
            repeated.append(cell)
        elif written and key not in profile.known:
            unknown.append(position)
            if profile.exact:
                refused.append(f"no {written}")
    absent = (
        column.names[0] or "a column without a name"
        for name, column in profile.columns.items()
        if column.required and name not in positions
    )
    foreign = bool(refused)
    choice = [profile.columns[name].names[0] for name in profile.one_of]
    if choice and not any(name in positions for name in profile.one_of):
        refused.append(" or ".join(choice))
    return Claim(
        name=profile.name,
        positions=positions,
        missing=(*absent, *refused),
        repeated=tuple(repeated),
        unused=tuple(unknown),
        required=sum(column.required for column in profile.columns.values()) + bool(choice),
        profile=profile,
        refused=foreign,
        again={name: tuple(places) for name, places in again.items()},
    )


def _of_table(name: str, known: Sequence[str], required: Sequence[str], header: Sequence[str]) -> Claim:
    """Match a table of these column names with a header, case and outer spaces aside."""
    positions: dict[str, int] = {}
    repeated, unknown = [], []
    for position, written in enumerate(header):
        column = written.strip().lower()
        if column not in known:
            unknown.append(position)
        elif column in positions:
            repeated.append(column)
        else:
            positions[column] = position
    return Claim(
        name=name,
        positions={column: positions[column] for column in known if column in positions},
        missing=tuple(column for column in required if column not in positions),
        repeated=tuple(repeated),
        unused=tuple(position for position in unknown if header[position].strip()),
        required=len(required),
    )


def _is_clients_table(claim: Claim) -> bool:
    """Whether a header that is no event table's has more of the clients table than ids and names."""
    return claim.complete and not claim.positions.keys() <= {"client_id", "client_name"}


def _is_near(claim: Claim, header: Sequence[str]) -> bool:
    """Whether a header that lacks something may be that export's, or a table of our own.

    Most of what is required is there, nothing speaks against it, and a column is among it that no other
    tool's export has and that is no everyday word, such as Kunde or Rechnungsdatum.
    """
    if claim.lack >= _NEAR or claim.refused:
        return False
    return claim.profile is None or any(
        _tools(name.casefold()) == 1 and not is_everyday(name)
        for name in (header[place].strip() for place in claim.positions.values())
        if name
    )


@cache
def _tools(name: str) -> int:
    """Number of tools whose exports have a column of that name; a profile's name begins with its tool."""
    return len({profile.name.partition("-")[0] for profile in shipped_profiles() if name in profile.wanted})


def _unknown(name: str, header: Sequence[str], line: int | None, claims: Sequence[Claim]) -> Problem:
    """The problem with a header that nobody claims: what the nearest claimant misses, if one is near."""
    shown = ", ".join(header[:_SHOWN]) + (", …" if len(header) > _SHOWN else "")
    near = claims if len(claims) == 1 else [claim for claim in claims if _is_near(claim, header)]
    nearly = min(near, key=lambda claim: (claim.lack, claim.name != EVENT_TABLE, claim.name), default=None)
    if nearly is None:
        return Problem(
            code="header-unknown",
            message="neither the event table's columns nor those of an import profile",
            file=name,
            line=line,
            found=shown,
            hint=f"import --map proposes a profile for it; an event table has {', '.join(REQUIRED)}",
        )
    unused = tuple(header[position].strip() for position in nearly.unused)
    hint = nearest(nearly.missing[0], unused)
    if nearly.profile is not None and nearly.profile.export and not (hint or "").startswith("did you mean"):
        hint = f"export it so: {nearly.profile.export}"
    return Problem(
        code="column-missing",
        message=f"{nearly.name}: a required column is absent: {', '.join(nearly.missing)}",
        file=name,
        line=line,
        found=shown,
        hint=hint,
    )
