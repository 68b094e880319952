"""Flips of the rulebook: rows that the event table could hold, and words for them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from clientfit.errors import ClientFitError
from clientfit.rulebook import load

ANCHOR = "    advice: {watch: [Call.]"
FLIPS = """\
    flips:
      meanwhile:
        - {from: bill, where: settled is null and due > $as_of, day: due, outcome: paid,
           message: bills are paid}
      worse:
        message: {one: one more bill, many: "{count} more bills after {notice_days} days"}
        every: 7
        events:
          - {kind: delivery, id: work, engagement: job, settled: 0, outcome: accepted}
          - {kind: change_request, ref: work, engagement: job, phase: after_acceptance, cause: client_change}
"""


@pytest.fixture
def declared(change: Callable[[str, str, str], None]) -> None:
    """The small rulebook, with flips for its one type."""
    change("late.yml", ANCHOR, FLIPS + ANCHOR)


@pytest.mark.usefixtures("declared")
def test_sound_flips_are_read(rules: Path) -> None:
    """Records, their rows and their words; what is left out is left out."""
    flips = load(rules).types["late_payer"].flips
    assert flips.better is None
    assert flips.worse is not None
    assert [(event.kind, event.occurred_at, event.amount) for event in flips.worse.events] == [
        ("delivery", 0, None),
        ("change_request", 0, None),
    ]
    assert [ends.source for ends in flips.meanwhile] == ["bill"]


@pytest.mark.usefixtures("declared")
@pytest.mark.parametrize(
    ("old", "new", "code", "message", "found", "hint"),
    [
        (
            "kind: delivery",
            "kind: delivry",
            "rules-value",
            "no such kind",
            "delivry",
            "did you mean 'delivery'?",
        ),
        (
            "outcome: accepted",
            "outcome: payd",
            "rules-value",
            "no such outcome",
            "payd",
            "known: accepted, open, rejected",
        ),
        (
            "phase: after_acceptance",
            "phase: after_due",
            "rules-value",
            "no such phase",
            "after_due",
            "known: after_acceptance, before_acceptance",
        ),
        (
            "cause: client_change",
            "cause: client_chnge",
            "rules-value",
            "no such cause",
            "client_chnge",
            "did you mean 'client_change'?",
        ),
        (
            "ref: work",
            "ref: wrok",
            "rules-name",
            "no row of the record has that id",
            "wrok",
            "did you mean 'work'?",
        ),
        (
            "outcome: paid",
            "outcome: payd",
            "rules-value",
            "no such outcome",
            "payd",
            "did you mean 'paid'?",
        ),
        (
            "from: bill, where: settled",
            "from: bil, where: settled",
            "rules-name",
            "no such view",
            "bil",
            "did you mean 'bill'?",
        ),
        (
            "from: bill, where: settled",
            "from: run, where: settled",
            "rules-name",
            "what is open is events",
            "run",
            "a view made from event, without group",
        ),
        (
            "due > $as_of",
            "due > $as_off",
            "rules-name",
            "no such parameter",
            "as_off",
            "did you mean 'as_of'?",
        ),
        (
            "{notice_days}",
            "{notice_day}",
            "rules-name",
            "no such parameter",
            "notice_day",
            "did you mean 'notice_days'?",
        ),
        (
            "{count} more bills",
            "more bills",
            "rules-value",
            "several records are told with their {count}",
            "more bills after {notice_days} days",
            None,
        ),
        (
            "message: bills are paid",
            'message: "{bills} are paid"',
            "rules-name",
            "no such parameter",
            "bills",
            "known: grace_days, notice_days, paid_share",
        ),
    ],
)
def test_what_no_record_can_say_is_told(  # noqa: PLR0913 - a row of a table
    spoilt: Callable[[str, str, str, str], tuple[str, str, str | None, str | None]],
    *,
    old: str,
    new: str,
    code: str,
    message: str,
    found: str,
    hint: str | None,
) -> None:
    """Each at its line, with the words there are."""
    assert spoilt("late.yml", old, new, new) == (code, message, found, hint)


@pytest.mark.usefixtures("declared")
def test_two_rows_of_a_record_have_two_ids(
    spoilt: Callable[[str, str, str, str], tuple[str, str, str | None, str | None]],
) -> None:
    """Else nobody could tell which one a ref calls."""
    old, new = "kind: change_request, ref: work", "kind: change_request, id: work, ref: work"
    told = spoilt("late.yml", old, new, new)
    assert told[:3] == ("rules-name", "another row of the record has that id", "work")


@pytest.mark.usefixtures("declared")
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("every: 7", "every: 10"),
        ("every: 7", "every: 0"),
        ("every: 7", "every: 371"),
        ("settled: 0", "settled: 1"),
        ("settled: 0", "occurred_at: 1"),
        ("settled: 0", "settled: 0.5"),
        ("settled: 0", "amount: typical"),
        ("settled: 0", "amount: -1"),
    ],
)
def test_days_are_whole_and_not_to_come(
    change: Callable[[str, str, str], None],
    problems: Callable[[], tuple[object, ...]],
    line: Callable[[str, str], int],
    old: str,
    new: str,
) -> None:
    """Records come whole weeks apart, and nothing in them has yet to happen."""
    change("late.yml", old, new)
    told = problems()
    assert told
    assert {getattr(problem, "line", None) for problem in told} == {line("late.yml", new)}


def test_a_question_of_the_interview_names_what_there_is(
    rules: Path, change: Callable[[str, str, str], None]
) -> None:
    """The type, the words of its records and the refs among them are checked."""
    change("late.yml", "positives:", INTERVIEW + "positives:")
    with pytest.raises(ClientFitError) as raised:
        load(rules)
    assert [(each.message, each.found) for each in raised.value.problems] == [
        ("no such client type", "late_payers"),
        ("a question has no placeholders", "notice_days"),
        ("no such outcome", "paied"),
        ("no row of the record has that id", "bill"),
    ]


INTERVIEW = """\
interview:
  late_payers:
    paid:
      ask: How often in {notice_days} days?
      of: [existing]
      order: 1
      answer: count
      incidents: [{kind: invoice, outcome: paied}, {kind: payment, ref: bill}]
"""
