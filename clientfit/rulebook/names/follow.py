"""Follow the names in a rulebook to what they name, and note those that lead nowhere."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from clientfit.errors import Problem, nearest
from clientfit.rulebook.messages import placeholders as placeholders_of
from clientfit.rulebook.places import Places
from clientfit.rulebook.schema import Condition, Rulebook
from clientfit.rulebook.views import COLUMNS, MEASURABLE, columns_of, key_of, sources_of
from clientfit.yaml_source import Loc

SINGULAR = {
    "parameters": "parameter",
    "views": "view",
    "measures": "measure",
    "signals": "signal",
    "types": "client type",
    "facts": "policy fact",
    "recommendations": "recommendation",
}


@dataclass(frozen=True)
class NameCheck:
    """A rulebook whose names are checked, and the problems noted so far."""

    book: Rulebook
    places: Places
    problems: list[Problem] = field(default_factory=list)

    def note(
        self, code: str, message: str, loc: Loc, found: str | None = None, hint: str | None = None
    ) -> None:
        """Note a problem at a place."""
        self.problems.append(self.places.problem(code, message, loc, found, hint))

    def follow(self, section: str, name: str, loc: Loc, built_in: Iterable[str] = ()) -> bool:
        """Return whether a name leads to a usable piece of a section; noted where no piece has that name.

        A piece that has a fault of its own is not reported again by everything that names it.
        """
        if name in getattr(self.book, section) or name in built_in:
            return True
        known = self.places.names(section)
        if name not in known:
            known.extend(built_in)
            self.note("rules-name", f"no such {SINGULAR[section]}", loc, name, nearest(name, known))
        return False

    def follow_view(self, name: str, loc: Loc, built_in: Iterable[str] = tuple(MEASURABLE)) -> bool:
        """Return whether a name leads to a view whose columns and key are known."""
        return self.follow("views", name, loc, built_in) and (name in self.sound or name in COLUMNS)

    def follow_column(self, source: str, column: str, loc: Loc) -> None:
        """Note a column that the rows of a sound view don't have."""
        columns = sorted(columns_of(self.book, source))
        if column not in columns:
            self.note("rules-name", f"{source} has no such column", loc, column, nearest(column, columns))

    def follow_path(self, path: str, loc: Loc) -> bool:
        """Return whether a path leads to a field of a measure."""
        name, _, field = path.partition(".")
        if not self.follow("measures", name, loc):
            return False
        fields = self.book.fields_of(name)
        if not field or field in fields:
            return True
        self.note("rules-name", f"{name} has no such field", loc, field, nearest(field, fields))
        return False

    def follow_conditions(self, conditions: tuple[Condition, ...], loc: Loc) -> None:
        """Check that conditions compare fields that exist, shares with shares, and each field once."""
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
        """Note a share that is compared with a number outside 0 to 1."""
        if self.book.is_share(path) and not 0 <= number <= 1:
            self.note("rules-value", f"{path} lies between 0 and 1", loc, str(number))

    @cached_property
    def sound(self) -> frozenset[str]:
        """The views that read existing sources, in no circle, directly or not."""
        views = self.book.views
        behind = {name: self._behind(name) for name in views}
        unfit = COLUMNS.keys() - MEASURABLE.keys()
        spoilt = {
            name
            for name, view in views.items()
            if name in COLUMNS or view.source in unfit or name in behind[name]
        }
        there = views.keys() - spoilt | COLUMNS.keys()
        return frozenset(name for name in views.keys() - spoilt if behind[name] <= there)

    def _behind(self, name: str) -> set[str]:
        """Return all that a view reads, directly or not."""
        behind: set[str] = set()
        waiting = sources_of(self.book.views[name])
        while waiting:
            one = waiting.pop()
            if one not in behind:
                behind.add(one)
                reads = one in self.book.views and one not in COLUMNS
                waiting.extend(sources_of(self.book.views[one]) if reads else ())
        return behind

    def follow_events(self, name: str, loc: Loc, message: str, built_in: tuple[str, ...]) -> None:
        """Note a view that does not exist, or whose rows are not single events."""
        if self.follow_view(name, loc, built_in) and not self.of_events(name):
            self.note("rules-name", message, loc, name, "a view made from event, without group")

    def of_events(self, name: str) -> bool:
        """Return whether each row is one event, as far as is known."""
        return (name not in self.sound and name not in COLUMNS) or key_of(self.book, name) == ("event_id",)

    def follow_word(self, word: str | None, known: tuple[str, ...], loc: Loc) -> bool:
        """Return whether a word is one of those known, or none; note it where it is not."""
        if word is None or word in known:
            return True
        self.note("rules-value", f"no such {loc[-1]}", loc, word, nearest(word, known) or "leave it out")
        return False

    def fields(self, measure: str | None) -> tuple[str, ...]:
        """Return the names after a measure's dot; none where there is no such measure."""
        return self.book.fields_of(measure) if measure in self.book.measures else ()

    def placeholders(self, text: str, loc: Loc) -> list[str]:
        """List the names in braces; braces around anything else are noted."""
        names, sound = placeholders_of(text)
        if not sound:
            self.note("rules-value", "braces hold one name and nothing else", loc, text)
        return names
