"""What is explained can't disagree with the verdict: both are told by one statement."""

import operator
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

from clientfit import screen
from clientfit.model import LEVELS, Condition, SignalVerdict, Verdict

AGENCY = Path(__file__).parents[2] / "examples" / "agency"
COMPARE = {
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
    "==": operator.eq,
}


@cache
def verdicts() -> list[Verdict]:
    """The verdicts on the clients of the example agency."""
    return list(
        screen(AGENCY / "events.csv", clients=AGENCY / "clients.csv", as_of=date(2026, 6, 30)),
    )


def signals() -> Iterator[tuple[str, SignalVerdict]]:
    """Every signal of every client, with the client's id."""
    for verdict in verdicts():
        for kind in verdict.types.values():
            for signal in kind.signals:
                yield verdict.client_id, signal


def conditions() -> Iterator[tuple[str, SignalVerdict, Condition]]:
    """Every condition of every level of every signal."""
    for client_id, signal in signals():
        for level in signal.conditions.values():
            for condition in level:
                yield client_id, signal, condition


def test_a_signal_stands_at_the_highest_level_all_of_whose_conditions_hold() -> None:
    """The level of every judged signal is the one that its shown conditions lead to."""
    seen = set()
    for client_id, signal in signals():
        if signal.level == "not_judged":
            continue
        held = [level for level, found in signal.conditions.items() if all(one.holds for one in found)]
        highest = max(held, key=LEVELS.index, default="clear")
        assert signal.level == highest, (client_id, signal.signal)
        seen.add(highest)
    assert seen == {"clear", "watch", "flag", "severe"}


def test_a_condition_holds_as_its_shown_value_and_threshold_say() -> None:
    """Comparing the value that is shown with the threshold beside it gives `holds` again."""
    seen = set()
    for client_id, signal, condition in conditions():
        held = condition.value is not None and COMPARE[condition.op](condition.value, condition.threshold)
        assert condition.holds == held, (client_id, signal.signal, condition)
        seen.add((condition.op, held))
    assert {held for _, held in seen} == {True, False}


def test_the_distance_is_from_the_shown_value_to_the_threshold() -> None:
    """It is known wherever there is a value, and nowhere else."""
    for client_id, signal, condition in conditions():
        if condition.value is None:
            assert condition.distance is None, (client_id, signal.signal)
        else:
            assert condition.distance is not None
            away = abs(condition.value - condition.threshold)
            assert abs(condition.distance - away) <= 1e-8 * max(1, away), (client_id, signal.signal)
