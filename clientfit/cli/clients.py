"""Steps of the commands about one client: screen the sources, resolve `--client`, and select that client."""

from collections.abc import Iterable
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

import click

from clientfit.cli.account import print_account
from clientfit.cli.requests import ReadRequest, ScreenRequest, stored_client_id
from clientfit.database_url import is_url
from clientfit.model.results import ClientResults, Selection
from clientfit.reports.phrases import client_label
from clientfit.reports.sanitize import sanitize_line

MAX_LISTED = 10
"""Greatest number of clients that a message lists."""

Clients = list[tuple[str, str]]


def screen_client(request: ScreenRequest) -> ClientResults:
    """Screen the sources for a command about one client: a plain event table needs no database."""
    from clientfit.one_client import screen_file  # noqa: PLC0415 - not for help

    if not _is_one_file(request):
        return _screen_sources(request)

    one = screen_file(
        Path(request.sources[0]),
        as_of=request.as_of,
        rules=request.rules,
        overrides=request.overrides,
        language=request.language,
        by_sql=lambda: _screen_sources(replace(request, quiet=True)),
    )
    if one is None:
        return _screen_sources(request)
    print_account(one.head.inputs, one.problems, request)
    return one


def _is_one_file(request: ScreenRequest) -> bool:
    """Return whether the request is for one file without options of reading."""
    options = (
        *(request.profile, request.date_order, request.decimal_mark, request.client_column, request.same),
        *(
            request.corrections,
            request.waivers,
            request.max_age,
            request.rejects,
            request.pseudonymise,
            request.clients,
            request.clients_table,
        ),
    )
    plain = request.text and not request.expect and all(option is None for option in options)
    return plain and len(request.sources) == 1 and not is_url(request.sources[0])


def _screen_sources(request: ScreenRequest) -> ClientResults:
    from clientfit.cli.run import screen_sources  # noqa: PLC0415 - a plain file needs no database

    return screen_sources(request)


def select_client(
    screening: ClientResults,
    name: str | None,
    request: ReadRequest,
    *,
    flips: bool = False,
    only_type: str | None = None,
) -> Selection:
    """Select the client that is named; an empty selection of a screening without clients."""
    client_id = find_client(screening, name, request)
    if client_id is None:
        return screening.select()
    return screening.select(client_ids=[client_id], flips=flips, only_type=only_type)


def find_client(screening: ClientResults, name: str | None, request: ReadRequest) -> str | None:
    """Find the id of the client that is named, or of the only one; without clients print so, and return None.

    Raises:
        click.UsageError: no client or several match; the message names the candidates.
    """
    clients = screening.clients()
    if not clients and name is None:
        click.echo("The sources have no clients.", err=True)
        return None
    return resolve_client(clients, stored_client_id(name, request))


def resolve_client(clients: Clients, name: str | None) -> str:
    """Resolve the text of `--client` to a client's id, or return that of the only client.

    An exact id comes first, then ids and names without regard to case, then a part of a name.

    Raises:
        click.UsageError: no client or several match; the message names the candidates.
    """
    if name is None:
        if len(clients) == 1:
            return clients[0][0]
        raise click.UsageError(
            f"there are {len(clients):,} clients; name one with --client: {_client_list(clients)}"
        )
    if any(key == name for key, _ in clients):
        return name
    key = _casefold(name)
    matches = [each for each in clients if key in (_casefold(each[0]), _casefold(each[1]))]
    matches = matches or [each for each in clients if key and key in _casefold(each[1])]
    if len(matches) > 1:
        raise click.UsageError(
            f"{sanitize_line(name)!r} may be any of these; use the id: {_client_list(matches)}"
        )
    if not matches:
        near = _close_matches(clients, key)
        hint = f"did you mean {_client_list(near)}?" if near else f"there are: {_client_list(clients)}"
        raise click.UsageError(f"there is no client {sanitize_line(name)!r}; {hint}")
    return matches[0][0]


def _close_matches(clients: Clients, key: str) -> Clients:
    """Return clients whose id or name is close to `key`, or contains it; the closest first."""
    words = {_casefold(word): each for each in clients for word in each}
    close = get_close_matches(key, words, n=MAX_LISTED)
    inside = (word for word in words if key and key in word)
    return list(dict.fromkeys(words[word] for word in (*close, *inside)))


def _casefold(text: str) -> str:
    return sanitize_line(text).casefold()


def _client_list(clients: Iterable[tuple[str, str]]) -> str:
    labels = [client_label(name, key) for key, name in clients]
    rest = f" and {len(labels) - MAX_LISTED:,} more" if len(labels) > MAX_LISTED else ""
    return ", ".join(labels[:MAX_LISTED]) + rest
