"""Overrides of identity by a person: which ids are one client and which are not.

The columns of the file are client, same_as, not_same.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from clientfit.errors import Problem
from clientfit.importers.formats import SideRow, read_side_table

COLUMNS = ("client", "same_as", "not_same")

Pair = frozenset[str]


@dataclass(frozen=True)
class Overrides:
    """Pairs of ids that are one client and that never are; the ids that give a joined client its own."""

    same: tuple[Pair, ...] = ()
    apart: tuple[Pair, ...] = ()
    targets: frozenset[str] = frozenset()
    problems: tuple[Problem, ...] = ()


def read_overrides(path: Path, clients: Iterable[tuple[str, str | None]]) -> Overrides:
    """Read the file's overrides of these clients (id, name); a row names a client by its id or unique name.

    Rows that name nobody, or contradict one another, are problems and say nothing.
    """
    rows, problems = read_side_table(path, COLUMNS)
    named = _Named(clients)
    same: dict[Pair, SideRow] = {}
    apart: dict[Pair, SideRow] = {}
    targets: set[str] = set()
    sources: set[str] = set()
    for row in rows:
        for column, pairs in (("same_as", same), ("not_same", apart)):
            if column not in row.cells:
                continue
            ids = [named.only(row, row.cells.get("client", "")), named.only(row, row.cells[column])]
            problems += [each for each in ids if isinstance(each, Problem)]
            client, other = ids
            if isinstance(client, Problem) or isinstance(other, Problem) or client == other:
                continue
            pairs.setdefault(frozenset([client, other]), row)
            if column == "same_as":
                targets.add(other)
                sources.add(client)
    for pair in [*same]:
        if pair in apart:
            first = apart.pop(pair)
            message = "these are told to be one client and to be two"
            hint = f"line {first.line} says not_same; both rows are passed over"
            problems.append(
                same.pop(pair).problem("same-contradiction", message, "; ".join(sorted(pair)), hint)
            )
    return Overrides(tuple(same), tuple(apart), frozenset(targets - sources), tuple(problems))


class _Named:
    """Clients by id and by name."""

    def __init__(self, clients: Iterable[tuple[str, str | None]]) -> None:
        self.ids: set[str] = set()
        self.names: dict[str, set[str]] = {}
        for client_id, name in clients:
            self.ids.add(client_id)
            for each in (client_id, name):
                if each is not None:
                    self.names.setdefault(each.casefold(), set()).add(client_id)

    def only(self, row: SideRow, given: str) -> str | Problem:
        """Find the one client that is called `given`; a problem where there is none, or several."""
        if given in self.ids:
            return given
        matching = sorted(self.names.get(given.casefold(), ()))
        if len(matching) == 1:
            return matching[0]
        if matching:
            message, hint = "several clients are called that", f"use the id: {', '.join(matching)}"
            return row.problem("same-unknown", message, given, hint)
        near = get_close_matches(given, [*self.ids], n=1)
        hint = f"did you mean {near[0]!r}?" if near else "clients are named by their id or their name"
        return row.problem("same-unknown", "there is no such client", given or None, hint)
