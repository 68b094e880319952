"""How many more records of one kind would change a type's level, by screening the client with them added.

Every guess goes through the same statement and the same inference as the verdict, all of them in one run.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from clientfit.engine import Engine
from clientfit.engine.components import RANKS, Components
from clientfit.model import LEVELS, Flip, Verdict
from clientfit.model.verdict import Level
from clientfit.rulebook.models import FlipRecords, Rulebook
from clientfit.signals import LEVELLED, Levels
from clientfit.store import Store, make_calendar, tables
from clientfit.verdict.guesses import Direction, Guess, days_on, endings, lent, make_guesses
from clientfit.verdict.outcome import OUTCOME, conclude, type_column
from clientfit.verdict.sentences import parameters_in

MOST = 5
"""So many records are tried."""


class Flipper:
    """Finds what would change the levels of a verdict, by one rulebook as of one day."""

    def __init__(
        self, rulebook: Rulebook, levels: Levels, components: Components, engine: Engine, as_of: date
    ) -> None:
        self._rulebook = rulebook
        self._levels = levels
        self._components = components
        self._engine = engine
        self._as_of = as_of

    def add(self, verdict: Verdict, store: Store) -> Verdict:
        """The verdict on a client of the store, with the flips of each type."""
        guesses = list(self._guesses(verdict))
        if not guesses:
            return verdict
        with lent(store, self._rulebook, self._as_of, verdict.client_id) as beside:
            make_guesses(beside, self._rulebook, self._as_of, guesses)
            reached = self._reached(beside)
            ended = endings(beside)
        types = {
            name: found.model_copy(
                update={"flips": tuple(self._flips(name, found.level, guesses, reached, ended.get(name, ())))}
            )
            for name, found in verdict.types.items()
        }
        return verdict.model_copy(update={"types": types})

    def _sought(self, name: str, level: Level) -> Iterator[tuple[Direction, FlipRecords]]:
        """The records to try; nothing is worse than severe or better than clear."""
        flips = self._rulebook.flags[name].flips
        if flips.worse is not None and level != "severe":
            yield "worse", flips.worse
        if flips.better is not None and level != "clear":
            yield "better", flips.better

    def _guesses(self, verdict: Verdict) -> Iterator[Guess]:
        tried = (
            (name, direction, records, count)
            for name, found in verdict.types.items()
            for direction, records in self._sought(name, found.level)
            for count in range(1, MOST + 1)
        )
        for client, (name, direction, records, count) in enumerate(tried):
            yield Guess(client, name, direction, count, records.every, days_on(records, count))

    def _reached(self, store: Store) -> dict[int, dict[str, Level]]:
        """The level of every type of each guess."""
        make_calendar(store, self._as_of, tables.countries(store))
        store.make(LEVELLED, self._levels.sql)
        conclude(store, self._rulebook, self._levels, self._components, self._engine)
        columns = ", ".join(map(type_column, self._rulebook.flags))
        return {
            client: {name: LEVELS[rank + 1] for name, rank in zip(self._rulebook.flags, ranks, strict=True)}
            for client, *ranks in store.rows(f"SELECT client, {columns} FROM {OUTCOME}")
        }

    def _flips(
        self,
        name: str,
        level: Level,
        guesses: Sequence[Guess],
        reached: Mapping[int, Mapping[str, Level]],
        ended: Sequence[int],
    ) -> Iterator[Flip]:
        """For each direction the fewest records that lead somewhere."""
        flips = self._rulebook.flags[name].flips
        given = tuple(parameters_in(self._rulebook, flips.meanwhile[place].says) for place in ended)
        for direction, records in self._sought(name, level):
            own = [guess for guess in guesses if (guess.flag, guess.direction) == (name, direction)]
            leads = (guess for guess in own if _leads(direction, level, reached[guess.client][name]))
            found = next(leads, None)
            told = found or own[-1]
            phrase = records.says.one if told.count == 1 else records.says.many
            yield Flip(
                direction=direction,
                count=None if found is None else found.count,
                level=None if found is None else reached[found.client][name],
                says=parameters_in(self._rulebook, phrase.replace("{count}", str(told.count))),
                days=told.shift,
                within=MOST,
                given=given,
            )


def _leads(direction: Direction, before: Level, after: Level) -> bool:
    """Whether a level is worse or better than before; what was not judged is better once it is clear."""
    if direction == "worse":
        return RANKS[after] > max(RANKS[before], RANKS["clear"])
    ceiling = RANKS["watch"] if before == "not_judged" else RANKS[before]
    return RANKS["clear"] <= RANKS[after] < ceiling
