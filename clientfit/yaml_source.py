"""Strict YAML with line numbers, for rules and import profiles.

Strict: no key is repeated, there are no anchors, aliases, tags or second documents, and only plain `true`,
`false`, `null` and decimal numbers are anything but text; `yes`, `on`, `0x1F`, `1_000`, `2026-01-31` stay.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from stat import S_ISREG
from typing import Any, get_args

import yaml
from pydantic import BaseModel, ValidationError

from clientfit.errors import ClientFitError, Problem, nearest
from clientfit.regular_file import LARGEST

Loc = tuple[str | int, ...]

_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)")
_DECIMAL = re.compile(r"[-+]?([0-9]+\.[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?|[-+]?[0-9]+[eE][-+]?[0-9]+")

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The same events from libyaml where PyYAML was built with it, seven times as fast."""


@dataclass(frozen=True)
class YamlFile:
    """A YAML file as plain dicts, lists and scalars, its lines, and the place of each key and item."""

    path: Path
    data: Any
    lines: dict[Loc, int] = field(repr=False)
    columns: dict[Loc, int] = field(repr=False)
    text: tuple[str, ...] = field(repr=False)

    def line(self, loc: Sequence[str | int]) -> int:
        """Return the physical line of the key or item at `loc`, or of its nearest known ancestor.

        Parts of `loc` that the file doesn't have (pydantic names union members there) are passed over.
        """
        return self.lines.get(self._known(loc), 1)

    def column(self, loc: Sequence[str | int]) -> int:
        """Return the column, from 1, of the key or item at `loc`, or of its nearest known ancestor."""
        return self.columns.get(self._known(loc), 1)

    def depth(self, loc: Sequence[str | int]) -> int:
        """Return how many parts of `loc` the file has."""
        return len(self._known(loc))

    def position(self, loc: Sequence[str | int], passage: str) -> tuple[int, int]:
        """Line and column of a passage in the value at `loc`; those of its key where it isn't there."""
        known = self._known(loc)
        line, column = self.line(known), self.column(known)
        after = [(self.lines[each], self.columns[each]) for each in self.lines if each[: len(known)] != known]
        end = min((place for place in after if place > (line, column)), default=(len(self.text) + 1, 1))
        for number in range(line, min(end[0], len(self.text)) + 1):
            text = self.text[number - 1]
            start = column - 1 if number == line else 0
            at = text.find(passage, start, end[1] - 1 if number == end[0] else len(text))
            if at >= 0:
                return number, at + 1
        return line, column

    def _known(self, loc: Sequence[str | int]) -> Loc:
        known: Loc = ()
        for part in loc:
            if (*known, part) in self.lines:
                known = (*known, part)
        return known


def _check_size(path: Path) -> None:
    """Check that a path that exists is a regular file of at most `LARGEST` bytes.

    Raises:
        ClientFitError: code "rules-yaml".
    """
    try:
        status = path.stat()
    except (OSError, ValueError):
        return  # opening it says why
    if not S_ISREG(status.st_mode):
        raise ClientFitError(Problem(code="rules-yaml", message="it is not a regular file", file=str(path)))
    if status.st_size > LARGEST:
        raise ClientFitError(
            Problem(
                code="rules-yaml",
                message=f"a YAML file has at most {LARGEST:,} bytes",
                file=str(path),
                found=f"{status.st_size:,} bytes",
            )
        )


def read_yaml(path: Path) -> YamlFile:
    """Read a file of strict YAML with the line of each key.

    Raises:
        ClientFitError: code "rules-yaml" or "rules-missing", with every problem at its line.
    """
    _check_size(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise ClientFitError(Problem(code="rules-missing", message="no such file", file=str(path))) from error
    except (OSError, ValueError) as error:  # also bytes that are no UTF-8
        raise ClientFitError(
            Problem(
                code="rules-yaml",
                message="the file can't be read as UTF-8 text",
                file=str(path),
                found=str(error),
            )
        ) from error
    reading = _Reading(path)
    try:
        data = reading.document(yaml.parse(text, Loader=_LOADER))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line = mark.line + 1 if mark else None
        reading.fault("rules-yaml", error.problem or "not YAML", line, hint=_syntax_hint(text, error))
    except RecursionError:
        reading.fault("rules-yaml", "it is nested too deeply", None, hint="close the brackets")
    except yaml.YAMLError as error:
        match = _CONTROL.search(text)
        line = None if match is None else text.count("\n", 0, match.start()) + 1
        hint = "remove the character, which can't be seen, or write the file as UTF-8 text anew"
        reading.fault("rules-yaml", "not YAML", line, found=str(error).splitlines()[0], hint=hint)
    if reading.problems:
        raise ClientFitError(*reading.problems)
    return YamlFile(path, data, reading.lines, reading.columns, tuple(text.splitlines()))


class _Reading:
    """Builds data from YAML events, with lines, and collects violations of the strict syntax."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lines: dict[Loc, int] = {}
        self.columns: dict[Loc, int] = {}
        self.problems: list[Problem] = []

    def fault(
        self, code: str, message: str, line: int | None, found: str | None = None, hint: str | None = None
    ) -> None:
        self.problems.append(
            Problem(code=code, message=message, file=str(self.path), line=line, found=found, hint=hint)
        )

    def document(self, events: Iterator[Any]) -> Any:  # noqa: ANN401 - YAML holds anything
        data = None
        documents = 0
        for event in events:
            line = event.start_mark.line + 1
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.fault("rules-yaml", "a second document starts here", line, hint="remove the ---")
            elif isinstance(event, yaml.NodeEvent):
                value = self.node(event, events, ())
                data = value if documents == 1 else data
        return data

    def node(self, event: Any, events: Iterator[Any], loc: Loc) -> Any:  # noqa: ANN401
        line = event.start_mark.line + 1
        self.lines.setdefault(loc, line)
        self.columns.setdefault(loc, event.start_mark.column + 1)
        if isinstance(event, yaml.AliasEvent):
            self.fault("rules-yaml", "aliases are not read", line, f"*{event.anchor}", "write the value out")
            return None
        if event.anchor is not None:
            self.fault("rules-yaml", "anchors are not read", line, f"&{event.anchor}", "write the value out")
        tag = getattr(event, "tag", None)
        if tag is not None:
            self.fault("rules-yaml", "tags are not read", line, str(tag), "leave the tag out")
        if isinstance(event, yaml.MappingStartEvent):
            return self.mapping(events, loc)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(events, loc)
        return _scalar(event)

    def sequence(self, events: Iterator[Any], loc: Loc) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(self.node(event, events, (*loc, len(items))))
        return items

    def mapping(self, events: Iterator[Any], loc: Loc) -> dict[str, Any]:
        entries: dict[str, Any] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            line = event.start_mark.line + 1
            if isinstance(event, yaml.ScalarEvent):
                key = str(event.value)
                if event.anchor is not None or event.tag is not None:
                    hint = "leave out the & or ! before it"
                    self.fault("rules-yaml", "a key takes no anchor and no tag", line, key, hint)
            else:
                self.node(event, events, (*loc, "?"))
                hint = "put quotes around the key, or close the bracket before it"
                self.fault("rules-yaml", "a key must be plain text", line, hint=hint)
                key = "?"
            again = key in entries
            if again:
                first = self.lines[(*loc, key)]
                self.fault("rules-key", "the key stands twice", line, key, f"the first is on line {first}")
            else:
                self.lines[(*loc, key)] = line
                self.columns[(*loc, key)] = event.start_mark.column + 1
            value = self.node(next(events), events, (*loc, key))
            entries.setdefault(key, value)
        return entries


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""A character that YAML takes nowhere."""

_FOLDED = re.compile(r":\s*>\s*(#.*)?$")
"""A line that ends with a bare >."""

_SYNTAX_HINTS: tuple[tuple[str, str, str], ...] = (
    (r"[:-]\s*\{[^{}]*\}\s*\S", "", "put quotes around a text that begins with a brace"),
    (r"[:-]\s*[<>]=?\s*[,}]", "", "put quotes around the comparison: '>' "),
    (r"^\s*\t|^\t", "", "indent with spaces; YAML takes no tabs"),
    (r"[:-]\s*[%@`]", "", "put quotes around a text that begins with %, @ or `"),
    (r"[:-]\s*'[^']*'\w", "", "write an apostrophe in single quotes twice, or use double quotes"),
    (r"[:-]\s*[|>]\s*[^\s#+-]", "", "begin the text on the next line, or put quotes around it"),
    ("", "mapping values are not allowed", "put quotes around a text with a colon and a space in it"),
    ("", "unexpected end of stream", "a quote is opened and not closed"),
    ("", "unknown escape character", "use single quotes, or write the backslash twice"),
    ("", "block sequence entries", "begin the list on the next line"),
    ("", "did not find expected ',' or", "a bracket or brace is opened and not closed"),
    ("", "did not find expected key", "put quotes around the text, or check how far the line is indented"),
    (
        "",
        "did not find expected '-'",
        "a list and a mapping can't be mixed; check how far the line is indented",
    ),
    ("", "expected node content", "put quotes around a text that begins with a bracket or brace"),
    (
        "",
        "could not find expected ':'",
        "a key takes a colon and a space after it; look at the line above too",
    ),
    ("", "cannot start any token", "put quotes around a text that begins with this character"),
    ("", "alphabetic or numeric character", "put quotes around a text that begins with & or *"),
    ("", "comment or line break", "put quotes around a text that begins with > or |"),
    ("", "unexpected ':'", "write a space after the colon, and quotes around a text that holds one"),
    ("", "whitespace or line break", "put quotes around a text that begins with !"),
    ("", "tag", "put quotes around a text that begins with !"),
    ("", "directive", "put quotes around a text that begins with %"),
    ("", "non-alphabetical", "put quotes around a text that begins with %"),
    ("", "mapping keys are not allowed", "put quotes around a text that begins with ?"),
    (
        "",
        "",
        "write key: value, with the same indentation as the lines beside it, and quotes around odd texts",
    ),
)
"""A pattern of the line at fault, a part of the parser's message, and what to do; the first that fits."""


def _syntax_hint(text: str, error: yaml.MarkedYAMLError) -> str | None:
    """Return what to do about text that is no YAML, where a frequent slip explains it."""
    mark, message = error.problem_mark, error.problem or ""
    lines = text.splitlines()
    line = lines[mark.line] if mark is not None and mark.line < len(lines) else ""
    return next(
        (
            hint.strip()
            for pattern, part, hint in _SYNTAX_HINTS
            if part in message and (not pattern or re.search(pattern, line))
        ),
        None,
    )


_MOST_DIGITS = 300
"""Characters of the longest number; a longer one stays text, as Python refuses to convert it."""


def _scalar(event: Any) -> str | int | float | bool | None:  # noqa: ANN401 - PyYAML's events are loosely typed
    text = str(event.value)
    if not event.implicit[0]:  # quoted or a block: text
        return text
    if text.lower() in _WORDS and text in {text.lower(), ""}:
        return _WORDS[text]
    if len(text) > _MOST_DIGITS:
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text):
        return float(text)
    return text


def problems_of(
    error: ValidationError, file: YamlFile, at: Sequence[str | int] = (), model: type[BaseModel] | None = None
) -> list[Problem]:
    """Return each pydantic error as a problem at its line of the file.

    `at` is the place of the validated part in the file; with `model`, the model that was validated, an
    unknown key gets the nearest known one as hint.
    """
    problems = []
    for fault in error.errors(include_url=False, include_context=False):
        loc: Loc = (*at, *fault["loc"])
        name = loc[-1] if loc else "the file"
        details: dict[str, str | None] = {"found": None, "hint": None}
        if fault["type"] == "missing":
            code, message = "rules-key", f"the key {name!r} is missing"
        elif fault["type"] == "extra_forbidden":
            code, message = "rules-key", f"unknown key {name!r}"
            details["hint"] = nearest(str(name), _keys(model, fault["loc"][:-1]) if model else ())
        else:
            code = "rules-value"
            message = f"{'.'.join(str(part) for part in loc) or name}: {_lowered(fault['msg'])}"
            if isinstance(fault["input"], (str, int, float)):
                details["found"] = str(fault["input"])
            if fault["input"] == "" and _FOLDED.search(file.text[file.line(loc) - 1]):
                details["hint"] = f"write {name}: '>' in quotes; a bare > begins a folded text"
        problems.append(
            Problem(code=code, message=message, file=str(file.path), line=file.line(loc), **details)
        )
    return problems


def _keys(model: type[BaseModel], loc: Sequence[str | int]) -> list[str]:
    """Return the keys that the models at `loc` below `model` know."""
    models = [model]
    for part in loc:
        inner = [
            found
            for each in models
            for name, info in each.model_fields.items()
            if part in {name, info.alias, info.validation_alias}
            for found in _models(info.annotation)
        ]
        models = inner or models  # a list index, a dict key or a union member's name: stay
    return sorted({info.alias or name for each in models for name, info in each.model_fields.items()})


def _models(annotation: object) -> list[type[BaseModel]]:
    """Return every model named in a type annotation, within lists, dicts and unions too."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for part in get_args(annotation) for model in _models(part)]


def _lowered(message: str) -> str:
    text = message.removeprefix("Value error, ")
    return text[:1].lower() + text[1:]
