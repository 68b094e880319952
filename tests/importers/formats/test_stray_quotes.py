"""One stray quote loses one record, and every physical line is accounted for."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientfit.importers import read
from clientfit.importers.formats.delimited_records import recovered
from clientfit.importers.formats.dialects import Dialect
from clientfit.model.cell_words import LONGEST_CELL
from clientfit.store import Store

HEADER = "client_id,occurred_at,kind,note"


def _read(path: Path) -> tuple[list[int], list[tuple[int, str]]]:
    store = Store(threads=1)
    try:
        read(store, [path])
        used = [line for (line,) in store.rows("SELECT line FROM event ORDER BY line")]
        return used, [(line, message) for line, message in store.rows("SELECT line, message FROM reject")]
    finally:
        store.close()


@pytest.mark.parametrize(
    ("stray", "swallowed"),
    [
        pytest.param('k1,2026-01-02,message,"open', "", id="a quote that is never closed"),
        pytest.param('k1,2026-01-02,message,"word" more', "", id="text after a closing quote"),
        pytest.param('k1,2026-01-02,message,"open\nno,row', "; lines 4 to 5 are rejected with it", id="two"),
    ],
)
def test_a_stray_quote_loses_one_record(tmp_path: Path, stray: str, swallowed: str) -> None:
    """The rows after the quote are used, and the fault names the lines that went with it."""
    path = tmp_path / "ledger.csv"
    rows = [f'k{number},2026-02-{number:02},message,"a ""good"" one"' for number in range(1, 20)]
    path.write_text("\n".join((HEADER, "k1,2026-01-01,message,", "", stray, *rows, "")).replace("\n\n", "\n"))
    first = 4 + stray.count("\n")
    used, rejected = _read(path)
    assert used == [2, *range(first, first + 19)]
    assert rejected == [
        (3, "a quote is not closed, or text follows a closing quote" + swallowed.replace("4 to 5", "3 to 4"))
    ]


def test_a_cell_over_a_million_characters_is_a_rejected_row(tmp_path: Path) -> None:
    """The rows before and after it are used."""
    path = tmp_path / "ledger.csv"
    rows = ("k1,2026-01-01,message,", f'k1,2026-01-02,message,"{"x" * (LONGEST_CELL + 1)}"')
    path.write_text("\n".join((HEADER, *rows, "k2,2026-01-03,message,", "")))
    used, rejected = _read(path)
    assert used == [2, 4]
    assert [line for line, _ in rejected] == [3]
    assert "1,048,576 characters" in rejected[0][1]


def test_lines_of_a_legitimate_record_stay_together(tmp_path: Path) -> None:
    """A cell of several lines next to a stray quote is read as one cell."""
    path = tmp_path / "ledger.csv"
    path.write_text(f'{HEADER}\nk1,2026-01-01,message,"open\nk2,2026-01-02,message,"two\nlines"\n')
    used, rejected = _read(path)
    assert used == [3]
    assert [line for line, _ in rejected] == [2]


_CELLS = st.text(st.sampled_from('ab,"\n '), max_size=12)


@given(st.lists(st.text(st.sampled_from('ab,"\n\r '), max_size=30), max_size=12))
def test_no_line_is_lost(parts: list[str]) -> None:
    """The records, the broken ones and the blank lines of any text are its lines, in order."""
    accounted(parts, lambda cells: len(cells) == 2)


def accounted(parts: list[str], fits: Callable[..., bool]) -> None:
    """Check that each line that isn't blank belongs to one record."""
    from tempfile import TemporaryDirectory  # noqa: PLC0415 - a fixture would be shared by the examples

    with TemporaryDirectory() as folder:
        path = Path(folder) / "x.csv"
        text = "a,b\n" + "\n".join(parts).replace("\r", "")
        path.write_text(text)
        lines = text.split("\n")
        found = list(recovered(path, Dialect(",", ("a", "b"), 1, 1, 2), fits))
        starts = [record.line for record in found]
        assert starts == sorted(set(starts))
        owned = {
            line
            for record in found
            for line in range(
                record.line,
                record.line + 1 + sum(cell.count("\n") for cell in record.cells),
            )
        }
        blank = {number for number, line in enumerate(lines, 1) if not line}
        assert owned | blank | {1} == set(range(1, len(lines) + 1))
