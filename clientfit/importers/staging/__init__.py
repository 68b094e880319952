"""Staging: raw rows become typed events and clients; duplicates, rejects and sanity checks."""

from clientfit.importers.staging.dates import DateOrder, read_date
from clientfit.importers.staging.directory import prepare_directory, stage_directory, stage_owners
from clientfit.importers.staging.duplicates import drop_duplicate_clients, drop_duplicate_events
from clientfit.importers.staging.money import CURRENCY_CODES, DecimalMark, decimal_commas, read_money
from clientfit.importers.staging.notation import ColumnNotations, Notation, column_notations
from clientfit.importers.staging.part_payments import DAY_UNKNOWN, PART_PAYMENT, reduce_part_payments
from clientfit.importers.staging.rejects import (
    MAX_PROBLEMS,
    by_word,
    prepare_rejects,
    reject_broken,
    reject_problems,
)
from clientfit.importers.staging.sanity_checks import contradictions, implausible, incomplete_payments
from clientfit.importers.staging.tables import (
    Conflicts,
    Staged,
    account_for,
    make_client_table,
    make_event_table,
    prepare,
    stage_clients,
    stage_events,
)
from clientfit.importers.staging.typed_reading import (
    FLAGS,
    Cell,
    blank_row,
    error_cells,
    is_nothing,
    plain_text,
    read_flag,
    typed_rows,
    unescaped,
    unread,
    with_words_for_nothing,
    words_for_nothing,
)

__all__ = [
    "CURRENCY_CODES",
    "DAY_UNKNOWN",
    "FLAGS",
    "MAX_PROBLEMS",
    "PART_PAYMENT",
    "Cell",
    "ColumnNotations",
    "Conflicts",
    "DateOrder",
    "DecimalMark",
    "Notation",
    "Staged",
    "account_for",
    "blank_row",
    "by_word",
    "column_notations",
    "contradictions",
    "decimal_commas",
    "drop_duplicate_clients",
    "drop_duplicate_events",
    "error_cells",
    "implausible",
    "incomplete_payments",
    "is_nothing",
    "make_client_table",
    "make_event_table",
    "plain_text",
    "prepare",
    "prepare_directory",
    "prepare_rejects",
    "read_date",
    "read_flag",
    "read_money",
    "reduce_part_payments",
    "reject_broken",
    "reject_problems",
    "stage_clients",
    "stage_directory",
    "stage_events",
    "stage_owners",
    "typed_rows",
    "unescaped",
    "unread",
    "with_words_for_nothing",
    "words_for_nothing",
]
