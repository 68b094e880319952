"""Pseudonyms: what has been read, without the names, mails and free text in it.

It is done in the tables themselves, before anything is measured, so that no report can tell what it was.
"""

import hmac
import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from secrets import token_hex

from clientfit.errors import PROBLEM_CODES, ClientFitError, Problem
from clientfit.importers import Intake
from clientfit.model.kinds import TAGS
from clientfit.regular_file import read_regular
from clientfit.store import Store, quoted
from clientfit.store.tables import ALIAS, CLIENT, CORRECTION, EVENT, PAD, REJECT, RENAMED

SHORTEST = 32
"""Hexadecimal digits that a key has at least; one that is made has twice as many."""

BLOCK = 64
"""Bytes that SHA-256 works on at a time, to which HMAC fills up its key."""

SHORT = 16
"""Hexadecimal digits of a digest that a client's pseudonym shows; a million clients share none."""


class Pseudonyms:
    """Names that stand for others: the same for the same key, and not to be undone without it.

    Args:
        key: at least 32 hexadecimal digits.

    Raises:
        ValueError: the key is shorter, or isn't hexadecimal.
    """

    def __init__(self, key: str) -> None:
        if len(key) < SHORTEST:
            raise ValueError(f"a key has at least {SHORTEST} hexadecimal digits")
        self._key = bytes.fromhex(key)

    @classmethod
    def kept_in(cls, path: str | Path) -> "Pseudonyms":
        """The pseudonyms of the key in a file, which is made, for its owner's eyes only, where there is none.

        Raises:
            ClientFitError: the file can't be read or written, or holds no key.
        """
        path = Path(path)
        try:
            return cls(_made(path) if not path.exists() else read_regular(path).decode("ascii").strip())
        except (OSError, ValueError) as error:
            raise ClientFitError(
                Problem(
                    code="key-unreadable",
                    message=PROBLEM_CODES["key-unreadable"],
                    file=str(path),
                    found=error.strerror if isinstance(error, OSError) else None,
                    hint=f"it holds {SHORTEST} hexadecimal digits or more; name a file that isn't there"
                    " to have one made",
                )
            ) from error

    def client(self, client_id: str) -> str:
        """Return the pseudonym of a client."""
        return f"client-{self._hashed('client', client_id)[:SHORT]}"

    def file(self, name: str) -> str:
        """Return the pseudonym of a file."""
        return f"file-{self._hashed('file', name)[:SHORT]}"

    def lend(self, store: Store) -> None:
        """Make the table `pad`, by which `_digest` gives the same digests in SQL as here."""
        key = sha256(self._key).digest() if len(self._key) > BLOCK else self._key
        pads = [bytes(byte ^ pad for byte in key.ljust(BLOCK, b"\0")) for pad in (0x36, 0x5C)]
        store.create(PAD, "SELECT ?::BLOB AS inside, ?::BLOB AS outside", pads)

    def _hashed(self, what: str, text: str) -> str:
        return hmac.digest(self._key, f"{what}:{text}".encode(), "sha256").hex()


def pseudonymised(
    store: Store, intake: Intake, pseudonyms: Pseudonyms, *, tags: Collection[str] = ()
) -> Intake:
    """Put pseudonyms into the store's tables for every name and drop free text; the account says so.

    Clients, files, events and jobs get names of the same order and the same differences as the ones they
    had, so that every rule finds what it found. `tags` are kept beside the event table's own.
    """
    pseudonyms.lend(store)
    store.drop(CORRECTION)  # its words are a person's, about events that have other names now
    _rename_clients(store)
    _rename_events(store)
    kept = ", ".join(map(quoted, sorted({*TAGS, *tags})))
    for table, column in (("event", "tags"), ("client", "traits")):
        store.run(
            f"UPDATE {table} SET {column} = coalesce(';' || nullif(array_to_string(list_filter("
            f"string_split({column}, ';'), lambda tag: tag IN ({kept})), ';'), '') || ';', '')"
        )
    _empty_rejects(store)
    store.drop(PAD)
    return replace(
        intake,
        inputs=tuple(
            source.model_copy(update={"file": pseudonyms.file(source.file)}) for source in intake.inputs
        ),
        problems=tuple(masked_problem(problem, pseudonyms) for problem in intake.problems),
        unread=tuple(pseudonyms.file(name) for name in intake.unread),
    )


def masked_problem(problem: Problem, pseudonyms: Pseudonyms) -> Problem:
    """The problem without what stood in the data: its code's meaning, and the line of a renamed file."""
    return Problem(
        code=problem.code,
        message=PROBLEM_CODES[problem.code],
        file=None if problem.file is None else pseudonyms.file(problem.file),
        line=problem.line,
    )


@contextmanager
def masked(pseudonyms: Pseudonyms | None) -> Iterator[None]:
    """Where there are pseudonyms, let an error about rows say no more than a problem would.

    An error about a whole source names it all the same: it is for the one who named it, and nothing is
    written.
    """
    try:
        yield
    except ClientFitError as error:
        if pseudonyms is None:
            raise
        shown = (
            masked_problem(each, pseudonyms) if each.line is not None else each for each in error.problems
        )
        raise ClientFitError(*shown) from None


def without_text(store: Store, intake: Intake) -> Intake:
    """Drop the notes of the store's events, and what stood in rejected rows; names stay."""
    store.run("UPDATE event SET text = NULL; UPDATE reject SET found = NULL, raw = NULL")
    if store.has(CORRECTION):
        store.run(f"UPDATE {CORRECTION} SET reason = NULL")
    problems = tuple(problem.model_copy(update={"found": None}) for problem in intake.problems)
    return replace(intake, problems=problems)


def _made(path: Path) -> str:
    """A new key in a new file that nobody else may read."""
    key = token_hex(SHORTEST)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(key + "\n")
    return key


def _digest(what: str, text: str) -> str:
    """The SQL of a text's digest, the text itself being SQL."""
    message = f"encode(concat({quoted(what + ':')}, {text}))"
    inner = f"sha256((SELECT inside FROM pad) || {message})"
    return f"sha256((SELECT outside FROM pad) || unhex({inner}))"


def _rename_clients(store: Store) -> None:
    """Clients by their pseudonyms, with keys in the order of these: the old order would reveal the names."""
    digest = _digest("client", "client_id")
    store.create(
        RENAMED,
        "SELECT client AS was, CAST(row_number() OVER (ORDER BY alias) - 1 AS INTEGER) AS client, alias"
        f" FROM (SELECT client, 'client-' || left({digest}, {SHORT}) AS alias FROM client) AS named",
    )
    for table, columns in (
        (
            CLIENT,
            "renamed.client AS client, alias AS client_id, alias AS client_name, NULL::VARCHAR AS owner",
        ),
        (EVENT, "renamed.client AS client"),
    ):
        store.create(
            table,
            f"SELECT held.* REPLACE ({columns})"
            f" FROM {table} AS held JOIN renamed ON renamed.was = held.client",
        )
    store.drop(RENAMED)


def _rename_events(store: Store) -> None:
    """Events, what they refer to, and jobs by their place among a client's names, and a digest."""
    names = ("event_id", "engagement")
    part = "trim(unnest(string_split(ref, ';')))"
    union = " UNION ".join(f"SELECT client, {name} AS name FROM event" for name in names)
    union += f" UNION SELECT client, {part} AS name FROM event"
    digest = _digest("event", "name")
    store.create(
        ALIAS,
        "SELECT client, name, concat('n', lpad(CAST(place AS VARCHAR), CAST(wide AS INTEGER), '0'),"
        f" '-', left({digest}, 8)) AS alias"
        " FROM (SELECT *, greatest(5, length(CAST(max(place) OVER () AS VARCHAR))) AS wide"
        " FROM (SELECT client, name, row_number() OVER (PARTITION BY client ORDER BY name) AS place"
        f" FROM ({union}) AS used WHERE name <> '') AS placed) AS measured",
    )
    joins = " ".join(
        f"LEFT JOIN alias AS {name}_of ON {name}_of.client = held.client AND {name}_of.name = held.{name}"
        for name in names
    )
    aliases = ", ".join(f"coalesce({name}_of.alias, held.{name}) AS {name}" for name in names)
    # A promise or a reminder may be about several invoices.
    refs = (
        "SELECT client, ref, string_agg(alias, ';' ORDER BY place) AS aliases FROM (SELECT client, ref,"
        f" {part} AS name, generate_subscripts(string_split(ref, ';'), 1) AS place"
        " FROM (SELECT DISTINCT client, ref FROM event WHERE ref IS NOT NULL))"
        " JOIN alias USING (client, name) GROUP BY client, ref"
    )
    joins += f" LEFT JOIN ({refs}) AS ref_of ON ref_of.client = held.client AND ref_of.ref = held.ref"
    aliases += ", coalesce(ref_of.aliases, held.ref) AS ref"
    file = f"CASE WHEN file IS NOT NULL THEN 'file-' || left({_digest('file', 'file')}, {SHORT}) END"
    store.create(
        EVENT,
        f"SELECT held.* REPLACE ({aliases}, {file} AS file, CAST(NULL AS VARCHAR) AS text)"
        f" FROM event AS held {joins}",
    )
    store.drop(ALIAS)


def _empty_rejects(store: Store) -> None:
    meanings = ", ".join(f"({quoted(code)}, {quoted(text)})" for code, text in PROBLEM_CODES.items())
    file = f"'file-' || left({_digest('file', 'file')}, {SHORT})"
    store.create(
        REJECT,
        f"SELECT held.* REPLACE ({file} AS file, wording.meaning AS message,"
        " CAST(NULL AS VARCHAR) AS found, CAST(NULL AS VARCHAR) AS hint, CAST(NULL AS VARCHAR) AS raw)"
        f" FROM reject AS held JOIN (VALUES {meanings}) AS wording (code, meaning) USING (code)",
    )


__all__ = ["Pseudonyms", "masked", "masked_problem", "pseudonymised", "without_text"]
