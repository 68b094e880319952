"""Apply a profile to an export: read each row's cells, then make its events."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from clientfit.errors import PROBLEM_CODES, Problem
from clientfit.importers.formats import Column, Table
from clientfit.importers.profiles.line_items import INCOMPLETE, merge
from clientfit.importers.profiles.row_layout import SKIPS, laid_out
from clientfit.importers.profiles.schema import (
    CLIENT_COLUMNS,
    FILLED_CELLS,
    WRITTEN_CLIENT,
    WRITTEN_NAME,
    Profile,
    ProfileColumn,
    ProfileEvent,
)
from clientfit.importers.staging import (
    Cell,
    ColumnNotations,
    Conflicts,
    Notation,
    Staged,
    account_for,
    blank_row,
    column_notations,
    error_cells,
    is_nothing,
    plain_text,
    read_flag,
    stage_directory,
    stage_events,
    stage_owners,
    typed_rows,
    unescaped,
    unread,
    with_words_for_nothing,
    words_for_nothing,
)
from clientfit.model.cell_words import NOTHING
from clientfit.model.event import COLUMNS
from clientfit.store import Store, quoted, seconds_for, sql_errors, tables

_SHOWN = 24
"""Number of a column's known words that a hint lists."""

_MOST_HEADERS = 4
"""Number of columns of the export up to which a problem names them in place of the event's column."""

_TYPES = {"date": "TIMESTAMP", "money": "DECIMAL(18,4)", "flag": "BOOLEAN", "text": "VARCHAR"}
"""The SQL type of a value by how its column is read."""


def column_cells(store: Store, table: Table, profile: Profile, notation: Notation) -> list[Cell]:
    """A cell for each of the profile's columns, in its order, and one for the headings above a row.

    Raises:
        ClientFitError: the order of day and month, or what a point means in amounts, is unknown.
    """
    read_as = {name: profile.columns[name].read for name in table.columns}
    dates = {name: table.columns[name] for name, kind in read_as.items() if kind == "date"}
    money = {name: table.columns[name] for name, kind in read_as.items() if kind == "money"}
    notations = column_notations(store, table.raw, dates, money, notation)
    cells = [
        _cell(profile, name, table.columns[name], notations)
        if name in table.columns
        else Cell(name, "CAST(NULL AS VARCHAR)", f"CAST(NULL AS {_TYPES[declared.read]})")
        for name, declared in profile.columns.items()
    ]
    if profile.headings is not None:
        name = profile.headings.name
        path = "CASE WHEN mark IS NULL THEN path END"
        cells.append(Cell(name, path, unescaped(f"t_{name}"), nothing=is_nothing(Column(name, "path"))))
    return cells


def _cell(profile: Profile, name: str, column: Column, notations: ColumnNotations) -> Cell:
    """The cell of a profile's column, as the export has it."""
    declared = profile.columns[name]
    spoken = (profile.blank, declared.or_words, *declared.words.values())
    own_words = {word.lower() for words in spoken for word in words}
    if declared.words:  # a status that is unknown to the tool is none that is blank, such as not yet paid
        own_words.add("unknown")
    nothing = None if name in notations.plain else is_nothing(column, own_words, ids=declared.as_written)
    text = plain_text(column)
    if declared.read == "money" and name in notations.plain:
        text = column.sql
    if profile.blank:
        text = f"CASE WHEN {text} NOT IN ({', '.join(map(quoted, profile.blank))}) THEN {text} END"
    if declared.read == "date":
        wrong = (("row-bad-date", _no_day(name, declared.or_words)),)
        cell = Cell(name, text, notations.read_date(name), wrong)
    elif declared.read == "money":
        cell = Cell(name, text, notations.read_money(name), (("row-bad-number", unread(name)),))
    elif declared.read == "flag":
        cell = Cell(name, text, read_flag(f"t_{name}"), (("row-bad-flag", unread(name)),))
    elif declared.words:
        cell = _word(name, text, declared, profile.name)
    else:
        cell = Cell(name, text, unescaped(f"t_{name}"))
    return replace(cell, wrong=(*error_cells(name, column), *cell.wrong), nothing=nothing)


def _no_day(name: str, or_words: Sequence[str]) -> str:
    """The condition that a text is neither a day nor a word that may stand in its place."""
    others = ", ".join(quoted(word.lower()) for word in or_words)
    return f"{unread(name)} AND lower(t_{name}) NOT IN ({others})" if or_words else unread(name)


def _word(name: str, text: str, declared: ProfileColumn, profile: str) -> Cell:
    """Read a status in the event table's words."""
    pairs = {word: ours for ours, words in declared.words.items() for word in words}
    cases = " ".join(
        f"WHEN {_spoken(f'lower(t_{name})', word.lower())} THEN {quoted(ours)}"
        for word, ours in pairs.items()
    )
    hint = f"the profile knows {', '.join(list(pairs)[:_SHOWN])}"
    if len(pairs) > _SHOWN:
        hint += f" and {len(pairs) - _SHOWN} more; profiles show {profile} lists them"
    other = ""
    if declared.otherwise:
        other = f" ELSE CASE WHEN t_{name} IS NOT NULL THEN {quoted(declared.otherwise)} END"
    ours = f"CASE {cases}{other} END"
    return Cell(name, text, ours, (("row-bad-word", unread(name)),), hint)


def _spoken(text: str, word: str) -> str:
    """The condition that a text is a word, or begins as a word with a `*` at its end does."""
    return f"starts_with({text}, {quoted(word[:-1])})" if word.endswith("*") else f"{text} = {quoted(word)}"


SILENT = "no-event"
"""Why rows are skipped for which none of the profile's events holds."""

_FILL_IT = "fill the cell in the tool, or in the file, and read it again"


def stage_export(store: Store, table: Table, profile: Profile, notation: Notation) -> Staged:
    """Put the events of an export's rows into `staged`, and the rows that can't be read into `reject`.

    Raises:
        ClientFitError: the order of day and month is unknown, or the profile's SQL can't be run or takes too
            long.
    """
    seconds = seconds_for(table.raw.records)
    too_slow = Problem(
        code="rules-time",
        message=f"the SQL of the profile {profile.name} takes more than {seconds:,} s",
        file=table.raw.name,
        found=f"{table.raw.records:,} rows",
        hint="an expression of it may make long texts",
    )
    unfit = Problem(
        code="rules-sql",
        message=f"the SQL of the profile {profile.name} can't be run on a row",
        file=table.raw.name,
        hint="an expression of it expects another value",
    )
    with sql_errors(unfit), store.time_limit(seconds, too_slow):
        return _stage_export(store, table, profile, notation)


def _stage_export(store: Store, table: Table, profile: Profile, notation: Notation) -> Staged:
    cells = column_cells(store, table, profile, notation)
    laid = laid_out(store, table, profile)
    rows = typed_rows(laid.raw.relation, cells, _skips(profile, cells), define=profile.define)
    read = tables.PROFILE_ROW.named(f"{table.raw.relation}_row")
    kept = _kept(profile, table)
    lone = _lone(profile)
    columns = "".join(f", {lone.get(name, name)} AS {name}" for name in kept)
    store.create(read, f"SELECT n, line, fate, has_nothing{columns} FROM ({rows.sql})")
    (some_nothing,) = store.row(f"SELECT bool_or(has_nothing) FROM {read}")
    of_rows = account_for(store, str(read), laid, rows)
    if laid is not table:
        laid.raw.release()
    skipped = Counter(of_rows.skipped)
    conflicts = Conflicts()
    if profile.record is not None:
        skipped[INCOMPLETE], conflicts = merge(store, table, profile.record, kept, read)
    values = f"(SELECT *{_absent(profile, table)} FROM {read})"
    if profile.directory is not None:
        stage_directory(store, table.number, values, profile.directory.sqls)
    if profile.client is not None and profile.client.owner is not None:
        stage_owners(store, table.number, values, profile.client.owner)
    staged, rejected, silent = _events(store, table, profile, read)
    skipped[SILENT] += silent
    store.drop(read)
    remarks = (
        words_for_nothing(store, table, with_words_for_nothing(store, table, cells)) if some_nothing else ()
    )
    return Staged(
        events=staged,
        rejected=of_rows.rejected + rejected,
        skipped=dict(+skipped),
        conflicts=conflicts,
        remarks=(*remarks, *_unknown_words(store, table, profile)),
    )


def _unknown_words(store: Store, table: Table, profile: Profile) -> Iterator[Problem]:
    """Yield a problem for each word of a status that the profile does not know and reports."""
    for name, declared in profile.columns.items():
        if not declared.report_others or name not in table.columns:
            continue
        text = plain_text(table.columns[name])
        known = ", ".join(
            quoted(word.lower())
            for words in (*declared.words.values(), profile.blank, NOTHING)
            for word in words
        )
        words = store.rows(
            f"SELECT {text} AS word, count(*), min(line) FROM {table.raw.relation}"
            f" WHERE {text} IS NOT NULL AND lower({text}) NOT IN ({known})"
            f" GROUP BY word ORDER BY min(line) LIMIT {_SHOWN}"
        )
        for word, rows, line in words:
            yield Problem(
                code="word-unknown",
                message=f"{table.columns[name].name}: not understood, in {rows:,} row{'s' * (rows > 1)}",
                file=table.raw.name,
                line=line,
                found=word,
                hint="add it to the words of that column in the profile",
            )


def _silent(store: Store, table: Table, profile: Profile, records: str) -> int:
    """Number of good rows for which no event's condition holds."""
    telling = _any_event(profile)
    return 0 if telling is None else _rows(store, table, records, f"NOT coalesce({telling}, false)")


def _any_event(profile: Profile) -> str | None:
    """The condition that a row gives an event, NULL where a blank cell decides; None if all rows give one."""
    conditions = [event.when for event in profile.events]
    if None in conditions:
        return None
    return " OR ".join(f"({when})" for when in conditions)


def _reject_undecided(store: Store, table: Table, profile: Profile, records: str) -> int:
    """Reject the good rows in which a blank required cell decides what events they give; return their number.

    Without this a row with a blank amount or status would be neither an event nor a problem. A blank cell of
    an optional column means the same as an absent column.
    """
    telling = _any_event(profile)
    deciding = {} if telling is None else _deciding(profile, table, telling)
    if not deciding:
        return 0
    undecided = f"({telling}) IS NULL AND ({' OR '.join(f'{name} IS NULL' for name in deciding)})"
    if not (count := _rows(store, table, records, undecided)):
        return 0
    named: dict[str, list[str]] = {}
    for name, header in deciding.items():
        named.setdefault(header, []).append(f"{name} IS NULL")
    blank = ", ".join(
        f"CASE WHEN {' OR '.join(conditions)} THEN {quoted(header)} END"
        for header, conditions in named.items()
    )
    code, raw = "row-undecided", table.raw
    store.run(
        f"INSERT INTO reject SELECT {quoted(raw.name)}, line, {quoted(code)},"
        f" concat(concat_ws(', ', {blank}), {quoted(f': {PROBLEM_CODES[code]}')}), NULL,"
        f" {quoted(_FILL_IT)}, raw"
        f" FROM {records} JOIN (SELECT n, {raw.text} AS raw FROM {raw.all_cells()}) USING (n)"
        f" WHERE fate IS NULL AND {undecided}"
    )
    return count


def _deciding(profile: Profile, table: Table, telling: str) -> dict[str, str]:
    """The required columns that conditions read, and the definitions made of such; the export's names."""
    headers = {name: table.columns[name].name for name, column in profile.columns.items() if column.required}
    deciding = {name: header for name, header in headers.items() if _names(telling, name)}
    for name, sql in profile.define.items():
        read = [header for each, header in headers.items() if _names(sql, each)]
        if read and _names(telling, name):
            deciding[name] = ", ".join(read)
    return deciding


def _names(sql: str, name: str) -> bool:
    """Whether an expression reads the column of that name, or its text."""
    return re.search(rf"\b{name}(_text)?\b", sql) is not None


def _rejected(store: Store, table: Table, records: str, profile: Profile) -> int:
    """Count the good rows with events of which none could be staged."""
    telling = " OR ".join(f"({event.when or 'true'})" for event in profile.events)
    left = f"n NOT IN (SELECT n FROM staged WHERE src = {table.number})"
    return _rows(store, table, records, f"coalesce({telling}, false) AND {left}")


def _rows(store: Store, table: Table, records: str, condition: str) -> int:
    """Count the rows of the export behind the good records for which the condition holds."""
    (rows,) = store.row(
        f"SELECT coalesce(sum(1 + coalesce(more, 0)), 0) FROM (SELECT n FROM {records}"
        f" WHERE fate IS NULL AND {condition}) LEFT JOIN"
        f" (SELECT n, more FROM several WHERE src = {table.number}) USING (n)"
    )
    return int(rows)


def _kept(profile: Profile, table: Table) -> list[str]:
    """The values that records and events are made of, but for columns that the export doesn't have."""
    wanted = {*profile.used_values, *((*profile.record.by, *profile.record.sum) if profile.record else ())}
    absent = profile.columns.keys() - table.columns.keys()
    return [name for name in profile.values if name in wanted and name not in absent]


def _lone(profile: Profile) -> dict[str, str]:
    """The SQL of the values of rows that are the only ones of their kind."""
    if profile.lone is None:
        return {}
    such, over = f"FILTER (fate IS NULL AND ({profile.lone.when}))", f"OVER (PARTITION BY {profile.lone.per})"
    return {
        name: f"CASE WHEN count(*) {such} {over} = 1 THEN max({column}) {such} {over} END"
        for name, column in profile.lone.values.items()
    }


def _skips(profile: Profile, cells: Sequence[Cell]) -> list[tuple[str, str]]:
    """The rows to skip, as (reason, condition); the first condition that holds gives the reason."""
    declared = [(skip.reason, skip.when) for skip in profile.skip]
    if profile.headings is None and not profile.asks_of_rows:
        return [blank_row(cells), *declared]
    marked = () if profile.headings is None else SKIPS
    return [("blank-row", f"{FILLED_CELLS} = 0"), *declared, *marked]


def _events(store: Store, table: Table, profile: Profile, read: tables.Table) -> tuple[int, int, int]:
    """Stage the events of the good rows of the relation `read`, each as a row of an event table.

    Returns how many events there are, how many rows were rejected for theirs, and how many tell none.
    """
    if not profile.events:
        return 0, 0, store.row(f"SELECT count(*) FROM {read} WHERE fate IS NULL")[0]
    raw = table.raw
    view = tables.PROFILE_EVENT.named(f"{raw.relation}_event")
    records = f"(SELECT *{_absent(profile, table)} FROM {read})"
    if profile.client is not None:
        written = f"{profile.client.id} AS {WRITTEN_CLIENT}, {profile.client.name} AS {WRITTEN_NAME}"
        records = f"(SELECT *, {written} FROM {records})"
    selects = " UNION ALL BY NAME ".join(
        _event_select(records, part, event) for part, event in enumerate(profile.events)
    )
    store.create(view, selects)
    types = dict(store.columns(f"SELECT * FROM {view}"))
    place = "concat(line, CASE WHEN part > 0 THEN concat('-', part) END)"
    staged = stage_events(
        store,
        Table(
            table.number,
            replace(raw, relation=str(view), cells=raw.relation, place=place),
            {
                name: Column(_header(name, table, profile), name, types[name])
                for name in COLUMNS
                if name in types
            },
        ),
        trimmed=_trimmed(profile),
    )
    undecided = _reject_undecided(store, table, profile, records)
    silent = _silent(store, table, profile, records) - undecided
    rejected = _rejected(store, table, records, profile) if staged.rejected else 0
    store.drop(view)
    return staged.events, rejected + undecided, silent


def _absent(profile: Profile, table: Table) -> str:
    """The SQL of the columns that events may name and the export doesn't have, each empty."""
    return "".join(
        f", CAST(NULL AS {_TYPES[profile.columns[name].read]}) AS {name}"
        for name in profile.used_values
        if name in profile.columns and name not in table.columns
    )


def _header(name: str, table: Table, profile: Profile) -> str:
    """The export's own names of the columns that a column of the events is made of."""
    given = [event.columns[name] for event in profile.events if name in event.columns]
    if profile.client is not None and name == "client_id":
        given = [profile.client.id]
    read = {header for sql in given for header in _read_by(sql, table, profile)}
    headers = [column.name for column in table.columns.values() if column.name in read]
    return " or ".join(headers) if 0 < len(headers) <= _MOST_HEADERS else name


def _read_by(sql: str, table: Table, profile: Profile) -> set[str]:
    """The headers of the columns that an expression reads, by way of definitions too."""
    sqls = [sql]
    for defined, own in reversed(profile.define.items()):
        sqls += [own] if any(_names(each, defined) for each in sqls) else []
    return {read.name for column, read in table.columns.items() if any(_names(each, column) for each in sqls)}


_KEEP_TRIMMED = frozenset({"coalesce", "lower", "upper", "NULL", "null"})
"""Functions of trimmed texts that give a trimmed text."""

_PREFIX = re.compile(r"'[^' ][^']*' \|\| ")
"""A text that an expression begins with."""


def _trimmed(profile: Profile) -> frozenset[str]:
    """Return the columns of the events whose texts are trimmed already, as an export's cells are."""
    sqls: dict[str, list[str]] = {"kind": []}
    for event in profile.events:
        for name, sql in event.columns.items():
            sqls.setdefault(name, []).append(sql)
    known = _KEEP_TRIMMED | profile.columns.keys()

    def is_trimmed(sql: str) -> bool:
        if sql in CLIENT_COLUMNS.values():
            return True
        bare = _PREFIX.sub("", sql, count=1) if _PREFIX.match(sql) else sql
        return re.fullmatch(r"[\w(), ]*", bare) is not None and known.issuperset(re.findall(r"\w+", bare))

    return frozenset(name for name, each in sqls.items() if all(map(is_trimmed, each)))


def _event_select(read: str, part: int, event: ProfileEvent) -> str:
    """The SELECT of one event of a profile over the good rows of the relation `read`."""
    columns = "".join(f', {sql} AS "{name}"' for name, sql in event.columns.items())
    when = f" AND ({event.when})" if event.when else ""
    kind = f"{part} AS part, {quoted(event.kind)} AS kind"
    return f"SELECT n, line, {kind}{columns} FROM {read} WHERE fate IS NULL{when}"
