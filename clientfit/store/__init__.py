"""DuckDB: the event table, the settings, and every execution of SQL."""

from clientfit.store.database import Rows, Store, quoted

__all__ = ["Rows", "Store", "quoted"]
