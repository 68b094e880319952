"""The event table as it was known at the end of one day."""

from datetime import date

KNOWN_EVENT = "known_event"
"""The name of the relation that measures read."""

LAPSED_BY_ITSELF = (
    "(kind = 'quote' AND outcome = 'expired') OR (kind = 'payment_promise' AND outcome = 'broken')"
    " OR (kind = 'request' AND outcome = 'unanswered')"
    " OR (kind = 'invoice' AND outcome IN ('written_off', 'credited'))"
)
"""Outcomes that, without a day of their own, became known when `due` had passed."""

LEARNED = f"coalesce(settled, CASE WHEN {LAPSED_BY_ITSELF} THEN due END, day)"
"""SQL of the day on which an event's outcome became known."""

KNOWN_COLUMNS = (
    *("client", "event_id", "ref", "kind", "occurred_at", "day", "actor", "engagement", "amount", "currency"),
    *("due", "settled", "outcome", "phase", "cause", "paid_extra", "confirmed", "severity", "score", "hours"),
    "tags",
)
"""The columns of the known events."""


def day_literal(day: date) -> str:
    """`day` as a portable SQL date."""
    return f"CAST('{day.isoformat()}' AS DATE)"


def known_event(as_of: date, *, clients_table: str | None = None) -> str:
    """SELECT of the events known at the end of `as_of`, from the table `event`.

    An event after the day is unknown; a `settled` after it is empty and the outcome that it brought is
    open (an announced leave's `settled` is a plan and stays). An invoice that was void by then never was
    one. With `clients_table`, only the clients listed in the table of that name.
    """
    day = day_literal(as_of)
    changed = {name: f"{sql} AS {name}" for name, sql in known_columns(day).items()}
    columns = ", ".join(changed.get(name, name) for name in KNOWN_COLUMNS)
    among = f" AND client IN (SELECT client FROM {clients_table})" if clients_table else ""
    return f"SELECT {columns} FROM event WHERE {known_condition(day)}{among}"


def known_columns(day: str) -> dict[str, str]:
    """SQL of the columns whose value may have become known only after `day` (SQL of a date)."""
    plan = "(kind = 'message' AND tags LIKE '%;announced_leave;%')"
    return {
        "settled": f"CASE WHEN settled > {day} AND NOT {plan} THEN NULL ELSE settled END",
        "outcome": f"CASE WHEN outcome IS NOT NULL AND {LEARNED} > {day} THEN 'open' ELSE outcome END",
    }


def known_condition(day: str) -> str:
    """SQL of whether an event was known at the end of `day` (SQL of a date)."""
    return (
        f"day <= {day} AND NOT (kind = 'invoice' AND outcome IS NOT DISTINCT FROM 'void'"
        f" AND {LEARNED} <= {day})"
    )
