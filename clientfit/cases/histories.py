"""From the rows of a case to events: days counted, repetitions written out."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from clientfit.cases.days import moment
from clientfit.cases.models import Row

_WRITTEN_OUT = {"event_id", "ref", "engagement", "occurred_at", "due", "settled", "tags", "times", "every"}


def events_of(rows: Sequence[Row], as_of: date) -> Iterator[dict[str, object]]:
    """The events that `rows` stand for, each with an id of its own."""
    for place, row in enumerate(rows, start=1):
        plain = row.model_dump(exclude=_WRITTEN_OUT, exclude_none=True)
        for turn in range(row.times):
            later = timedelta(days=turn * int((row.every or "0d")[:-1]))
            occurred_at = moment(row.occurred_at, as_of, as_of) + later
            own_day = occurred_at.date() if isinstance(occurred_at, datetime) else occurred_at
            days = {"occurred_at": occurred_at}
            for name in ("due", "settled"):
                written = getattr(row, name)
                if written is not None:
                    day = moment(written, as_of, own_day)
                    days[name] = day if written.startswith("+") else day + later
            names = {
                "event_id": row.event_id or f"{row.kind}-{place}-#",
                "ref": row.ref,
                "engagement": row.engagement,
            }
            yield {
                **plain,
                **{name: day.isoformat() for name, day in days.items()},
                **{name: key.replace("#", str(turn + 1)) for name, key in names.items() if key is not None},
                **({"tags": ";".join(row.tags)} if row.tags else {}),
            }
