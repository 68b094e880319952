"""Where each piece of a rulebook is written, so that what is wrong with it is told with file and line."""

from pathlib import Path

from clientfit.errors import Problem
from clientfit.yaml_source import Loc, YamlFile

NAMED = (
    "parameters",
    "views",
    "measures",
    "signals",
    "types",
    "facts",
    "recommendations",
    "notes",
    "positives",
    "recovery",
    "letters",
)
"""Sections that hold pieces by name; any file may add to them."""

SINGLE = ("rulebook", "standing", "policy", "money", "charts")
"""Sections that stand in one file only."""


class Places:
    """The file of every piece that was written, sound or not.

    A place in the rulebook is a tuple of keys, such as `("signals", "late_habit", "min_evidence")`.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[Loc, YamlFile] = {}
        self._faulty: set[str | int] = set()

    def add(self, loc: Loc, file: YamlFile) -> YamlFile | None:
        """Note that the section or named piece at `loc` stands in `file`; the file it stands in already."""
        first = self._files.setdefault(loc, file)
        return None if first is file else first

    def fault(self, loc: Loc) -> None:
        """Note that what stands at `loc` can't be used, so its section is not whole."""
        self._faulty.add(loc[0])

    def names(self, section: str) -> list[str]:
        """The names of a section's pieces, those that can't be used too."""
        return [str(loc[1]) for loc in self._files if loc[0] == section and len(loc) > 1]

    def whole(self, section: str) -> bool:
        """Whether all that was written in a section can be used."""
        return section not in self._faulty

    def at(self, loc: Loc) -> tuple[str, int | None]:
        """File and line of a place; the folder where no file has it."""
        file = self._files.get(loc[:2]) or self._files.get(loc[:1])
        return (str(file.path), file.line(loc)) if file else (str(self._folder), None)

    def problem(
        self, code: str, message: str, loc: Loc, found: str | None = None, hint: str | None = None
    ) -> Problem:
        """What is wrong at a place."""
        file, line = self.at(loc)
        return Problem(code=code, message=message, file=file, line=line, found=found, hint=hint)
