"""The score of each column of a source for each role of a kind of event, and the best assignment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations

from clientfit.importers.formats import Column
from clientfit.importers.profiles import suggest_cells
from clientfit.importers.profiles.suggest_assignment import best_assignment
from clientfit.importers.profiles.suggest_cells import Cells
from clientfit.importers.profiles.suggest_names import READ, Name, plain, vocabulary
from clientfit.importers.staging import FLAGS

Scores = dict[str, list[float]]
"""For each role the score of each column."""


@dataclass(frozen=True)
class Look:
    """A column with its name's concepts and its cells."""

    column: Column
    name: Name
    cells: Cells


COMMON = ("client", "client_id", "client_email", "issued")
"""The roles that an export of any kind may have, besides those of its events' columns."""

STATED = ("status", "type", "direction")
"""The roles whose words are given a meaning."""

WORDS = 40
"""More different words than this are no status."""

LONGEST_KEY = 60
"""Number of characters that a key has at most."""

LEAST = 0.45
"""The lowest score of a column that is taken for a role."""

SURE = 0.8
"""The lowest score of a column that is taken for a role without asking."""

EMPTY = 0.6
"""What is left of the score of a column without a filled cell."""

_CODES = 0.7

_STATED_LEAST = 0.7

_QUESTION = 0.9

_ADDRESS = 0.2

_WEIGHTS = {
    "client": 1.3,
    "issued": 1.3,
    "amount": 1.2,
    "due": 1.1,
    "settled": 1.1,
    "number": 1.05,
    "text": 0.4,
}

_LESSER = 0.8


def roles_of(kind: str) -> tuple[str, ...]:
    """The roles that an export of a kind may have."""
    declared = vocabulary().kinds[kind]
    of_columns = (role for column, role in declared.columns.items() if column != "outcome")
    return tuple(dict.fromkeys((*COMMON, *of_columns, *declared.extras)))


def score_columns(looks: Sequence[Look], kind: str, given: int | None, sums: Mapping[int, float]) -> Scores:
    """The score table of a kind, where `given` is the client's column."""
    table: Scores = {role: [_score(look, kind, role) for look in looks] for role in roles_of(kind)}
    table["amount"] = [
        score + sums.get(place, 0.0) if score > 0 else 0.0
        for place, score in enumerate(table.get("amount", []))
    ]
    if not table["amount"]:
        del table["amount"]
    _less_for_our_own(looks, table["client"])
    if given is not None:
        table["client"] = [1.0 if place == given else 0.0 for place in range(len(looks))]
        table["client_id"] = [0.0] * len(looks)
        for role, line in table.items():
            if role != "client":
                line[given] = 0.0
    return table


def _score(look: Look, kind: str, role: str) -> float:
    """The score of a column for a role of a kind, from its name and its own cells."""
    known, concepts = vocabulary(), look.name.concepts
    declared = known.roles[role]
    named = look.name.score(known.patterns(kind, role), declared.against)
    score = _fitting(look, declared.read, named)
    if (kind, role) == ("invoice", "settled") and _in_words(look):
        score = named
    if (kind, role) == ("survey", "text") and look.column.name.rstrip().endswith("?"):
        score = max(score, 0.0 if look.cells.are_amounts else _QUESTION)
    if (kind, role) == ("payment", "number") and "invoice" in concepts:
        # An invoice's number on a payment is what it is for.
        score = score if concepts & {"payment", "transaction"} else 0.0
    if (kind, role) == ("invoice", "amount") and "paid" in concepts:
        score = 0.0  # what was paid of it
    if role == "client" and look.cells.are_emails:
        score -= _ADDRESS
    if role == "currency" and look.cells.are_codes:
        score = max(score, _CODES)
    if role in STATED and score:
        score *= _STATED_LEAST + (1 - _STATED_LEAST) * understood(look, kind)
    return score


def end_words(kind: str) -> dict[str, tuple[str, ...]]:
    """The words of how an invoice ended, with yes and no for paid and not."""
    words = vocabulary().kinds[kind].words
    return {
        **words,
        "paid": (*words["paid"], *FLAGS["true"]),
        "open": (*words["open"], *FLAGS["false"]),
    }


def _in_words(look: Look) -> bool:
    """Whether some cells of a column are days and the others say in a word whether it was paid."""
    words = {plain(word) for each in end_words("invoice").values() for word in each}
    return not look.cells.are_flags and look.cells.are_days_or(words)


def _fitting(look: Look, read: READ, score: float) -> float:
    """A name's score where the cells can be what the role is; an empty column scores lower."""
    cells = look.cells
    if score <= 0:
        return 0.0
    if not cells.filled:
        return EMPTY * score if read in {"date", "money", "words", "text", "currency"} else 0.0
    fits = {
        "date": cells.are_days and not cells.are_flags,
        "money": cells.are_amounts and not (cells.are_days and not cells.are_whole and _pointed(cells)),
        "number": cells.are_amounts,
        "currency": cells.are_currencies,
        "flag": cells.are_flags,
        "terms": cells.are_terms
        and (
            "terms" in look.name.concepts
            or cells.share(lambda text: not text.isdigit()) >= suggest_cells.MOST
        ),
        "email": cells.are_emails,
        "words": not (cells.are_days or cells.are_amounts or cells.are_emails or cells.are_flags)
        and len(cells.distinct) <= WORDS,
        "name": not (
            cells.are_days or cells.are_amounts or cells.are_flags or (cells.are_ids and not cells.are_emails)
        ),
        "key": not (cells.are_flags and len(cells.filled) > 1)
        and cells.share(lambda text: len(text) <= LONGEST_KEY) == 1.0,
        "text": True,
    }[read]
    if not fits:
        return 0.0
    if read == "key" and cells.are_days and not cells.are_whole:
        return 0.0
    return score


def _pointed(cells: Cells) -> bool:
    """Whether the cells are written with two points, as days are."""
    return cells.share(lambda text: text.count(".") > 1) >= suggest_cells.MOST


def _less_for_our_own(looks: Sequence[Look], clients: list[float]) -> None:
    """Lower the score of columns that always name the same one where another names several: that is us."""
    several = [
        score
        for place, score in enumerate(clients)
        if score >= LEAST and len(looks[place].cells.distinct) > 1
    ]
    for place, score in enumerate(clients):
        cells = looks[place].cells
        # A list of one client's records calls it so; only another column that does may be the client then.
        rival = SURE if "client" in looks[place].name.concepts else LEAST
        if (
            max(several, default=0.0) >= rival
            and score > 0
            and len(cells.distinct) == 1
            and len(cells.filled) > 1
        ):
            clients[place] = score - 0.35


def sums_of(looks: Sequence[Look]) -> dict[int, float]:
    """What the cells of amounts add to or take from a column's score as the amount.

    A total is a sum of others or a product with a quantity; what is added up, what is multiplied, and what
    is left after fees isn't one.
    """
    tax, unit = _named_so(looks, {"tax"}), _named_so(looks, {"price", "unit"})
    quantity, fee = _named_so(looks, {"quantity"}), _named_so(looks, {"fee"})
    money = [place for place, look in enumerate(looks) if look.cells.are_amounts and look.cells.filled]
    found: dict[int, float] = {}
    for total, net in permutations(money, 2):
        if any(
            each not in {total, net}
            and suggest_cells.adds_up(looks[total].cells, [looks[net].cells, looks[each].cells])
            for each in tax
        ):
            found[total] = found.get(total, 0.0) + 0.1
            found[net] = found.get(net, 0.0) - 0.35
        if any(
            each not in {total, net}
            and (
                suggest_cells.adds_up(looks[total].cells, [looks[net].cells, looks[each].cells])
                or suggest_cells.adds_up(looks[net].cells, [looks[total].cells, looks[each].cells])
            )
            for each in fee
        ):
            larger = max(
                (total, net), key=lambda place: sum(abs(n) for n in looks[place].cells.amounts.values() if n)
            )
            found[total + net - larger] = found.get(total + net - larger, 0.0) - 0.35
    for count in quantity:
        for price, total in permutations(money, 2):
            if (
                count not in {price, total}
                and price in unit
                and suggest_cells.is_product(looks[total].cells, [looks[count].cells, looks[price].cells])
            ):
                found[price] = found.get(price, 0.0) - 0.5
    return found


def _named_so(looks: Sequence[Look], concepts: set[str]) -> list[int]:
    """The columns of amounts whose names have one of the concepts."""
    return [
        place for place, look in enumerate(looks) if look.name.concepts & concepts and look.cells.are_amounts
    ]


def assign(table: Scores) -> dict[str, int]:
    """The best assignment of a score table: role -> place of its column."""
    roles = list(table)
    weighted = [
        [score * _WEIGHTS.get(role, _LESSER) if score >= LEAST else 0.0 for score in table[role]]
        for role in roles
    ]
    return {
        role: place for role, place in zip(roles, best_assignment(weighted), strict=True) if place is not None
    }


def understood(look: Look, kind: str) -> float:
    """The share of a column's words that are states of a kind."""
    declared = vocabulary().kinds[kind]
    words = tuple(look.cells.distinct)
    known = suggest_cells.meaning(words, {**declared.words, "skipped": declared.skip})
    return sum(map(len, known.values())) / max(len(words), 1)
