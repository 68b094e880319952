"""Days as cases write them: counted from the as-of day, or from the day of the event itself."""

import re
from datetime import date, datetime, timedelta
from typing import Annotated

from pydantic import AfterValidator

_COUNTED = re.compile(r"([-+][0-9]{1,5}|0)d")


def moment(written: str, as_of: date, own_day: date) -> date:
    """The day that is written, a datetime where it comes with a time.

    `-90d` counts back from `as_of`, which is `0d`; `+30d` counts on from `own_day`, the day of the event.

    Raises:
        ValueError: no day is written so.
    """
    counted = _COUNTED.fullmatch(written)
    if counted is not None:
        return (own_day if written.startswith("+") else as_of) + timedelta(days=int(counted[1]))
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)


def _known(written: str) -> str:
    try:
        moment(written, date(2000, 1, 1), date(2000, 1, 1))
    except ValueError as error:
        raise ValueError("a day is -90d, +30d, 0d or 2026-01-31") from error
    return written


def _plain(written: str) -> str:
    date.fromisoformat(written)
    return written


Day = Annotated[str, AfterValidator(_known)]
"""A day that `moment` reads."""

PlainDay = Annotated[str, AfterValidator(_plain)]
"""A day such as 2026-01-31."""
