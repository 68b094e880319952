"""Corrections: what a person adds to events, and how one sees that it was added."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from clientfit.errors import ClientFitError
from clientfit.importers import CORRECTION_COLUMNS, read, unclear_events
from clientfit.store import Store

EVENTS = """\
client_id,client_name,event_id,kind,occurred_at,outcome,due,amount,tags,text
kiln,Kiln & Co,X-1,conduct,2026-03-01,,,,hostile,shouted on the phone
kiln,Kiln & Co,C-1,complaint,2026-03-05,open,,,,
kiln,Kiln & Co,P-1,payment_promise,2026-03-06,,2026-04-06,10,,
lumen,Lumen,C-1,complaint,2026-03-07,,,,,
lumen,Lumen,R-1,change_request,2026-03-08,,,,,
"""


@pytest.fixture
def corrected(reading: Callable[..., Any], here: Path) -> Callable[..., Any]:
    """Read the events with corrections of these columns and rows."""
    (here / "events.csv").write_text(EVENTS)

    def start(header: str, *rows: str, **options: Any) -> Any:  # noqa: ANN401 - as `read` takes them
        (here / "notes.csv").write_text("\n".join([header, *rows]) + "\n")
        return reading("events.csv", corrections="notes.csv", **options)

    return start


def test_a_correction_counts_and_is_seen(corrected: Callable[..., Any]) -> None:
    """The value is the event's own, the tag and the text say that a person gave it, and when."""
    found = corrected("client,event_id,confirmed,who,when", "kiln,X-1,yes,NN,2026-05-01")
    assert found.events("event_id", "confirmed", "tags", "text")[0] == (
        "X-1",
        True,
        ";corrected;hostile;",
        "[confirmed by NN on 2026-05-01] shouted on the phone",
    )
    assert found.intake.problems == ()


def test_an_event_may_be_named_by_its_place(corrected: Callable[..., Any]) -> None:
    """File and line, and the client's name for an id that several have."""
    found = corrected(
        "file,line,client,event_id,outcome,settled,cause,tags,paid_extra",
        "events.csv,4,,,kept,2026-04-05,,agreed_extension,",
        ",,Lumen,C-1,not_upheld,2026-03-20,defect,,",
        ",,,R-1,,,client_change,,true",
    )
    rows = found.events("event_id", "outcome", "CAST(settled AS VARCHAR)", "cause", "paid_extra", "tags")
    assert rows[2:] == [
        ("P-1", "kept", "2026-04-05", None, False, ";agreed_extension;corrected;"),
        ("C-1", "not_upheld", "2026-03-20", "defect", False, ";corrected;"),
        ("R-1", None, None, "client_change", True, ";corrected;"),
    ]
    assert found.intake.problems == ()


def test_a_client_may_have_a_trait(corrected: Callable[..., Any]) -> None:
    """Without an event, or with one."""
    found = corrected("client,trait", "Lumen,startup", "kiln,nonprofit;hardship")
    assert found.clients("traits") == [(";hardship;nonprofit;",), (";startup;",)]


def test_corrections_may_be_yaml(
    corrected: Callable[..., Any], here: Path, reading: Callable[..., Any]
) -> None:
    """A list of entries with the same keys."""
    corrected("client,trait")
    (here / "notes.yml").write_text("- client: kiln\n  event_id: X-1\n  confirmed: true\n  tags: [abusive]\n")
    found = reading("events.csv", corrections="notes.yml")
    assert found.events("confirmed", "tags")[0] == (True, ";abusive;corrected;hostile;")


def test_the_later_row_speaks(corrected: Callable[..., Any]) -> None:
    """Both are told."""
    found = corrected("client,event_id,outcome,who", "kiln,C-1,upheld,A", "kiln,C-1,withdrawn,B")
    assert found.events("outcome", "text")[1] == (
        "withdrawn",
        "[outcome upheld by A; outcome withdrawn by B]",
    )


def test_what_was_said_later_is_not_known_yet(corrected: Callable[..., Any]) -> None:
    """As of a day before `when` the event is as the export has it."""
    row = "client,event_id,confirmed,when", "kiln,X-1,yes,2026-05-01"
    assert corrected(*row, as_of=date(2026, 4, 30)).events("confirmed")[0] == (False,)
    assert corrected(*row, as_of=date(2026, 5, 1)).events("confirmed")[0] == (True,)


def test_what_cannot_be_is_told(corrected: Callable[..., Any]) -> None:
    """Each with its line; the rest is applied."""
    found = corrected(
        "client,event_id,confirmed,outcome,cause,trait,when,mood",
        "kiln,X-9,yes,,,,,",
        "kiln,C-1,,won,,,,good",
        "kiln,C-1,yes,,,,,",
        "kiln,C-1,,,whim,,,",
        "kiln,,,,,rich,,",
        "kiln,,,upheld,,,,",
        "nobody,,,,,startup,,",
        "kiln,C-1,,upheld,,,soon,",
        "kiln,X-1,yes,,,,,",
    )
    assert found.problems == [
        ("column-unused", None, "mood"),
        ("correction-unknown", 2, "X-9"),
        ("correction-value", 3, "won"),
        ("correction-value", 4, "yes"),
        ("correction-value", 5, "whim"),
        ("correction-value", 6, "rich"),
        ("correction-unknown", 7, None),
        ("correction-unknown", 8, "nobody"),
        ("correction-value", 9, "soon"),
    ]
    assert found.events("confirmed")[0] == (True,)


def test_an_ambiguous_row_stops_the_work(corrected: Callable[..., Any]) -> None:
    """Of two clients' events of one id none is guessed, and nothing else is applied."""
    with pytest.raises(ClientFitError) as caught:
        corrected("client,event_id,confirmed,outcome", "kiln,X-1,yes,", ",C-1,,upheld")
    assert [(each.code, each.line, each.found) for each in caught.value.problems] == [
        ("correction-ambiguous", 3, "C-1")
    ]


def test_an_event_may_be_dropped_with_a_reason(corrected: Callable[..., Any]) -> None:
    """It is no event any more; a yes is no reason."""
    found = corrected(
        "client,event_id,drop,who,when", "kiln,C-1,the other Kiln,NN,2026-05-01", "kiln,X-1,yes,,"
    )
    assert found.events("event_id") == [("X-1",), ("P-1",), ("C-1",), ("R-1",)]
    assert found.problems == [("correction-value", 3, "yes")]


def test_an_amount_may_be_corrected(corrected: Callable[..., Any]) -> None:
    """To the cent; a currency or a sign is refused."""
    found = corrected("client,event_id,amount", "kiln,P-1,12.50", "kiln,C-1,-3", "kiln,X-1,€ 5")
    assert found.events("CAST(amount AS VARCHAR)")[2] == ("12.5000",)
    assert found.problems == [("correction-value", 3, "-3"), ("correction-value", 4, "€ 5")]


def test_the_template_lists_what_exports_say_least_of(corrected: Callable[..., Any]) -> None:
    """Conduct, open complaints, changes without a cause; as it is, it says nothing."""
    found = corrected("client,trait")
    rows = [dict(zip(CORRECTION_COLUMNS, row, strict=True)) for row in unclear_events(found.store)]
    assert [(row["client"], row["event_id"], row["line"]) for row in rows] == [
        ("kiln", "X-1", "2"),
        ("kiln", "C-1", "3"),
        ("kiln", "P-1", "4"),
        ("lumen", "C-1", "5"),
        ("lumen", "R-1", "6"),
    ]
    again = corrected(",".join(CORRECTION_COLUMNS), *(",".join(row.values()) for row in rows))
    assert again.intake.problems == ()
    assert {marks for (marks,) in again.events("tags")} == {"", ";hostile;"}


def test_a_file_that_cannot_be_read_stops_the_work(here: Path) -> None:
    """As a source would."""
    (here / "events.csv").write_text(EVENTS)
    with pytest.raises(ClientFitError, match=r"none\.csv: no such file"):
        read(Store(threads=1), ["events.csv"], corrections="none.csv")
