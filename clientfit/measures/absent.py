"""Find views that are empty for every client of the store, to leave them out of the statement.

Planning the whole statement takes longer than running it over a few events, and a single client rarely has
events of every kind.
"""

from datetime import date

from clientfit.measures.expressions import filler, select_list
from clientfit.measures.rows import Cte
from clientfit.measures.statement import Measured
from clientfit.rulebook.schema import Rulebook
from clientfit.store import Store
from clientfit.store.as_of import KNOWN_EVENT, known_event


def absent_rows(store: Store, rulebook: Rulebook, as_of: date) -> frozenset[str]:
    """Return the views without rows, as no known event meets their first condition.

    Views over an empty view are included. Other views may be empty too.
    """
    sql = filler(rulebook, as_of)
    first = {
        name: sql(rows.where)
        for name, rows in rulebook.views.items()
        if rows.source == "event" and rows.where is not None
    }
    if not first:
        return frozenset()
    known = Measured((Cte(KNOWN_EVENT, known_event(as_of)),))
    counted = select_list((name, f"count(*) FILTER (WHERE {where})") for name, where in first.items())
    counts = store.row(known.statement(f"SELECT {counted} FROM {KNOWN_EVENT}"))
    absent = {name for name, count in zip(first, counts, strict=True) if not count}
    while more := {
        name for name, rows in rulebook.views.items() if rows.source in absent and name not in absent
    }:
        absent |= more
    return frozenset(absent)
