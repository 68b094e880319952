"""Time is an argument: only the command reads the clock."""

import ast
from pathlib import Path

import clientfit

PACKAGE = Path(clientfit.__file__).parent
CLOCK = {"now", "today", "utcnow"}


def readings(path: Path) -> list[int]:
    """The lines on which a file asks what time it is."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCK
    ]


def test_the_clock_is_read_in_one_place() -> None:
    """One call in the whole package, in the option `--as-of`."""
    found = {path.relative_to(PACKAGE).as_posix(): readings(path) for path in PACKAGE.rglob("*.py")}
    assert {name: len(lines) for name, lines in found.items() if lines} == {"cli/options.py": 1}
