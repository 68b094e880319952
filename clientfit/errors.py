"""Problems, which are collected as values, and `ClientFitError`, the exception that has them."""

from collections.abc import Sequence
from difflib import get_close_matches

from pydantic import BaseModel, ConfigDict

PROBLEM_CODES: dict[str, str] = {
    # Sources as a whole
    "source-missing": "the file, folder or glob names nothing that can be read",
    "source-empty": "the file holds no header and no rows",
    "source-unreadable": "the file can't be opened or decoded",
    "source-unsupported": "the file's type is not one that clientfit reads",
    "source-encoding": "the file is not UTF-8 and was read as Windows-1252",
    "source-no-rows": "the file has a header and no rows",
    "source-foreign": "the header is an import profile's, but the rows are of another export",
    "calendar-owner-unknown": "a calendar does not name its owner",
    "header-unknown": "no import profile and not the event table's own columns",
    "header-ambiguous": "more than one import profile claims the header",
    "column-missing": "a required column is absent",
    "column-repeated": "a header names the same column twice",
    "column-unused": "a column is not part of the event table and was ignored",
    "profile-unknown": "no import profile of that name",
    "profile-suggested": "no import profile has the header; the file was read by a proposed one",
    "map-unclear": "no column of an unknown header seems to hold the client or the day",
    "column-mismatch": "more than 1 % of a column's cells are not of its type; it may be the wrong column",
    "word-unknown": "a word of a status is unknown and counts as missing",
    "cells-nothing": "cells of a column hold a word for nothing, such as N/A, and are read as blank",
    "date-implausible": "dates lie before 1990, or more than 5 years after the day of the screening",
    "duration-negative": "dates lie before the day on which their events begin",
    "date-order-unknown": "no value of a date column decides between day-month and month-day",
    "source-expected": "an expected source was not read, or gave no row",
    "source-old": "the newest event of a source is older than allowed",
    # Single rows
    "row-shape": "the row has more or fewer cells than the header, or a broken quote",
    "row-no-client": "the row names no client",
    "row-bad-kind": "the kind is not one of the event table's kinds",
    "row-bad-date": "a date can't be read",
    "number-style-unknown": "no value of an amount column decides whether the point groups thousands",
    "row-bad-number": "a number can't be read",
    "row-negative-amount": "an amount is below zero",
    "row-bad-word": "a word is not one of the column's declared words",
    "row-bad-flag": "a yes-no cell can't be read",
    "row-error-cell": "a cell holds an error of the spreadsheet",
    "row-bad-currency": "a currency is not three letters",
    "row-undecided": "a blank cell leaves open what the row is",
    "row-conflict": "the same event_id stands on rows that differ",
    "row-updated": "two exports of one tool show an event before and after; the later state is used",
    "row-contradiction": "a written outcome or phase contradicts the dates; the dates win",
    "payment-undated": "an invoice is paid in part, on a day that is not known",
    "payments-incomplete": "an invoice is paid in words, and the payments that were read are less",
    "problems-more": "more rows have problems than are reported one by one",
    "client-value": "the client given to `check` can't be read as a row of the clients table",
    "client-unknown": "the clients table names a client without events",
    # Several sources, one client
    "client-joined": "clients of several sources were joined into one",
    "client-several": "rows name several clients that are not known to be one; the rows are skipped",
    "client-similar": "two clients may be one and were not joined",
    "same-unknown": "a row of the table of clients to join names no client, or several",
    "same-contradiction": "two clients are both joined and kept apart",
    # Corrections by a person
    "correction-unknown": "a correction names an event or client that does not exist",
    "correction-ambiguous": "a correction may be of several events",
    "correction-value": "a correction has a value that the event can't have",
    # Comparisons
    "screening-unreadable": "a file is not a saved screening",
    "revision-unknown": "the rulebook has no such git revision",
    # The ledger
    "log-unclear": "an entry for the ledger can't be understood, or may mean several things",
    "ledger-unreadable": "the ledger is not an event table in UTF-8, or can't be written",
    "ledger-busy": "another process has locked the ledger",
    "ledger-undo": "the ledger has no change to undo, or was edited since",
    # Waivers
    "waiver-value": "an entry of a file of waivers is malformed",
    "waiver-unknown": "a waiver names a client, type or signal that does not exist",
    "waiver-ambiguous": "several clients have the name in a waiver",
    "waiver-expired": "a waiver has expired and was not applied",
    "waiver-early": "a waiver has not begun and was not applied",
    # Fits and backtests
    "labels-row": "a file of labels, or a row of it, can't be used",
    "fit-refused": "a number can't be fitted: too few labels, no bounds, or no effect on the labels",
    "backtest-empty": "the days to replay have no record, or are too many",
    "outcomes-value": "a file of outcomes is malformed",
    # The audit log
    "audit-unreadable": "the audit log can't be read or written, or a line of it is not an entry",
    "audit-broken": "a line of the audit log was changed, removed, added or moved",
    # Letters
    "letter-groundless": "the records don't justify a letter of that kind",
    "letter-language": "there are no letters in that language, or a file of letters can't be used",
    # Languages
    "language-unknown": "there are no reports in that language",
    "language-file": "a file of translations can't be read",
    # The watcher
    "snapshot-damaged": "the file is not a complete snapshot of a watcher",
    # The machine
    "as-of-range": "the day of the screening is outside the supported years",
    "machine-setting": "the number of threads or the memory limit can't be set",
    "temporary-folder": "no folder for temporary files can be made",
    "memory-limit": "the memory limit is too low for the number of records",
    # Databases and Spark
    "engine-missing": "the driver of a database, or Spark, is not installed",
    "engine-refused": "Spark refused the job",
    "database-refused": "the database refused the connection or the statement",
    "table-exists": "the table to write exists, or is one that is read",
    # Pseudonyms
    "key-unreadable": "the key file of the pseudonyms can't be read or created",
    # Rules
    "rules-missing": "the rulebook folder or a file in it does not exist",
    "rules-yaml": "a rules file is not strict YAML",
    "rules-key": "a key is unknown, repeated or missing",
    "rules-value": "a value has the wrong type or lies outside its bounds",
    "rules-name": "a name refers to nothing, or is defined twice",
    "rules-sql": "an SQL expression can't be parsed or uses what rules may not use",
    "rules-time": "the SQL of the rulebook or of a profile takes too long",
    "rules-bounds": "the compiled rules exceed a limit of the inference engine",
    "rules-cases": "a stable rule has no cases, or a case fails",
    "override-unknown": "an override names no parameter or threshold",
    "override-value": "an override's value does not fit its parameter",
}
"""Every problem code with its one-line meaning; the documentation's table is generated from it."""


class Problem(BaseModel):
    """A fault of an input, with the facts that a person needs to correct it.

    `code` is one of `PROBLEM_CODES`. `line` counts physical lines from 1. `found` is the faulty text, `hint`
    the next step.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    message: str
    file: str | None = None
    line: int | None = None
    found: str | None = None
    hint: str | None = None

    def __str__(self) -> str:
        """Format as `file:line: message — found — hint`, without unknown parts."""
        place = ":".join(str(part) for part in (self.file, self.line) if part is not None)
        sentence = " — ".join(part for part in (self.message, self.found, self.hint) if part)
        return f"{place}: {sentence}" if place else sentence


class ClientFitError(Exception):
    """An error that ends the work: a wrong call, an input that can't be read at all, or invalid rules.

    `problems` has every problem; `code`, `message`, `file`, `line` and `hint` are those of the first.

    >>> import clientfit
    >>> error = clientfit.ClientFitError(clientfit.Problem(code="row-bad-date", message="no date", line=3))
    >>> error.code, error.message, error.line, error.file
    ('row-bad-date', 'no date', 3, None)
    """

    def __init__(self, *problems: Problem) -> None:
        if not problems:
            raise ValueError("a ClientFitError needs at least one problem")
        self.problems = problems
        super().__init__("\n".join(str(problem) for problem in problems))

    @property
    def code(self) -> str:
        """The code of the first problem."""
        return self.problems[0].code

    @property
    def message(self) -> str:
        """The fault, as a sentence."""
        return self.problems[0].message

    @property
    def file(self) -> str | None:
        """The faulty file, if any."""
        return self.problems[0].file

    @property
    def line(self) -> int | None:
        """The physical line at fault, from 1, if any."""
        return self.problems[0].line

    @property
    def hint(self) -> str | None:
        """The next step, if known."""
        return self.problems[0].hint


def did_you_mean(name: str, known: Sequence[str]) -> str | None:
    """Return the hint at the known name that is nearest, None where none is near."""
    close = get_close_matches(name.lower(), known, n=1)
    return f"did you mean {close[0]!r}?" if close else None


def nearest(name: str, known: Sequence[str]) -> str | None:
    """Return the hint for a name that is not known: the nearest known one, else all of them."""
    if not known:
        return None
    return did_you_mean(name, known) or f"known: {', '.join(sorted(known))}"
