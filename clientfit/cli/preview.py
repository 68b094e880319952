"""Preview of `clientfit import`: the first events, counts by kind, and which types can be judged."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from tabulate import tabulate

from clientfit.errors import ClientFitError
from clientfit.importers import Intake, Profile, named
from clientfit.importers.event_files import PREVIEWED, kinds, latest, preview
from clientfit.model import Verdict
from clientfit.reports.phrases import humanize, pluralize
from clientfit.reports.terminal import bullet_list, truncate, wrap_lines
from clientfit.screening import Screener
from clientfit.screening_result import Screening
from clientfit.store import Rows, Store, lookups

ROWS = 10
"""Number of events in a preview."""

WIDEST = 20
"""Greatest width of a cell in columns."""

SAMPLED = 50
"""Number of verdicts sampled for the reason why a type could not be judged."""


def preview_lines(
    store: Store, intake: Intake, used: Sequence[Profile], width: int, as_of: date | None = None
) -> Iterator[str]:
    """Yield the lines of a preview, screened by the default rules as of the day, or of the last event."""
    for profile in used:
        yield from wrap_lines(f"{profile.name}: {profile.title}", width)
        yield from wrap_lines(f"Can be judged from it: {profile.judges}", width, "  ", "    ")
    if used:
        yield ""
    last = latest(store)
    if last is None:
        yield "No events: the file does not record what a client did, and when."
    else:
        yield from _first(store)
        yield ""
        yield from _kinds(store, kinds(store))
    for profile in used:
        if profile.cannot_know:
            yield ""
            yield from wrap_lines(f"What {profile.name} does not record", width)
            yield from bullet_list(profile.cannot_know, width, "  - ")
    if last is not None:
        yield ""
        yield from _judged(
            Screener().screen_store(store, intake, as_of or last), width, given=as_of is not None
        )


def _first(store: Store) -> Iterator[str]:
    cells = [[truncate(cell, WIDEST) for cell in row] for row in preview(store, ROWS)]
    yield from tabulate([PREVIEWED, *cells], tablefmt="plain", disable_numparse=True).splitlines()


def _kinds(store: Store, found: Rows) -> Iterator[str]:
    """Yield the counts of events and clients by kind, with the first and last day."""
    clients = lookups.client_count(store)
    events = sum(count for _, count, *_ in found)
    first, last = min(row[3] for row in found), max(row[4] for row in found)
    yield f"{pluralize(events, 'event')} of {pluralize(clients, 'client')}, {_span(first, last)}"
    rows = [
        [humanize(kind), f"{count:,}", pluralize(of, "client"), _span(*days)]
        for kind, count, of, *days in found
    ]
    table = tabulate(
        rows, tablefmt="plain", disable_numparse=True, colalign=("left", "right", "right", "left")
    )
    yield from (f"  {line}" for line in table.splitlines())


def _span(first: date, last: date) -> str:
    return str(first) if first == last else f"{first} to {last}"


def _judged(screening: Screening, width: int, *, given: bool) -> Iterator[str]:
    """Yield for each client type how many clients it can be judged for, or why for none."""
    clients = screening.summary.clients
    verdicts: list[Verdict] = list(islice(screening, SAMPLED))
    judged, unjudged = [], []
    for name, levels in screening.summary.by_type.items():
        title = verdicts[0].types[name].title
        able = clients - levels.get("not_judged", 0)
        if able:
            judged.append(f"{title}: {able:,} of {pluralize(clients, 'client')}")
        else:
            reasons = Counter(verdict.types[name].not_judged or "" for verdict in verdicts)
            reason, _ = min(reasons.items(), key=lambda each: (-each[1], each[0]))
            unjudged.append(f"{title}: {reason}")
    day = f"as of {screening.head.as_of}{'' if given else ', the last day in it (or give --as-of)'}"
    yield f"What can be judged from it, {day}"
    yield from bullet_list(judged or ["nothing yet"], width, "  - ")
    if unjudged:
        yield "What can't"
        yield from bullet_list(unjudged, width, "  - ")


def used_profiles(store: Store, intake: Intake, given: str | None) -> list[Profile]:
    """Return the import profiles that the sources were read with, in order of name."""
    profiles: dict[str, Profile] = {}
    for name in sorted({source.profile for source in intake.inputs}):
        for candidate in (name, given):
            try:
                profile = named(store, candidate) if candidate is not None else None
            except ClientFitError:  # a table of our own has none
                continue
            if profile is not None and profile.name == name:
                profiles[name] = profile
                break
    return list(profiles.values())
