"""Signs that an export was mapped wrongly: cells of another type, days that can't be, ends before beginnings.

The rows themselves are rejected or used as ever; a problem says that a column may be the wrong one.
"""

from collections.abc import Mapping
from datetime import date

from clientfit.errors import Problem
from clientfit.store import Store, quoted

MAX_PROBLEMS = 1000
"""Number of contradictions that are reported."""

OPEN_YET_SETTLED = "outcome IN ('open', 'unanswered') AND settled IS NOT NULL AND kind <> 'conduct'"
"""Left open in words, with a day on which it ended."""

PHASE_AGAINST_DUE = (
    "SELECT d.file, d.line, d.event_id, 'phase' AS word, d.phase AS written,"
    " 'the invoice was due on ' || CAST(i.due AS VARCHAR) AS dates"
    " FROM event AS d JOIN event AS i ON i.client = d.client AND i.event_id = d.ref AND i.kind = 'invoice'"
    " WHERE d.kind = 'fee_dispute' AND ((d.phase = 'before_due' AND d.day > i.due)"
    " OR (d.phase = 'after_due' AND d.day < i.due))"
)
"""A dispute said to come before or after the due day of its invoice, on the other side of it."""


def incomplete_payments(store: Store, paid_share: float) -> tuple[Problem, ...]:
    """Warn, with code "payments-incomplete", of each invoice that is paid in words by more than was read.

    Payments settle an invoice that reach `paid_share` of its amount. Exports of payments are seldom complete:
    the invoice stays paid, on an unknown day.
    """
    received = (
        "SELECT client, ref, currency, sum(amount) AS amount FROM event"
        " WHERE kind IN ('payment', 'credit') AND ref IS NOT NULL AND amount > 0"
        " GROUP BY client, ref, currency HAVING count(*) FILTER (kind = 'payment') > 0"
    )
    rows = store.rows(
        "SELECT i.file, i.line, i.event_id, CAST(CAST(p.amount AS DECIMAL(18,2)) AS VARCHAR),"
        " concat_ws(' ', CAST(CAST(i.amount AS DECIMAL(18,2)) AS VARCHAR), nullif(i.currency, ''))"
        f" FROM event AS i JOIN ({received}) AS p"
        " ON i.client = p.client AND i.event_id = p.ref AND i.currency = p.currency"
        " WHERE i.kind = 'invoice' AND i.outcome = 'paid' AND i.settled IS NULL"
        f" AND p.amount < {paid_share} * CAST(i.amount AS DECIMAL(28,4))"
        f" ORDER BY i.file, i.line, i.event_id LIMIT {MAX_PROBLEMS}"
    )
    return tuple(
        Problem(
            code="payments-incomplete",
            message=f"{event_id} is paid, but the payments that were read are less",
            file=file,
            line=line,
            found=f"{paid} of {amount}",
            hint="it counts as paid on an unknown day; read the other payments too",
        )
        for file, line, event_id, paid, amount in rows
    )


def contradictions(store: Store) -> tuple[Problem, ...]:
    """A warning, code "row-contradiction", for each event whose outcome or phase its dates contradict."""
    rows = store.rows(
        "SELECT file, line, event_id, 'outcome' AS word, outcome AS written,"
        " 'it was settled on ' || CAST(settled AS VARCHAR) AS dates"
        f" FROM event WHERE {OPEN_YET_SETTLED} UNION ALL {PHASE_AGAINST_DUE}"
        f" ORDER BY file, line, event_id, word LIMIT {MAX_PROBLEMS}"
    )
    return tuple(
        Problem(
            code="row-contradiction",
            message=f"the {word} of {event_id} contradicts the dates",
            file=file,
            line=line,
            found=f"{written}, but {dates}",
            hint="the dates win",
        )
        for file, line, event_id, word, written, dates in rows
    )


MISMATCH = 0.01
"""Of which share of an export's rows a column may hold cells that its type can't read."""

EARLIEST = "1990-01-01"

AHEAD_YEARS = 5
"""How many years after the day of the screening an event may lie, or end."""

_TYPES = ("row-bad-date", "row-bad-number", "row-bad-flag", "row-bad-word", "row-bad-currency")


def implausible(
    store: Store, files: Mapping[int, str], rows: Mapping[int, int], as_of: date | None
) -> list[Problem]:
    """What speaks against the mapping of the exports `files`: source number -> name, each of so many `rows`.

    `staged` and `reject` hold their rows. Without `as_of` no day is too late.
    """
    if not files:
        return []
    return [*_mismatches(store, files, rows), *_impossible(store, files, as_of)]


def _mismatches(store: Store, files: Mapping[int, str], rows: Mapping[int, int]) -> list[Problem]:
    """Columns with cells of another type in more than `MISMATCH` of the rows, and in more than one."""
    counted = store.rows(
        "SELECT file, message, count(*), min(line), min_by(found, line) FROM reject"
        f" WHERE code IN ({', '.join(map(quoted, _TYPES))}) AND found IS NOT NULL"
        " GROUP BY file, message HAVING count(*) > 1 ORDER BY file, message"
    )
    totals = {name: rows[number] for number, name in files.items()}
    return [
        Problem(
            code="column-mismatch",
            message=f"{message}, in {count:,} of {totals[file]:,} rows",
            file=file,
            line=line,
            found=found,
            hint="is it the right column, and the right profile?",
        )
        for file, message, count, line, found in counted
        if file in totals and count > MISMATCH * totals[file]
    ]


def _impossible(store: Store, files: Mapping[int, str], as_of: date | None) -> list[Problem]:
    """Days before `EARLIEST` or more than `AHEAD_YEARS` after `as_of`, and days that come before others."""
    late = "" if as_of is None else f" OR {{0}} > DATE '{as_of}' + INTERVAL {AHEAD_YEARS} YEAR"
    until = "" if as_of is None else f", or more than {AHEAD_YEARS} years after {as_of}"
    outside = f"{{0}} < DATE '{EARLIEST}'{late}"
    day = "CAST(occurred_at AS DATE)"
    signs = [
        ("date-implausible", f"{name} lies before {EARLIEST[:4]}{until}", outside.format(sql), sql)
        for name, sql in (("occurred_at", day), ("due", "due"), ("settled", "settled"))
    ]
    signs += [
        (
            "duration-negative",
            f"{name} lies before occurred_at",
            f"{name} < {day}",
            f"concat({name}, ' < ', {day})",
        )
        for name in ("due", "settled")
    ]
    counted = "".join(
        f", count(*) FILTER ({sign}), min(line) FILTER ({sign}),"
        f" min_by(CAST({found} AS VARCHAR), line) FILTER ({sign})"
        for _, _, sign, found in signs
    )
    any_sign = " OR ".join(f"({sign})" for _, _, sign, _ in signs)
    rows = store.rows(
        f"SELECT src{counted} FROM staged WHERE src IN ({', '.join(map(str, files))}) AND ({any_sign})"
        " GROUP BY src ORDER BY src"
    )
    return [
        Problem(
            code=code,
            message=f"{message}, in {count:,} {'event' if count == 1 else 'events'}",
            file=files[source],
            line=line,
            found=found,
            hint="is it the right column, and read in the right order of day and month?",
        )
        for source, *cells in rows
        for (code, message, _, _), (count, line, found) in zip(
            signs, zip(cells[::3], cells[1::3], cells[2::3], strict=True), strict=True
        )
        if count
    ]
