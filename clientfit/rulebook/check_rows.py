"""Row sets: what they read exists, in no circle, and one row is taken from where there is one."""

from collections.abc import Iterator

from clientfit.rulebook.findings import Findings
from clientfit.rulebook.schema import Aggregate, Lookup, Rulebook, View
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
    rows = findings.book.views
    for name in rows:
        if name in BUILT_IN:
            findings.note("rules-name", "the name is taken by what is built in", ("views", name), name)
        for source, loc in _reads(name, rows[name]):
            findings.follow("views", source, loc, BUILT_IN if "lookup" in loc else OF_CLIENTS)
    spoilt = {*_circles(findings), *BUILT_IN}
    for name, row_set in rows.items():
        if spoilt.isdisjoint(_behind(findings.book, name)):
            for at, step in enumerate(row_set.steps):
                place = ("views", name, "steps", at)
                if step.lookup is not None:
                    _check_lookup(findings, step.lookup, (*place, "lookup"))
                if step.aggregate is not None:
                    _check_aggregate(findings, step.aggregate, (*place, "aggregate"))
            _check_added_once(findings, name)


def check_standing(findings: Findings) -> None:
    """The client's stage stands in a row set that has one row a client."""
    standing = findings.book.standing
    if not findings.follow("views", standing.source, ("standing", "from"), ("client",)):
        return
    key = key_of(findings.book, standing.source)
    if key:
        message = "the standing needs a row set with one row a client"
        findings.note("rules-name", message, ("standing", "from"), standing.source, _key_told(key))
    columns = columns_of(findings.book, standing.source)
    for role in ("stage", "inferred", "standing"):
        _follow_column(findings, columns, getattr(standing, role), ("standing", role))


def check_money(findings: Findings) -> None:
    """What is owed, and what is drawn of payments, is found in row sets that exist."""
    if findings.book.money is not None:
        findings.follow("views", findings.book.money.source, ("money", "from"), OF_CLIENTS)
    if findings.book.charts is not None:
        over = findings.book.charts.payments.source
        findings.follow("views", over, ("charts", "payments", "from"), OF_CLIENTS)


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


def _kept_from(book: Rulebook, name: str) -> Iterator[tuple[str, View]]:
    """A row set and those it keeps the rows of, down to the first that is grouped."""
    seen: set[str] = set()
    while name in book.views and name not in BUILT_IN and name not in seen:
        seen.add(name)
        row_set = book.views[name]
        yield name, row_set
        if row_set.group is not None:
            return
        name = row_set.source


def _reads(name: str, row_set: View) -> Iterator[tuple[str, Loc]]:
    """The sources of a row set with their places."""
    yield row_set.source, ("views", name, "from")
    for at, step in enumerate(row_set.steps):
        for key, part in (("aggregate", step.aggregate), ("lookup", step.lookup)):
            if part is not None:
                yield part.source, ("views", name, "steps", at, key, "from")


def _added(name: str, row_set: View) -> Iterator[tuple[str, Loc]]:
    """The columns that a row set adds, with their places."""
    for column in row_set.columns:
        yield column, ("views", name, "columns", column)
    for at, step in enumerate(row_set.steps):
        loc: Loc = ("views", name, "steps", at)
        for column in step.columns or ():
            yield column, (*loc, "columns", column)
        for key, part in (("aggregate", step.aggregate), ("lookup", step.lookup)):
            for column in part.columns if part is not None else ():
                yield column, (*loc, key, "columns", column)


def _behind(book: Rulebook, name: str) -> set[str]:
    """A row set and all that it reads, directly or not."""
    behind: set[str] = set()
    waiting = [name]
    while waiting:
        one = waiting.pop()
        if one not in behind and one in book.views:
            behind.add(one)
            waiting.extend(source for source, _ in _reads(one, book.views[one]))
    return behind


def _circles(findings: Findings) -> Iterator[str]:
    """The row sets that read themselves; each circle is noted once, at its first set."""
    rows = findings.book.views
    seen: set[str] = set()
    for name in rows:
        around = next((path for path in _ways_back(findings.book, name)), None)
        if around is None:
            continue
        yield name
        if seen.isdisjoint(around):
            told = " reads ".join((name, *around))
            findings.note("rules-name", "row sets read each other in a circle", ("views", name, "from"), told)
        seen.update(around)


def _ways_back(book: Rulebook, name: str) -> Iterator[tuple[str, ...]]:
    """The shortest way along what is read from a row set back to itself, if there is one."""
    ways: list[tuple[str, ...]] = [(source,) for source, _ in _reads(name, book.views[name])]
    seen: set[str] = set()
    while ways:
        way = ways.pop(0)
        if way[-1] == name:
            yield way
        if way[-1] not in seen and way[-1] in book.views:
            seen.add(way[-1])
            ways.extend((*way, source) for source, _ in _reads(way[-1], book.views[way[-1]]))


def _check_lookup(findings: Findings, lookup: Lookup, loc: Loc) -> None:
    key = key_of(findings.book, lookup.source)
    if key is None:
        return
    if sorted(lookup.match.values()) != sorted(key):
        message = f"one row of {lookup.source} is found by all of its key and nothing else"
        found = ", ".join(lookup.match.values()) or "no match"
        findings.note("rules-name", message, (*loc, "match"), found, _key_told(key))
    columns = columns_of(findings.book, lookup.source)
    for ours, theirs in lookup.columns.items():
        _follow_column(findings, columns, theirs, (*loc, "columns", ours))


def _check_aggregate(findings: Findings, aggregate: Aggregate, loc: Loc) -> None:
    columns = columns_of(findings.book, aggregate.source)
    for ours, theirs in (aggregate.match or {}).items():
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
