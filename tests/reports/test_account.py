"""The account of the inputs' rows, and the provenance line."""

import io

from clientfit.model import Head, Input, Results
from clientfit.reports.phrases import provenance, write_account


def written(head: Head) -> str:
    """The account of a head's inputs."""
    stream = io.StringIO()
    write_account(head.inputs, stream)
    return stream.getvalue()


def test_rows_are_used_duplicates_skipped_and_rejected(screened: Results) -> None:
    """Each input is one line that adds up, with the events beside it."""
    assert written(screened.head).splitlines() == [
        (
            "ledger.csv (events): 1,200 rows = 1,150 used + 2 duplicates + 45 skipped (5 memo, 40 total-row)"
            " + 3 rejected; 1,201 events"
        ),
        "crm.json (hubspot-deals): 90 rows = 90 used + 0 duplicates + 0 skipped + 0 rejected; 90 events",
    ]


def test_one_is_singular(screened: Results) -> None:
    """One row, one duplicate, one event."""
    source = Input(file="a.csv", profile="events", rows=1, used=0, duplicates=1, events=1)
    line = written(screened.head.model_copy(update={"inputs": (source,)}))
    assert line == "a.csv (events): 1 row = 0 used + 1 duplicate + 0 skipped + 0 rejected; 1 event\n"


def test_provenance_names_day_tool_rulebook_and_overrides(screened: Results) -> None:
    """One sentence is enough to get the same answer again."""
    assert provenance(screened.head) == (
        "As of 2026-06-30, by clientfit 0.1.0 with rulebook default 1.0 (3fa9c1d2e4b5), grace_days = 10, "
        "late_habit.flag.k = 3."
    )


def test_hostile_file_names_stay_on_their_line(attacked: Results) -> None:
    """A file's name can't break the line or reach the terminal."""
    (line,) = written(attacked.head).splitlines()
    assert line.isprintable()
