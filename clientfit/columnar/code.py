"""Code of a programme: blocks of assignments, written once per expression and left out where unused."""

import re
from dataclasses import dataclass, field

TOKEN = re.compile(r"\b[bifxnow]\d+\b")
"""A variable of a programme: its letter says what it holds.

Arrays: b bool, i whole numbers and codes, f double, x text. Others: n a number of rows, o an order of rows
or None, w a window.
"""

EMPTY = {"b": "NO_BOOL", "i": "NO_INT", "f": "NO_FLOAT", "x": "NO_TEXT", "n": "0", "o": "None", "w": "None"}
"""What a variable is where its block has no rows."""

WANTED = "EVIDENCE_WANTED"
"""What a programme is given: whether it is run for verdicts with their evidence."""

Part = tuple[str | None, list[tuple[tuple[str, ...], str]]]
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

    def body(self, results: str, evidence: str) -> list[str]:
        """The lines of the function that computes what `results` and `evidence` read, and nothing else.

        What only `evidence` reads is computed where EVIDENCE_WANTED.
        """
        needed = self._read_by(results)
        kept = self._read_by(results + evidence)
        parts: list[Part] = []
        for block in self.blocks:
            lines = [line for line in block.lines if kept.intersection(line[0])]
            always = [line for line in lines if needed.intersection(line[0])]
            cited = [line for line in lines if not needed.intersection(line[0])]
            if always:
                parts.append((block.guard, always))
            if cited:
                parts.append((self._where_wanted(block.guard, needed), cited))
        return self._written(parts, results + evidence)

    def _read_by(self, results: str) -> set[str]:
        """The variables that results rest on."""
        used = set(TOKEN.findall(results))
        for block in reversed(self.blocks):
            for names, expression in reversed(block.lines):
                if used.intersection(names):
                    used.update(TOKEN.findall(expression), TOKEN.findall(block.guard or ""))
        return used

    @staticmethod
    def _where_wanted(guard: str | None, needed: set[str]) -> str:
        """A guard that also holds only where evidence is wanted; one that rests on evidence does already."""
        if guard is None or guard == WANTED:
            return WANTED
        return f"{WANTED} and {guard}" if needed.issuperset(TOKEN.findall(guard)) else guard

    @staticmethod
    def _written(kept: list[Part], results: str) -> list[str]:
        later = set(TOKEN.findall(results))
        written: list[list[str]] = []
        for guard, lines in reversed(kept):
            indent = "    " if guard is None else "        "
            part = [f"{indent}{', '.join(names)} = {expression}" for names, expression in lines]
            if guard is not None:
                exported = [name for names, _ in lines for name in names if name in later]
                missing = [f"        {name} = {EMPTY[name[0]]}" for name in exported]
                part = [f"    if {guard}:", *part, *(["    else:", *missing] if missing else [])]
            written.append(part)
            later.update(token for _, expression in lines for token in TOKEN.findall(expression))
            later.update(TOKEN.findall(guard or ""))
        return [line for part in reversed(written) for line in part]
