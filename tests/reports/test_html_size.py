"""How large the HTML report of a large book is."""

import csv
import io
import re
import zlib
from base64 import b64decode
from datetime import date
from pathlib import Path

import pytest

from clientfit.reports.html.document import write_html
from clientfit.screening import screen

AGENCY = Path(__file__).parents[2] / "examples" / "agency"
TIMES = 13
"""The agency's forty clients so many times over: 520 of them, and some 23,000 events."""

KEYS = ("client_id", "client_name")


def copies(file: str) -> list[dict[str, str | None]]:
    """The rows of a file, once for each copy of the book, as so many clients of other ids and names."""
    with (AGENCY / file).open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    return [
        {key: f"{row[key]} {copy}" if key in KEYS else row[key] or None for key in row}
        for copy in range(TIMES)
        for row in rows
    ]


@pytest.mark.slow
@pytest.mark.long
def test_five_hundred_clients_are_less_than_two_megabytes() -> None:
    """All of them are in the table and have a page, with letters, and the file is small enough to send."""
    screening = screen([copies("events.csv")], clients=copies("clients.csv"), as_of=date(2026, 6, 30))
    stream = io.StringIO()
    write_html(screening, stream)
    report = stream.getvalue()
    assert len(screening) == 520
    assert report.count("<tr data-r=") == 520
    packs = re.findall(r'<template class="pack" data-first="(\d+)" data-last="(\d+)">([^<]+)<', report)
    packed = [zlib.decompress(b64decode(data)).decode() for _, _, data in packs]
    plain = report.count('<article class="client"')
    assert plain == int(packs[0][0]) - 1
    assert plain + sum(text.count('<article class="client"') for text in packed) == 520
    assert packs[-1][1] == "520"
    assert len(set(re.findall(r'href="#(c\d+)"', report))) == 520
    assert len(report.encode()) < 2_000_000
