"""Flips: the events known on the day, and the ends that the rulebook assumes for open ones."""

from clientfit.columnar.compiler.values import NotCompiled
from clientfit.columnar.compiler.views import Views


def known_events(views: Views) -> dict[str, str]:
    """Compile the events known on the day, with the columns that become known later."""
    events = views.rows("event")
    settled, outcome = events.column(["settled"]), events.column(["outcome"])
    return {"known": f"({events.column(['event_place']).code}, {settled.pair()}, {outcome.pair()})"}


def endings(views: Views) -> dict[str, str]:
    """Compile the events that each type's endings end, and the days on which they do."""
    results = {}
    for name, client_type in views.rulebook.types.items():
        for at, ending in enumerate(client_type.flips.meanwhile):
            place = ("types", name, "flips", "meanwhile", at)
            events = views.filtered(ending.source, ending.where, "ENDINGS_WANTED", (*place, "where"))
            day = views.sql.value(f"CAST({ending.day} AS DATE)", events, (*place, "day"))
            if day.kind != "date":
                raise NotCompiled(f"an ending on {day.kind}")
            results[f"ending:{name}:{at}"] = f"({events.column(['event_place']).code}, {day.pair()})"
    return results
