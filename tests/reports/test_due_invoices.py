"""No report says that there are no invoices where there are some that can't be judged."""

import io
import re
import zipfile
from datetime import date

import pyarrow.feather
import pyarrow.parquet
import pytest

from clientfit import Screening, screen
from clientfit.model.results import Results
from clientfit.reports import FORMATS

AS_OF = date(2026, 6, 30)

DENIED = re.compile(
    r"(?i)\b(no|0|zero|without( any)?|none of the)( open| due| unpaid| paid| overdue)* invoices?\b|\bhas 0\b"
)
"""Words that say that there are none."""

BILL = {"kind": "invoice", "amount": "900", "currency": "EUR"}

BOOKS = {
    "paid on unknown days": {"due": "2026-02-04", "outcome": "paid"},
    "open and overdue": {"due": "2026-06-01", "outcome": "open"},
    "not due yet": {"due": "2026-07-20", "outcome": "open"},
    "paid in time": {"due": "2026-02-04", "settled": "2026-02-03"},
    "of ours to blame": {"due": "2026-02-04", "outcome": "open", "cause": "provider_error"},
}
"""What the two invoices of a client are like, by the client."""


@pytest.fixture(scope="module")
def screening() -> Screening:
    """A client with two invoices of each sort."""
    return screen(
        [
            {"client_id": name, **BILL, **like, "event_id": f"i{day}", "occurred_at": f"2026-01-0{day}"}
            for name, like in BOOKS.items()
            for day in (4, 5)
        ],
        as_of=AS_OF,
    )


def text_of(name: str, packed: bytes) -> str:
    """What a workbook or a file of columns says."""
    if name == "xlsx":
        with zipfile.ZipFile(io.BytesIO(packed)) as book:
            return " ".join(book.read(each).decode() for each in book.namelist())
    if name == "parquet":
        return str(pyarrow.parquet.read_table(io.BytesIO(packed)).to_pylist())
    return str(pyarrow.feather.read_table(io.BytesIO(packed)).to_pylist())


def written(name: str, command: str, results: Results) -> str:
    """A report as text."""
    write = FORMATS[name].writer(command)
    if FORMATS[name].binary:
        packed = io.BytesIO()
        write(results, packed)
        return text_of(name, packed.getvalue())
    stream = io.StringIO()
    write(results, stream)
    return stream.getvalue()


def test_no_report_denies_the_invoices(screening: Screening) -> None:
    """Every format of the screening, the check and the explanation is free of "no invoices"."""
    for name, each in FORMATS.items():
        for command in {"screen", "check", "explain"} & set(each.writers):
            results = screening if command == "screen" else screening.select(client_ids=list(BOOKS))
            text = written(name, command, results)
            assert "paid in time" in text, (name, command)
            assert not DENIED.search(text), (name, command, DENIED.search(text))
