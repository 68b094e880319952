"""Clearing: clean periods with opportunities since the last incident take levels off."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clientfit.rulebook import Rulebook
from clientfit.signals import compile_levels
from clientfit.store import Store

AS_OF = date(2026, 6, 30)
DAYS, PERIODS = 90, 2

Row = dict[str, Any]
Cleared = Callable[..., dict[str, int]]

RULES = """
views:
  bill: {about: Bills., from: event, where: kind = 'invoice', day: day, columns: {late: "settled > due"}}
  talk: {about: Meetings., from: event, where: kind = 'meeting', day: day}
  undated: {about: Surveys., from: event, where: kind = 'survey'}
measures:
  late: {title: Late, unit: count, from: bill, incidents: late}
  talks: {title: Talks, unit: count, from: talk, incidents: outcome = 'missed'}
  surveys: {title: Surveys, unit: count, from: undated, incidents: score < 5}
signals:
  lateness: &signal
    title: Late
    measure: late
    min_evidence:
      {measure: late.opportunities, at_least: 1, why: it takes one, reference: HOUSE, next_record: bill}
    levels:
      {severe: {why: it is late, reference: HOUSE, when: [{measure: late.incidents, op: ">=", value: 1}]}}
    message: "{incidents} of {opportunities}."
"""


def rules(more: str = "", *, days: int = DAYS, periods: int = PERIODS) -> str:
    """The rules of a type raised by lateness, that clears, and by more signals."""
    names = [
        line.split(":")[0].strip() for line in more.splitlines() if line.startswith("  ") and line[2] != " "
    ]
    return (
        RULES.replace(" &signal", "")
        + more
        + f"""
types:
  payer:
    title: Payer
    short: payer
    status: draft
    about: Pays.
    reference: HOUSE
    raised_by: [{{signals: [{", ".join(["lateness", *names])}]}}]
    clearing: {{days: {days}, periods: {periods}, why: half a year, reference: HOUSE}}
    reverses_if: It pays.
    advice: {{watch: [], flag: [], severe: {{prospect: [], existing: []}}}}
"""
    )


def signal(name: str, measure: str, *, advisory: bool = False) -> str:
    """One more signal of the type."""
    return f"""\
  {name}:
    title: More
    measure: {measure}
    advisory: {str(advisory).lower()}
    min_evidence:
      {{measure: {measure}.opportunities, at_least: 1, why: it takes one, reference: HOUSE, next_record: one}}
    levels: {{severe: {{why: it is, reference: HOUSE, when: [{{measure: {measure}.incidents, op: ">=",
      value: 1}}]}}}}
    message: "{{incidents}} of {{opportunities}}."
"""


@pytest.fixture
def cleared(rulebook: Callable[[str], Rulebook], filled: Callable[..., Store]) -> Cleared:
    """How many levels each client has cleared."""

    def cleared(text: str, events: list[Row]) -> dict[str, int]:
        compiled = compile_levels(rulebook(text), AS_OF)
        column = compiled.columns.cleared["payer"]
        rows = filled(events).rows(
            f"SELECT client_id, told.{column} FROM ({compiled.sql}) AS told JOIN client USING (client)"
        )
        return dict(rows)

    return cleared


def bill(client: str, days_ago: int, *, late: bool = False) -> Row:
    """An invoice of so many days ago, paid that day, due the day before where it is late."""
    day = AS_OF - timedelta(days_ago)
    name = f"{days_ago}{late}"
    return {"client_id": client, "event_id": name, "kind": "invoice", "occurred_at": day} | {
        "due": day - timedelta(late), "settled": day
    }  # fmt: skip


def test_two_clean_periods_take_a_level_off(cleared: Cleared) -> None:
    """One is not enough, four take two off, and more than three levels there are none."""
    events = [
        event
        for client, clean in (("zero", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("ten", 10))
        for event in (
            bill(client, DAYS * clean, late=True),
            *(bill(client, DAYS * period) for period in range(clean)),
        )
    ]
    told = cleared(rules(), events)
    assert told == {"zero": 0, "one": 0, "two": 1, "three": 1, "four": 2, "ten": 3}


def test_a_period_without_an_opportunity_clears_nothing(cleared: Cleared) -> None:
    """Who ordered nothing paid nothing late: that half-year shows no change."""
    idle = [bill("idle", 400, late=True)]
    gap = [bill("gap", 400, late=True), bill("gap", 10), bill("gap", 190)]
    assert cleared(rules(), [*idle, *gap]) == {"idle": 0, "gap": 1}


def test_the_newest_incident_counts(cleared: Cleared) -> None:
    """Clean periods before it are of no account."""
    events = [bill("c", 0, late=True), *(bill("c", DAYS * period) for period in range(8))]
    assert cleared(rules(), events) == {"c": 0}


def test_who_never_had_an_incident_has_nothing_to_clear(cleared: Cleared) -> None:
    """The number is 0, whatever the record."""
    assert cleared(rules(), [bill("c", DAYS * period) for period in range(8)]) == {"c": 0}


def test_days_and_periods_are_the_rulebook_s(cleared: Cleared) -> None:
    """Shorter periods clear sooner, more of them later."""
    events = [bill("c", 130, late=True), *(bill("c", days) for days in (5, 35, 65, 95))]
    assert cleared(rules(days=30, periods=2), events) == {"c": 2}
    assert cleared(rules(days=30, periods=4), events) == {"c": 1}
    assert cleared(rules(days=90, periods=2), events) == {"c": 0}


def meeting(days_ago: int, outcome: str = "held") -> Row:
    """A meeting of the client so many days ago."""
    return {"client_id": "c", "event_id": f"m{days_ago}", "kind": "meeting", "outcome": outcome} | {
        "occurred_at": AS_OF - timedelta(days_ago)
    }  # fmt: skip


def test_every_signal_of_the_type_has_a_say(cleared: Cleared) -> None:
    """Another signal's incident spoils a period, its opportunity makes one clean."""
    late = bill("c", 400, late=True)
    text = rules(signal("meetings", "talks"))
    assert cleared(text, [late, meeting(10), meeting(100)]) == {"c": 1}
    assert cleared(text, [late, bill("c", 10), meeting(100), meeting(20, "missed")]) == {"c": 0}


def test_advice_has_no_say(cleared: Cleared) -> None:
    """An advisory signal neither makes a period clean nor spoils it."""
    late = bill("c", 400, late=True)
    text = rules(signal("meetings", "talks", advisory=True))
    assert cleared(text, [late, meeting(10), meeting(100)]) == {"c": 0}
    assert cleared(text, [late, bill("c", 10), bill("c", 100), meeting(20, "missed")]) == {"c": 1}


def test_what_speaks_on_no_day_has_no_say(cleared: Cleared) -> None:
    """Rows without a day stand in no period."""
    bad = {"client_id": "c", "event_id": "s", "kind": "survey", "score": 1, "occurred_at": AS_OF}
    events = [bill("c", 400, late=True), bill("c", 10), bill("c", 100), bad]
    assert cleared(rules(signal("scores", "surveys")), events) == {"c": 1}


def test_what_the_type_declares_is_an_opportunity(cleared: Cleared) -> None:
    """Occasions that no signal measures can be named."""
    events = [bill("c", 400, late=True), meeting(10), meeting(100)]
    text = rules().replace("periods: 2,", "periods: 2, opportunities: [talks],")
    assert cleared(rules(), events) == {"c": 0}
    assert cleared(text, events) == {"c": 1}


def test_a_type_without_clearing_clears_nothing(rulebook: Callable[[str], Rulebook]) -> None:
    """It has no column."""
    text = "\n".join(line for line in rules().splitlines() if "clearing:" not in line)
    assert compile_levels(rulebook(text), AS_OF).columns.cleared == {}


@settings(
    deadline=None,
    max_examples=settings().max_examples // 5,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.lists(st.lists(st.tuples(st.integers(0, 1500), st.booleans()), max_size=12), min_size=8, max_size=30)
)
def test_clearing_follows_its_definition(cleared: Cleared, histories: list[list[tuple[int, bool]]]) -> None:
    """Whatever happened when: the periods with an opportunity after the newest incident, by two."""
    events = [
        bill(str(client), ago, late=late) for client, told in enumerate(histories) for ago, late in told
    ]
    if not events:
        return
    found = cleared(rules(), events)
    for client, told in enumerate(histories):
        periods = {ago // DAYS for ago, _ in told if ago // DAYS < 16}
        spoilt = {ago // DAYS for ago, late in told if late and ago // DAYS < 16}
        clean = [period for period in periods if period < min(spoilt)] if spoilt else []
        assert found.get(str(client), 0) == min(3, len(clean) // PERIODS)
