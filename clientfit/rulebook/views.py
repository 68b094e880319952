"""Sources and columns of a view, and the key that identifies a row."""

from collections.abc import Iterator, Mapping

from clientfit.rulebook.schema import Aggregate, Lookup, Rulebook, Step, View
from clientfit.yaml_source import Loc

EVENT_COLUMNS = (
    "event_id",
    "ref",
    "kind",
    "occurred_at",
    "day",
    "actor",
    "engagement",
    "amount",
    "currency",
    "due",
    "settled",
    "outcome",
    "phase",
    "cause",
    "paid_extra",
    "confirmed",
    "severity",
    "score",
    "hours",
    "tags",
)
"""The columns of the event table that rules may read, besides the client."""

CLIENT_COLUMNS = ("stage", "traits", "since", "terms_days", "country")
CALENDAR_COLUMNS = ("country", "day", "working_day", "next_working")

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "event": EVENT_COLUMNS,
    "client": CLIENT_COLUMNS,
    "calendar": CALENDAR_COLUMNS,
}
"""The built-in sources, and their columns besides the client."""

KEYS: Mapping[str, tuple[str, ...]] = {"event": ("event_id",), "client": (), "calendar": ("country", "day")}
"""The built-in sources, and the columns that, with the client, name one of their rows."""

MEASURABLE = {
    "event": View.model_validate({"about": "The events.", "from": "event", "day": "day"}),
    "client": View.model_validate({"about": "The clients.", "from": "client", "group": ()}),
}
"""The built-in sources whose rows belong to a client, as views: what can be measured without a view."""


def view(rulebook: Rulebook, name: str) -> View:
    """Return a view by its name, or a built-in source as one."""
    return rulebook.views[name] if name in rulebook.views else MEASURABLE[name]


def columns_of(rulebook: Rulebook, name: str) -> list[str]:
    """Return all columns that a view's rows can have, besides the client, in order."""
    *kept, source = _kept_from(rulebook, name)
    columns = list(COLUMNS.get(source, ()))
    for each in reversed(kept):
        own_view = rulebook.views[each]
        columns = list(own_view.group) if own_view.group is not None else columns
        columns += [*own_view.columns, *(column for step in own_view.steps for column in added_by(step))]
    return columns


def key_of(rulebook: Rulebook, name: str) -> tuple[str, ...]:
    """Return the columns that, with the client, name one row of a view."""
    *kept, source = _kept_from(rulebook, name)
    grouped = (rulebook.views[each].group for each in kept)
    return next((group for group in grouped if group is not None), KEYS.get(source, ()))


def _kept_from(rulebook: Rulebook, name: str) -> list[str]:
    """Return a view and the sources whose rows it keeps, down to a grouped view's source; a cycle is cut."""
    names = [name]
    while name in rulebook.views and name not in COLUMNS:
        own_view = rulebook.views[name]
        name = own_view.source
        if own_view.group is not None or name in names:
            return [*names, ""]
        names.append(name)
    return names


def added_by(step: Step) -> list[str]:
    """Return the columns that a step adds."""
    part = step.aggregate or step.lookup
    return list(part.columns if part is not None else step.columns or ())


def joins(of_view: View) -> Iterator[tuple[Loc, Aggregate | Lookup]]:
    """Yield the steps of a view that read another source, each with its place in the view."""
    for at, step in enumerate(of_view.steps):
        if step.aggregate is not None:
            yield ("steps", at, "aggregate"), step.aggregate
        if step.lookup is not None:
            yield ("steps", at, "lookup"), step.lookup


def sources_of(of_view: View) -> list[str]:
    """Return the names of all that a view reads."""
    return [of_view.source, *(part.source for _, part in joins(of_view))]
