"""Strict YAML with line numbers: what rules and import profiles are written in, whatever they mean.

Strict: a key stands once, there are no anchors, aliases, tags or second documents, and only plain `true`,
`false`, `null` and decimal numbers are anything but text; `yes`, `on`, `0x1F`, `1_000`, `2026-01-31` stay.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any, get_args

import yaml
from pydantic import BaseModel, ValidationError

from clientfit.errors import ClientFitError, Problem

Loc = tuple[str | int, ...]

_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)")
_DECIMAL = re.compile(r"[-+]?([0-9]+\.[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?|[-+]?[0-9]+[eE][-+]?[0-9]+")

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The same events from libyaml where PyYAML was built with it, seven times as fast."""


@dataclass(frozen=True)
class YamlFile:
    """One YAML file as plain dicts, lists and scalars, with the line of each key and item."""

    path: Path
    data: Any
    lines: dict[Loc, int] = field(repr=False)

    def line(self, loc: Sequence[str | int]) -> int:
        """The physical line of the key or item at `loc`, or of its nearest known ancestor.

        Parts of `loc` that the file doesn't have (pydantic names union members there) are passed over.
        """
        known: Loc = ()
        for part in loc:
            if (*known, part) in self.lines:
                known = (*known, part)
        return self.lines.get(known, 1)


def read_yaml(path: Path) -> YamlFile:
    """The file's data and lines, or a `ClientFitError` with everything that is not strict YAML in it."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise ClientFitError(Problem(code="rules-missing", message="no such file", file=str(path))) from error
    except (OSError, UnicodeDecodeError) as error:
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
        reading.fault("rules-yaml", error.problem or "not YAML", mark.line + 1 if mark else None)
    except yaml.YAMLError as error:
        reading.fault("rules-yaml", "not YAML", None, found=str(error).splitlines()[0])
    if reading.problems:
        raise ClientFitError(*reading.problems)
    return YamlFile(path=path, data=data, lines=reading.lines)


class _Reading:
    """Builds data from YAML events, keeping lines and collecting what is not strict."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lines: dict[Loc, int] = {}
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
                    self.fault("rules-yaml", "a second document starts here", line)
            elif isinstance(event, yaml.NodeEvent):
                value = self.node(event, events, ())
                data = value if documents == 1 else data
        return data

    def node(self, event: Any, events: Iterator[Any], loc: Loc) -> Any:  # noqa: ANN401
        line = event.start_mark.line + 1
        self.lines.setdefault(loc, line)
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
                    self.fault("rules-yaml", "a key takes no anchor and no tag", line, key)
            else:
                self.node(event, events, (*loc, "?"))
                self.fault("rules-yaml", "a key must be plain text", line)
                key = "?"
            again = key in entries
            if again:
                first = self.lines[(*loc, key)]
                self.fault("rules-key", "the key stands twice", line, key, f"the first is on line {first}")
            else:
                self.lines[(*loc, key)] = line
            value = self.node(next(events), events, (*loc, key))
            entries.setdefault(key, value)
        return entries


def _scalar(event: Any) -> str | int | float | bool | None:  # noqa: ANN401 - PyYAML's events are loosely typed
    text = str(event.value)
    if not event.implicit[0]:  # quoted or a block: text
        return text
    if text.lower() in _WORDS and text in {text.lower(), ""}:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text):
        return float(text)
    return text


def problems_of(
    error: ValidationError, file: YamlFile, at: Sequence[str | int] = (), model: type[BaseModel] | None = None
) -> list[Problem]:
    """Each pydantic error as a problem at its line of the file.

    `at` is where in the file the validated part stands; with `model`, the model that was validated, an
    unknown key is told with the nearest known one.
    """
    problems = []
    for fault in error.errors(include_url=False, include_context=False):
        loc: Loc = (*at, *fault["loc"])
        name = loc[-1] if loc else "the file"
        told: dict[str, str | None] = {"found": None, "hint": None}
        if fault["type"] == "missing":
            code, message = "rules-key", f"the key {name!r} is missing"
        elif fault["type"] == "extra_forbidden":
            code, message = "rules-key", f"unknown key {name!r}"
            told["hint"] = nearest(str(name), _keys(model, fault["loc"][:-1]) if model else ())
        else:
            code = "rules-value"
            message = f"{'.'.join(str(part) for part in loc) or name}: {_lowered(fault['msg'])}"
            if isinstance(fault["input"], (str, int, float)):
                told["found"] = str(fault["input"])
        problems.append(Problem(code=code, message=message, file=str(file.path), line=file.line(loc), **told))
    return problems


def nearest(name: str, known: Sequence[str]) -> str | None:
    """The hint for a name that is not known: the nearest known one, else all of them."""
    if not known:
        return None
    close = get_close_matches(name.lower(), known, n=1, cutoff=0.6)
    return f"did you mean {close[0]!r}?" if close else f"known: {', '.join(sorted(known))}"


def _keys(model: type[BaseModel], loc: Sequence[str | int]) -> list[str]:
    """The keys that the models at `loc` below `model` know."""
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
    """Every model named in a type annotation, within lists, dicts and unions too."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for part in get_args(annotation) for model in _models(part)]


def _lowered(message: str) -> str:
    text = message.removeprefix("Value error, ")
    return text[:1].lower() + text[1:]
