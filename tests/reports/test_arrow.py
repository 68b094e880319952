"""Parquet and Arrow files."""

import io

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from clientfit.model.results import Selection
from clientfit.reports.arrow import write_arrow, write_parquet
from clientfit.screening_result import Screening
from clientfit.verdict.book import table


def test_parquet_holds_the_frames(agency: Screening) -> None:
    """One row a client, worst first, with words and measures."""
    stream = io.BytesIO()
    write_parquet(agency, stream)
    assert pq.read_table(stream).equals(pa.concat_tables(agency.frames()))


def test_arrow_holds_the_frames(agency: Screening) -> None:
    """The same rows, in a file that is read without parsing."""
    stream = io.BytesIO()
    write_arrow(agency, stream)
    assert pa.ipc.open_file(stream.getvalue()).read_all().equals(pa.concat_tables(agency.frames()))


def test_a_book_of_several_parts_is_one_file(agency: Screening, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each part is a group of rows of its own, and none is held beside another."""
    monkeypatch.setattr(table, "FRAME_ROWS", 9)
    stream = io.BytesIO()
    write_parquet(agency, stream)
    file = pq.ParquetFile(stream)
    assert [file.metadata.row_group(place).num_rows for place in range(file.num_row_groups)] == [
        9,
        9,
        9,
        9,
        4,
    ]


def test_one_client_is_one_row(agency: Screening) -> None:
    """A check gives the row that the book has of the client."""
    verdict = next(iter(agency))
    stream = io.BytesIO()
    write_parquet(agency.select(client_ids=[verdict.client_id]), stream)
    assert pq.read_table(stream).to_pylist() == pa.concat_tables(agency.frames()).slice(0, 1).to_pylist()


def test_a_selection_is_its_rows(agency: Screening) -> None:
    """Only the clients asked for, and none where nobody is meant."""
    stream, nobody = io.BytesIO(), io.BytesIO()
    chosen = Selection(agency, types=("late_payer",))
    write_parquet(chosen, stream)
    assert pq.read_table(stream).column("client_id").to_pylist() == [row.client_id for row in chosen.rows()]
    write_parquet(Selection(agency, types=("criticizer",), levels=("severe",)), nobody)
    assert pq.read_table(nobody).num_rows == 0
