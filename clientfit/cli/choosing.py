"""Which client is meant by what a user typed."""

from collections.abc import Iterable
from difflib import get_close_matches

import click

from clientfit.reports.inert import one_line
from clientfit.reports.words import client

NAMED = 10
"""Clients that are listed before the rest is counted."""

Clients = list[tuple[str, str]]


def chosen(clients: Clients, wanted: str | None) -> str:
    """The id of the client that is wanted, or of the only one there is.

    An id as written comes first, then ids and names whatever their case.

    Raises:
        click.UsageError: naming the candidates, when none or several are meant.
    """
    if wanted is None:
        if len(clients) == 1:
            return clients[0][0]
        raise click.UsageError(
            f"there are {len(clients):,} clients; name one with --client: {_list(clients)}"
        )
    if any(key == wanted for key, _ in clients):
        return wanted
    key = _folded(wanted)
    meant = [each for each in clients if key in (_folded(each[0]), _folded(each[1]))]
    if len(meant) > 1:
        raise click.UsageError(f"{one_line(wanted)!r} may be any of these; use the id: {_list(meant)}")
    if not meant:
        near = _near(clients, key)
        hint = f"did you mean {_list(near)}?" if near else f"there are: {_list(clients)}"
        raise click.UsageError(f"there is no client {one_line(wanted)!r}; {hint}")
    return meant[0][0]


def _near(clients: Clients, key: str) -> Clients:
    """Clients whose id or name is close to `key`, or contains it; the closest first."""
    words = {_folded(word): each for each in clients for word in each}
    close = get_close_matches(key, words, n=NAMED)
    inside = (word for word in words if key and key in word)
    return list(dict.fromkeys(words[word] for word in (*close, *inside)))


def _folded(text: str) -> str:
    return one_line(text).casefold()


def _list(clients: Iterable[tuple[str, str]]) -> str:
    named = [client(name, key) for key, name in clients]
    rest = f" and {len(named) - NAMED:,} more" if len(named) > NAMED else ""
    return ", ".join(named[:NAMED]) + rest
