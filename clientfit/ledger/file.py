"""The file of the ledger: an event table in CSV, which people may edit; one process writes it at a time."""

import csv
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from filelock import FileLock, Timeout
from platformdirs import user_data_path

from clientfit.errors import ClientFitError, Problem
from clientfit.ledger.days import unclear
from clientfit.ledger.entry import Change, Row
from clientfit.model import COLUMNS
from clientfit.model.event import REQUIRED
from clientfit.regular_file import check_regular
from clientfit.temporary_folder import replacing

LEDGER = "ledger.csv"
VARIABLE = "CLIENTFIT_LEDGER"
"""Environment variable that names the ledger."""

FIELDS = tuple(name for name in COLUMNS if name not in {"file", "line"})
"""Columns of a new ledger."""

PATIENCE = 20.0
"""Seconds to wait for another process that writes."""

KEPT = 100
"""Number of changes that can be undone."""

_DELIMITERS = ",;\t"


def find_ledger(named: Path | None, environment: Mapping[str, str]) -> Path:
    """Find the ledger: the one that is named, CLIENTFIT_LEDGER, ledger.csv here, or the user's own."""
    if named is not None:
        return named
    if environment.get(VARIABLE):
        return Path(environment[VARIABLE]).expanduser()
    here = Path(LEDGER)
    return here if here.is_file() else user_data_path("clientfit") / LEDGER


@dataclass(frozen=True)
class _Record:
    """A record of the file: its text with the line end, its first line, and its cells."""

    text: str
    line: int
    row: Row | None


@dataclass(frozen=True)
class Removal:
    """A row that is removed from the ledger."""

    row: Row


@dataclass(frozen=True)
class Written:
    """A written row, and its line in the file."""

    change: Change
    line: int


class Ledger:
    """The ledger in a file, which may not exist yet."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def rows(self) -> list[Row]:
        """Read the rows, in the order written.

        Raises:
            ClientFitError: `ledger-unreadable`.
        """
        return [record.row for record in self._records()[1] if record.row is not None]

    def write(self, changed: Callable[[list[Row]], Sequence[Change | Removal]]) -> list[Written]:
        """Apply changes to the current rows, in one step that `undo` reverts.

        Args:
            changed: builds the changes from the rows, while no other process writes.
        """
        with self._locked():
            dialect, records = self._records()
            changes = changed([record.row for record in records if record.row is not None])
            log = [
                _remove(records, change)
                if isinstance(change, Removal)
                else _apply(records, change, dialect.text(change.row))
                for change in changes
            ]
            self._save(dialect, records)
            self._push(log)
            lines = {
                id(record.row): line for record, line in zip(records, _lines(dialect, records), strict=True)
            }
        return [Written(change, lines[id(change.row)]) for change in changes if isinstance(change, Change)]

    def undo(self) -> list[tuple[Row | None, Row | None]]:
        """Undo the last change; return each row before and after.

        Raises:
            ClientFitError: `ledger-undo`: there is no change to undo, or its row was edited since.
        """
        with self._locked():
            dialect, records = self._records()
            history = self._history()
            if not history:
                raise self._fault("ledger-undo", "there is nothing to take back")
            undone = [self._undo_step(step, dialect, records) for step in reversed(history[-1])]
            self._save(dialect, records)
            self._save_history(history[:-1])
        return undone

    def _undo_step(
        self, step: dict[str, str | None], dialect: "_Dialect", records: list[_Record]
    ) -> tuple[Row | None, Row | None]:
        old, at = None, len(records)
        if step["after"] is not None:
            same = [i for i, record in enumerate(records) if record.text.rstrip("\r\n") == step["after"]]
            if not same:
                raise self._fault(
                    "ledger-undo",
                    "the last row written was edited since; nothing was changed",
                    found=str(step["after"]),
                    hint="edit the file by hand",
                )
            at = same[-1]
            old = records.pop(at).row
        if step["before"] is None:
            return old, None
        new = dialect.row(step["before"])
        records.insert(at, _Record(f"{step['before']}{dialect.newline}", 0, new))
        return old, new

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Lock the ledger against other processes."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with FileLock(self._beside("lock"), timeout=PATIENCE):
                yield
        except Timeout as error:
            raise self._fault(
                "ledger-busy", f"another process has locked the ledger for {PATIENCE:.0f} s"
            ) from error
        except OSError as error:
            raise self._fault(
                "ledger-unreadable", f"the ledger can't be written: {error.strerror}"
            ) from error

    def _beside(self, suffix: str) -> Path:
        return self.path.with_name(f".{self.path.name}.{suffix}")

    def _fault(self, code: str, message: str, **details: str | int | None) -> ClientFitError:
        return ClientFitError(
            Problem.model_validate({"code": code, "message": message, "file": str(self.path), **details})
        )

    def _records(self) -> tuple["_Dialect", list[_Record]]:
        try:
            check_regular(self.path)
            text = self.path.read_bytes().decode("utf-8")
        except FileNotFoundError:
            return _Dialect(FIELDS, ",", "\n", new=True), []
        except (OSError, UnicodeDecodeError) as error:
            raise self._fault("ledger-unreadable", "the ledger can't be read as UTF-8 text") from error
        if not text.strip("\ufeff\r\n "):
            return _Dialect(FIELDS, ",", "\n", new=True), []
        newline = "\r\n" if "\r\n" in text else "\n"
        lines = (
            line for line in text.lstrip("\ufeff").splitlines() if line.strip() and not line.startswith("# ")
        )
        delimiter = max(_DELIMITERS, key=next(lines, "").count)
        pieces = list(_pieces(text, delimiter))
        at = next((index for index, (_, _, cells) in enumerate(pieces) if cells is not None), len(pieces))
        header = (
            []
            if at == len(pieces)
            else [cell.strip().lstrip("\ufeff").lower() for cell in pieces[at][2] or ()]
        )
        missing = [name for name in FIELDS if name not in header]
        needed = [name for name in missing if name in REQUIRED]
        if needed:
            raise self._fault(
                "ledger-unreadable",
                f"the file is no event table: it has no column {', '.join(needed)}",
                hint=f"name another with --ledger FILE or {VARIABLE}",
            )
        dialect = _Dialect(
            tuple(header), delimiter, newline, start="".join(text for text, _, _ in pieces[: at + 1])
        )
        records = []
        for text_, line, cells in pieces[at + 1 :]:
            if cells is not None and len(cells) > len(header):
                raise self._fault("ledger-unreadable", "a row has more cells than the header", line=line)
            row = None if cells is None else dialect.cells(cells)
            records.append(_Record(text_, line, row))
        return dialect, records

    def _save(self, dialect: "_Dialect", records: Sequence[_Record]) -> None:
        texts = [dialect.start, *(record.text for record in records)]
        closed = (text if text.endswith("\n") or not text else text + dialect.newline for text in texts)
        _replace(self.path, "".join(closed))

    def _history(self) -> list[list[dict[str, str | None]]]:
        try:
            check_regular(self._beside("undo"))
            return [
                json.loads(line) for line in self._beside("undo").read_text(encoding="utf-8").splitlines()
            ]
        except (OSError, ValueError):
            return []

    def _push(self, step: list[dict[str, str | None]]) -> None:
        self._save_history([*self._history(), step][-KEPT:])

    def _save_history(self, history: list[list[dict[str, str | None]]]) -> None:
        _replace(
            self._beside("undo"), "".join(json.dumps(step, ensure_ascii=True) + "\n" for step in history)
        )


@dataclass(frozen=True)
class _Dialect:
    """The layout of the file: its columns, delimiter and line ends, and its text up to the header."""

    header: tuple[str, ...]
    delimiter: str
    newline: str
    start: str = ""
    new: bool = False

    def __post_init__(self) -> None:
        if self.new:
            object.__setattr__(self, "start", self.delimiter.join(self.header) + self.newline)

    def text(self, row: Row) -> str:
        """Write a row, without the line end.

        Raises:
            ClientFitError: `log-unclear`, where the file has no column for what is to be written.
        """
        spare = {"client_name"}  # the id names the client too
        missing = [name for name, value in row.items() if value and name not in {*self.header, *spare}]
        if missing:
            raise unclear(
                f"the ledger has no column {', '.join(missing)}", hint="add it to the first line of the file"
            )
        stream = StringIO()
        csv.writer(stream, delimiter=self.delimiter, lineterminator="\r\n").writerow(
            [row.get(name, "") for name in self.header]
        )
        return stream.getvalue().removesuffix("\r\n")  # so that a line end within a cell is quoted

    def row(self, text: str) -> Row:
        """Read a row."""
        return self.cells(next(csv.reader(StringIO(text, newline=""), delimiter=self.delimiter)))

    def cells(self, cells: Sequence[str]) -> Row:
        """Return the cells by column; a column that the file has not is blank."""
        return dict.fromkeys(FIELDS, "") | dict(
            zip(self.header, (cell.strip() for cell in cells), strict=False)
        )


def _apply(records: list[_Record], change: Change, text: str) -> dict[str, str | None]:
    """Apply a change to the records, and return what undoes it."""
    if change.replaces is None:
        records.append(_Record(text, 0, change.row))
        return {"before": None, "after": text}
    at = next(index for index, record in enumerate(records) if record.row is change.replaces)
    before = records[at].text.rstrip("\r\n")
    records[at] = _Record(text, records[at].line, change.row)
    return {"before": before, "after": text}


def _remove(records: list[_Record], removal: Removal) -> dict[str, str | None]:
    """Remove a row from the records, and return what undoes it."""
    at = next(index for index, record in enumerate(records) if record.row is removal.row)
    return {"before": records.pop(at).text.rstrip("\r\n"), "after": None}


def _lines(dialect: _Dialect, records: Sequence[_Record]) -> list[int]:
    """Return the line that each record starts on."""
    lines, at = [], dialect.start.count("\n") + (not dialect.start.endswith("\n")) + 1
    for record in records:
        lines.append(at)
        at += record.text.count("\n") + (not record.text.endswith("\n"))
    return lines


def _pieces(text: str, delimiter: str) -> Iterator[tuple[str, int, list[str] | None]]:
    """Yield each record's text, first line and cells; None for blank lines and comments."""
    lines = re.findall(r"[^\n]*\n|[^\n]+", text)
    reader = csv.reader(iter(lines), delimiter=delimiter)
    at = 0
    for cells in reader:
        comment = not any(cell.strip() for cell in cells) or cells[0].lstrip("\ufeff").split(" ")[0] == "#"
        yield "".join(lines[at : reader.line_num]), at + 1, None if comment else cells
        at = reader.line_num


def _replace(path: Path, text: str) -> None:
    """Replace a file by a text; the old file stays until the new one is complete.

    Raises:
        ClientFitError: code "log-unclear": the text can't be written as UTF-8.
    """
    try:
        content = text.encode("utf-8")
    except UnicodeEncodeError as error:
        invalid = text[error.start : error.end].encode("utf-8", "backslashreplace").decode()
        raise unclear("what was said holds bytes that are no UTF-8 text", found=invalid) from None
    with replacing(path) as draft:
        draft.write_bytes(content)
