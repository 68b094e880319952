"""Written words that the dates contradict; the dates win, and it is told."""

from clientfit.errors import Problem
from clientfit.store import Store

MOST = 1000
"""So many are told; a file that is wrong throughout is plain from these."""

OPEN_YET_SETTLED = "outcome IN ('open', 'unanswered') AND settled IS NOT NULL AND kind <> 'conduct'"
"""Left open in words, with a day on which it ended."""

PHASE_AGAINST_DUE = (
    "SELECT d.file, d.line, d.event_id, 'phase' AS word, d.phase AS written,"
    " 'the invoice was due on ' || CAST(i.due AS VARCHAR) AS told"
    " FROM event AS d JOIN event AS i ON i.client = d.client AND i.event_id = d.ref AND i.kind = 'invoice'"
    " WHERE d.kind = 'fee_dispute' AND ((d.phase = 'before_due' AND d.day > i.due)"
    " OR (d.phase = 'after_due' AND d.day < i.due))"
)
"""A dispute said to come before or after the due day of its invoice, on the other side of it."""


def problems(store: Store) -> tuple[Problem, ...]:
    """A warning, code "row-contradiction", for each event whose outcome or phase its dates contradict."""
    rows = store.rows(
        "SELECT file, line, event_id, 'outcome' AS word, outcome AS written,"
        " 'it was settled on ' || CAST(settled AS VARCHAR) AS told"
        f" FROM event WHERE {OPEN_YET_SETTLED} UNION ALL {PHASE_AGAINST_DUE}"
        f" ORDER BY file, line, event_id, word LIMIT {MOST}"
    )
    return tuple(
        Problem(
            code="row-contradiction",
            message=f"the {word} of {event_id} contradicts the dates",
            file=file,
            line=line,
            found=f"{written}, but {told}",
            hint="the dates win",
        )
        for file, line, event_id, word, written, told in rows
    )
