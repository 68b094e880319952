"""The table of a book: one row per client, counts and costs."""

from clientfit.verdict.book.costs import costs
from clientfit.verdict.book.counts import calibrate, summarise
from clientfit.verdict.book.table import (
    read_draft_levels,
    read_frames,
    read_levels,
    read_rows,
    table_sql,
)
from clientfit.verdict.book.text import write_book_text

__all__ = [
    "calibrate",
    "costs",
    "read_draft_levels",
    "read_frames",
    "read_levels",
    "read_rows",
    "summarise",
    "table_sql",
    "write_book_text",
]
