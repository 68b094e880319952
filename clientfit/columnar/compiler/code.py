"""Code of a programme: blocks of assignments, written once per expression and left out where unused."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

TOKEN = re.compile(r"\b[bifxnow]\d+\b")
"""A variable of a programme: its letter says what it holds.

Arrays: b bool, i whole numbers and codes, f double, x text. Others: n a number of rows, o an order of rows
or None, w a window.
"""

EMPTY = {"b": "NO_BOOL", "i": "NO_INT", "f": "NO_FLOAT", "x": "NO_TEXT", "n": "0", "o": "None", "w": "None"}
"""The value of a variable where its block has no rows, by its letter."""

Line = tuple[tuple[str, ...], str]
"""An assignment: the variables and the expression."""

Wanted = frozenset[str | None]
"""The conditions under which results are computed; None: always."""

Part = tuple[str | None, list[Line]]
"""Assignments under a guard."""


@dataclass
class Block:
    """Assignments that run where `guard` (a number of rows, or a condition) is not 0; always when None."""

    code: "Code"
    guard: str | None
    lines: list[tuple[tuple[str, ...], str]] = field(default_factory=list)
    known: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)

    def put(self, letters: str, expression: str) -> tuple[str, ...]:
        """The variables, one per letter, that hold the expression's values."""
        key = (letters, expression)
        if key not in self.known:
            self.known[key] = tuple(self.code.variable(letter) for letter in letters)
            self.lines.append((self.known[key], expression))
        return self.known[key]

    def one(self, letter: str, expression: str) -> str:
        """The variable that holds the expression's value."""
        return self.put(letter, expression)[0]


@dataclass
class Code:
    """A straight-line function in blocks."""

    blocks: list[Block] = field(default_factory=list)
    count: int = 0

    def variable(self, letter: str) -> str:
        """A name that no other variable has."""
        self.count += 1
        return f"{letter}{self.count}"

    def block(self, guard: str | None) -> Block:
        """A new block after all others."""
        self.blocks.append(Block(self, guard))
        return self.blocks[-1]

    def body(self, results: Mapping[str | None, str]) -> list[str]:
        """The lines of the function that computes the results, and nothing else.

        `results` are expressions by the condition under which they are computed; None: always. A line is run
        where one of the results that depend on it is computed.
        """
        readers: dict[str, set[str | None]] = defaultdict(set)
        for wanted, code in results.items():
            for name in self._read_by(code):
                readers[name].add(wanted)
        parts: list[Part] = []
        for block in self.blocks:
            lines: dict[Wanted, list[Line]] = defaultdict(list)
            for line in block.lines:
                conditions = frozenset(each for name in line[0] for each in readers.get(name, ()))
                if conditions:
                    lines[frozenset({None}) if None in conditions else conditions].append(line)
            # Lines that more results depend on come first: the others may read them.
            ordered = sorted(lines, key=lambda each: (None not in each, -len(each), sorted(map(str, each))))
            parts += [(self._guard(block.guard, each, readers), lines[each]) for each in ordered]
        return self._written(parts, " ".join(results.values()))

    def _read_by(self, results: str) -> set[str]:
        """Return the variables that results depend on."""
        used = set(TOKEN.findall(results))
        for block in reversed(self.blocks):
            for names, expression in reversed(block.lines):
                if used.intersection(names):
                    used.update(TOKEN.findall(expression), TOKEN.findall(block.guard or ""))
        return used

    @staticmethod
    def _guard(guard: str | None, wanted_by: Wanted, readers: Mapping[str, set[str | None]]) -> str | None:
        """Return a block's guard, restricted to runs that compute a result of these conditions."""
        if None in wanted_by:
            return guard
        wanted = " or ".join(sorted(map(str, wanted_by)))
        if guard is None or guard == wanted:
            return wanted
        # A guard that is computed for the same results alone is 0 where they aren't computed.
        if all(readers[name] == wanted_by for name in TOKEN.findall(guard)):
            return guard
        return f"({wanted}) and {guard}" if " or " in wanted else f"{wanted} and {guard}"

    @staticmethod
    def _written(kept: list[Part], results: str) -> list[str]:
        """Write the parts; a variable is deleted after the part that reads it last."""
        later = set(TOKEN.findall(results))
        written: list[list[str]] = []
        for guard, lines in reversed(kept):
            indent = "    " if guard is None else "        "
            part = [f"{indent}{', '.join(names)} = {expression}" for names, expression in lines]
            assigned = [name for names, _ in lines for name in names]
            read = {token for _, expression in lines for token in TOKEN.findall(expression)}
            read.update(TOKEN.findall(guard or ""))
            if guard is not None:
                exported = [name for name in assigned if name in later]
                missing = [f"        {name} = {EMPTY[name[0]]}" for name in exported]
                own = [name for name in assigned if name not in later]
                part = [
                    f"    if {guard}:",
                    *part,
                    *_deletion("        ", own),
                    *(["    else:", *missing] if missing else []),
                ]
                assigned = []
            part += _deletion("    ", sorted({*assigned, *read} - later - (set(own) if guard else set())))
            written.append(part)
            later.update(read)
        return [line for part in reversed(written) for line in part]


def _deletion(indent: str, names: Sequence[str]) -> list[str]:
    """The line that deletes variables, if there are any."""
    return [f"{indent}del {', '.join(names)}"] if names else []
