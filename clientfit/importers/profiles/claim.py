"""A source's rows below the header that the event table, the clients table or a profile claims."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats import Column, Header, OpenSource, Raw, Source, open_source
from clientfit.importers.identity import email_columns
from clientfit.importers.profiles.match import Claim, Recogniser, event_table, unused
from clientfit.importers.profiles.suggested_claim import likeliest, suggest, suggested_claim, unsure
from clientfit.importers.staging import plain_text
from clientfit.store import Store

_ABSENT = Column("", "NULL")


@dataclass(frozen=True)
class ClaimedSource:
    """A source's rows, the claim on its header, the hash of its bytes, and the problems with the file."""

    raw: Raw
    claim: Claim
    sha256: str | None = None
    header_line: int | None = None
    met: tuple[Problem, ...] = ()

    @property
    def columns(self) -> dict[str, Column]:
        """The source's column for each column that the claim knows."""
        columns = {name: self.raw.columns[position] for name, position in self.claim.positions.items()}
        for name, places in self.claim.again.items():
            columns[name] = self._repeated(name, columns[name], [self.raw.columns[place] for place in places])
        return columns

    @property
    def names_several(self) -> bool:
        """Whether the client's id may be several ids."""
        profile = self.claim.profile
        return profile is not None and profile.client is not None and profile.client.several

    @property
    def email_id(self) -> Column | None:
        """The column whose e-mail address is the client's id wherever it has one."""
        profile = self.claim.profile
        if profile is None or profile.client is None:
            return None
        found = re.match(r"(?:coalesce\()?lower\((\w+)\)", profile.client.id)
        return self.columns.get(found[1]) if found else None

    def _repeated(self, name: str, column: Column, others: Sequence[Column]) -> Column:
        """One column for several of the same name."""
        cells = ", ".join(plain_text(each) for each in (column, *others))
        join = self.claim.profile is not None and self.claim.profile.columns[name].repeated == "join"
        return Column(column.name, f"concat_ws(';', {cells})" if join else f"coalesce({cells})")

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems that concern no single row."""
        header = [column.name for column in self.raw.columns]
        read = {column.name for column in email_columns(self.raw.columns)}
        unread = unused(self.claim, self.raw.name, header, self.header_line)
        problems = [*self.met, *(problem for problem in unread if problem.found not in read)]
        if not self.raw.records:
            problems.append(
                Problem(code="source-no-rows", message="a header and no rows", file=self.raw.name)
            )
        return tuple(problems)


def claim_source(
    store: Store, source: Source, relation: str, recogniser: Recogniser, folder: Path
) -> ClaimedSource:
    """Open a source, match its header, and read its rows as the relation `relation`.

    Temporary files go into `folder`. A file whose header nobody claims is read by the profile that is
    proposed for it, where that is certain.

    Raises:
        ClientFitError: nothing of it can be used: it can't be read, is empty, nobody claims its header, or
            its rows are of another export.
    """
    opened = open_source(store, source, relation, folder, header_within=recogniser.header_within)
    header = recogniser.choose(opened.headers)
    try:
        claim = _claim(recogniser, header)
    except ClientFitError as error:
        unknown = error.problems[0]
        if unknown.code != "header-unknown" or source.path is None or recogniser.only is not None:
            opened.release()
            raise
    else:
        return read_claimed(store, opened, header, claim)
    return _read_suggested(store, opened, _refusal(recogniser, likeliest(opened.headers)) or unknown)


def _refusal(recogniser: Recogniser, header: Header) -> Problem | None:
    """Return why nobody claims a header; None where somebody does."""
    try:
        _claim(recogniser, header)
    except ClientFitError as error:
        return error.problems[0]
    return None


def _read_suggested(store: Store, opened: OpenSource, unknown: Problem) -> ClaimedSource:
    """Read the rows of a source whose header nobody claims, by the profile that is proposed for it.

    Raises:
        ClientFitError: `unknown`, with what is unclear of the proposal.
    """
    try:
        raw, proposal = suggest(store, opened)
    except ClientFitError as error:
        raise ClientFitError(unsure(unknown, [problem.message for problem in error.problems[:1]])) from None
    if not (proposal.certain and raw.records):
        raw.release()
        raise ClientFitError(unsure(unknown, proposal.doubts, proposal))
    claim, notice = suggested_claim(proposal, raw)
    return ClaimedSource(raw, claim, opened.sha256, None, (*opened.problems, notice))


def read_claimed(store: Store, opened: OpenSource, header: Header, claim: Claim) -> ClaimedSource:
    """Read the rows below a header as its claim says.

    Raises:
        ClientFitError: the rows are of another export.
    """
    ragged = claim.profile is not None and claim.profile.ragged
    raw = header.read(ragged=ragged, needed=claim.needed_cells, wanted=_wanted(header, claim))
    line = header.line if header.file == raw.name else None
    claimed = ClaimedSource(raw, claim, opened.sha256, line, opened.problems)
    _refuse_foreign(store, claimed)
    return claimed


def _wanted(header: Header, claim: Claim) -> set[int] | None:
    """Return the positions of the columns that a claim reads; None for all of them."""
    profile = claim.profile
    if profile is not None and (profile.headings is not None or profile.asks_of_rows):
        return None
    columns = [Column(name, str(position)) for position, name in enumerate(header.cells)]
    emails = {int(column.sql) for column in email_columns(columns)}
    return emails.union(claim.positions.values(), *claim.again.values())


def _claim(recogniser: Recogniser, header: Header) -> Claim:
    """The claim on the header; a source without columns and rows is an empty event table."""
    if not header.cells and not header.read().records:
        return event_table(())
    return recogniser.claim(header.file, header.cells, header.line)


def _refuse_foreign(store: Store, claimed: ClaimedSource) -> None:
    """Check that at least one row is what the profile says that one has to be.

    Raises:
        ClientFitError: none is.
    """
    profile = claimed.claim.profile
    if profile is None or profile.some_row is None or not claimed.raw.records:
        return
    columns = claimed.columns
    texts = ", ".join(f"{plain_text(columns.get(name, _ABSENT))} AS {name}" for name in profile.columns)
    (count,) = store.row(
        f"SELECT count(*) FROM (SELECT {texts} FROM {claimed.raw.relation}) WHERE {profile.some_row.when}"
    )
    if not count:
        claimed.raw.release()
        problem = Problem(
            code="source-foreign",
            message=f"{profile.name}: {profile.some_row.otherwise}",
            file=claimed.raw.name,
            hint=profile.export,
        )
        raise ClientFitError(problem)
