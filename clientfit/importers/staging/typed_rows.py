"""From cells to typed rows: one SELECT that reads every column and decides each row's fate."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clientfit.importers.staging.cells import Cell


@dataclass(frozen=True)
class Fault:
    """What can be wrong with a row: the problem's code, the column it concerns, what may stand there."""

    code: str
    column: str
    hint: str | None = None


@dataclass(frozen=True)
class Typed:
    """A SELECT that adds to a relation each column's text `t_NAME` and value `v_NAME`, and `fate`.

    `fate` is NULL for a row to use; from 0 the position in `faults` of its first problem in column order;
    below 0 the reason in `skips` for which it is passed over: -1 the first, -2 the second.
    """

    sql: str
    columns: tuple[str, ...]
    skips: tuple[str, ...]
    faults: tuple[Fault, ...]


def typed(
    relation: str,
    cells: Sequence[Cell],
    skips: Sequence[tuple[str, str]] = (),
    *,
    define: Mapping[str, str] | None = None,
) -> Typed:
    """How `relation` is read: its `cells` in column order, and the rows to skip as (reason, condition).

    With `define`, expressions by name, each value also has the column's own name and each text that name with
    `_text`, by which definitions and conditions may call them; a definition may also call those before it.
    """
    wrong = [
        (Fault(code, each.name, each.hint), condition) for each in cells for code, condition in each.wrong
    ]
    fates = [(condition, -1 - number) for number, (_, condition) in enumerate(skips)]
    fates += [(condition, number) for number, (_, condition) in enumerate(wrong)]
    texts = ", ".join(f"{each.text} AS t_{each.name}" for each in cells)
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
    return Typed(
        sql=f"SELECT *, CAST(CASE {cases} END AS SMALLINT) AS fate FROM ({read})",
        columns=tuple(each.name for each in cells),
        skips=tuple(reason for reason, _ in skips),
        faults=tuple(fault for fault, _ in wrong),
    )


def blank(cells: Sequence[Cell]) -> tuple[str, str]:
    """The reason and condition to skip a row without any cell, as spreadsheets leave them."""
    return "blank-row", " AND ".join(f"t_{each.name} IS NULL" for each in cells)
