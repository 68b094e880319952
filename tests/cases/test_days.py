"""Days are counted from the as-of day, or from the day of the event itself."""

from datetime import date, datetime

import pytest

from clientfit.cases.schema import moment

AS_OF = date(2026, 6, 30)
OWN = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("-90d", date(2026, 4, 1)),
        ("0d", AS_OF),
        ("+30d", date(2026, 1, 31)),
        ("+0d", OWN),
        ("2025-12-24", date(2025, 12, 24)),
        ("2025-12-24T23:10", datetime(2025, 12, 24, 23, 10)),  # noqa: DTZ001 - the event table has no zones
    ],
)
def test_a_day_is_counted_or_named(written: str, day: date) -> None:
    """A minus counts back from the as-of day, a plus on from the event's own day."""
    assert moment(written, AS_OF, OWN) == day


@pytest.mark.parametrize("written", ["90d", "-90", "tomorrow", "2026-02-30", "--3d", ""])
def test_anything_else_is_no_day(written: str) -> None:
    """What is neither counted nor a day of the calendar is refused."""
    with pytest.raises(ValueError, match=r"."):
        moment(written, AS_OF, OWN)
