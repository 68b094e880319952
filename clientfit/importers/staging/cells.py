"""One column's cells: the SQL that reads its value, and what can be wrong with it.

Text is trimmed and blank text is NULL. A value is read with `try_cast`, so a cell that can't be read is
NULL beside a text that isn't: that is the row's problem.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from clientfit.importers.formats.raw_table import Column
from clientfit.model.event import COLUMNS, OUTCOMES, PHASES, STAGES, WORDS
from clientfit.store import quoted

Wrong = tuple[tuple[str, str], ...]

_BINARY = ("FLOAT", "DOUBLE")
_WHOLE = (
    "TINYINT",
    "SMALLINT",
    "INTEGER",
    "BIGINT",
    "HUGEINT",
    "UTINYINT",
    "USMALLINT",
    "UINTEGER",
    "UBIGINT",
)
_BY_KIND = {"outcome": OUTCOMES, "phase": PHASES}
_VOCABULARY = {**WORDS, "stage": STAGES}


@dataclass(frozen=True)
class Cell:
    """How one column is read, in three steps over a source's cells.

    `text` is the cell as text; `value` reads it (it may name the text as `t_NAME`); `wrong` pairs problem
    codes with conditions over texts and values (`v_NAME`), also of other columns. The first one that holds
    is the row's problem, and `hint` says what may stand there.
    """

    name: str
    text: str
    value: str
    wrong: Wrong = ()
    hint: str | None = None


def cell(name: str, column: Column) -> Cell:
    """How the event table's (or clients table's) column `name` is read from a source's `column`."""
    return _READERS.get(name, _plain)(name, column)


def plain_text(column: Column) -> str:
    """The cell as trimmed text, NULL when blank."""
    sql = column.sql
    if column.type in _BINARY:  # whole numbers turn into floats in frames where some are missing
        whole = f"CASE WHEN {sql} = floor({sql}) THEN CAST(try_cast({sql} AS BIGINT) AS VARCHAR) END"
        return f"CASE WHEN NOT isnan({sql}) THEN coalesce({whole}, CAST({sql} AS VARCHAR)) END"
    if column.type == "VARCHAR":  # most cells have nothing to trim, and seeing that is cheaper than trimming
        bare = f"{sql} >= '!' AND NOT ends_with({sql}, ' ') AND strlen({sql}) = length({sql})"
        return f"CASE WHEN {bare} THEN {sql} ELSE nullif(trim({sql}), '') END"
    return f"nullif(trim(CAST({sql} AS VARCHAR)), '')"


def unread(name: str) -> str:
    """The condition that the column's text could not be read."""
    return f"v_{name} IS NULL AND t_{name} IS NOT NULL"


def _plain(name: str, column: Column) -> Cell:
    return Cell(name, plain_text(column), f"t_{name}")


def _client(name: str, column: Column) -> Cell:
    return Cell(name, plain_text(column), f"t_{name}", (("row-no-client", f"v_{name} IS NULL"),))


def _code(name: str, column: Column) -> Cell:
    """A currency or country."""
    return Cell(name, plain_text(column), f"upper(t_{name})")


def _line(name: str, column: Column) -> Cell:
    return Cell(name, plain_text(column), f"try_cast(t_{name} AS BIGINT)")


def _flag(name: str, column: Column) -> Cell:
    if column.type == "BOOLEAN":
        return Cell(name, plain_text(column), column.sql)
    value = f"try_cast(t_{name} AS BOOLEAN)"
    return Cell(name, plain_text(column), value, (("row-bad-flag", unread(name)),))


def _word(name: str, column: Column) -> Cell:
    """A word of the column's vocabulary; of the kind, there must be one."""
    words = _VOCABULARY[name]
    value = f"CAST(try_cast(lower(t_{name}) AS {_enum(words)}) AS VARCHAR)"
    wrong = ("row-bad-kind", f"v_{name} IS NULL") if name == "kind" else ("row-bad-word", unread(name))
    return Cell(name, plain_text(column), value, (wrong,), f"one of {', '.join(words)}")


def _word_by_kind(name: str, column: Column) -> Cell:
    """A word of those that the row's kind knows."""
    words = _BY_KIND[name]
    known = _enum(f"{kind}:{word}" for kind, of_kind in words.items() for word in of_kind)
    # `||` is NULL where there is no word; a failing cast would cost far more than a NULL one.
    strange = f"t_{name} IS NOT NULL AND try_cast(v_kind || ':' || v_{name} AS {known}) IS NULL"
    hint = "by kind; " + "; ".join(f"{kind}: {', '.join(of_kind)}" for kind, of_kind in words.items())
    return Cell(name, plain_text(column), f"lower(t_{name})", (("row-bad-word", strange),), hint)


def _moment(name: str, column: Column) -> Cell:
    """A day, or a moment in UTC; text must be ISO 8601."""
    kind = COLUMNS.get(name, "DATE")
    wanted = name == "occurred_at"
    if column.type == kind:
        read = column.sql
    elif column.type == "TIMESTAMP WITH TIME ZONE":
        read = f"CAST(timezone('UTC', {column.sql}) AS {kind})"
    elif column.type == "DATE" or column.type.startswith("TIMESTAMP"):
        read = f"CAST({column.sql} AS {kind})"
    else:
        day = f"CAST(try_cast(t_{name} AS DATE) AS {kind})"
        moment = f"CAST(timezone('UTC', try_cast(t_{name} AS TIMESTAMPTZ)) AS {kind})"
        iso = f"CASE WHEN length(t_{name}) <= 10 THEN {day} ELSE {moment} END"
        read = f"CASE WHEN t_{name} LIKE '____-%' THEN {iso} END"
        missing = f"v_{name} IS NULL" if wanted else unread(name)
        return Cell(name, plain_text(column), read, (("row-bad-date", missing),))
    wrong = f"{f'v_{name} IS NULL OR ' if wanted else ''}NOT isfinite(v_{name})"
    return Cell(name, plain_text(column), read, (("row-bad-date", wrong),))


def _number(name: str, column: Column) -> Cell:
    """Money, a score, or whole days."""
    kind = COLUMNS.get(name, "INTEGER")
    if column.type in _BINARY:
        read = f"CASE WHEN NOT isnan({column.sql}) THEN try_cast({column.sql} AS {kind}) END"
    elif column.type == kind:
        read = column.sql
    elif column.type.startswith(("DECIMAL", *_WHOLE)):
        read = f"try_cast({column.sql} AS {kind})"
    else:
        read = f"try_cast(t_{name} AS {kind})"
    outside = {
        "amount": ("row-negative-amount", "v_amount < 0"),
        "score": ("row-bad-number", "NOT isfinite(v_score)"),
        "terms_days": ("row-bad-number", "v_terms_days < 0"),
    }[name]
    wrong = (outside,) if column.type == kind else (("row-bad-number", unread(name)), outside)
    return Cell(name, plain_text(column), read, wrong)


def _marks(name: str, column: Column) -> Cell:
    """Marks as `;a;b;`, lower-cased, sorted, each once; '' when there are none."""
    if column.type.endswith("[]"):
        text = f"nullif(trim(array_to_string({column.sql}, ';')), '')"
    elif column.type == "JSON":
        listed = f"array_to_string(from_json({column.sql}, '[\"VARCHAR\"]'), ';')"
        text = f"nullif(trim(CASE WHEN {column.sql} LIKE '[%' THEN {listed} ELSE {column.sql} END), '')"
    else:
        text = plain_text(column)
    parts = f"list_distinct(list_transform(string_split(lower(t_{name}), ';'), lambda mark: trim(mark)))"
    whole = f"concat(';', ltrim(array_to_string(list_sort({parts}), ';'), ';'), ';')"
    alone = f"WHEN NOT contains(t_{name}, ';') THEN concat(';', lower(t_{name}), ';')"
    return Cell(name, text, f"CASE WHEN t_{name} IS NULL THEN '' {alone} ELSE replace({whole}, ';;', '') END")


def _enum(words: Iterable[str]) -> str:
    return "ENUM(" + ", ".join(quoted(word) for word in words) + ")"


_READERS: dict[str, Callable[[str, Column], Cell]] = {
    "client_id": _client,
    "currency": _code,
    "country": _code,
    "line": _line,
    **dict.fromkeys(("paid_extra", "confirmed"), _flag),
    **dict.fromkeys(_VOCABULARY, _word),
    **dict.fromkeys(_BY_KIND, _word_by_kind),
    **dict.fromkeys(("occurred_at", "due", "settled", "since"), _moment),
    **dict.fromkeys(("amount", "score", "terms_days"), _number),
    **dict.fromkeys(("tags", "traits"), _marks),
}
