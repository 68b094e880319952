"""The ledger: entries in plain words, written as rows of an event table."""

from clientfit.ledger.clients import resolve_client
from clientfit.ledger.days import DayOrder
from clientfit.ledger.entry import Change, Row, parse_entry
from clientfit.ledger.file import VARIABLE, Ledger, Removal, Written, find_ledger
from clientfit.ledger.interview import (
    EXAMPLES,
    FROM_MEMORY,
    Answer,
    Standing,
    parse_answer,
    questions,
    records,
)
from clientfit.ledger.words import EntryKind, Vocabulary, read_vocabulary

__all__ = [
    "EXAMPLES",
    "FROM_MEMORY",
    "VARIABLE",
    "Answer",
    "Change",
    "DayOrder",
    "EntryKind",
    "Ledger",
    "Removal",
    "Row",
    "Standing",
    "Vocabulary",
    "Written",
    "find_ledger",
    "parse_answer",
    "parse_entry",
    "questions",
    "read_vocabulary",
    "records",
    "resolve_client",
]
