"""Exports of one tool, read together: equal rows, and the states of an event before and after."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

PAYMENTS = "Client,Invoice Number,Amount,Date\n"
QUOTES = "Client,Email,Quote Number,Amount,Paid,PO Number,Status,Quote Date,Due Date\n"
TICKETS = "client_id,event_id,kind,occurred_at,settled,outcome,text\n"


def test_equal_rows_of_one_export_without_ids_count_each(here: Path, reading: Callable[..., Any]) -> None:
    """Two instalments of one amount on one day are two payments; none is lost as a copy."""
    row = "Kiln & Co,0012,250.00,2026-04-20\n"
    (here / "payments.csv").write_text(PAYMENTS + 2 * row + row.replace("0012", "0013"))
    found = reading("payments.csv")
    assert found.events("ref", "CAST(amount AS DOUBLE)", "line") == [
        ("0012", 250.0, 2),
        ("0012", 250.0, 3),
        ("0013", 250.0, 4),
    ]
    assert (found.input.used, found.input.duplicates) == (3, 0)


@pytest.mark.parametrize("names", [("a.csv", "b.csv"), ("b.csv", "a.csv")])
def test_of_a_second_export_only_the_rows_that_exceed_the_first_are_new(
    here: Path, reading: Callable[..., Any], names: tuple[str, str]
) -> None:
    """Two alike in one export and three in another are three events, whatever the order of reading."""
    row = "Kiln & Co,0012,250.00,2026-04-20\n"
    for name, times in zip(names, (2, 3), strict=True):
        (here / name).write_text(PAYMENTS + times * row)
    found = reading("a.csv", "b.csv")
    assert len(found.events("ref")) == 3
    assert sum(each.used for each in found.intake.inputs) == 3
    assert sum(each.duplicates for each in found.intake.inputs) == 2
    assert found.problems == []


def test_alike_rows_of_an_event_table_without_ids_are_one_event(
    here: Path, reading: Callable[..., Any]
) -> None:
    """The event table's own rows are what a person or tool says twice, also in two files."""
    table = "client_id,kind,occurred_at,amount\nkiln,payment,2026-04-20,250\nkiln,payment,2026-04-20,250\n"
    (here / "a.csv").write_text(table)
    (here / "b.csv").write_text(table)
    found = reading("a.csv", "b.csv")
    assert found.events("file", "line") == [("a.csv", 2)]
    assert [each.duplicates for each in found.intake.inputs] == [1, 2]


@pytest.mark.parametrize("names", [("june.csv", "july.csv"), ("b.csv", "a.csv"), ("a.csv", "b.csv")])
def test_an_ended_state_in_a_later_export_is_an_update(
    here: Path, reading: Callable[..., Any], names: tuple[str, str]
) -> None:
    """Accepted beats open, whatever the files are called; it is reported once for the file."""
    before, after = names
    rows = "Kiln & Co,a@kiln.example,Q-1,500.00,0,,{0},2026-01-05,2026-01-25\n"
    rows += "Kiln & Co,a@kiln.example,Q-2,500.00,0,,{0},2026-02-05,2026-02-25\n"
    (here / before).write_text(QUOTES + rows.format("Sent"))
    (here / after).write_text(QUOTES + rows.format("Approved"))
    found = reading(before, after)
    assert found.events("event_id", "outcome", "file") == [
        ("quote Q-1", "accepted", after),
        ("quote Q-2", "accepted", after),
    ]
    (problem,) = found.intake.problems
    assert (problem.code, problem.file, problem.line) == ("row-updated", before, 2)
    assert problem.message == f"2 events show a later state in {after}, which is used"
    assert {each.file: each.duplicates for each in found.intake.inputs} == {before: 2, after: 0}


@pytest.mark.parametrize(
    ("kept", "lost"),
    [
        ("2026-03-01,answered,", ",open,a longer row"),
        (",accepted,", ",open,a longer row"),
        ("2026-03-02,accepted,", "2026-03-01,accepted,a longer row"),
        ("2026-03-01,accepted,", ",accepted,a longer row"),
        (",accepted,a longer row", ",accepted,"),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_ended_beats_open_then_the_later_day_then_the_fuller_row(
    here: Path, reading: Callable[..., Any], kept: str, lost: str, *, turned: bool
) -> None:
    """Of two rows with one id in one file, in either order; they stay a conflict that is reported."""
    kind = "request" if "answered" in kept else "quote"
    rows = [f"kiln,1,{kind},2026-02-01,{state}\n" for state in (kept, lost)]
    (here / "events.csv").write_text(TICKETS + "".join(rows[::-1] if turned else rows))
    found = reading("events.csv")
    settled, outcome, text = kept.split(",")
    assert found.events("CAST(settled AS VARCHAR)", "outcome", "text") == [
        (settled or None, outcome, text or None)
    ]
    (problem,) = found.intake.problems
    assert (problem.code, found.input.duplicates) == ("row-conflict", 1)


def test_exports_that_contradict_each_other_are_a_conflict(here: Path, reading: Callable[..., Any]) -> None:
    """Neither amount is the later state, so that the choice is reported for the row."""
    row = "Kiln & Co,a@kiln.example,Q-1,{}.00,0,,Sent,2026-01-05,2026-01-25\n"
    (here / "june.csv").write_text(QUOTES + row.format(500))
    (here / "july.csv").write_text(QUOTES + row.format(600))
    found = reading("june.csv", "july.csv")
    assert found.events("CAST(amount AS DOUBLE)") == [(600.0,)]
    assert found.problems == [("row-conflict", 2, "quote Q-1")]


def test_a_later_event_table_is_an_update_too(here: Path, reading: Callable[..., Any]) -> None:
    """Two event tables, before and after, are one history; two rows of one table contradict each other."""
    head = "client_id,event_id,kind,occurred_at,due,amount,outcome\n"
    row = "kiln,Q-1,quote,2026-01-05,2026-02-05,500,{}\n"
    (here / "june.csv").write_text(head + row.format("open"))
    (here / "july.csv").write_text(head + row.format("declined"))
    found = reading("june.csv", "july.csv")
    assert found.events("outcome") == [("declined",)]
    assert [(problem[0], problem[1]) for problem in found.problems] == [("row-updated", 2)]
    (here / "both.csv").write_text(head + row.format("open") + row.format("declined"))
    assert [(problem[0], problem[1]) for problem in reading("both.csv").problems] == [("row-conflict", 2)]
