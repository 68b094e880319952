"""What speaks against a proposal: weak names, rivals, and columns that are not understood."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from clientfit.importers.profiles.suggest_names import is_age
from clientfit.importers.profiles.suggest_scores import (
    EMPTY,
    SURE,
    Look,
    Scores,
)

APART = 0.1
"""How much lower the next column's score must be for a role to be sure."""

_DATE_WORDS = frozenset({"due", "paid", "closed", "expiry", "issue"})

_NO_END = frozenset({"updated", "start", "end", "month"})
"""Concepts of days that are neither when an invoice was due nor when it was paid."""

_ENDED = frozenset({"paid", "due"})

_FLAG_WORDS = frozenset({"paid", "refund", "cancelled", "no_show", "won", "lost", "closed", "attended"})

_NO_AMOUNT = frozenset(
    {
        "tax",
        "fee",
        "discount",
        "price",
        "unit",
        "quantity",
        "net",
        "balance",
        "refund",
        "detail",
        "thing",
        "score",
    }
)

_DECIDING = {
    "quote": ({"won_on", "lost_on"}, {"won_flag", "lost_flag"}, {"won_flag", "closed_flag"}),
    "invoice": ({"paid_flag"},),
    "support": ({"closed_flag"},),
    "complaint": ({"closed_flag"},),
}
"""By kind: the roles that together say of each row whether and how it ended."""

PERSONAL = frozenset({"meeting", "support", "survey", "message", "inquiry", "complaint"})
"""Kinds of events that are of a person, so that names alone don't distinguish clients."""

_NOUNS = {
    "client": "the client",
    "issued": "the day",
    "amount": "the amount",
    "due": "the due day",
    "settled": "the day of the end",
    "score": "the score",
    "ref": "the invoice's number",
}


def doubts_of(
    looks: Sequence[Look], table: Scores, roles: Mapping[str, int], kind: str, sums: Mapping[int, float]
) -> list[str]:
    """What speaks against the roles, in a few words each: weak names, rivals, and columns not understood."""
    doubts: list[str] = []
    sure = {place for role, place in roles.items() if table[role][place] >= SURE}
    deciding = ["client", "issued", "amount", "due", "settled", "score", "ref"]
    for role in deciding:
        if role not in roles or role not in table:
            continue
        place, line = roles[role], table[role]
        name = looks[place].column.name
        least = (0.75 if role == "client" else SURE) * (1.0 if looks[place].cells.filled else EMPTY)
        if line[place] < least and not (role == "client" and _names_a_person(looks[place], roles, kind)):
            doubts.append(f"{name} may not be {_NOUNS[role]}")
        doubts += [
            f"{_NOUNS[role]} may be {name} or {looks[rival].column.name}"
            for rival, score in enumerate(line)
            if rival not in sure
            and not (role == "client" and _is_contact(looks[rival]) and not _is_contact(looks[place]))
            and score > line[place] - APART
            and rival != place
            and looks[rival].cells.filled
            and looks[rival].cells.texts != looks[place].cells.texts
        ]
    if "client" not in roles and "client_email" not in roles:
        doubts.append("the client has no name, only a number")
    if kind in {"invoice", "payment"} and "amount" not in roles:
        doubts.append("no column tells the amount")
    if kind == "survey" and "score" not in roles:
        doubts.append("no column tells the score")
    if "issued" not in roles:
        doubts.append("no column tells when it was issued")
    doubts += [
        f"{looks[place].column.name} is not understood" for place in _strange(looks, roles, kind, sums)
    ]
    return list(dict.fromkeys(doubts))


def is_decided(kind: str, roles: Collection[str]) -> bool:
    """Whether columns beside the status say of each row how it ended."""
    return any({*roles} >= each for each in _DECIDING.get(kind, ()))


def _strange(
    looks: Sequence[Look], roles: Mapping[str, int], kind: str, sums: Mapping[int, float]
) -> Iterator[int]:
    """The columns without a role that may tell a day, a state or an amount."""
    taken = {*roles.values()}
    for place, look in enumerate(looks):
        concepts, cells = look.name.concepts, look.cells
        explained = (
            sums.get(place, 0.0) < 0
            or any(cells.texts == looks[each].cells.texts for each in taken)
            or is_age(look.column.name)
            or "expected" in concepts
        )
        if place in taken or not cells.filled or explained:
            continue
        days = cells.are_days and not cells.are_whole and (concepts & _DATE_WORDS or not concepts)
        states = concepts & {"status", "stage"} and len(cells.distinct) > 1 and not is_decided(kind, roles)
        amounts = cells.are_amounts and not cells.are_whole and not concepts & _NO_AMOUNT
        flags = cells.are_flags and concepts & _FLAG_WORDS
        later = _may_be_an_end(look, looks, roles, kind)
        mixed = concepts & _ENDED and not concepts & {"text", "amount", "total"} and not cells.are_amounts
        if days or later or states or flags or mixed or (amounts and kind in {"invoice", "payment", "quote"}):
            yield place


def _may_be_an_end(look: Look, looks: Sequence[Look], roles: Mapping[str, int], kind: str) -> bool:
    """Whether a column may be the due day or the day of payment of invoices that lack one of them.

    Its days are all later than those of issue.
    """
    cells = look.cells
    lacking = kind == "invoice" and "issued" in roles and not {"due", "settled"} <= roles.keys()
    if not lacking or not cells.are_days or cells.are_whole or look.name.concepts & _NO_END:
        return False
    pairs = [(cells.day(row), looks[roles["issued"]].cells.day(row)) for row in range(len(cells.texts))]
    return all(day > issued for day, issued in pairs if day is not None and issued is not None)


def _names_a_person(look: Look, roles: Collection[str], kind: str) -> bool:
    """Whether a column `Name` is that of the person whose e-mail address identifies the client."""
    return kind in PERSONAL and "client_email" in roles and look.name.concepts == {"name"}


def _is_contact(look: Look) -> bool:
    """Whether a column names a person at a client, rather than the client."""
    return bool(look.name.concepts & {"contact", "personal"}) and not look.name.concepts & {
        "client",
        "company",
    }
