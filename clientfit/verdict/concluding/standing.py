"""Check that a rulebook gives each client a stage and a standing, which all conclusions need."""

from collections.abc import Mapping
from typing import Any

from clientfit.errors import ClientFitError
from clientfit.model.kinds import STAGES
from clientfit.rulebook import Places, Rulebook
from clientfit.store import Store
from clientfit.store.tables import CLIENT, LEVELLED

WORDS: Mapping[str, tuple[str, ...]] = {"stage": STAGES, "standing": ("prospect", "existing")}
"""The words that each of the two columns may hold; neither may be NULL."""


def check_standing(values: Mapping[str, Any], rulebook: Rulebook, places: Places) -> None:
    """Check the stage and the standing of one client, given by its columns of `levelled`.

    Raises:
        ClientFitError: code "rules-value", at the key of `standing` that names the column.
    """
    for role, words in WORDS.items():
        if values[role] not in words:
            column = getattr(rulebook.standing, role)
            found = "NULL" if values[role] is None else str(values[role])
            raise ClientFitError(
                places.problem(
                    "rules-value",
                    f"{rulebook.standing.source}.{column} gives a client no {role}",
                    ("standing", role),
                    found,
                    f"give every client one of {', '.join(words)}, such as coalesce({column}, '{words[1]}')",
                )
            )


def check_standings(store: Store, rulebook: Rulebook, places: Places) -> None:
    """Check the stage and the standing of every client in `levelled`; report the first that is wrong.

    Raises:
        ClientFitError: as `check_standing`.
    """
    wrong = " OR ".join(
        f"l.{role} IS NULL OR l.{role} NOT IN ({', '.join(repr(word) for word in words)})"
        for role, words in WORDS.items()
    )
    first = store.rows(
        f"SELECT {', '.join(f'l.{role}' for role in WORDS)} FROM {LEVELLED} AS l JOIN {CLIENT} USING (client)"
        f" WHERE {wrong} ORDER BY client_id LIMIT 1"
    )
    for row in first:
        check_standing(dict(zip(WORDS, row, strict=True)), rulebook, places)
