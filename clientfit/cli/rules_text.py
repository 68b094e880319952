"""The rulebook as text: the list of types, signals and thresholds, and single entries as YAML."""

from collections.abc import Iterator
from typing import Any

import yaml
from pydantic import BaseModel

from clientfit.reports.phrases import format_number, pluralize
from clientfit.reports.sanitize import sanitize
from clientfit.reports.terminal import wrap_lines
from clientfit.rulebook import Rulebook
from clientfit.rulebook.schema import Head, Level, RuleFile

NAMED = (
    "parameters",
    "types",
    "signals",
    "measures",
    "views",
    "facts",
    "recommendations",
    "notes",
    "positives",
    "recovery",
)
"""Sections of the rulebook whose entries have names."""


def rulebook_counts(rulebook: Rulebook) -> str:
    """Return the rulebook's name and version, and the number of its entries."""
    return (
        f"{rulebook.name} {rulebook.version}: {pluralize(len(rulebook.types), 'type')}, "
        f"{pluralize(len(rulebook.signals), 'signal')}, {pluralize(len(rulebook.measures), 'measure')}, "
        f"{pluralize(len(rulebook.parameters), 'parameter')}"
    )


def rule_list(rulebook: Rulebook, columns: int) -> Iterator[str]:
    """Yield every type, its signals with levels and thresholds, and the parameters."""
    yield from wrap_lines(rulebook_counts(rulebook), columns)
    for name, type_ in rulebook.types.items():
        yield ""
        yield from wrap_lines(f"{type_.title} ({name}), {type_.status}: {type_.about}", columns, "", "  ")
        for signal in rulebook.signals_of(name):
            yield from wrap_lines(f"{signal}: {rulebook.signals[signal].title}", columns, "  ", "    ")
            for level, part in rulebook.signals[signal].levels.items():
                yield from wrap_lines(_conditions(part), columns, f"    {level:<8}")
    yield from ("", "Parameters")
    for name, parameter in rulebook.parameters.items():
        line = f"{name} = {format_number(parameter.value)} {parameter.unit}: {parameter.why}"
        yield from wrap_lines(line, columns, "  ", "    ")


def rule_names(rulebook: Rulebook) -> list[str]:
    """Return every name that `rule_yaml` knows."""
    return [name for section in NAMED for name in getattr(rulebook, section)]


def rule_yaml(rulebook: Rulebook, name: str, columns: int) -> str:
    """Return the entries of that name as YAML, with those that they refer to; empty when there is none."""
    entries: dict[str, dict[str, Any]] = {
        section: {name: pieces[name]} for section in NAMED if name in (pieces := getattr(rulebook, section))
    }
    if "types" in entries:
        signals = {signal: rulebook.signals[signal] for signal in rulebook.signals_of(name)}
        entries["signals"] = signals | entries.get("signals", {})
    for signal in entries.get("signals", {}).values():
        entries.setdefault("measures", {})[signal.measure] = rulebook.measures[signal.measure]
    if not entries:
        return ""
    return sanitize(yaml.safe_dump(_plain(entries), sort_keys=False, allow_unicode=True, width=columns))


def merged_yaml(rulebook: Rulebook, columns: int) -> str:
    """Return the rulebook as one YAML file, with the rulebook it extends and the overrides in it."""
    head = {name: getattr(rulebook, name) for name in Head.model_fields}
    sections = {
        name: getattr(rulebook, name)
        for name in RuleFile.model_fields
        if name != "rulebook" and getattr(rulebook, name)
    }
    content = {"rulebook": _plain(Head(**head)), **_plain(sections)}
    return sanitize(yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=columns))


def _conditions(level: Level) -> str:
    return " and ".join(f"{each.measure} {each.op} {format_number(each.value)}" for each in level.when)


def _plain(part: Any) -> Any:  # noqa: ANN401 - models and what holds them
    if isinstance(part, (list, tuple)):
        return [_plain(each) for each in part]
    if isinstance(part, BaseModel):
        return part.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return {key: _plain(value) for key, value in part.items()}
