"""A proposed mapping as an import profile in YAML, with what is to be looked at."""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats import list_sources, open_source, split_source
from clientfit.importers.profiles.detection import detect
from clientfit.importers.profiles.extend import client_column_yaml
from clientfit.importers.profiles.load import shipped_profiles
from clientfit.importers.profiles.suggest import Proposal, likeness, propose, synonyms
from clientfit.store import Store
from clientfit.yaml_source import nearest

WITHIN = 15
"""How many records from the top may be the header."""


def mapped(path: str | Path, client_column: str | None = None) -> str:
    """An import profile, as YAML, for a file whose header nobody knows.

    With a `client_column`, a known header gives a small profile that takes the client from there, and an
    unknown one has its client there.

    Raises:
        ClientFitError: the file can't be read, or no column seems to name the client or the day.
    """
    if client_column is not None and (small := _small(path, client_column)) is not None:
        return small
    sources, missing = list_sources([path], "record")
    if missing:
        raise ClientFitError(*missing)
    store = Store()
    with TemporaryDirectory(prefix="clientfit-") as folder:
        source = split_source(sources[0])[0]
        opened = open_source(store, source, "raw", Path(folder), header_within=WITHIN)
        header = max(opened.headers, key=lambda each: likeness(each.cells))
        proposal = propose(store, header.read(), header.record, client_column)
        store.close()
    return "\n".join(profile_lines(proposal)) + "\n"


def _small(path: str | Path, client_column: str) -> str | None:
    """The small profile that takes the client from a column, where a profile claims the file's header."""
    found = detect(path)
    known = {profile.name: profile for profile in shipped_profiles()}
    if found.chosen is None or found.chosen.name not in known:
        return None
    names = {name.strip().casefold(): name.strip() for name in found.header}
    header = names.get(client_column.strip().casefold())
    if header is None:
        hint = nearest(client_column, tuple(found.header))
        raise ClientFitError(
            Problem(
                code="column-missing",
                message="no such column",
                file=str(path),
                found=client_column,
                hint=hint,
            )
        )
    return client_column_yaml(known[found.chosen.name], header)


def profile_lines(proposal: Proposal) -> Iterator[str]:
    """The lines of the profile."""
    kind = proposal.kind
    name = (
        re.sub(r"[^a-z0-9]+", "-", Path(proposal.source.replace("#", "-")).stem.lower()).strip("-") or "mine"
    )
    yield "# Proposed from the names of the columns and from what stands in them. Look at every line, correct"
    yield "# it, and keep the file: --profile FILE reads every export like this one."
    yield f"name: {name}"
    yield f"title: {_text(f'Export like {Path(proposal.source).name}')}"
    yield f"about: {_text(f'Each row is one {kind.kind}.')}"
    yield "reference: proposed by clientfit import --map, to be checked"
    if proposal.header_within > 1:
        yield f"header_within: {proposal.header_within}"
    yield ""
    yield "columns:"
    for role, column in proposal.roles.items():
        required = ", required: true" if role in ("client", "issued") else ""
        if role == "status":
            yield from _status(proposal, column.name)
        else:
            yield f"  {role}: {{names: [{_text(column.name)}]{required}{_read(role)}}}"
    if proposal.unused:
        yield "# Not understood or not needed; move a name up to use it."
        yield "ignored:"
        yield from (f"  - {_text(each)}" for each in proposal.unused)
    if proposal.skipped and "status" in proposal.roles:
        yield ""
        yield "skip:"
        yield "  - {reason: by-status, when: status = 'skipped'}"
    yield ""
    yield "events:"
    yield f"  - kind: {kind.kind}"
    yield "    columns:"
    yield from (f"      {column}: {sql}" for column, sql in _columns(proposal))
    unknown = [text for role, text in kind.unknown.items() if role not in proposal.roles]
    if "currency" in kind.columns.values() and "currency" not in proposal.roles:
        unknown.append("The currency; all amounts are of one unnamed currency.")
    if unknown:
        yield ""
        yield "cannot_know:"
        yield from (f"  - {_text(each)}" for each in unknown)


def _status(proposal: Proposal, header: str) -> Iterator[str]:
    """The status column with the meaning of its words."""
    yield "  status:"
    yield f"    names: [{_text(header)}]"
    yield "    words:"
    words = {**proposal.words, **({"skipped": proposal.skipped} if proposal.skipped else {})}
    yield from (f"      {ours}: {_listed(theirs)}" for ours, theirs in words.items())
    if proposal.not_understood:
        yield "    # Not understood, so their rows are rejected until these words stand above:"
        yield f"    # {_listed(proposal.not_understood)}"


def _columns(proposal: Proposal) -> Iterator[tuple[str, str]]:
    """Each column of the event, and the role that tells it."""
    roles, kind = proposal.roles, proposal.kind
    yield "client_id", "client_key" if "client_key" in roles else "client"
    if "client_key" in roles:
        yield "client_name", "client"
    yield "occurred_at", "issued"
    for column, role in kind.columns.items():
        if role in roles and (role != "status" or proposal.words):
            yield column, role
        elif column in kind.instead and kind.instead[column].role in roles:
            yield column, kind.instead[column].sql


def _read(role: str) -> str:
    known = synonyms()
    return ", read: date" if role in known.dates else ", read: money" if role in known.money else ""


def _listed(words: Sequence[str]) -> str:
    return f"[{', '.join(map(_text, words))}]"


def _text(text: str) -> str:
    """A YAML scalar, always quoted, on one line."""
    return json.dumps(text, ensure_ascii=False)
