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
    plan = "(kind = 'message' AND tags LIKE '%;announced_leave;%')"
    learned = f"coalesce(settled, CASE WHEN {LAPSED_BY_ITSELF} THEN due END, day)"
    among = f" AND client IN (SELECT client FROM {clients_table})" if clients_table else ""
    return (
        "SELECT client, event_id, ref, kind, occurred_at, day, actor, engagement, amount, currency, due,"
        f" CASE WHEN settled > {day} AND NOT {plan} THEN NULL ELSE settled END AS settled,"
        f" CASE WHEN outcome IS NOT NULL AND {learned} > {day} THEN 'open' ELSE outcome END AS outcome,"
        " phase, cause, paid_extra, confirmed, severity, score, tags"
        f" FROM event WHERE day <= {day}{among}"
        f" AND NOT (kind = 'invoice' AND outcome IS NOT DISTINCT FROM 'void' AND {learned} <= {day})"
    )
