"""Differences from an earlier screening, as a column of a table of clients."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from clientfit.languages import gettext
from clientfit.model.verdict import Level
from clientfit.reports.phrases import RAISED, humanize


@dataclass(frozen=True)
class Earlier:
    """An earlier screening: its day, and by client id the recommendation and the level of each type."""

    as_of: date
    levels: Mapping[str, tuple[str, Mapping[str, Level]]]

    def difference(
        self, client_id: str, recommendation: str, levels: Mapping[str, Level], titles: Mapping[str, str]
    ) -> str:
        """Return what was different: `was accept; Late payer was clear`, `new`, or nothing if all is equal.

        Levels are compared of the types that were raised then or are now.
        """
        known = self.levels.get(client_id)
        if known is None:
            return gettext("new")
        return "; ".join(self._changes(known, recommendation, levels, titles))

    @staticmethod
    def _changes(
        known: tuple[str, Mapping[str, Level]],
        recommendation: str,
        levels: Mapping[str, Level],
        titles: Mapping[str, str],
    ) -> Iterator[str]:
        advice, were = known
        if advice != recommendation:
            yield gettext("was {recommendation}").format(recommendation=humanize(advice))
        for name, level in levels.items():
            was = were.get(name, "not_judged")
            if was != level and (was in RAISED or level in RAISED):
                yield gettext("{type} was {level}").format(type=titles[name], level=humanize(was))
