"""Row sets: what they read exists, in no circle, and one row is taken from where there is one."""

from collections.abc import Iterator

from clientfit.rulebook.findings import Findings
from clientfit.rulebook.models import Gather, RowSet, Rulebook, Take
from clientfit.yaml_source import Loc, nearest

BUILT_IN: dict[str, tuple[str, ...]] = {
    "event": ("event_id",),
    "client": (),
    "calendar": ("country", "day"),
}
"""What is there without a row set, and the columns (beside the client) that name one of its rows."""

OF_CLIENTS = ("event", "client")
"""The built-in sources whose rows belong to a client."""


def check_rows(findings: Findings) -> None:
    """Note what row sets read in vain, read in a circle, take ambiguously or add twice."""
    rows = findings.book.rows
    for name in rows:
        if name in BUILT_IN:
            findings.note("rules-name", "the name is taken by what is built in", ("rows", name), name)
        for source, loc in _reads(name, rows[name]):
            findings.follow("rows", source, loc, BUILT_IN if "take" in loc else OF_CLIENTS)
    spoilt = {*_circles(findings), *BUILT_IN}
    for name, row_set in rows.items():
        if spoilt.isdisjoint(_behind(findings.book, name)):
            for at, step in enumerate(row_set.steps):
                place = ("rows", name, "steps", at)
                if step.take is not None:
                    _check_take(findings, step.take, (*place, "take"))
                if step.gather is not None:
                    _check_gather(findings, step.gather, (*place, "gather"))
            _check_added_once(findings, name)


def check_standing(findings: Findings) -> None:
    """The client's stage stands in a row set that has one row a client."""
    standing = findings.book.standing
    if not findings.follow("rows", standing.over, ("standing", "over"), ("client",)):
        return
    key = key_of(findings.book, standing.over)
    if key:
        message = "the standing needs a row set with one row a client"
        findings.note("rules-name", message, ("standing", "over"), standing.over, _key_told(key))
    columns = columns_of(findings.book, standing.over)
    for role in ("stage", "inferred", "standing"):
        _follow_column(findings, columns, getattr(standing, role), ("standing", role))


def check_money(findings: Findings) -> None:
    """What is owed, and what is drawn of payments, is found in row sets that exist."""
    if findings.book.money is not None:
        findings.follow("rows", findings.book.money.over, ("money", "over"), OF_CLIENTS)
    if findings.book.charts is not None:
        over = findings.book.charts.payments.over
        findings.follow("rows", over, ("charts", "payments", "over"), OF_CLIENTS)


def key_of(book: Rulebook, name: str) -> tuple[str, ...] | None:
    """The columns that, beside the client, name one row; None where that can't be told."""
    for _, row_set in _kept_from(book, name):
        if row_set.group is not None:
            return row_set.group
        name = row_set.source
    return BUILT_IN.get(name)


def columns_of(book: Rulebook, name: str) -> set[str] | None:
    """The columns of a row set; None where they begin with those of a built-in source."""
    columns = {"client"}
    for below, row_set in _kept_from(book, name):
        columns.update(column for column, _ in _added(below, row_set))
        if row_set.group is not None:
            return columns.union(row_set.group)
    return None


def _kept_from(book: Rulebook, name: str) -> Iterator[tuple[str, RowSet]]:
    """A row set and those it keeps the rows of, down to the first that is grouped."""
    seen: set[str] = set()
    while name in book.rows and name not in BUILT_IN and name not in seen:
        seen.add(name)
        row_set = book.rows[name]
        yield name, row_set
        if row_set.group is not None:
            return
        name = row_set.source


def _reads(name: str, row_set: RowSet) -> Iterator[tuple[str, Loc]]:
    """The sources of a row set with their places."""
    yield row_set.source, ("rows", name, "from")
    for at, step in enumerate(row_set.steps):
        for key, part in (("gather", step.gather), ("take", step.take)):
            if part is not None:
                yield part.source, ("rows", name, "steps", at, key, "from")


def _added(name: str, row_set: RowSet) -> Iterator[tuple[str, Loc]]:
    """The columns that a row set adds, with their places."""
    for column in row_set.columns:
        yield column, ("rows", name, "columns", column)
    for at, step in enumerate(row_set.steps):
        loc: Loc = ("rows", name, "steps", at)
        for column in step.columns or ():
            yield column, (*loc, "columns", column)
        for key, part in (("gather", step.gather), ("take", step.take)):
            for column in part.columns if part is not None else ():
                yield column, (*loc, key, "columns", column)


def _behind(book: Rulebook, name: str) -> set[str]:
    """A row set and all that it reads, directly or not."""
    behind: set[str] = set()
    waiting = [name]
    while waiting:
        one = waiting.pop()
        if one not in behind and one in book.rows:
            behind.add(one)
            waiting.extend(source for source, _ in _reads(one, book.rows[one]))
    return behind


def _circles(findings: Findings) -> Iterator[str]:
    """The row sets that read themselves; each circle is noted once, at its first set."""
    rows = findings.book.rows
    seen: set[str] = set()
    for name in rows:
        around = next((path for path in _ways_back(findings.book, name)), None)
        if around is None:
            continue
        yield name
        if seen.isdisjoint(around):
            told = " reads ".join((name, *around))
            findings.note("rules-name", "row sets read each other in a circle", ("rows", name, "from"), told)
        seen.update(around)


def _ways_back(book: Rulebook, name: str) -> Iterator[tuple[str, ...]]:
    """The shortest way along what is read from a row set back to itself, if there is one."""
    ways: list[tuple[str, ...]] = [(source,) for source, _ in _reads(name, book.rows[name])]
    seen: set[str] = set()
    while ways:
        way = ways.pop(0)
        if way[-1] == name:
            yield way
        if way[-1] not in seen and way[-1] in book.rows:
            seen.add(way[-1])
            ways.extend((*way, source) for source, _ in _reads(way[-1], book.rows[way[-1]]))


def _check_take(findings: Findings, take: Take, loc: Loc) -> None:
    key = key_of(findings.book, take.source)
    if key is None:
        return
    if sorted(take.match.values()) != sorted(key):
        message = f"one row of {take.source} is found by all of its key and nothing else"
        found = ", ".join(take.match.values()) or "no match"
        findings.note("rules-name", message, (*loc, "match"), found, _key_told(key))
    columns = columns_of(findings.book, take.source)
    for ours, theirs in take.columns.items():
        _follow_column(findings, columns, theirs, (*loc, "columns", ours))


def _check_gather(findings: Findings, gather: Gather, loc: Loc) -> None:
    columns = columns_of(findings.book, gather.source)
    for ours, theirs in (gather.match or {}).items():
        _follow_column(findings, columns, theirs, (*loc, "match", ours))


def _follow_column(findings: Findings, columns: set[str] | None, column: str, loc: Loc) -> None:
    if columns is not None and column not in columns:
        findings.note("rules-name", "no such column", loc, column, nearest(column, sorted(columns)))


def _key_told(key: tuple[str, ...]) -> str:
    return f"its key: {', '.join(key)}" if key else "it has one row a client: leave match out"


def _check_added_once(findings: Findings, name: str) -> None:
    """A column is added once in a row set and those it keeps the rows of."""
    (_, own), *below = _kept_from(findings.book, name)
    there = set(own.group or ())
    for lower, row_set in below:
        there.update(row_set.group or (), (column for column, _ in _added(lower, row_set)))
    for column, loc in _added(name, own):
        if column in there:
            findings.note("rules-name", "a column of that name is there already", loc, column)
        there.add(column)
