"""Formats: a file's bytes, a frame or records become raw rows of text, each with its line.

`list_sources` names what there is to read, `split_source` its parts, and `open_source` opens one of them: its
possible headers, and below each the rows as a relation of the store (`Raw`).
"""

from clientfit.importers.formats.frames import NamedFrame
from clientfit.importers.formats.free_mail import mail_providers
from clientfit.importers.formats.open import Header, OpenSource, open_source, split_source
from clientfit.importers.formats.raw_table import (
    ERROR_MARK,
    BrokenRow,
    BrokenRows,
    Column,
    Raw,
    Table,
    without_long_cells,
)
from clientfit.importers.formats.records import as_mapping
from clientfit.importers.formats.side_table import SideRow, read_side_table
from clientfit.importers.formats.sources import MAX_UNPACKED, Source, list_sources

__all__ = [
    "ERROR_MARK",
    "MAX_UNPACKED",
    "BrokenRow",
    "BrokenRows",
    "Column",
    "Header",
    "NamedFrame",
    "OpenSource",
    "Raw",
    "SideRow",
    "Source",
    "Table",
    "as_mapping",
    "list_sources",
    "mail_providers",
    "open_source",
    "read_side_table",
    "split_source",
    "without_long_cells",
]
