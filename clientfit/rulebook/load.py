"""Reading a rulebook: every file of a folder, merged by section and name, checked as a whole."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from clientfit.errors import ClientFitError, Problem
from clientfit.rulebook.find import default_rules
from clientfit.rulebook.names import check_names
from clientfit.rulebook.overrides import Value, overridden
from clientfit.rulebook.places import NAMED, SINGLE, Places
from clientfit.rulebook.schema import Head, Rulebook, RuleFile
from clientfit.yaml_source import YamlFile, problems_of, read_yaml

NEEDED = ("rulebook", "standing", "types", "policy", "recommendations")
"""RuleFile without which there is nothing to screen by."""


def load(path: Path | None = None, overrides: Mapping[str, Value] | None = None) -> Rulebook:
    """The rulebook in the folder `path` (clientfit's own when None), with the user's `overrides`.

    Pieces stand in the order of their files, sorted by path, and in each file as they are written.

    Raises:
        ClientFitError: with everything that is wrong, each at its file and line.
    """
    return load_with_places(path, overrides)[0]


def load_with_places(
    path: Path | None = None, overrides: Mapping[str, Value] | None = None
) -> tuple[Rulebook, Places]:
    """As `load`, with the file and line of every piece, for who checks more of it (its SQL)."""
    folder = default_rules() if path is None else path
    files = rule_files(folder)
    reading = _Reading(folder)
    for file in files:
        reading.read(file)
    rulebook = reading.rulebook().model_copy(update={"sha256": _sha256(folder, files)})
    return overridden(rulebook, overrides or {}), reading.places


def rule_files(folder: Path) -> list[Path]:
    """Every `*.yml` below a folder but the cases, sorted by its path within the folder."""
    if not folder.is_dir():
        raise ClientFitError(
            Problem(
                code="rules-missing",
                message="no such folder of rules",
                file=str(folder),
                hint="name the folder that holds rulebook.yml" if folder.exists() else None,
            )
        )
    misnamed = sorted(str(path) for path in folder.rglob("*.yaml"))
    if misnamed:
        message, hint = "a file of rules ends in .yml", "rename it; as it is, it would be passed over"
        raise ClientFitError(
            *(Problem(code="rules-missing", message=message, file=path, hint=hint) for path in misnamed)
        )
    found = [path for path in folder.rglob("*.yml") if not path.name.endswith(".cases.yml")]
    if not found:
        raise ClientFitError(
            Problem(code="rules-missing", message="the folder holds no *.yml file", file=str(folder))
        )
    return sorted(found, key=lambda path: path.relative_to(folder).parts)


def _sha256(folder: Path, files: list[Path]) -> str:
    """A digest of the files' paths and contents that doesn't depend on how lines end."""
    whole = hashlib.sha256()
    for path in files:
        content = hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()
        whole.update(f"{path.relative_to(folder).as_posix()}\0{content}\n".encode())
    return whole.hexdigest()


class _Reading:
    """Collects pieces, their places and their problems, file by file."""

    def __init__(self, folder: Path) -> None:
        self.places = Places(folder)
        self._problems: list[Problem] = []
        self._hidden = False
        self._pieces: dict[str, Any] = {section: {} for section in NAMED}

    def read(self, path: Path) -> None:
        """Add one file's pieces."""
        try:
            file = read_yaml(path)
        except ClientFitError as error:
            self._problems.extend(error.problems)
            self._hidden = True
            return
        if file.data is None:
            return
        if not isinstance(file.data, dict):
            self._hidden = True
            message = "a file of rules is a mapping of sections"
            self._problems.append(
                Problem(code="rules-value", message=message, file=str(path), line=file.line(()))
            )
            return
        sections = self._sound(file, self._first(file))
        for section in NAMED:
            self._pieces[section].update(getattr(sections, section))
        for section in SINGLE:
            piece = getattr(sections, section)
            if piece is not None:
                self._pieces[section] = piece

    def _first(self, file: YamlFile) -> dict[str, Any]:
        """The file's data without what an earlier file already has."""
        kept: dict[str, Any] = {}
        for section, piece in file.data.items():
            if section in NAMED and isinstance(piece, dict):
                kept[section] = {name: one for name, one in piece.items() if self._new((section, name), file)}
            elif section not in SINGLE or self._new((section,), file):
                kept[section] = piece
        return kept

    def _new(self, loc: tuple[str, ...], file: YamlFile) -> bool:
        first = self.places.add(loc, file)
        if first is None:
            return True
        message = (
            f"{loc[1]!r} of {loc[0]} is defined twice" if loc[1:] else f"the section {loc[0]!r} stands twice"
        )
        self._problems.append(
            Problem(
                code="rules-name",
                message=message,
                file=str(file.path),
                line=file.line(loc),
                hint=f"the first is in {first.path}:{first.line(loc)}",
            )
        )
        return False

    def _sound(self, file: YamlFile, data: dict[str, Any]) -> RuleFile:
        """The sections with every piece that has a fault left out and told."""
        try:
            return RuleFile.model_validate(data)
        except ValidationError as error:
            self._problems.extend(problems_of(error, file, model=RuleFile))
            faulty = {fault["loc"] for fault in error.errors(include_url=False, include_input=False)}
        for section, *rest in faulty:
            self.places.fault((section,))
            self._hidden |= not rest
            if section in NAMED and rest and isinstance(data.get(str(section)), dict):
                data[str(section)].pop(rest[0], None)
            else:
                data.pop(str(section), None)
        return RuleFile.model_validate(data)

    def rulebook(self) -> Rulebook:
        """The whole, or everything that is wrong with it.

        Names are followed once no file and no section hides what it defines, and the two sections that
        all rest on are sound.
        """
        if not self._hidden:
            missing = [section for section in NEEDED if self._missing(section)]
            self._problems.extend(
                self.places.problem("rules-key", f"no file has the section {section!r}", (section,))
                for section in missing
            )
        if not self._hidden and "rulebook" in self._pieces and "standing" in self._pieces:
            pieces = {"policy": (), **self._pieces}
            head: Head = pieces.pop("rulebook")
            rulebook = Rulebook(**dict(head), **pieces)
            self._problems.extend(check_names(rulebook, self.places))
            if not self._problems:
                return rulebook
        raise ClientFitError(*sorted(self._problems, key=lambda each: (each.file or "", each.line or 0)))

    def _missing(self, section: str) -> bool:
        return self.places.whole(section) and not self._pieces.get(section)
