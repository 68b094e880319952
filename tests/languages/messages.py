"""Find the messages that the sources translate: calls with a constant text, and templates."""

import ast
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

from jinja2 import Environment

import clientfit

PACKAGE = Path(str(files(clientfit)))

Key = tuple[str | None, str, str | None]
"""Context, text, and the text for several where a message has one."""

SKIPPED = ("comparison", "backtest")
"""Folders of reports that are in English only."""

READ = ("reports", "verdict", "rulebook")
"""Folders whose messages are translated; the other messages of the command are in English."""


def source_messages() -> dict[Key, str]:
    """Return the messages of Python files and templates with one place of each."""
    found: dict[Key, str] = {}
    for file in sorted(file for folder in READ for file in (PACKAGE / folder).rglob("*.py")):
        if not set(SKIPPED) & set(file.parts):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                for key in _of_call(node):
                    found.setdefault(key, f"{file.name}:{getattr(node, 'lineno', 0)}")
    extract = Environment(extensions=["jinja2.ext.i18n"], autoescape=True).extract_translations  # type: ignore[attr-defined]
    for file in sorted((PACKAGE / "reports" / "templates").glob("*.html")):
        for line, function, message in extract(file.read_text(encoding="utf-8")):
            for key in _of_template(function, message):
                found.setdefault(key, f"{file.name}:{line}")
    return found


def _of_call(node: ast.AST) -> Iterator[Key]:
    if not isinstance(node, ast.Call):
        return
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", None)
    texts = [
        argument.value
        for argument in node.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    ]
    if name == "gettext" and texts:
        yield None, texts[0], None
    elif name == "ngettext" and len(texts) > 1:
        yield None, texts[0], texts[1]
    elif name == "pgettext" and len(texts) > 1:
        yield texts[0], texts[1], None
    elif name == "pluralize" and texts:
        yield None, texts[0], texts[1] if len(texts) > 1 else f"{texts[0]}s"


def _of_template(function: str, message: Any) -> Iterator[Key]:  # noqa: ANN401 - a text, or several
    if function in ("gettext", "_"):
        yield None, message, None
    elif function == "ngettext":
        yield None, message[0], message[1]
    elif function == "pgettext":
        yield message[0], message[1], None
