"""The plan: a rulebook compiled for its engines, as of one day; every later step takes it."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from importlib.metadata import version

from clientfit.engine import Engine
from clientfit.engine.components import Components
from clientfit.errors import PROBLEM_CODES, ClientFitError, Problem
from clientfit.model.cell_words import YEARS
from clientfit.model.verdict import Extended, Head, Input, Provenance, Tool
from clientfit.model.verdict import Rulebook as RulebookUsed
from clientfit.rulebook import Places, Rulebook
from clientfit.signals import LevelColumns, Levels, compile_levels
from clientfit.waivers import NONE, Waivers


@dataclass(frozen=True, eq=False)
class Plan:
    """A compiled rulebook for one as-of day, by which a store is screened.

    `components` are its rules as rulesets, which `engine` infers. `waivers` are those in force on the day.
    `places` has the file and line of each piece of a user's own rules, whose results are checked before
    they are inferred from; None for clientfit's own rules. Parts that only some callers need are compiled
    when they are first read.
    """

    rulebook: Rulebook
    components: Components
    engine: Engine
    as_of: date
    waivers: Waivers = NONE
    places: Places | None = None

    def __post_init__(self) -> None:
        """Check the day.

        Raises:
            TypeError: it is no `date`, or a `datetime`, of which the zone would decide the day.
            ClientFitError: code "as-of-range": the day is outside the years of the row contract.
        """
        given: object = self.as_of
        if not isinstance(given, date) or isinstance(given, datetime):
            raise TypeError(f"as_of is a datetime.date, not {type(given).__name__}")
        first, last = YEARS
        if not first <= self.as_of.year <= last:
            problem = Problem(
                code="as-of-range",
                message=PROBLEM_CODES["as-of-range"],
                found=self.as_of.isoformat(),
                hint=f"{first}-01-01 to {last}-12-31",
            )
            raise ClientFitError(problem)

    @cached_property
    def columns(self) -> LevelColumns:
        """The columns of values and levels."""
        return LevelColumns.of(self.rulebook)

    @cached_property
    def provenance(self) -> Provenance:
        """The origin of every verdict by this plan."""
        return Provenance(as_of=self.as_of, rulebook=self.rulebook.sha256, engine=self.engine.name)

    @cached_property
    def levels(self) -> Levels:
        """The SQL statement that measures every client and compares it with the thresholds."""
        return compile_levels(self.rulebook, self.as_of)


def head_of(
    plan: Plan,
    *,
    inputs: tuple[Input, ...] = (),
    unread: tuple[str, ...] = (),
    problems: tuple[Problem, ...] = (),
) -> Head:
    """Return the head of all verdicts by a plan, with the account of the sources."""
    rulebook = plan.rulebook
    return Head(
        tool=Tool(version=version("clientfit"), engine=plan.engine.name),
        rulebook=RulebookUsed(
            name=rulebook.name,
            version=rulebook.version,
            sha256=rulebook.sha256,
            extends=None if rulebook.extends is None else Extended(**dict(rulebook.extends)),
            overrides=rulebook.overrides,
            recommendations={name: each.rank for name, each in rulebook.recommendations.items()},
            drafts={name: each.title for name, each in rulebook.draft_types.items()},
        ),
        as_of=plan.as_of,
        language=rulebook.language.code,
        inputs=inputs,
        unread=unread,
        problems=problems,
    )
