"""Check the names in views, in the standing, and in what reports list of money."""

from clientfit.errors import nearest
from clientfit.rulebook.names.follow import NameCheck
from clientfit.rulebook.schema import Aggregate, Lookup, View
from clientfit.rulebook.views import COLUMNS, MEASURABLE, added_by, columns_of, joins, key_of, sources_of
from clientfit.yaml_source import Loc


def check_views(check: NameCheck) -> None:
    """Note what views read in vain, read in a circle, look up ambiguously or add twice."""
    for name, view in check.book.views.items():
        if name in COLUMNS:
            check.note("rules-name", "the name is taken by what is built in", ("views", name), name)
        check.follow("views", view.source, ("views", name, "from"), MEASURABLE)
        for place, join in joins(view):
            built_in = COLUMNS if isinstance(join, Lookup) else MEASURABLE
            check.follow("views", join.source, ("views", name, *place, "from"), built_in)
    _note_circles(check)
    for name, view in check.book.views.items():
        if name in check.sound:
            _check_steps(check, name, view)


def _check_steps(check: NameCheck, name: str, view: View) -> None:
    """Check that joins name columns that exist on both sides, and no column is added twice."""
    for at, column in enumerate(view.group or ()):
        check.follow_column(view.source, column, ("views", name, "group", at))
    kept = view.group if view.group is not None else columns_of(check.book, view.source)
    known = {"client", *kept}
    for column in view.columns:
        _add(check, known, column, ("views", name, "columns", column))
    for at, step in enumerate(view.steps):
        loc: Loc = ("views", name, "steps", at)
        join = step.aggregate or step.lookup
        if join is not None:
            loc = (*loc, "aggregate" if step.lookup is None else "lookup")
            _check_join(check, join, known, loc)
        for column in added_by(step):
            _add(check, known, column, (*loc, "columns", column))


def _add(check: NameCheck, known: set[str], column: str, loc: Loc) -> None:
    if column in known:
        check.note("rules-name", "a column of that name is there already", loc, column)
    known.add(column)


def _check_join(check: NameCheck, join: Aggregate | Lookup, known: set[str], loc: Loc) -> None:
    for ours, theirs in (join.match or {}).items():
        if ours not in known:
            hint = nearest(ours, sorted(known))
            check.note("rules-name", "no such column", (*loc, "match", ours), ours, hint)
        check.follow_column(join.source, theirs, (*loc, "match", ours))
    if isinstance(join, Lookup):
        key = key_of(check.book, join.source)
        if sorted(join.match.values()) != sorted(key):
            message = f"one row of {join.source} is found by all of its key and nothing else"
            found = ", ".join(join.match.values()) or "no match"
            check.note("rules-name", message, (*loc, "match"), found, _key_hint(key))
        for ours, theirs in join.columns.items():
            check.follow_column(join.source, theirs, (*loc, "columns", ours))


def _note_circles(check: NameCheck) -> None:
    """Note each circle of views once, at its first view."""
    seen: set[str] = set()
    for name in check.book.views:
        around = _way_back(check, name)
        if around is not None and seen.isdisjoint(around):
            path = " reads ".join((name, *around))
            check.note("rules-name", "views read each other in a circle", ("views", name, "from"), path)
        seen.update(around or ())


def _way_back(check: NameCheck, name: str) -> tuple[str, ...] | None:
    """Find the shortest cycle of sources from a view back to itself, if there is one."""
    ways: list[tuple[str, ...]] = [(source,) for source in sources_of(check.book.views[name])]
    seen: set[str] = set()
    while ways:
        way = ways.pop(0)
        if way[-1] == name:
            return way
        if way[-1] not in seen and way[-1] in check.book.views:
            seen.add(way[-1])
            ways.extend((*way, source) for source in sources_of(check.book.views[way[-1]]))
    return None


def check_standing(check: NameCheck) -> None:
    """Check that the client's stage is in a view with one row a client; money and payments are in views."""
    standing = check.book.standing
    if check.follow_view(standing.source, ("standing", "from"), ("client",)):
        key = key_of(check.book, standing.source)
        if key:
            message = "the standing needs a view with one row a client"
            check.note("rules-name", message, ("standing", "from"), standing.source, _key_hint(key))
        for role in ("stage", "inferred", "standing") if not key else ():
            check.follow_column(standing.source, getattr(standing, role), ("standing", role))
    money, charts = check.book.money, check.book.charts
    if money is not None:
        check.follow_view(money.source, ("money", "from"))
        if money.chargebacks is not None:
            check.follow_view(money.chargebacks.source, ("money", "chargebacks", "from"))
        if (money.issued is None) != (money.due is None):
            missing = "issued" if money.issued is None else "due"
            check.note("rules-key", "issued and due go together", ("money",), f"no {missing}")
    if charts is not None:
        check.follow_view(charts.payments.source, ("charts", "payments", "from"))
    for name, cost in check.book.costs.items():
        check.follow_view(cost.source, ("costs", name, "from"))


def _key_hint(key: tuple[str, ...]) -> str:
    return f"its key: {', '.join(key)}" if key else "it has one row a client: leave match out"
