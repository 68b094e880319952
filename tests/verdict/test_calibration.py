"""The calibration of a whole book: counts, shares, intervals, and what flags too many."""

from collections.abc import Iterator
from datetime import date

import pytest

from clientfit import Screening, screen
from clientfit.measures.aggregate import wilson_lower
from clientfit.model import LEVELS, Calibration
from clientfit.store import Store
from clientfit.verdict.book.counts import Z95, rate_of, wilson

AS_OF = date(2026, 6, 30)
MONTHS = ("2025-11", "2025-12", "2026-01", "2026-02", "2026-03")


def invoices(client: str, settled: str) -> Iterator[dict[str, object]]:
    """Five invoices due on the 9th, each settled so many days on in its own month."""
    for number, month in enumerate(MONTHS):
        yield {
            "client_id": client,
            "event_id": f"i{number}",
            "kind": "invoice",
            "occurred_at": f"{month}-02",
            "due": f"{month}-03",
            "settled": f"{month}-{settled}",
            "amount": 100,
        }


def book() -> list[dict[str, object]]:
    """Two who pay some 20 days late each time, two who pay on the day, and one who only asked."""
    late = [event for client in ("a", "b") for event in invoices(client, "27")]
    in_time = [event for client in ("c", "d") for event in invoices(client, "03")]
    return [*late, *in_time, {"client_id": "e", "kind": "inquiry", "occurred_at": "2026-06-01"}]


@pytest.fixture(scope="module")
def screening() -> Screening:
    """The five clients, screened by clientfit's own rules."""
    return screen(book(), as_of=AS_OF)


@pytest.fixture(scope="module")
def calibration(screening: Screening) -> Calibration:
    """Their calibration."""
    return screening.calibration()


def test_a_type_is_counted_by_level(calibration: Calibration) -> None:
    """Who can't be judged is neither clear nor part of the share."""
    rate = calibration.types["late_payer"]
    assert calibration.clients == 5
    assert (rate.levels["not_judged"], rate.levels["clear"], rate.judged, rate.flagged) == (1, 2, 4, 2)
    assert rate.share == 0.5
    assert rate.low == pytest.approx(0.150036, abs=1e-6)
    assert rate.high == pytest.approx(0.849964, abs=1e-6)


def test_every_rule_counts_every_client_once(calibration: Calibration) -> None:
    """The levels of each type and of each signal add up to the clients."""
    for rate in (*calibration.types.values(), *calibration.signals.values()):
        assert sum(rate.levels.values()) == calibration.clients
        assert tuple(rate.levels) == LEVELS


def test_types_agree_with_the_summary(screening: Screening, calibration: Calibration) -> None:
    """A type's levels are those of the verdicts."""
    assert {name: rate.levels for name, rate in calibration.types.items()} == screening.summary.by_type


def test_signals_stand_at_their_own_level(screening: Screening, calibration: Calibration) -> None:
    """A signal's counts are those of the signals in the verdicts, which no exemption has lowered."""
    levels = [
        signal.level
        for verdict in screening
        for signal in verdict.types["late_payer"].signals
        if signal.signal == "late_streak"
    ]
    rate = calibration.signals["late_streak"]
    assert {level: levels.count(level) for level in LEVELS} == rate.levels
    assert rate.flagged == 2


def test_a_rule_that_judged_nobody_has_no_share(calibration: Calibration) -> None:
    """Nothing is known of none."""
    rate = calibration.signals["chargebacks"]
    assert (rate.judged, rate.share, rate.low, rate.high, rate.above) == (0, None, None, None, False)


def test_all_rules_are_there(calibration: Calibration) -> None:
    """Each type has its signals, and no signal is left out."""
    named = {signal for signals in calibration.signals_of.values() for signal in signals}
    assert named == set(calibration.signals)
    assert set(calibration.signals_of) == set(calibration.types)


def test_what_flags_more_than_the_bar_is_above(calibration: Calibration) -> None:
    """Two of five clients are more than the rulebook's 20 %; the other types flag nobody."""
    assert calibration.bar is not None
    assert calibration.bar.share == 0.2
    assert [name for name, rate in calibration.types.items() if rate.above] == ["late_payer"]


def test_the_bar_can_be_set() -> None:
    """40 % flagged are not more than 40 %, and the calibration says whose bar it is."""
    calibration = screen(book(), as_of=AS_OF, overrides={"calibrate_above": 0.4}).calibration()
    assert not calibration.types["late_payer"].above
    assert calibration.rulebook.overrides == {"calibrate_above": 0.4}


def test_the_bar_is_of_all_clients() -> None:
    """The only one judged being flagged says nothing of a book of ten."""
    assert not rate_of("Promises", {-1: 9, 3: 1}, 2).above
    assert rate_of("Promises", {-1: 7, 3: 3}, 2).above


def test_an_empty_book_has_no_shares() -> None:
    """Without clients there are counts of 0 and nothing to name."""
    calibration = screen([[]], as_of=AS_OF).calibration()
    assert calibration.clients == 0
    assert {rate.judged for rate in calibration.signals.values()} == {0}
    assert not any(rate.above for rate in calibration.types.values())


@pytest.mark.parametrize(("k", "n"), [(0, 1), (1, 1), (0, 40), (3, 7), (9, 20), (300, 1000)])
def test_the_interval_is_that_of_the_measures(k: int, n: int) -> None:
    """The lower end equals the SQL that measures are compared by, and the upper end mirrors it."""
    store = Store(threads=1)
    (lower,) = store.row(f"SELECT {wilson_lower(str(k / n), str(float(n)), Z95)}")
    store.close()
    low, high = wilson(k, n)
    assert low == pytest.approx(max(0, lower), abs=1e-12)
    mirrored, _ = wilson(n - k, n)
    assert mirrored is not None
    assert high == pytest.approx(1 - mirrored, abs=1e-12)
