"""Loading a rulebook: read every file of a folder, merge by section and name, check the names."""

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from clientfit.errors import ClientFitError, Problem, nearest
from clientfit.rulebook.names import check_names
from clientfit.rulebook.overlay import OVERLAY_KEYS, Overlay, base_folder, circle, merged, without_type
from clientfit.rulebook.overrides import Value, apply_overrides
from clientfit.rulebook.places import NAMED, SINGLE, Places
from clientfit.rulebook.schema import ClientType, Extended, Head, Rulebook, RuleFile
from clientfit.yaml_source import Loc, YamlFile, problems_of, read_yaml

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
    loader = _Loader(folder)
    extended: Extended | None = None
    numbers: dict[str, Value] = {}
    for layer in rulebook_layers(folder):
        overlay = loader.begin(layer)
        for file in rule_files(layer):
            loader.read(file)
        numbers |= overlay.numbers if overlay is not None else {}
        if layer != folder:
            extended = loader.extended(_sha256(layer, extended))
    rulebook = loader.rulebook()
    rulebook = rulebook.model_copy(update={"sha256": _sha256(folder, extended), "extends": extended})
    _check_numbers(rulebook, numbers, folder)
    return apply_overrides(rulebook, {**numbers, **(overrides or {})}), loader.places


def _check_numbers(rulebook: Rulebook, numbers: Mapping[str, Value], folder: Path) -> None:
    """Report numbers of overlays that name nothing or don't fit, at their lines."""
    try:
        apply_overrides(rulebook, numbers)
    except ClientFitError as error:
        file = read_yaml(folder / HEAD_FILE)
        named = {key: file.line(("set", key)) for key in numbers if ("set", key) in file.lines}
        raise ClientFitError(
            *(
                problem.model_copy(
                    update={
                        "file": str(file.path),
                        "line": next((line for key, line in named.items() if key in problem.message), 1),
                    }
                )
                for problem in error.problems
            )
        ) from None


def rulebook_layers(folder: Path) -> list[Path]:
    """Return the folders that a rulebook is read from: those it extends first, its own last.

    Raises:
        ClientFitError: an overlay extends itself, or `extends` is no text.
    """
    layers = [folder]
    while (extends := _extends(layers[0])) is not None:
        base = base_folder(layers[0], extends, default_rules())
        if base.resolve() in {each.resolve() for each in layers}:
            raise circle([base, *layers])
        layers.insert(0, base)
    return layers


def _extends(folder: Path) -> str | None:
    """Return what the rulebook in a folder extends; a fault of the file is reported when it is read."""
    try:
        data = read_yaml(folder / HEAD_FILE).data
    except ClientFitError:
        return None
    extends = data.get("extends") if isinstance(data, dict) else None
    return extends if isinstance(extends, str) and extends else None


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
                hint="name the folder that holds rulebook.yml; the default rules need no name",
            )
        )
    misnamed = sorted(str(path) for path in folder.rglob("*.yaml"))
    if misnamed:
        message, hint = "a file of rules ends in .yml", "rename it; as it is, it would be passed over"
        raise ClientFitError(
            *(Problem(code="rules-missing", message=message, file=path, hint=hint) for path in misnamed)
        )
    paths = [path for path in folder.rglob("*.yml") if not path.name.endswith(".cases.yml")]
    if not paths:
        raise ClientFitError(
            Problem(code="rules-missing", message="the folder holds no *.yml file", file=str(folder))
        )
    return sorted(paths, key=lambda path: path.relative_to(folder).parts)


def _sha256(folder: Path, extended: Extended | None) -> str:
    """Hash the files' paths and contents, with line endings normalized, and what they extend."""
    digest = hashlib.sha256(b"" if extended is None else extended.sha256.encode())
    for path in rule_files(folder):
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
        self._data: dict[str, Any] = {section: {} for section in NAMED}
        self._read: set[tuple[str, ...]] = set()

    def begin(self, folder: Path) -> Overlay | None:
        """Begin a folder: its pieces may change those of earlier folders; remove those that it removes."""
        self._read = set()
        if _extends(folder) is None:
            return None
        file = read_yaml(folder / HEAD_FILE)
        try:
            overlay = Overlay.model_validate({k: v for k, v in file.data.items() if k in OVERLAY_KEYS})
        except ValidationError as error:
            self._problems.extend(problems_of(error, file, model=Overlay))
            return None
        for section, names in overlay.remove.items():
            for at, name in enumerate(names):
                self._remove(section, name, file, ("remove", section, at))
        return overlay

    def _remove(self, section: str, name: str, file: YamlFile, loc: Loc) -> None:
        """Remove a piece of the extended rulebook, with its parts."""
        known = self._data.get(section) if section in NAMED else None
        if known is None or name not in known:
            hint = nearest(name, sorted(known)) if known is not None else nearest(section, NAMED)
            message = f"{section} of what is extended has no such name"
            self._problems.append(
                Problem(
                    code="rules-name",
                    message=message,
                    file=str(file.path),
                    line=file.line(loc),
                    found=name,
                    hint=hint,
                )
            )
            return
        gone = without_type(self._data, name) if section == "types" else {section: [name]}
        for part, names in gone.items():
            for each in names:
                self._data[part].pop(each, None)
                self._pieces[part].pop(each, None)
                self.places.remove((part, each))
        if section == "types":
            for other, data in self._data["types"].items():
                if other in self._pieces["types"]:
                    self._pieces["types"][other] = ClientType.model_validate(data)

    def extended(self, sha256: str) -> Extended | None:
        """Name, version and hash of the rulebook read so far, for an overlay; None where it has no head."""
        head = self._pieces.get("rulebook")
        return None if head is None else Extended(name=head.name, version=head.version, sha256=sha256)

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
        """Return the file's data, merged into the extended rulebook, without pieces defined earlier."""
        kept: dict[str, Any] = {}
        overlay = file.path.name == HEAD_FILE and "extends" in file.data
        for section, piece in file.data.items():
            if overlay and section in OVERLAY_KEYS:
                continue
            if section in NAMED and isinstance(piece, dict):
                new = {name: one for name, one in piece.items() if self._new((section, name), file)}
                kept[section] = {
                    name: merged(self._data[section].get(name), one) for name, one in new.items()
                }
                self._data[section].update(kept[section])
            elif section not in SINGLE or self._new((section,), file):
                kept[section] = merged(self._data.get(section), piece) if section in SINGLE else piece
                if section in SINGLE:
                    self._data[section] = kept[section]
        return kept

    def _new(self, loc: tuple[str, ...], file: YamlFile) -> bool:
        first = self.places.add(loc, file)
        again = loc in self._read
        self._read.add(loc)
        if first is None:
            return True
        if not again:  # a piece of what is extended
            self.places.change(loc, file)
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
