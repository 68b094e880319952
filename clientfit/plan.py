"""The plan: a rulebook compiled for its engines, as of one day; every later step takes it."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from clientfit.engine import Engine, default_engine
from clientfit.engine.components import Components, compile_components
from clientfit.rulebook import Rulebook
from clientfit.signals import LevelColumns, Levels, compile_levels


@dataclass(frozen=True, eq=False)
class Plan:
    """What a store is screened by: the rulebook, what it was compiled to, and the as-of day.

    `components` are its rules as rulesets, inferred by `engine`. What only some callers need is compiled
    when it is first read.
    """

    rulebook: Rulebook
    components: Components
    engine: Engine
    as_of: date

    @cached_property
    def columns(self) -> LevelColumns:
        """The columns of levels by what they belong to, whichever way the clients are measured."""
        return LevelColumns.of(self.rulebook)

    @cached_property
    def levels(self) -> Levels:
        """The SQL statement that measures and levels every client."""
        return compile_levels(self.rulebook, self.as_of)


def compile_plan(rulebook: Rulebook, as_of: date) -> Plan:
    """Compile a rulebook for the default engine.

    Raises:
        ClientFitError: code "rules-bounds" where a ruleset exceeds what an engine can carry.
    """
    return Plan(rulebook, compile_components(rulebook), default_engine(), as_of)
