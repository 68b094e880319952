"""The file and line of each piece of a rulebook, for error messages."""

from pathlib import Path

from clientfit.errors import Problem
from clientfit.rulebook.schema import RuleFile
from clientfit.yaml_source import Loc, YamlFile

NAMED = tuple(name for name, field in RuleFile.model_fields.items() if field.default_factory is dict)
"""Sections that hold pieces by name; any file may add to them."""

SINGLE = tuple(name for name in RuleFile.model_fields if name not in NAMED)
"""Sections that are in one file only."""


class Places:
    """The file of every piece, sound or not.

    A place in the rulebook is a tuple of keys, such as `("signals", "late_habit", "min_evidence")`.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[Loc, YamlFile] = {}
        self._base: dict[Loc, list[YamlFile]] = {}
        self._faulty: set[str | int] = set()

    def add(self, loc: Loc, file: YamlFile) -> YamlFile | None:
        """Record the file of a section or named piece; return the file that has it already, if any."""
        first = self._files.setdefault(loc, file)
        return None if first is file else first

    def change(self, loc: Loc, file: YamlFile) -> None:
        """Record that a file changes a piece of another one; the file changed last is looked at first."""
        self._base.setdefault(loc, []).insert(0, self._files[loc])
        self._files[loc] = file

    def extended(self, loc: Loc) -> bool:
        """Return whether a piece comes from a rulebook that is extended, changed or not."""
        file = self._files.get(loc[:2])
        own = self._folder.resolve()
        return loc[:2] in self._base or (file is not None and not file.path.resolve().is_relative_to(own))

    def remove(self, loc: Loc) -> None:
        """Forget a piece that is left out."""
        self._files.pop(loc, None)

    def fault(self, loc: Loc) -> None:
        """Record that the piece at `loc` has a fault, so that its section is not sound."""
        self._faulty.add(loc[0])

    def names(self, section: str) -> list[str]:
        """Return the names of a section's pieces, including those with a fault."""
        return [str(loc[1]) for loc in self._files if loc[0] == section and len(loc) > 1]

    def sound(self, section: str) -> bool:
        """Return whether no piece of a section has a fault."""
        return section not in self._faulty

    def at(self, loc: Loc) -> tuple[str, int | None]:
        """File and line of a place; the folder where it is in no file."""
        file = self.file(loc)
        return (str(file.path), file.line(loc)) if file else (str(self._folder), None)

    def file(self, loc: Loc) -> YamlFile | None:
        """Return the file of a place, if it is in one."""
        key = loc[:2] if loc[:2] in self._files else loc[:1]
        if key not in self._files:
            return None
        # Of a piece that was changed, the file that has most of the place; an overlay before what it extends.
        files: tuple[YamlFile, ...] = (self._files[key], *self._base.get(key, ()))
        return max(files, key=lambda each: each.depth(loc))

    def problem(
        self, code: str, message: str, loc: Loc, found: str | None = None, hint: str | None = None
    ) -> Problem:
        """Make a problem with the file and line of a place."""
        file, line = self.at(loc)
        return Problem(code=code, message=message, file=file, line=line, found=found, hint=hint)
