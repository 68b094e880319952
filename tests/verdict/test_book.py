"""What holds of every verdict of a whole book, here the agency's."""

import pytest

from clientfit.model import LEVELS, SignalVerdict, Verdict
from clientfit.rulebook import load
from clientfit.screening_result import Screening

RULES = load()
RAISED = ("severe", "flag", "watch")


@pytest.fixture(scope="module")
def signals(verdicts: list[Verdict]) -> list[SignalVerdict]:
    """Every signal of every type of every client."""
    return [signal for verdict in verdicts for found in verdict.types.values() for signal in found.signals]


def test_what_is_not_judged_says_why(signals: list[SignalVerdict]) -> None:
    """What is judged says no reason, and no record that would settle it."""
    for signal in signals:
        assert (signal.not_judged is not None) == (signal.level == "not_judged")
        assert signal.settled_by is None or signal.level == "not_judged"
    assert any(signal.settled_by for signal in signals)


def test_raised_signals_cite_their_events(signals: list[SignalVerdict]) -> None:
    """Each with at least one event, never more than are counted, and none where nothing is raised."""
    for signal in signals:
        if signal.level in RAISED:
            assert 0 < len(signal.evidence.events) <= signal.evidence.count
        else:
            assert signal.evidence.count == 0


def test_a_type_is_raised_by_its_worst_signal(verdicts: list[Verdict]) -> None:
    """Advice raises to watch at most; excuses and clean periods lower what was raised, and never lift it."""
    for verdict in verdicts:
        for found in verdict.types.values():
            levels = [
                min(signal.level, "watch", key=LEVELS.index) if signal.advisory else signal.level
                for signal in found.signals
            ]
            if found.level != "not_judged":
                assert found.raised == max(levels, key=LEVELS.index)
            assert LEVELS.index(found.level) <= LEVELS.index(found.raised)


def test_the_summary_counts_what_the_verdicts_say(agency: Screening, verdicts: list[Verdict]) -> None:
    """By recommendation and by level of each type."""
    assert agency.summary.clients == len(verdicts) == len(agency) == 40
    assert sum(agency.summary.by_recommendation.values()) == 40
    for name, counts in agency.summary.by_type.items():
        levels = [verdict.types[name].level for verdict in verdicts]
        assert counts == {level: levels.count(level) for level in LEVELS}
    for name, count in agency.summary.by_recommendation.items():
        assert [verdict.recommendation for verdict in verdicts].count(name) == count


def test_one_verdict_is_the_one_of_the_whole_book(agency: Screening, verdicts: list[Verdict]) -> None:
    """Whether a client is looked at alone or with all others, the same is said of it."""
    for verdict in verdicts[::8]:
        assert agency.verdict(verdict.client_id) == verdict


def test_the_worst_come_first(verdicts: list[Verdict]) -> None:
    """By recommendation, then by how many types are severe, flagged and watched, then by client."""

    def badness(verdict: Verdict) -> tuple[object, ...]:
        levels = [found.level for found in verdict.types.values()]
        rank = RULES.recommendations[verdict.recommendation].rank
        return (-rank, *(-levels.count(level) for level in ("severe", "flag", "watch")), verdict.client_id)

    order = [badness(verdict) for verdict in verdicts]
    assert order == sorted(order)


def test_every_type_of_the_rulebook_appears(verdicts: list[Verdict]) -> None:
    """In its order, judged or not, with all its signals."""
    for verdict in verdicts:
        assert list(verdict.types) == list(RULES.types)
        for name, found in verdict.types.items():
            assert {signal.signal for signal in found.signals} == set(RULES.signals_of(name))
            assert found.level in LEVELS
