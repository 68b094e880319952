"""One client as a screening of its own."""

import pytest

from clientfit.model import Screened
from clientfit.reports import Single, about


def test_the_summary_counts_one_client(screened: Screened) -> None:
    """The counts are those of the one verdict, the head that of the screening."""
    worst = next(iter(screened))
    single = Single(screened.head, worst)
    assert single.head is screened.head
    assert list(single) == [worst]
    assert single.summary.clients == 1
    assert single.summary.by_recommendation == {worst.recommendation: 1}
    assert single.summary.by_type == {name: {kind.level: 1} for name, kind in worst.types.items()}


def test_an_unknown_type_is_no_type(screened: Screened) -> None:
    """Asking about a type the rulebook does not have is a KeyError."""
    with pytest.raises(KeyError):
        about(next(iter(screened)), "night_owl")
