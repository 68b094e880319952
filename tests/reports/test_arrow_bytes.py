"""What stands under the NULLs of Arrow output."""

from typing import Any

import duckdb
import numpy as np

from clientfit.reports.arrow import clean_nulls

SQL = """SELECT CASE WHEN range % 3 = 0 THEN range * 7 END::DOUBLE AS share,
    CASE WHEN range % 3 = 1 THEN range END::DECIMAL(18, 2) AS amount,
    CASE WHEN range % 5 = 0 THEN DATE '2020-01-01' + range::INTEGER END AS day,
    CASE WHEN range % 2 = 0 THEN 'x' || range END AS word FROM range(5000)"""


def _bytes_under_nulls(frame: Any) -> bool:  # noqa: ANN401 - a table of pyarrow
    for name in ("share", "amount", "day"):
        for chunk in frame[name].chunks:
            width = chunk.type.bit_width // 8
            cells = np.frombuffer(chunk.buffers()[1], np.uint8)[: len(chunk) * width].reshape(-1, width)
            if cells[np.array(chunk.is_null())].any():
                return True
    return False


def test_nulls_hold_zeros() -> None:
    """The database leaves bytes of its memory there; the values stay the same without them."""
    relation = duckdb.sql(SQL)
    assert relation is not None
    frame = relation.to_arrow_table()
    assert _bytes_under_nulls(frame)
    clean = clean_nulls(frame)
    assert not _bytes_under_nulls(clean)
    assert clean.equals(frame)
