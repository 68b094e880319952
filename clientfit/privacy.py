"""Pseudonymise the events read: replace names, and drop addresses and free text.

The tables are changed before anything is measured, so that no report has the original names.
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
"""Least number of hexadecimal digits of a key; a created one has twice as many."""

BLOCK = 64
"""Block size of SHA-256 in bytes, to which HMAC pads its key."""

SHORT = 16
"""Number of hexadecimal digits in a client's pseudonym; among a million clients no two are equal."""


class Pseudonyms:
    """Pseudonyms by a key: the same for the same key, and not reversible without it.

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
    def from_file(cls, path: str | Path) -> "Pseudonyms":
        """Return the pseudonyms of the key in a file; a missing file is created, readable by its owner only.

        Raises:
            ClientFitError: the file can't be read or written, or holds no key.
        """
        path = Path(path)
        try:
            return cls(_create_key(path) if not path.exists() else read_regular(path).decode("ascii").strip())
        except (OSError, ValueError) as error:
            raise ClientFitError(
                Problem(
                    code="key-unreadable",
                    message=PROBLEM_CODES["key-unreadable"],
                    file=str(path),
                    found=error.strerror if isinstance(error, OSError) else None,
                    hint=f"a key file has {SHORTEST} hexadecimal digits or more; a missing file is created",
                )
            ) from error

    def client(self, client_id: str) -> str:
        """Return the pseudonym of a client."""
        return f"client-{self._hashed('client', client_id)[:SHORT]}"

    def file(self, name: str) -> str:
        """Return the pseudonym of a file."""
        return f"file-{self._hashed('file', name)[:SHORT]}"

    def create_pad(self, store: Store) -> None:
        """Create the table `pad`, by which `_digest` computes the same digests in SQL."""
        key = sha256(self._key).digest() if len(self._key) > BLOCK else self._key
        pads = [bytes(byte ^ pad for byte in key.ljust(BLOCK, b"\0")) for pad in (0x36, 0x5C)]
        store.create(PAD, "SELECT ?::BLOB AS inside, ?::BLOB AS outside", pads)

    def _hashed(self, what: str, text: str) -> str:
        return hmac.digest(self._key, f"{what}:{text}".encode(), "sha256").hex()


def pseudonymised(
    store: Store, intake: Intake, pseudonyms: Pseudonyms, *, tags: Collection[str] = ()
) -> Intake:
    """Replace every name in the store's tables, the inputs and the problems by its pseudonym; drop free text.

    Events and jobs keep the order of their names, and different names stay different, so that every rule
    gives the same result. `tags` are kept besides those of the event table.
    """
    pseudonyms.create_pad(store)
    store.drop(CORRECTION)  # it has free text, and the names of events before they are replaced
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
    """Return the problem without text of the data: its code's meaning, the file's pseudonym and the line."""
    return Problem(
        code=problem.code,
        message=PROBLEM_CODES[problem.code],
        file=None if problem.file is None else pseudonyms.file(problem.file),
        line=problem.line,
    )


@contextmanager
def masked(pseudonyms: Pseudonyms | None) -> Iterator[None]:
    """Mask errors about rows as `masked_problem` does, where there are pseudonyms.

    An error about a whole source keeps its name: only the user who named it sees the error, as nothing is
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
    """Drop the notes of the store's events and the text of rejected rows; keep names."""
    store.run("UPDATE event SET text = NULL; UPDATE reject SET found = NULL, raw = NULL")
    if store.has(CORRECTION):
        store.run(f"UPDATE {CORRECTION} SET reason = NULL")
    problems = tuple(problem.model_copy(update={"found": None}) for problem in intake.problems)
    return replace(intake, problems=problems)


def _create_key(path: Path) -> str:
    """Create a key in a new file with mode 0600, and return it."""
    key = token_hex(SHORTEST)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(key + "\n")
    return key


def _digest(what: str, text: str) -> str:
    """Return the SQL of the digest of a text, which is given as SQL."""
    message = f"encode(concat({quoted(what + ':')}, {text}))"
    inner = f"sha256((SELECT inside FROM pad) || {message})"
    return f"sha256((SELECT outside FROM pad) || unhex({inner}))"


def _rename_clients(store: Store) -> None:
    """Rename clients, and number them in the order of their pseudonyms, as the old order reveals names."""
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
    """Rename events, references and jobs to their place among a client's names and a digest."""
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
