"""Words for nothing: what tools and spreadsheets write in a cell without a value."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clientfit.columnar.typed_rows import Unusual, read_one
from clientfit.model.cell_words import NOTHING

WORDS = ("N/A", "n/a", "-", "--", "null", "NULL", "none", "None", "nan", "NaN", "#N/A", "(blank)", "Unknown")
IDS = ("000000000000000", "000000000000000AAA", "00000000-0000-0000-0000-000000000000", "00000")
FRESHBOOKS = "Client Name,Invoice #,Date Issued,Date Due,Invoice Status,Date Paid,Line Total,Currency\n"


@pytest.mark.parametrize("word", [*WORDS, *IDS, *NOTHING, " n/a "])
def test_a_word_for_nothing_names_no_client(here: Path, reading: Callable[..., Any], word: str) -> None:
    """In the event table and in an export alike: the row is rejected, and no client has that name."""
    (here / "events.csv").write_text(
        f"client_id,kind,occurred_at\n{word},praise,2026-01-05\nkiln,praise,2026-01-05\n"
    )
    (here / "export.csv").write_text(f"{FRESHBOOKS}{word},1,2026-01-05,2026-02-04,sent,,500.00,EUR\n")
    found = reading("events.csv", "export.csv")
    assert found.clients("client_id") == [("kiln",)]
    assert found.rejects("file", "line", "code") == [
        ("events.csv", 2, "row-no-client"),
        ("export.csv", 2, "row-no-client"),
    ]


@pytest.mark.parametrize("word", WORDS)
def test_in_any_other_cell_a_word_for_nothing_is_blank(
    here: Path, reading: Callable[..., Any], word: str
) -> None:
    """Dates, amounts, words and texts; the problem says once per column how many, and where first."""
    columns = "ref,amount,due,settled,outcome,severity,score,text,tags"
    blank = ",".join([word] * 9)
    (here / "events.csv").write_text(
        f"client_id,client_name,kind,occurred_at,{columns}\n"
        f"kiln,{word},invoice,2026-01-05,{blank}\nkiln,{word},invoice,2026-01-06,{blank}\n"
    )
    found = reading("events.csv")
    assert set(found.events("client_name", *columns.split(","))) == {("kiln", *[None] * 8, "")}
    assert found.problems == [("cells-nothing", 2, word)] * 10
    assert [problem.message for problem in found.intake.problems][:2] == [
        "client_name: 2 cells read as blank",
        "ref: 2 cells read as blank",
    ]


def test_a_word_of_the_column_s_own_keeps_its_meaning(here: Path, reading: Callable[..., Any]) -> None:
    """Unknown is an actor and a cause."""
    (here / "events.csv").write_text(
        "client_id,kind,occurred_at,actor,cause\nkiln,meeting,2026-01-05,unknown,Unknown\n"
    )
    found = reading("events.csv")
    assert found.events("actor", "cause") == [("unknown", "unknown")]
    assert found.problems == []


def test_a_day_of_payment_that_is_a_word_for_nothing_leaves_the_invoice(
    here: Path, reading: Callable[..., Any]
) -> None:
    """The export's row is used: paid, on a day that it doesn't say; amounts of zeros stay amounts."""
    (here / "export.csv").write_text(
        FRESHBOOKS
        + "Kiln &amp; Co,4,2026-01-09,2026-02-08,paid,N/A,00000,EUR\n"
        + "Kiln & Co,5,2026-01-09,2026-02-08,paid,N/A,500.00,EUR\n"
    )
    found = reading("export.csv")
    assert found.events("client_name", "outcome", "settled", "CAST(amount AS DOUBLE)") == [
        ("Kiln & Co", "paid", None, 0.0),
        ("Kiln & Co", "paid", None, 500.0),
    ]
    (problem,) = found.intake.problems
    assert (problem.message, problem.line, problem.found) == ("Date Paid: 2 cells read as blank", 2, "N/A")


def test_characters_escaped_as_for_html_are_read(here: Path, reading: Callable[..., Any]) -> None:
    """In the event table as in exports: one client, whose name is printed as a person writes it."""
    (here / "events.csv").write_text(
        "client_id,kind,occurred_at,text\n"
        "Kiln &amp; Co,praise,2026-01-05,a\nKiln & Co,praise,2026-01-05,it&#39;s\n"
    )
    found = reading("events.csv")
    assert found.events("client_id", "text") == [("Kiln & Co", "a"), ("Kiln & Co", "it's")]


@pytest.mark.parametrize(
    "cells", [{"client_id": "n/a"}, {"ref": "00000"}, {"text": "a&lt;b"}, {"tags": "none"}]
)
def test_the_reading_in_python_leaves_such_cells_to_sql(cells: dict[str, str]) -> None:
    """What both read they read alike."""
    with pytest.raises(Unusual):
        read_one([{"client_id": "kiln", "kind": "praise", "occurred_at": "2026-01-05", **cells}])
