"""The typed reading in SQL: each cell's text, value and faults by the row contract, and each row's fate.

Text is trimmed and blank text is NULL. A value is read with `try_cast`: where the text is not NULL and the
value is, the cell can't be read.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from clientfit.errors import Problem
from clientfit.importers.formats import ERROR_MARK, Column, Table
from clientfit.importers.staging.notation import ColumnNotations
from clientfit.model.cell_words import CURRENCY_WORDS, ENTITIES, NOTHING, NULL_ID, YEARS
from clientfit.model.event import ColumnContract, Reading
from clientfit.store import Store, quoted

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
_ASCII = 128
_DAYS = f"DATE '{YEARS[0]}-01-01' AND TIMESTAMP '{YEARS[1]}-12-31 23:59:59.999999'"


FLAGS = {
    "true": (
        *(
            "true",
            "yes",
            "y",
            "t",
            "1",
            "x",
            "\u2713",
            "\u2714",
            "ja",
            "j",
            "wahr",
            "oui",
            "o",
            "vrai",
            "si",
            "s\u00ed",
            "s",
        ),
        *("verdadero", "sim", "verdadeiro", "waar", "vero", "v", "tak", "prawda"),
    ),
    "false": (
        *(
            "false",
            "no",
            "n",
            "f",
            "0",
            "nein",
            "falsch",
            "non",
            "faux",
            "falso",
            "n\u00e3o",
            "nao",
            "nee",
            "onwaar",
            "nie",
        ),
    ),
}
"""The words of yes and no: English, German, French, Spanish, Portuguese, Dutch, Italian and Polish."""


@dataclass(frozen=True)
class Cell:
    """How one column is read, in three steps over a source's cells.

    `text` is the cell as text; `value` reads it (it may name the text as `t_NAME`); `wrong` pairs problem
    codes with conditions over texts and values (`v_NAME`), also of other columns. The first one that holds
    is the row's problem, and `hint`, or the one of the row's kind, says what may stand there. `nothing` is
    the condition over the source's own cell that it is a word for nothing, where it may be one; the text of
    such a cell is NULL. Of a cell that is `typed` the value is NULL where the text is, and costs less.
    """

    name: str
    text: str
    value: str
    wrong: Wrong = ()
    hint: str | None = None
    nothing: str | None = None
    hints_by_kind: Mapping[str, str] = field(default_factory=dict)
    typed: bool = False


def typed_cell(
    contract: ColumnContract,
    column: Column,
    notations: ColumnNotations,
    *,
    as_written: bool = True,
    trimmed: bool = False,
) -> Cell:
    """How a source's `column` is read by the contract of a column of the event or clients table.

    Words for nothing and HTML escapes are looked for where the cells are `as_written`; a profile has read
    those that it makes cells of. Texts that are `trimmed` stay as they are.
    """
    ids = contract.reading == "text"
    nothing = None
    if as_written and contract.name not in notations.plain:
        nothing = is_nothing(column, contract.own_words, ids=ids)
    if contract.reading == "tags":
        text = _tags_text(column)
    elif trimmed and column.type == "VARCHAR":
        text = column.sql
    else:
        text = plain_text(column)
    value = _VALUES[contract.reading](contract, column, notations)
    if ids and not as_written:
        value = f"t_{contract.name}"
    wrong = (*error_cells(contract.name, column), *_wrong(contract, column))
    typed = value == column.sql and column.type not in ("VARCHAR", *_BINARY)
    hints = contract.hints_by_kind
    return Cell(contract.name, text, value, wrong, contract.words_hint, nothing, hints, typed)


def error_cells(name: str, column: Column) -> Wrong:
    """The fault of a cell that is an error of a spreadsheet; none where the column has no such cell."""
    if not column.errors:
        return ()
    return (("row-error-cell", f"coalesce(starts_with(t_{name}, {quoted(ERROR_MARK)}), false)"),)


def is_nothing(column: Column, own_words: Iterable[str] = (), *, ids: bool = False) -> str | None:
    """The condition that a cell is a word for nothing; None for a column whose cells are no text.

    `own_words` are words that mean something in the column, in lower case. Where cells may be `ids`, a null
    id is nothing too.
    """
    if column.type != "VARCHAR":
        return None
    own = frozenset(own_words)
    words = [word for word in NOTHING if word not in own]
    patterns = [*map(re.escape, words), *([f"(?-i:{NULL_ID})"] if ids else [])]
    starts = {letter for word in words for letter in (word[0], word[0].upper())} | {" "}
    if ids:
        starts.add("0")
    pattern = quoted(f"(?i) *({'|'.join(patterns)}) *")
    # Most cells begin with another letter, and a bit for each ASCII letter shows that at a tenth of the cost.
    bits = "".join("1" if chr(code) in starts else "0" for code in range(_ASCII)) + "1"
    return (
        f"(CASE WHEN get_bit(BIT '{bits}', least(ascii({column.sql}), {_ASCII})) = 1"
        f" THEN regexp_full_match({column.sql}, {pattern}) ELSE false END)"
    )


def unescaped(text: str) -> str:
    """The SQL of a text without HTML escapes; the cheap tests spare most texts the work."""
    replaced = text
    for entity, character in ENTITIES.items():
        replaced = f"replace({replaced}, {quoted(entity)}, {quoted(character)})"
    return f"CASE WHEN contains({text}, '&') AND contains({text}, ';') THEN {replaced} ELSE {text} END"


def with_words_for_nothing(store: Store, table: Table, cells: Sequence[Cell]) -> list[Cell]:
    """Return the cells, those of columns without any word for nothing without the test for it.

    Most columns have none, and the test is most of the work of reading a text.
    """
    tested = [cell for cell in cells if cell.nothing and cell.name in table.columns]
    if not tested:
        return list(cells)
    tests = ", ".join(f"bool_or({cell.nothing})" for cell in tested)
    found = store.row(f"SELECT {tests} FROM {table.raw.relation}")
    without = {cell.name for cell, some in zip(tested, found, strict=True) if not some}
    return [replace(cell, nothing=None) if cell.name in without else cell for cell in cells]


def words_for_nothing(store: Store, table: Table, cells: Sequence[Cell]) -> tuple[Problem, ...]:
    """One problem for each column with words for nothing: the number of cells, and the first line.

    Only columns whose cells have the test for such a word are counted.
    """
    counted = [(cell.name, cell.nothing) for cell in cells if cell.nothing and cell.name in table.columns]
    if not counted:
        return ()
    selected = ", ".join(
        f"count(*) FILTER ({nothing}), min(line) FILTER ({nothing}),"
        f" min(trim({table.columns[name].sql})) FILTER ({nothing})"
        for name, nothing in counted
    )
    row = store.row(f"SELECT {selected} FROM {table.raw.relation}")
    found = zip(row[::3], row[1::3], row[2::3], strict=True)
    return tuple(
        Problem(
            code="cells-nothing",
            message=f"{table.columns[name].name}: {count:,} cell{'s' * (count > 1)} read as blank",
            file=table.raw.name,
            line=line,
            found=word,
            hint="a word for nothing names no client and is no value",
        )
        for (name, _), (count, line, word) in zip(counted, found, strict=True)
        if count
    )


def plain_text(column: Column) -> str:
    """The cell as trimmed text, NULL when blank."""
    sql = column.sql
    if column.type in _BINARY:  # whole numbers turn into floats in frames where some are missing
        integer = f"CASE WHEN {sql} = floor({sql}) THEN CAST(try_cast({sql} AS BIGINT) AS VARCHAR) END"
        return f"CASE WHEN NOT isnan({sql}) THEN coalesce({integer}, CAST({sql} AS VARCHAR)) END"
    if column.type == "VARCHAR":  # most cells have nothing to trim, and seeing that is cheaper than trimming
        bare = f"{sql} >= '!' AND NOT ends_with({sql}, ' ') AND strlen({sql}) = length({sql})"
        return f"CASE WHEN {bare} THEN {sql} ELSE nullif(trim({sql}), '') END"
    return f"nullif(trim(CAST({sql} AS VARCHAR)), '')"


def read_flag(text: str) -> str:
    """Return the SQL that reads a text as a yes or no; NULL where it is neither."""
    words = {word: flag for flag, listed in FLAGS.items() for word in listed}
    # The frequent words of both first; an IN of so many words would be a join.
    frequent = sorted(words, key=lambda word: FLAGS[words[word]].index(word))
    cases = " ".join(f"WHEN {quoted(word)} THEN {words[word]}" for word in frequent)
    return f"CASE lower({text}) {cases} END"


def unread(name: str) -> str:
    """The condition that the column's text could not be read."""
    return f"v_{name} IS NULL AND t_{name} IS NOT NULL"


def _wrong(contract: ColumnContract, column: Column) -> Iterator[tuple[str, str]]:
    """The contract's problem codes, each with the condition over texts and values for which it holds."""
    name = contract.name
    if contract.unreadable is not None:
        fault = f"v_{name} IS NULL" if contract.required else unread(name)
        value = column.type == contract.type != "VARCHAR" or (contract.reading == "date" and _is_date(column))
        if not contract.required and value:
            fault = "false"  # its cells are values, and the text of each would cost more than reading it
        if contract.words_by_kind is not None:
            known = _enum(
                f"{kind}:{word}" for kind, words in contract.words_by_kind.items() for word in words
            )
            # `||` is NULL where there is no word; a failing cast would cost far more than a NULL one.
            fault = f"t_{name} IS NOT NULL AND try_cast(v_kind || ':' || v_{name} AS {known}) IS NULL"
        if contract.type == "DOUBLE":
            fault += f" OR NOT isfinite(v_{name})"
        if contract.reading == "date":
            fault += f" OR v_{name} NOT BETWEEN {_DAYS}"
        yield contract.unreadable, fault
    if contract.below_minimum is not None:
        yield contract.below_minimum, f"v_{name} < {contract.minimum}"


def _is_date(column: Column) -> bool:
    return column.type == "DATE" or column.type.startswith("TIMESTAMP")


def _text(contract: ColumnContract, *_: object) -> str:
    return unescaped(f"t_{contract.name}")


def _code(contract: ColumnContract, *_: object) -> str:
    return f"upper(t_{contract.name})"


def _currency(contract: ColumnContract, *_: object) -> str:
    text = f"t_{contract.name}"
    code = f"CASE WHEN regexp_full_match({text}, '[A-Za-z]{{3}}') THEN upper({text}) END"
    return f"coalesce({code}, {lookup(CURRENCY_WORDS, f'lower({text})')})"


def _cast(contract: ColumnContract, column: Column, *_: object) -> str:
    return column.sql if column.type == contract.type else f"try_cast(t_{contract.name} AS {contract.type})"


def plain_word(text: str) -> str:
    """The SQL of a word in lower case, with `_` for spaces and hyphens."""
    return f"regexp_replace(lower({text}), '[\\s-]+', '_', 'g')"


def lookup(words: Mapping[str, str], key: str) -> str:
    """The SQL of the word that stands for the SQL `key`, NULL for any other."""
    return f"MAP {{{', '.join(f'{quoted(word)}: {quoted(ours)}' for word, ours in words.items())}}}[{key}]"


def _flag(contract: ColumnContract, column: Column, *_: object) -> str:
    return column.sql if column.type == contract.type else read_flag(f"t_{contract.name}")


def _word(contract: ColumnContract, *_: object) -> str:
    text = f"t_{contract.name}"
    words = {**{word: word for word in contract.words}, **contract.synonyms}
    exact = f"CAST(try_cast(lower({text}) AS {_enum(contract.words)}) AS VARCHAR)"
    return f"CASE WHEN {text} IS NOT NULL THEN coalesce({exact}, {lookup(words, plain_word(text))}) END"


def _word_by_kind(contract: ColumnContract, *_: object) -> str:
    text, word = f"t_{contract.name}", plain_word(f"t_{contract.name}")
    known = sorted(contract.own_words)
    synonyms = {
        f"{kind}:{each}": ours
        for kind, words in contract.synonyms_by_kind.items()
        for each, ours in words.items()
    }
    other = lookup(synonyms, f"v_kind || ':' || {word}") if synonyms else "NULL"
    exact = f"lower({text}) IN ({', '.join(map(quoted, known))})"
    return (
        f"CASE WHEN {text} IS NULL THEN NULL WHEN {exact} AND {other} IS NULL THEN lower({text})"
        f" ELSE coalesce({other}, {word}) END"
    )


def _date(contract: ColumnContract, column: Column, notations: ColumnNotations) -> str:
    name, kind = contract.name, contract.type
    if column.type == kind:
        return column.sql
    if column.type == "TIMESTAMP WITH TIME ZONE":
        return f"CAST(timezone('UTC', {column.sql}) AS {kind})"
    if _is_date(column):
        return f"CAST({column.sql} AS {kind})"
    return f"CAST({notations.read_date(name)} AS {kind})"


def _number(contract: ColumnContract, column: Column, *_: object) -> str:
    if column.type in _BINARY:
        return f"CASE WHEN NOT isnan({column.sql}) THEN try_cast({column.sql} AS {contract.type}) END"
    if column.type.startswith(("DECIMAL", *_WHOLE)) and column.type != contract.type:
        return f"try_cast({column.sql} AS {contract.type})"
    return _cast(contract, column)


def _money(contract: ColumnContract, column: Column, notations: ColumnNotations) -> str:
    if column.type != "VARCHAR":
        return _number(contract, column)
    # What is no amount as people write them may be a number as programs write them, such as 1e3.
    return f"coalesce({notations.read_money(contract.name)}, {_cast(contract, column)})"


def _tags_text(column: Column) -> str:
    """Tags as one text, from a list or from text."""
    if column.type.endswith("[]"):
        return f"nullif(trim(array_to_string({column.sql}, ';')), '')"
    if column.type == "JSON":
        listed = f"array_to_string(from_json({column.sql}, '[\"VARCHAR\"]'), ';')"
        return f"nullif(trim(CASE WHEN {column.sql} LIKE '[%' THEN {listed} ELSE {column.sql} END), '')"
    return plain_text(column)


def _tags(contract: ColumnContract, *_: object) -> str:
    """Tags as `;a;b;`, in lower case, sorted, each once; '' when there are none."""
    text = f"t_{contract.name}"
    tags = f"list_distinct(list_transform(string_split(lower({text}), ';'), lambda tag: trim(tag)))"
    several = f"concat(';', ltrim(array_to_string(list_sort({tags}), ';'), ';'), ';')"
    one = f"WHEN NOT contains({text}, ';') THEN concat(';', lower({text}), ';')"
    return f"CASE WHEN {text} IS NULL THEN '' {one} ELSE replace({several}, ';;', '') END"


def _enum(words: Iterable[str]) -> str:
    return "ENUM(" + ", ".join(quoted(word) for word in words) + ")"


_VALUES: dict[Reading, Callable[[ColumnContract, Column, ColumnNotations], str]] = {
    "text": _text,
    "code": _code,
    "currency": _currency,
    "integer": _cast,
    "flag": _flag,
    "word": _word,
    "word_by_kind": _word_by_kind,
    "date": _date,
    "number": _number,
    "money": _money,
    "tags": _tags,
}
"""The SQL of a column's value over its text `t_NAME` and the source's column."""


@dataclass(frozen=True)
class Fault:
    """What can be wrong with a row: the problem's code, the column it concerns, what may stand there."""

    code: str
    column: str
    hint: str | None = None
    hints_by_kind: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class TypedRows:
    """A SELECT that adds each column's text `t_NAME` and value `v_NAME`, `fate` and `has_nothing`.

    `has_nothing` says whether a cell of the row is a word for nothing.

    `fate` is NULL for a row to use; from 0 the position in `faults` of its first problem in column order;
    below 0 the reason in `skips` for which it is passed over: -1 the first, -2 the second.
    """

    sql: str
    columns: tuple[str, ...]
    skips: tuple[str, ...]
    faults: tuple[Fault, ...]


def typed_rows(
    relation: str,
    cells: Sequence[Cell],
    skips: Sequence[tuple[str, str]] = (),
    *,
    define: Mapping[str, str] | None = None,
) -> TypedRows:
    """How `relation` is read: its `cells` in column order, and the rows to skip as (reason, condition).

    With `define`, expressions by name, each value also has the column's own name and each text that name with
    `_text`, by which definitions and conditions may call them; a definition may also call those before it.
    """
    wrong = [
        (Fault(code, each.name, each.hint, each.hints_by_kind), condition)
        for each in cells
        for code, condition in each.wrong
    ]
    fates = [(condition, -1 - number) for number, (_, condition) in enumerate(skips)]
    fates += [(condition, number) for number, (_, condition) in enumerate(wrong)]
    # A CASE asks only of cells without text whether they are words for nothing.
    blank = " OR ".join(f"(t_{each.name} IS NULL AND {each.nothing})" for each in cells if each.nothing)
    some = f"CASE WHEN {blank} THEN true ELSE false END" if blank else "false"
    texts = ", ".join(f"{_text_of(each)} AS t_{each.name}" for each in cells)
    values = ", ".join(f"{each.value} AS v_{each.name}" for each in cells)
    read = f"SELECT *, {values} FROM (SELECT *, {texts} FROM {relation})"
    if define is not None:
        names = ", ".join(
            f"v_{each.name} AS {each.name}, t_{each.name} AS {each.name}_text" for each in cells
        )
        read = f"SELECT *, {names} FROM ({read})"
        for name, sql in define.items():
            read = f"SELECT *, {sql} AS {name} FROM ({read})"
    cases = " ".join(f"WHEN {condition} THEN {number}" for condition, number in fates)
    return TypedRows(
        sql=f"SELECT *, CAST(CASE {cases} END AS SMALLINT) AS fate, {some} AS has_nothing FROM ({read})",
        columns=tuple(each.name for each in cells),
        skips=tuple(reason for reason, _ in skips),
        faults=tuple(fault for fault, _ in wrong),
    )


def _text_of(cell: Cell) -> str:
    """Return the SQL of a cell's text, NULL for a word for nothing."""
    return f"CASE WHEN NOT {cell.nothing} THEN {cell.text} END" if cell.nothing else cell.text


def blank_row(cells: Sequence[Cell]) -> tuple[str, str]:
    """The reason and condition to skip a row without any cell, as spreadsheets leave them."""
    return "blank-row", " AND ".join(f"{'v' if each.typed else 't'}_{each.name} IS NULL" for each in cells)
