"""Where one more good record rightly makes a signal worse, or a bad one better, the rulebook says why.

Each reason stands beside the smallest history that needs it.
"""

from dataclasses import dataclass

import pytest

from clientfit.screening import Screener
from tests.properties.book import AS_OF, Row
from tests.properties.records import ADDED, ago
from tests.properties.screened import RANKS, Found, found


def event(kind: str, event_id: str, days_ago: int, **told: object) -> Row:
    """An event by how many days ago it was; so are `due` and `settled`."""
    days = {name: told.pop(name) for name in ("due", "settled") if name in told}
    dated = {name: ago(AS_OF, int(str(value))) for name, value in days.items()}
    return {"kind": kind, "event_id": event_id, "occurred_at": ago(AS_OF, days_ago), **dated, **told}


def bill(event_id: str, due: int, late: int, amount: int = 100, **told: object) -> Row:
    """An invoice by how many days ago it fell due, and how late it was paid."""
    return event("invoice", event_id, due + 30, due=due, settled=due - late, amount=amount, **told)


def bills(*late: int, due: int = 300, every: int = 28) -> list[Row]:
    """Invoices one after the other, each so many days late."""
    return [bill(f"i{place}", due - every * place, days) for place, days in enumerate(late)]


def deliveries(*days_ago: int) -> list[Row]:
    """Accepted deliverables."""
    return [event("delivery", f"d{days}", days, settled=days - 2, outcome="accepted") for days in days_ago]


def reversals(*days_ago: int) -> list[Row]:
    """Changes of mind after acceptance that name no deliverable."""
    told = {"phase": "after_acceptance", "cause": "client_change"}
    return [event("change_request", f"r{days}", days, **told) for days in days_ago]


def quotes(*days_ago: int) -> list[Row]:
    """Quotes that ran out without an answer."""
    return [event("quote", f"q{days}", days, due=days - 14, outcome="expired") for days in days_ago]


def requests(*days_ago: int) -> list[Row]:
    """Questions that were answered three weeks late."""
    late = {"engagement": "site"}
    return [event("request", f"s{days}", days, due=days - 7, settled=days - 28, **late) for days in days_ago]


def nights(*months: int) -> list[Row]:
    """Three messages out of hours in each of some months."""
    told = {"actor": "client", "phase": "out_of_hours"}
    return [
        event("message", f"m{month}.{day}", 30 * month + day, **told)
        for month in months
        for day in (12, 13, 14)
    ]


@dataclass(frozen=True)
class Example:
    """A history, one more record, and the level before and after: of the signal, or else of its type."""

    signal: str
    message: str
    history: list[Row]
    added: Row
    before: str
    after: str
    by_type: bool = False


EXAMPLES = (
    Example(
        "days_beyond_terms",
        "a late invoice less late than the others lowers the average",
        bills(60, 60, 60),
        bill(ADDED, 100, 45),
        "severe",
        "flag",
    ),
    Example(
        "days_beyond_terms",
        "a large invoice paid in time takes the place of the one that was left out",
        [*bills(20, 20), bill("large", 200, 150, 1000)],
        bill(ADDED, 100, 0, 1100),
        "watch",
        "severe",
    ),
    Example(
        "days_beyond_terms",
        "an invoice paid in time lets the currency speak in which the others were late",
        [*bills(0, 0, 0), *(bill(f"e{n}", 400 + 7 * n, 50, currency="EUR") for n in range(3))],
        bill(ADDED, 100, 0, currency="EUR"),
        "clear",
        "flag",
    ),
    Example(
        "late_share",
        "an invoice ten days late is one that was not very late",
        bills(40, 40, 0, 0, 0),
        bill(ADDED, 100, 10),
        "flag",
        "watch",
    ),
    Example(
        "late_habit",
        "an invoice ten days late lowers the median",
        bills(9, 9, 10, 20, 20, 20),
        bill(ADDED, 100, 10),
        "severe",
        "flag",
    ),
    Example(
        "money_unpaid",
        "an invoice paid in time lets the currency speak in which the money is owed",
        [
            *bills(0, 0, 0, 0),
            *(bill(f"e{n}", 400 + n, 0, currency="EUR") for n in range(2)),
            event("invoice", "open", 120, due=90, amount=500, currency="EUR"),
        ],
        bill(ADDED, 100, 0, currency="EUR"),
        "watch",
        "flag",
    ),
    Example(
        "no_shows",
        "an invoice before the meetings says that they were about the work",
        [event("meeting", f"m{n}", n, actor="client", outcome="missed") for n in (20, 40, 60)],
        bill(ADDED, 70, 0),
        "flag",
        "not_judged",
    ),
    Example(
        "none_held",
        "an invoice before the meetings says that they were about the work",
        [event("meeting", f"m{n}", n, actor="client", outcome="rescheduled") for n in (20, 40, 60)],
        bill(ADDED, 70, 0),
        "watch",
        "not_judged",
    ),
    Example(
        "missed_work_meetings",
        "a quote before the meetings says that they were about something new",
        [
            *deliveries(100),
            *(event("meeting", f"m{n}", n, actor="client", outcome="missed") for n in (20, 40, 60)),
        ],
        event("quote", ADDED, 70, due=40, outcome="expired"),
        "watch",
        "not_judged",
    ),
    Example(
        "many_requotes",
        "a quote between two others makes one question of them",
        [
            *(event("quote", f"q{n}", n, due=n - 10) for n in (300, 250, 100)),
            *(event("quote_revision", f"v{n}", n, ref="q300", due=n - 5) for n in (298, 296, 294, 292)),
            event("quote_revision", "v248", 248, ref="q250", due=240),
            event("quote_revision", "v98", 98, ref="q100", due=90),
        ],
        event("quote", ADDED, 285, due=240),
        "watch",
        "not_judged",
    ),
    Example(
        "rising_delay",
        "an invoice later than the one after it ends the rise",
        bills(3, 5, 8),
        bill(ADDED, 290, 10),
        "watch",
        "clear",
    ),
    Example(
        "no_decision",
        "a quote between two others makes one question of them",
        quotes(100, 250, 300),
        event("quote", ADDED, 290, due=240, outcome="expired"),
        "watch",
        "not_judged",
    ),
    Example(
        "free_scoping",
        "a quote that names a job takes along the revisions after it that name none",
        [
            *(event("quote_revision", f"v{days}", days) for days in (296, 294)),
            event("quote", "q", 290, due=280, engagement="site"),
            *(event("quote_revision", f"v{days}", days, ref="q") for days in (286, 284)),
        ],
        event("quote", ADDED, 298, due=288, engagement="another"),
        "watch",
        "clear",
    ),
    Example(
        "blocking_silence",
        "a fourth request, answered in time, is the one that was missing",
        requests(100, 200, 300),
        event("request", ADDED, 50, due=43, settled=44),
        "watch",
        "flag",
    ),
    Example(
        "asks_afterwards",
        "a delivery accepted before the ask makes it one afterwards",
        [event("discount_request", "a", 200, phase="after_invoice"), bill("i", 100, 0)],
        event("delivery", ADDED, 300, settled=299, outcome="accepted"),
        "clear",
        "watch",
    ),
    Example(
        "ultimatums",
        "a delivery accepted before two ultimatums makes them ultimatums afterwards",
        [
            *(
                event("discount_request", f"a{n}", n, phase="after_invoice", tags="ultimatum")
                for n in (200, 210)
            ),
            bill("i", 100, 0),
        ],
        event("delivery", ADDED, 300, settled=299, outcome="accepted"),
        "clear",
        "severe",
    ),
    Example(
        "reversals",
        "a delivery between two changes of mind makes two deliverables of one",
        [*deliveries(300, 290, 280, 270, 260), *reversals(285, 200, 100)],
        event("delivery", ADDED, 150, settled=149, outcome="accepted"),
        "watch",
        "flag",
    ),
    Example(
        "reversals_after_notice",
        "a delivery between two changes of mind makes two deliverables of one",
        [
            *deliveries(300, 290, 280, 270, 260),
            *reversals(285, 200, 100),
            event("message", "told", 250, tags="notice:change_order"),
        ],
        event("delivery", ADDED, 150, settled=149, outcome="accepted"),
        "clear",
        "severe",
    ),
    Example(
        "unfounded_complaints",
        "a delivery between five complaints makes them about two deliverables",
        [
            *deliveries(300),
            *(
                event("complaint", f"c{n}", n, settled=n - 5, outcome="not_upheld")
                for n in range(100, 350, 50)
            ),
        ],
        event("delivery", ADDED, 175, settled=174, outcome="accepted"),
        "watch",
        "flag",
    ),
)


@pytest.fixture(scope="module")
def levels(screener: Screener) -> dict[str, Found]:
    """All histories screened together, each without and with its record."""
    rows: list[Row] = []
    for place, example in enumerate(EXAMPLES):
        rows += [{**row, "client_id": f"{place}"} for row in example.history]
        rows += [{**row, "client_id": f"{place}+"} for row in (*example.history, example.added)]
    return found(screener, rows)


@pytest.mark.parametrize(
    "place", range(len(EXAMPLES)), ids=[f"{example.signal}: {example.message}" for example in EXAMPLES]
)
def test_the_reason_is_needed(screener: Screener, levels: dict[str, Found], place: int) -> None:
    """The smallest history that needs the reason: the record turns the level the other way."""
    example = EXAMPLES[place]
    told = [levels[f"{place}"], levels[f"{place}+"]]
    if example.by_type:
        (name,) = [
            each for each in screener.rulebook.types if example.signal in screener.rulebook.signals_of(each)
        ]
        assert [each.types[name] for each in told] == [RANKS[example.before], RANKS[example.after]]
    else:
        ours = [each.signals[example.signal] for each in told]
        assert ours == [RANKS[example.before], RANKS[example.after]]


def test_every_reason_has_an_example(screener: Screener) -> None:
    """A signal that says why it is not monotone has a history here that shows it, and no other signal has."""
    said = {name for name, signal in screener.rulebook.signals.items() if signal.not_monotone}
    assert said == {example.signal for example in EXAMPLES}
