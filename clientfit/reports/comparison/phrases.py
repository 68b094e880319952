"""Sentences on a comparison that its formats share."""

from collections.abc import Iterator, Mapping

from clientfit.model import EvidenceEvent
from clientfit.model.comparison import ClientChange, Comparison, Direction, RuleChange
from clientfit.reports.phrases import client_label, event_source, humanize, pluralize

ARROW = "→"

MOST_EVENTS = 10
"""Greatest number of records listed for a client; the JSON has all of them."""

MOST_RULES = 5
"""Greatest number of rule lines listed for a client; the JSON has all of them."""

TITLES: Mapping[Direction, str] = {
    "worse": "Worse",
    "new": "New clients",
    "better": "Better",
    "other": "Changed otherwise",
    "gone": "No longer among the records",
}


def headline(comparison: Comparison) -> str:
    """Count the changes, such as: 3 now wind down, 2 recovered, 1 new client."""
    counts = comparison.directions
    worse = counts.get("worse", 0) - sum(comparison.moved.values())
    better = counts.get("better", 0) - comparison.recovered
    parts = [
        *(f"{count:,} now {humanize(name)}" for name, count in comparison.moved.items()),
        *([f"{worse:,} worse with the same advice"] if worse else []),
        *([f"{comparison.recovered:,} recovered"] if comparison.recovered else []),
        *([f"{better:,} better with the same advice"] if better else []),
        *([f"{counts['other']:,} changed otherwise"] if counts.get("other") else []),
        *([pluralize(counts["new"], "new client")] if counts.get("new") else []),
        *([f"{pluralize(counts['gone'], 'client')} gone"] if counts.get("gone") else []),
    ]
    return ", ".join(parts) + "." if parts else "No client changed."


def sides(comparison: Comparison) -> str:
    """Return the days, the rulebooks where they differ, and the numbers of clients."""
    before, after = comparison.before, comparison.after
    days = f"As of {after.as_of}" if before.as_of == after.as_of else f"From {before.as_of} to {after.as_of}"
    old, new = (
        f"rulebook {side.rulebook.name} {side.rulebook.version} ({side.rulebook.sha256[:12]})"
        + "".join(f", {name} = {value}" for name, value in sorted(side.rulebook.overrides.items()))
        for side in (before, after)
    )
    rules = f"by {new}" if old == new else f"from {old} to {new}"
    changed = len(comparison.clients)
    return (
        f"{days}, {rules}. {pluralize(before.clients, 'client')} before, {after.clients:,} after:"
        f" {changed:,} changed, {comparison.unchanged:,} unchanged."
    )


def advice(change: ClientChange) -> str:
    """Return the recommendation before and after; once where it is the same or there is one only."""
    names = [humanize(name) for name in (change.before, change.after) if name is not None]
    return f" {ARROW} ".join(dict.fromkeys(names)) + (", as before" if change.before == change.after else "")


def levels(change: ClientChange) -> str:
    """Return the levels of the types that changed: `Late payer: flag → severe`."""
    if change.direction == "new":
        return ", ".join(f"{each.title}: {humanize(each.after)}" for each in change.types)
    return ", ".join(
        f"{each.title}: {humanize(each.before)} {ARROW} {humanize(each.after)}" for each in change.types
    )


def details(change: ClientChange) -> Iterator[tuple[str, Iterator[str]]]:
    """Yield what led to a client's change: a title and its lines; what the signals say has no title."""
    yield "", iter(change.says)
    yield "Newly counted", records(change.counted)
    yield "No longer counted", records(change.dropped)
    yield "By these rule lines", rules_of(change)


def drafts(comparison: Comparison) -> Iterator[str]:
    """Yield the changes in draft types, a line for each client and type."""
    for each in comparison.drafts:
        was = "" if each.before is None else f"{humanize(each.before)} {ARROW} "
        name = client_label(each.client_name, each.client_id)
        yield f"{name}: {each.title}: {was}{humanize(each.after)}"


def changes(comparison: Comparison) -> Iterator[str]:
    """Yield each client that changed in one line: its recommendation and levels, before and after."""
    for change in comparison.clients:
        name = client_label(change.client_name, change.client_id)
        yield "; ".join(filter(None, (f"{name}: {advice(change)}", levels(change))))


def rule(change: RuleChange) -> str:
    """Return a rule line's old and new value, with its place."""
    values = f"{change.before or 'not there'} {ARROW} {change.after or 'not there'}"
    return f"{change.rule}: {values}" + (f" ({change.place})" if change.place else "")


def rules_of(change: ClientChange) -> Iterator[str]:
    """Yield the rule lines of a client, at most `MOST_RULES`."""
    yield from map(rule, change.rules[:MOST_RULES])
    if len(change.rules) > MOST_RULES:
        yield f"and {len(change.rules) - MOST_RULES:,} more"


def record(event: EvidenceEvent) -> str:
    """Return a record: its day, kind, id, amount, text, and place."""
    amount = f", {event.amount} {event.currency or ''}".rstrip() if event.amount else ""
    source = f" [{event_source(event)}]" if event_source(event) else ""
    return f"{event.occurred_at} {humanize(event.kind)} {event.event_id}{amount}: {event.says}{source}"


def records(events: tuple[EvidenceEvent, ...]) -> Iterator[str]:
    """Yield the newest records, at most `MOST_EVENTS`, and the number of the others."""
    yield from map(record, events[-MOST_EVENTS:])
    if len(events) > MOST_EVENTS:
        yield f"and {pluralize(len(events) - MOST_EVENTS, 'earlier record')}"
