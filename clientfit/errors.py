"""What can be wrong: `Problem`, a value that is collected; `ClientFitError`, which stops the work."""

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
    "calendar-owner-unknown": "a calendar doesn't say whose it is",
    "header-unknown": "no import profile and not the event table's own columns",
    "header-ambiguous": "more than one import profile claims the header",
    "column-missing": "a required column is absent",
    "column-repeated": "a header names the same column twice",
    "column-unused": "a column is not part of the event table and was ignored",
    "profile-unknown": "no import profile of that name",
    "profile-suggested": "no profile knows the header, and the file was read by one that is proposed for it",
    "map-unclear": "no column of an unknown header seems to tell the client or the day",
    "column-mismatch": "more than 1 % of a column's cells are not of its type; it may be the wrong column",
    "word-unknown": "a word of a status is not understood; what it says counts as unknown",
    "cells-nothing": "cells of a column hold a word for nothing, such as N/A, and are read as blank",
    "date-implausible": "dates lie before 1990, or more than 5 years after the day of the screening",
    "duration-negative": "dates lie before the day on which their events begin",
    "date-order-unknown": "no value of a date column tells day-month from month-day",
    "source-expected": "an expected source was not read, or gave no row",
    "source-old": "the newest event of a source is older than allowed",
    # Single rows
    "row-shape": "the row has more or fewer cells than the header, or a broken quote",
    "row-no-client": "the row names no client",
    "row-bad-kind": "the kind is not one of the event table's kinds",
    "row-bad-date": "a date can't be read",
    "number-style-unknown": "no value of an amount column tells whether the point groups thousands",
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
    "payments-incomplete": "an invoice is paid in words, and the payments that were read are less",
    "problems-more": "more rows have problems than are told one by one",
    "client-unknown": "the clients table names a client without events",
    # Several sources, one client
    "client-joined": "clients of several sources were joined into one",
    "client-several": "rows name several clients, and nothing tells that they are one; they are skipped",
    "client-similar": "two clients may be one and were not joined",
    "same-unknown": "a row that tells who is the same names no client, or several",
    "same-contradiction": "two clients are told to be one and to be two",
    # What a person adds
    "annotation-unknown": "an annotation names no event or client that there is",
    "annotation-ambiguous": "an annotation may mean several events",
    "annotation-value": "an annotation says what the event can't have",
    # What was kept of earlier screenings
    "screening-unreadable": "a file is no saved screening",
    "revision-unknown": "git knows no such revision of the rulebook",
    # The ledger
    "log-unclear": "what was said for the ledger can't be read, or may mean several things",
    "ledger-unreadable": "the ledger is no event table in UTF-8, or can't be written",
    "ledger-busy": "another process holds the ledger",
    "ledger-undo": "there is no change of the ledger to take back, or it was edited since",
    # Waivers
    "waiver-value": "an entry of a file of waivers is malformed",
    "waiver-unknown": "a waiver names no client, type or signal that there is",
    "waiver-ambiguous": "a waiver's name is that of several clients",
    "waiver-expired": "a waiver is over, and was not applied",
    "waiver-early": "a waiver has not begun, and was not applied",
    # Backtests
    "labels-row": "a file of labels, or a row of it, can't be used",
    "fit-refused": "a number can't be fitted: too few labels, no bounds, or it decides nothing",
    "backtest-empty": "there is no record in the days to replay, or there are too many days",
    "outcomes-value": "a file of outcomes to look for is malformed",
    # The audit log
    "audit-unreadable": "the audit log can't be read or written, or a line of it is no entry",
    "audit-broken": "a line of the audit log was changed, removed, added or moved",
    # Letters
    "letter-groundless": "the records give no ground for a letter of that kind",
    "letter-language": "no letters in that language, or a file of letters that can't be used",
    # Languages
    "language-unknown": "reports have no such language",
    "language-file": "a file of translations can't be read",
    # The watcher
    "snapshot-damaged": "the file is no complete snapshot of a watcher",
    # The machine
    "as-of-range": "the day of the screening is outside the years that dates may have",
    "machine-setting": "the number of threads or the memory limit can't be set",
    "temporary-folder": "no folder for temporary files can be made",
    "memory-limit": "the memory that may be used is too little for so many records",
    # Databases and Spark
    "engine-missing": "the driver of a database, or Spark, is not installed",
    "engine-refused": "Spark refuses the work",
    "database-refused": "the database refuses the connection or the work",
    "table-exists": "the table to write exists already, or is one that is read",
    # What hides names
    "key-unreadable": "the key file of the pseudonyms can't be read or made",
    # Rules
    "rules-missing": "the rulebook folder or a file in it does not exist",
    "rules-yaml": "a rules file is not the strict YAML that is read",
    "rules-key": "a key is unknown, repeated or missing",
    "rules-value": "a value has the wrong type or lies outside its bounds",
    "rules-name": "a name refers to nothing, or is defined twice",
    "rules-sql": "an SQL expression can't be parsed or uses what rules may not use",
    "rules-time": "the SQL of the rulebook or of a profile takes too long",
    "rules-bounds": "the compiled rules exceed what the inference engine can carry",
    "rules-cases": "a rule marked stable has no cases, or a case does not hold",
    "override-unknown": "an override names no parameter or threshold",
    "override-value": "an override's value does not fit its parameter",
}
"""Every problem code with its one-line meaning; the documentation's table is generated from it."""


class Problem(BaseModel):
    """One fault of an input, worded so that a person can mend it.

    `code` is one of `PROBLEM_CODES`. `line` counts physical lines from 1. `found` is what stood there,
    `hint` says what to do about it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    message: str
    file: str | None = None
    line: int | None = None
    found: str | None = None
    hint: str | None = None

    def __str__(self) -> str:
        """`file:line: what is wrong — found — hint`, leaving out what is not known."""
        place = ":".join(str(part) for part in (self.file, self.line) if part is not None)
        told = " — ".join(part for part in (self.message, self.found, self.hint) if part)
        return f"{place}: {told}" if place else told


class ClientFitError(Exception):
    """The work can't go on: a wrong call, an input of which nothing can be read, or bad rules.

    `problems` holds all that was found; `message`, `file`, `line` and `hint` are those of the first.

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
        """The first problem's code."""
        return self.problems[0].code

    @property
    def message(self) -> str:
        """What is wrong, in words."""
        return self.problems[0].message

    @property
    def file(self) -> str | None:
        """The file at fault, where there is one."""
        return self.problems[0].file

    @property
    def line(self) -> int | None:
        """The physical line at fault, from 1, where there is one."""
        return self.problems[0].line

    @property
    def hint(self) -> str | None:
        """What to do about it."""
        return self.problems[0].hint
