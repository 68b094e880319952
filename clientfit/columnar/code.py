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

    def body(self, results: str) -> list[str]:
        """The lines of the function that computes what `results` reads, and nothing else."""
        used = set(TOKEN.findall(results))
        kept: list[tuple[str | None, list[tuple[tuple[str, ...], str]]]] = []
        for block in reversed(self.blocks):
            lines = []
            for names, expression in reversed(block.lines):
                if used.intersection(names):
                    lines.append((names, expression))
                    used.update(TOKEN.findall(expression))
            if lines:
                used.update(TOKEN.findall(block.guard or ""))
                kept.append((block.guard, lines[::-1]))
        kept.reverse()
        return self._written(kept, results)

    @staticmethod
    def _written(kept: list[tuple[str | None, list[tuple[tuple[str, ...], str]]]], results: str) -> list[str]:
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
