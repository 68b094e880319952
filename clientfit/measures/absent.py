"""Views that are empty for everyone at hand, so that the statement need not be planned for them.

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
    """The views without a single row, because no known event meets their first condition.

    Views made from an empty one are included. Others may be empty too.
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
    told = select_list((name, f"count(*) FILTER (WHERE {where})") for name, where in first.items())
    counts = store.row(known.with_(f"SELECT {told} FROM {KNOWN_EVENT}"))
    absent = {name for name, count in zip(first, counts, strict=True) if not count}
    while more := {
        name for name, rows in rulebook.views.items() if rows.source in absent and name not in absent
    }:
        absent |= more
    return frozenset(absent)
