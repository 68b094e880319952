"""Rejected rows: the `reject` table, one row each, with the cell that is wrong and a hint."""

from collections.abc import Sequence

from clientfit.errors import PROBLEM_CODES, Problem, did_you_mean
from clientfit.importers.formats import ERROR_MARK, BrokenRows, Table
from clientfit.importers.staging.typed_reading import Fault, TypedRows
from clientfit.model.cell_words import HINTS
from clientfit.store import Store, quoted, tables

MAX_PROBLEMS = 1_000
"""Number of problems of one kind that are reported one by one; the `reject` table holds all rows."""


def prepare_rejects(store: Store) -> None:
    """An empty `reject` table."""
    store.create_empty(tables.REJECT)


def reject(store: Store, table: Table, rows: TypedRows, which: str) -> None:
    """Put the faulty rows whose `n` the SELECT `which` gives into `reject`, each record once."""
    raw = table.raw
    cells = " ".join(f"WHEN {number} THEN t_{fault.column}" for number, fault in enumerate(rows.faults))
    found = f"replace(CASE fate {cells} END, {quoted(ERROR_MARK)}, '')"
    wording = ", ".join(
        f"({number}, {quoted(fault.code)}, {quoted(_message(fault, table))}, {quoted(_hint(fault))})"
        for number, fault in enumerate(rows.faults)
    )
    of_kind = " ".join(
        f"WHEN fate = {number} AND v_kind = {quoted(kind)} THEN {quoted(hint)}"
        for number, fault in enumerate(rows.faults)
        for kind, hint in fault.hints_by_kind.items()
    )
    by_kind = f"CASE {of_kind} END" if of_kind and "kind" in rows.columns else "CAST(NULL AS VARCHAR)"
    faulty = (
        f"SELECT n, line, fate, {found} AS found, {by_kind} AS of_kind FROM ({rows.sql})"
        f" WHERE n IN ({which}) AND fate >= 0"
        " QUALIFY row_number() OVER (PARTITION BY n ORDER BY fate, line) = 1"
    )
    store.run(
        f"INSERT INTO reject SELECT {quoted(raw.name)}, line, code, message, found,"
        f" coalesce(of_kind, hint), raw FROM ({faulty})"
        f" JOIN (VALUES {wording}) AS wording (fate, code, message, hint) USING (fate)"
        f" JOIN (SELECT n, {raw.text} AS raw FROM {raw.all_cells()}) USING (n)"
    )


def reject_broken(store: Store, file: str, broken: BrokenRows | tuple[()]) -> None:
    """Move a file's records that have no cells into `reject`."""
    if broken:
        broken.flush()
        store.run(
            f"INSERT INTO {tables.REJECT} SELECT {quoted(file)}, line, 'row-shape', message, NULL, hint, text"
            f" FROM {broken.table}; TRUNCATE {broken.table}"
        )


def reject_problems(store: Store) -> list[Problem]:
    """The rejected rows as problems, in order of place, the first `MAX_PROBLEMS` of them."""
    rows = store.rows(
        "SELECT code, message, file, line, found, hint FROM reject"
        f" ORDER BY file, line, code, message, found LIMIT {MAX_PROBLEMS}"
    )
    return [
        Problem(code=code, message=message, file=file, line=line, found=found, hint=_likely(found, hint))
        for code, message, file, line, found, hint in rows
    ]


def by_word(problems: Sequence[Problem]) -> list[Problem]:
    """The problems with those about one word of a file's column made one, with the number of its rows."""
    alike: dict[tuple[object, ...], list[Problem]] = {}
    for number, each in enumerate(problems):
        a_word = each.code in _WORD_CODES and each.found is not None
        key = (each.code, each.message, each.file, each.found) if a_word else (number,)
        alike.setdefault(key, []).append(each)
    return [
        first.model_copy(update={"message": f"{first.message}, in {1 + len(others)} rows"})
        if others
        else first
        for first, *others in alike.values()
    ]


_WORD_CODES = ("row-bad-kind", "row-bad-word")


def _likely(found: str | None, hint: str | None) -> str | None:
    """The hint, before it the likeliest of the words that it lists."""
    if found is None or hint is None or not hint.startswith("one of "):
        return hint
    words = hint.removeprefix("one of ").partition(";")[0].split(", ")
    near = did_you_mean(found, words)
    return f"{near} {hint}" if near else hint


def _message(fault: Fault, table: Table) -> str:
    return f"{table.columns[fault.column].name}: {PROBLEM_CODES[fault.code]}"


def _hint(fault: Fault) -> str:
    own = fault.hint if fault.code != "row-error-cell" else None
    return own or HINTS[fault.code]
