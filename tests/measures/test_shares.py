"""Shares: Wilson's lower bounds, weights, and what is known of nothing."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from math import sqrt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientfit.measures.aggregate import wilson_lower
from clientfit.store import Store

AS_OF = date(2026, 6, 30)
Z80, Z95 = 1.2816, 1.96

Row = dict[str, Any]
Measured = Callable[..., dict[str, Row]]

# k of n, then the lower bounds at 95 % and 80 % as they are computed in the domain notes.
# (The notes print .31 for 9/20 at 80 %; the formula that they name gives .317.)
PRINTED = """
    1/1 .21 .38 | 1/3 .06 .11 | 2/3 .21 .32 | 3/3 .44 .65 | 2/4 .15 .23 | 4/4 .51 .71 | 2/5 .12 .18
    3/5 .23 .33 | 5/5 .57 .75 | 3/6 .19 .27 | 6/6 .61 .79 | 3/10 .11 .15 | 6/10 .31 .40 | 5/20 .11 .15
    9/20 .26 .32
"""

# The fewest k of n whose bound at 95 % exceeds a share.
FEWEST = {
    0.10: {3: 2, 4: 2, 5: 2, 6: 3, 10: 3, 12: 4, 20: 5},
    0.25: {3: 3, 4: 3, 5: 4, 6: 4, 8: 5, 10: 6, 12: 6, 20: 9},
    0.50: {4: 4, 5: 5, 6: 6, 8: 7, 10: 9, 12: 10, 20: 15},
}


Lower = Callable[[float, float, float], float | None]


@pytest.fixture(scope="module")
def lower() -> Iterator[Lower]:
    """The bound as the statement computes it."""
    store = Store(threads=1)
    bound = "SELECT {} FROM (SELECT CAST($share AS DOUBLE) AS share, CAST($n AS DOUBLE) AS n)"

    def lower(share: float, n: float, z: float) -> float | None:
        (found,) = store.row(bound.format(wilson_lower("share", "n", z)), {"share": share, "n": n})
        return None if found is None else float(found)

    yield lower
    store.close()


def formula(share: float, n: float, z: float) -> float:
    """Wilson's lower bound, written as in the textbook."""
    centre = share + z**2 / (2 * n)
    spread = z * sqrt(share * (1 - share) / n + z**2 / (4 * n**2))
    return (centre - spread) / (1 + z**2 / n)


@pytest.mark.parametrize(
    "line", [part.strip() for part in PRINTED.replace("\n", "|").split("|") if part.strip()]
)
def test_bounds_are_those_of_the_domain_notes(lower: Lower, line: str) -> None:
    """To two digits, at 95 and at 80 per cent."""
    counts, at95, at80 = line.split()
    k, n = map(int, counts.split("/"))
    assert lower(k / n, n, Z95) == pytest.approx(float(at95), abs=0.005001)
    assert lower(k / n, n, Z80) == pytest.approx(float(at80), abs=0.005001)


@pytest.mark.parametrize(
    ("bar", "n", "k"), [(bar, n, k) for bar, fewest in FEWEST.items() for n, k in fewest.items()]
)
def test_it_takes_this_many_to_exceed_a_share(lower: Lower, bar: float, n: int, k: int) -> None:
    """The fewest incidents whose bound passes: one fewer does not."""
    passing, failing = lower(k / n, n, Z95), lower((k - 1) / n, n, Z95)
    assert passing is not None
    assert failing is not None
    assert failing <= bar < passing


@given(st.integers(1, 10_000), st.data(), st.sampled_from([Z80, Z95]))
def test_bounds_follow_the_formula(lower: Lower, n: int, data: st.DataObject, z: float) -> None:
    """Whatever k of n, and never outside of 0 and the share itself."""
    k = data.draw(st.integers(0, n))
    found = lower(k / n, n, z)
    assert found == pytest.approx(formula(k / n, n, z), abs=1e-12)
    assert found is not None
    assert 0 <= found <= k / n


@given(st.floats(0, 1), st.floats(0.01, 10_000), st.sampled_from([Z80, Z95]))
def test_bounds_take_an_effective_n(lower: Lower, share: float, n: float, z: float) -> None:
    """A weighted n is no whole number; the formula holds all the same."""
    assert lower(share, n, z) == pytest.approx(formula(share, n, z), abs=1e-9)


def test_there_is_no_bound_of_nothing(lower: Lower) -> None:
    """Without opportunities there is no share and nothing to compare."""
    assert lower(0.0, 0, Z95) is None


@given(st.floats(0.01, 10_000), st.sampled_from([Z80, Z95]))
def test_no_incident_has_a_bound_of_zero(lower: Lower, n: float, z: float) -> None:
    """Exactly, and not what rounding leaves of it."""
    assert lower(0.0, n, z) == 0


SHARE = """
    views:
      bill: {about: Bills., from: event, where: kind = 'invoice', day: day}
    measures:
      late: {title: Late, unit: share, from: bill, incidents: settled > due + $grace}
"""

AGED = """
    views:
      bill:
        about: Bills.
        from: event
        where: kind = 'invoice'
        columns: {weight: "pow(0.5, ($as_of - day) / cast(365 as double))"}
    measures:
      late: {title: Late, unit: share, from: bill, opportunities: due is not null,
        incidents: settled > due, weight: weight}
"""


def bill(days_ago: int, days_late: int | None = None) -> Row:
    """An invoice so many days ago, paid that day and due so many days before (None: without a due day)."""
    day = AS_OF - timedelta(days_ago)
    more = {} if days_late is None else {"due": day - timedelta(days_late)}
    return {
        "event_id": f"{days_ago}/{days_late}",
        "kind": "invoice",
        "occurred_at": day,
        "settled": day,
        **more,
    }


def test_a_share_is_k_of_n(measured: Measured) -> None:
    """With its bounds; the grace of seven days is a parameter of the rulebook."""
    told = measured(SHARE, [bill(40 + n, days) for n, days in enumerate((0, 7, 8, 30, 9))])["c"]
    assert (told["late__incidents"], told["late__opportunities"], told["late__value"]) == (3, 5, 0.6)
    assert told["late__lower95"] == pytest.approx(formula(0.6, 5, Z95))
    assert told["late__lower80"] == pytest.approx(formula(0.6, 5, Z80))


def test_a_share_of_nothing_is_unknown(measured: Measured) -> None:
    """Its counts are 0, its value and bounds are not known: that is not a clean record."""
    told = measured(SHARE, [{"client_id": "c", "kind": "message"}])["c"]
    assert (told["late__incidents"], told["late__opportunities"]) == (0, 0)
    assert (told["late__value"], told["late__lower80"], told["late__lower95"]) == (None, None, None)


def test_age_weighs(measured: Measured) -> None:
    """A year halves a weight; the bound is taken at Kish's n, the floors' counts stay whole."""
    bills = [bill(0, 5), bill(365, 0), bill(730, 9), bill(10)]
    told = measured(AGED, bills)["c"]
    weights = (1, 0.5, 0.25)
    n_eff = sum(weights) ** 2 / sum(weight**2 for weight in weights)
    assert (told["late__incidents"], told["late__opportunities"]) == (2, 3)
    assert told["late__value"] == pytest.approx(1.25 / 1.75)
    assert told["late__n_eff"] == pytest.approx(n_eff)
    assert told["late__lower95"] == pytest.approx(formula(1.25 / 1.75, n_eff, Z95))


def test_equal_weights_are_no_weights(measured: Measured) -> None:
    """Records of one day have the n that they are."""
    told = measured(AGED, [bill(200, late) for late in (0, 3, -1, 8)])["c"]
    assert told["late__n_eff"] == pytest.approx(4)
    assert told["late__lower95"] == pytest.approx(formula(0.5, 4, Z95))


def test_weights_without_an_incident(measured: Measured) -> None:
    """No incident weighs nothing: the share is 0 and known."""
    told = measured(AGED, [bill(100, 0), bill(200, 0)])["c"]
    assert (told["late__value"], told["late__incidents"]) == (0, 0)
    assert told["late__lower95"] == 0
