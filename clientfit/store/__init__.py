"""DuckDB: the event table, the settings, and every execution of SQL."""

from clientfit.store.calendar import make_calendar
from clientfit.store.database import Rows, Store, quoted
from clientfit.store.tables import Table

__all__ = ["Rows", "Store", "Table", "make_calendar", "quoted"]
