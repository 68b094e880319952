"""Resolve the client of a line of the ledger."""

import re
from collections.abc import Sequence
from difflib import get_close_matches

from clientfit.ledger.days import unclear
from clientfit.ledger.entry import Row

_SHORTEST = 5
"""Number of letters of the shortest word that stands for a whole name when it is misspelt."""


def resolve_client(wanted: str, rows: Sequence[Row], *, new: bool) -> tuple[str, str]:
    """Resolve a name or id to a client's id and name: a client of the ledger, or a new one.

    A part of a name is enough where one client has it.

    Raises:
        ClientFitError: `log-unclear`, where several clients match, or one is similar and `new` is not given.
    """
    clients = {row["client_id"]: row["client_name"] or row["client_id"] for row in rows}
    key = wanted.strip().casefold()
    if not key:
        raise unclear("the client has no name")
    exact = [each for each, name in clients.items() if key in (each.casefold(), name.casefold())]
    if len(exact) == 1:
        return exact[0], clients[exact[0]]
    within = exact or [each for each, name in clients.items() if key in name.casefold()]
    if not new and len(within) == 1:
        return within[0], clients[within[0]]
    if not new and within:
        raise unclear(
            f"{wanted!r} may be {' or '.join(clients[each] for each in within[:5])}",
            hint="write more of the name",
        )
    # A name may be cut to one of its words: "ratenfels" is meant for "Rattenfels Moebel".
    names = {
        word: name for name in clients.values() for word in name.casefold().split() if len(word) >= _SHORTEST
    }
    names |= {name.casefold(): name for name in clients.values()}
    near = get_close_matches(key, names, n=1, cutoff=0.75)
    if near and not new:
        raise unclear(
            f"there is no client {wanted!r} yet",
            hint=f"did you mean {names[near[0]]}? --new writes a new client",
        )
    name = " ".join(wanted.split())
    slug = re.sub(r"[^\w]+", "-", name.casefold()).strip("-_") or name
    return (slug if slug not in clients else name), name
