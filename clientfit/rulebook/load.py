"""Loading a rulebook: read every file of a folder, merge by section and name, check the names."""

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from clientfit.errors import ClientFitError, Problem
from clientfit.rulebook.names import check_names
from clientfit.rulebook.overrides import Value, apply_overrides
from clientfit.rulebook.places import NAMED, SINGLE, Places
from clientfit.rulebook.schema import Head, Rulebook, RuleFile
from clientfit.yaml_source import YamlFile, problems_of, read_yaml

HEAD_FILE = "rulebook.yml"
"""The file that marks a folder as a rulebook."""

_PROJECT_NAME = re.compile(r'^name\s*=\s*"clientfit"\s*$', re.MULTILINE)

NEEDED = ("rulebook", "standing", "types", "policy", "recommendations")
"""Sections that a rulebook must have."""


def load(path: Path | None = None, overrides: Mapping[str, Value] | None = None) -> Rulebook:
    """Load the rulebook in the folder `path` (clientfit's own when None), with the user's `overrides`.

    Pieces are in the order of their files, sorted by path, and within a file in the order written.

    Raises:
        ClientFitError: with every fault at its file and line.
    """
    return load_with_places(path, overrides)[0]


def load_with_places(
    path: Path | None = None, overrides: Mapping[str, Value] | None = None
) -> tuple[Rulebook, Places]:
    """Load a rulebook with the file and line of every piece, for checks of its SQL."""
    folder = default_rules() if path is None else path
    files = rule_files(folder)
    loader = _Loader(folder)
    for file in files:
        loader.read(file)
    rulebook = loader.rulebook().model_copy(update={"sha256": _sha256(folder, files)})
    return apply_overrides(rulebook, overrides or {}), loader.places


def default_rules() -> Path:
    """Find the folder of rules that is used when none is named.

    An editable install reads the checkout's own `rules/`, so that a change takes effect at once; an
    installed wheel reads its own copy.

    Raises:
        ClientFitError: `rules-missing`, when the installation holds no rules.
    """
    package = Path(__file__).resolve().parents[1]
    for folder in (_checkout_rules(package.parent), package / "rules"):
        if folder is not None and (folder / HEAD_FILE).is_file():
            return folder
    raise ClientFitError(
        Problem(
            code="rules-missing",
            message="the installation holds no rules",
            file=str(package / "rules"),
            hint="install clientfit again, or name a folder of rules with --rules",
        )
    )


def _checkout_rules(repository: Path) -> Path | None:
    """`rules/` next to the package, where that is clientfit's own repository and no folder of packages."""
    try:
        project = (repository / "pyproject.toml").read_text(encoding="utf-8")
    except OSError:
        return None
    return repository / "rules" if _PROJECT_NAME.search(project) else None


def rule_files(folder: Path) -> list[Path]:
    """List every `*.yml` below a folder except cases, sorted by path within the folder.

    Raises:
        ClientFitError: code "rules-missing", where the folder holds no rules or files that would be ignored.
    """
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
    """Hash the files' paths and contents, with line endings normalized."""
    digest = hashlib.sha256()
    for path in files:
        content = hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()
        digest.update(f"{path.relative_to(folder).as_posix()}\0{content}\n".encode())
    return digest.hexdigest()


class _Loader:
    """Collect pieces, their places and their problems, file by file."""

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
        """The file's data without the pieces that an earlier file defines."""
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
        """Validate the sections; report each piece that has a fault and leave it out."""
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
        """Merge the pieces and check their names.

        Names are checked only where no file and no section hides what it defines, and the two sections that
        all others need are sound.
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
        return self.places.sound(section) and not self._pieces.get(section)
