"""The ledger: what people say happened, line by line, written as rows of an event table."""

from clientfit.ledger.clients import resolve_client
from clientfit.ledger.days import DayOrder
from clientfit.ledger.entry import Change, Row, parse_entry
from clientfit.ledger.file import VARIABLE, Ledger, Written, find_ledger
from clientfit.ledger.words import EntryKind, Vocabulary, read_vocabulary

__all__ = [
    "VARIABLE",
    "Change",
    "DayOrder",
    "EntryKind",
    "Ledger",
    "Row",
    "Vocabulary",
    "Written",
    "find_ledger",
    "parse_entry",
    "read_vocabulary",
    "resolve_client",
]
