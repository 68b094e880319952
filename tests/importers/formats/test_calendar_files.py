"""Calendars: whose they are, and who of the participants is which client."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from clientfit.errors import ClientFitError


def calendar(*events: str, called: str = "") -> str:
    """A calendar of events, each `UID organizer attendee…`, of one day."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", *([f"X-WR-CALNAME:{called}"] if called else [])]
    for event in events:
        uid, organizer, *attendees = event.split()
        lines += ["BEGIN:VEVENT", f"UID:{uid}", "DTSTART:20260131T100000Z", f"ORGANIZER:mailto:{organizer}"]
        lines += [f"ATTENDEE:mailto:{each}" for each in attendees] + ["END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


@pytest.mark.parametrize(
    ("file", "called"),
    [("basic.ics", "ada@fern.example"), ("ada@fern.example.ics", "Work"), ("basic.ics", "")],
)
def test_the_owner_is_no_client(reading: Callable[..., Any], here: Path, file: str, called: str) -> None:
    """By the calendar's name or the file's; else it is who alone takes part in every event."""
    events = ("u1 ada@fern.example kim@kiln.example", "u2 mo@moss.example bo@fern.example ada@fern.example")
    (here / file).write_text(calendar(*events, called=called), newline="")
    assert reading(file).events("client_id", "event_id") == [
        ("kiln.example", "meeting u1"),
        ("moss.example", "meeting u2"),
    ]


def test_a_calendar_that_does_not_say_whose_it_is_is_refused(reading: Callable[..., Any], here: Path) -> None:
    """Two take part in its only event; neither is taken for a client."""
    (here / "basic.ics").write_text(calendar("u1 ada@fern.example kim@kiln.example"))
    with pytest.raises(ClientFitError, match="doesn't say whose it is") as caught:
        reading("basic.ics")
    assert caught.value.hint == "name the file after the calendar's address, such as me@studio.example.ics"


def test_persons_of_one_company_are_one_client(reading: Callable[..., Any], here: Path) -> None:
    """One meeting with two of them is one meeting of it; addresses of a mail provider are persons."""
    event = "u1 ada@fern.example kim@kiln.example lee@kiln.example mo-moss-4711@gmail.com an-4711@gmail.com"
    (here / "a.ics").write_text(calendar(event, called="ada@fern.example"))
    read = reading("a.ics")
    assert sorted(read.events("client_id")) == [
        ("an-4711@gmail.com",),
        ("kiln.example",),
        ("mo-moss-4711@gmail.com",),
    ]
    assert (read.input.rows, read.input.used) == (3, 3)


def test_a_file_that_begins_as_a_calendar_and_is_none_is_refused(
    reading: Callable[..., Any], here: Path
) -> None:
    """With what the parser says, and never a traceback."""
    (here / "a.ics").write_text("BEGIN:VCALENDAR\nnonsense without a colon\n")
    with pytest.raises(ClientFitError, match=r"a\.ics: the file is not a calendar|no header"):
        reading("a.ics")


def test_a_calendar_without_meetings_has_no_rows(reading: Callable[..., Any], here: Path) -> None:
    """It is read, and the problem says that there is nothing in it."""
    (here / "a.ics").write_text(calendar())
    read = reading("a.ics")
    assert (read.input.rows, [code for code, _, _ in read.problems]) == (0, ["source-no-rows"])


@pytest.mark.parametrize(
    ("line", "written", "cells"),
    [
        pytest.param(
            "DTSTART:20260131T100000Z", "DTSTART:20260131\r\nDTSTART:20260201", "u1", id="two starts"
        ),
        pytest.param("BEGIN:VEVENT", "BEGIN;X=1:VEVENT", "u1", id="a parameter"),
        pytest.param("BEGIN:VEVENT", "BEGIN:VEV\r\n ENT", "u1", id="a folded line"),
        pytest.param("UID:u1", "UID:a\vBEGIN:VEVENT\vb", "a\vBEGIN:VEVENT\vb", id="no line of its own"),
        pytest.param("UID:u1", "UID:u1\r\nUID:u2", "u1", id="two ids"),
    ],
)
def test_an_odd_event_is_read(
    reading: Callable[..., Any], here: Path, line: str, written: str, cells: str
) -> None:
    """The first of several values counts, and an event begins where the calendar's grammar says so."""
    text = calendar("u1 ada@fern.example kim@kiln.example", called="ada@fern.example")
    (here / "a.ics").write_bytes(text.replace(line, written).encode())
    assert reading("a.ics").events("event_id", "day") == [(f"meeting {cells}", date(2026, 1, 31))]
