"""Draft the letters to clients of a screening, and choose one of them."""

from collections.abc import Iterator, Mapping, Sequence

from clientfit.errors import ClientFitError, Problem
from clientfit.model import Verdict
from clientfit.model.letter import AdvisedLetter, Letter
from clientfit.model.verdict import RANKS
from clientfit.plan import Plan
from clientfit.rulebook.schema import Rulebook
from clientfit.store import Store, lookups, quoted
from clientfit.store.tables import OUTCOME, SELECTED
from clientfit.verdict.concluding.outcome import type_column
from clientfit.verdict.letters.debts import Owing, read_owing
from clientfit.verdict.letters.writer import LetterWriter
from clientfit.verdict.verdicts.records import CHUNK, read_records
from clientfit.verdict.verdicts.writer import Writer

UNCONDITIONAL: tuple[AdvisedLetter, ...] = ("decline", "wind_down")
"""Letters that say something even where they ask for nothing."""


def letters(
    store: Store, plan: Plan, writer: Writer, client_ids: Sequence[str]
) -> Iterator[tuple[Letter, ...]]:
    """Draft the letters to each of these clients in the given order, the usual one first."""
    drafter = LetterWriter(plan)
    for start in range(0, len(client_ids), CHUNK):
        chunk = client_ids[start : start + CHUNK]
        keys = dict(zip(chunk, lookups.client_keys(store, chunk), strict=True))
        lookups.select_clients(store, list(keys.values()))
        owing = read_owing(store, plan)
        drafted = {
            record.client_id: drafter.letters(
                record, writer.write(record), owing.get(keys[record.client_id], Owing())
            )
            for record in read_records(store, plan, _addressees(store, plan.rulebook, owing))
        }
        yield from (drafted.get(client_id, ()) for client_id in chunk)


def disclosures(store: Store, plan: Plan, writer: Writer, client_ids: Sequence[str]) -> Iterator[Letter]:
    """Draft a disclosure for each of these clients, in the given order: the data held about it."""
    drafter = LetterWriter(plan)
    for start in range(0, len(client_ids), CHUNK):
        chunk = client_ids[start : start + CHUNK]
        written = {
            record.client_id: drafter.disclosure(record, writer.write(record))
            for record in read_records(store, plan, lookups.client_keys(store, chunk))
        }
        yield from (written[client_id] for client_id in chunk)


def _addressees(store: Store, rulebook: Rulebook, owing: Mapping[int, Owing]) -> list[int]:
    """The clients that there may be a letter to: they owe, a type is raised, or their advice has a letter.

    Most of a book is none of these, and is not read again.
    """
    written = [quoted(name) for name in recommendations_with_letters(rulebook)]
    raised = " OR ".join(f"{type_column(name)} > {RANKS['clear']}" for name in rulebook.counted_types)
    raised_clients = store.rows(
        f"SELECT client FROM {OUTCOME} WHERE client IN (SELECT client FROM {SELECTED})"
        f" AND ({raised} OR recommendation IN ({', '.join(written) or 'NULL'}))"
    )
    return sorted({*owing, *(client for (client,) in raised_clients)})


def recommendations_with_letters(rulebook: Rulebook) -> list[str]:
    """Return the recommendations that a letter mentions, whatever is raised or owed."""
    return [
        name
        for name, each in rulebook.recommendations.items()
        if any(asks or kind in UNCONDITIONAL for kind, asks in each.letters.items())
    ]


def choose(letters_: Sequence[Letter], kind: str | None) -> Letter | None:
    """The letter of a kind among those there is ground for, the usual one when None; None without ground."""
    purpose = None if kind is None else str(kind).replace("-", "_")
    return next((letter for letter in letters_ if purpose in (None, letter.kind)), None)


def no_ground(letters_: Sequence[Letter], kind: str | None, verdict: Verdict) -> ClientFitError:
    """Why a letter isn't written: the advice that there is, and the letters that it has ground for."""
    wanted = "any letter" if kind is None else f"a letter of the kind {_as_option(kind)}"
    advice = verdict.recommendation.replace("_", " ")
    owed = "" if kind not in (None, "recovery") else ", and nothing undisputed is overdue"
    others = ", ".join(_as_option(letter.kind) for letter in letters_)
    return ClientFitError(
        Problem(
            code="letter-groundless",
            message=f"the records give no ground for {wanted}",
            found=f"the advice on {verdict.client_name} is {advice}{owed}",
            hint=f"there is ground for: {others}" if others else "nothing needs to be written",
        )
    )


def _as_option(kind: str) -> str:
    """A kind of letter as the command line spells it."""
    return kind.replace("_", "-")
