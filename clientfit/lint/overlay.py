"""Find parts of an overlay without effect: numbers and pieces equal to those of the extended rulebook."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from clientfit.errors import ClientFitError
from clientfit.lint.codes import Finding
from clientfit.rulebook import load, rulebook_layers
from clientfit.rulebook.load import rule_files
from clientfit.rulebook.overlay import OVERLAY_KEYS, merged
from clientfit.rulebook.overrides import Setting, settings, short
from clientfit.yaml_source import Loc, YamlFile, read_yaml

OF_ITS_OWN = "rulebook"
"""The section with an overlay's name and version, which may be those of another rulebook by chance."""

_NOTHING: Any = object()


def check_overlay(folder: Path) -> Iterator[Finding]:
    """Find the parts of an overlay that equal what it extends, and its empty sections.

    A rulebook that extends none, or that can't be loaded, has no such findings.
    """
    try:
        *extended, _ = rulebook_layers(folder)
        if not extended:
            return
        known = settings(load(extended[-1]))
        base = _data(extended)
        files = [read_yaml(path) for path in rule_files(folder)]
    except ClientFitError:
        return
    for file in files:
        for key, value in (file.data or {}).items():
            if not value:
                yield _finding(file, (key,), "the section is empty and changes nothing", key)
            elif key == "set":
                yield from _check_numbers(file, value, known)
            elif key not in (*OVERLAY_KEYS, OF_ITS_OWN):
                yield from _compare(file, (key,), base.get(key, _NOTHING), value)


def _check_numbers(
    file: YamlFile, numbers: Mapping[str, object], known: Mapping[str, Setting]
) -> Iterator[Finding]:
    for key, number in numbers.items():
        setting = known.get(short(key))
        if setting is not None and setting.value == number:
            yield _equal(file, ("set", key), key, number)


def _data(folders: list[Path]) -> dict[str, Any]:
    """Return the data of rulebooks that extend each other, merged as they are when they are loaded."""
    data: dict[str, Any] = {}
    for folder in folders:
        for path in rule_files(folder):
            data = merged(data, read_yaml(path).data or {})
    return data


def _compare(file: YamlFile, loc: Loc, base: object, own: object) -> Iterator[Finding]:
    """Compare a node with what it is merged into; report the outermost node that is equal."""
    if own == base and type(own) is type(base):
        yield _equal(file, loc, str(loc[-1]), own)
    elif isinstance(own, Mapping) and isinstance(base, Mapping):
        for key, value in own.items():
            yield from _compare(file, (*loc, key), base.get(key, _NOTHING), value)


def _equal(file: YamlFile, loc: Loc, name: str, value: object) -> Finding:
    found = f"{name}: {value}" if isinstance(value, (str, int, float)) else name
    return _finding(file, loc, "it equals what is extended, and changes nothing", found)


def _finding(file: YamlFile, loc: Loc, message: str, found: str) -> Finding:
    return Finding("CF207", message, str(file.path), file.line(loc), file.column(loc), found, "leave it out")
