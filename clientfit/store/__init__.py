"""DuckDB: the event table, the settings, and every execution of SQL."""

from clientfit.store.calendar import make_calendar
from clientfit.store.database import Rows, Store, file_path, quoted, seconds_for, sql_errors
from clientfit.store.file_errors import READER_ERRORS, file_errors
from clientfit.store.tables import Table

__all__ = [
    "READER_ERRORS",
    "Rows",
    "Store",
    "Table",
    "file_errors",
    "file_path",
    "make_calendar",
    "quoted",
    "seconds_for",
    "sql_errors",
]
