"""What the checks of a rulebook share: following a name, and noting where one leads nowhere."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from clientfit.errors import Problem
from clientfit.rulebook.places import Places
from clientfit.rulebook.schema import Condition, Rulebook
from clientfit.yaml_source import Loc, nearest

SINGULAR = {
    "parameters": "parameter",
    "views": "row set",
    "measures": "measure",
    "signals": "signal",
    "types": "client type",
    "facts": "policy fact",
    "recommendations": "recommendation",
}


@dataclass(frozen=True)
class Findings:
    """A rulebook under examination, and what was found wrong with it so far."""

    book: Rulebook
    places: Places
    problems: list[Problem] = field(default_factory=list)

    def note(
        self, code: str, message: str, loc: Loc, found: str | None = None, hint: str | None = None
    ) -> None:
        """Something is wrong at a place."""
        self.problems.append(self.places.problem(code, message, loc, found, hint))

    def follow(self, section: str, name: str, loc: Loc, built_in: Iterable[str] = ()) -> bool:
        """Whether a name leads to a usable piece of a section; noted where nothing of that name is written.

        A piece that was written with a fault is not told again by everything that names it.
        """
        if name in getattr(self.book, section) or name in built_in:
            return True
        known = self.places.names(section)
        if name not in known:
            known.extend(built_in)
            self.note("rules-name", f"no such {SINGULAR[section]}", loc, name, nearest(name, known))
        return False

    def follow_path(self, path: str, loc: Loc) -> bool:
        """Whether a path leads to a field of a measure."""
        name, _, wanted = path.partition(".")
        if not self.follow("measures", name, loc):
            return False
        fields = self.book.fields_of(name)
        if not wanted or wanted in fields:
            return True
        self.note("rules-name", f"{name} has no such field", loc, wanted, nearest(wanted, fields))
        return False

    def follow_conditions(self, conditions: tuple[Condition, ...], loc: Loc) -> None:
        """Conditions compare fields that exist, shares with shares, and each field once."""
        compared: set[str] = set()
        for at, condition in enumerate(conditions):
            place = (*loc, at)
            path = condition.measure.removesuffix(".value")
            if path in compared:
                hint = "an override could not tell the two conditions apart"
                self.note("rules-name", "compared twice", (*place, "measure"), path, hint)
            compared.add(path)
            if self.follow_path(condition.measure, (*place, "measure")):
                self.fits(condition.measure, condition.value, (*place, "value"))

    def fits(self, path: str, number: float, loc: Loc) -> None:
        """A share is compared with a number from 0 to 1."""
        if self.book.is_share(path) and not 0 <= number <= 1:
            self.note("rules-value", f"{path} lies between 0 and 1", loc, str(number))
