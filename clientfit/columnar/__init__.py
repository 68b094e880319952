"""The numpy back end: the rulebook compiled to one straight-line programme over columns of events.

`compiler` writes a programme, `cache` keeps those of users' rules, and `default_programme` is the one of the
default rulebook; `programme` runs them. Their columns come from a file (`event_file`), records
(`typed_rows`, `columns`) or Arrow (`arrow_columns`); `book` measures many clients in chunks.
"""
