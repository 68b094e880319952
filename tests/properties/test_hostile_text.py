"""What a client writes is text and nothing else, and a rulebook reads one client's rows and nothing else."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from clientfit.measures.check import sql_faults
from clientfit.model.event import COLUMNS
from clientfit.rulebook.schema import Rulebook
from clientfit.screening import Screener, screen
from tests.properties.book import AS_OF, Row, random_book
from tests.properties.screened import assert_same, verdicts

HOSTILE = (
    "'); DROP TABLE event; --",
    "' OR '1'='1",
    "\"; ATTACH '/tmp/x.db'; --",
    "$as_of $grace_days",
    "{incidents} of {opportunities} {previous} {late_days}",
    "%;startup;%",
    "late_payer.severe!",
    "policy.asked late_payer.flag",
    "\\' \\\\ \\n",
    "r.client o.client g.name",
    "-- /* */ ; COPY event TO 'x.csv'",
    "line\nbreak and\ttab",
    "\u202eright to left\u202c \u2066\u200f",
    "NULL",
    "\U0001f4a3 田田田 e\u0301",
    "long " * 400,
)
PLAIN = "plain"


def marked(rows: list[Row], prefixes: dict[str, str]) -> list[Row]:
    """The rows with every text of a client that is free begun by the client's own prefix."""
    told = []
    for row in rows:
        prefix = prefixes[str(row["client_id"])]
        free: Row = {
            name: row[name] for name in ("client_id", "event_id", "ref", "engagement") if name in row
        }
        words: Row = {"client_name": "name", "text": "note", **free}
        told.append({**row, **{name: f"{prefix} {value}" for name, value in words.items()}})
    return told


def unmarked(part: object, prefix: str) -> Any:  # noqa: ANN401 - JSON
    """A verdict with the prefix replaced by the plain one."""
    if isinstance(part, dict):
        return {key: unmarked(value, prefix) for key, value in part.items()}
    if isinstance(part, list):
        return [unmarked(each, prefix) for each in part]
    return part.replace(prefix, PLAIN) if isinstance(part, str) else part


def test_hostile_text_is_text(tmp_path: Path) -> None:
    """Clients whose ids, names, notes and jobs are SQL, templates or rules get their plain twins' verdict."""
    rows = random_book(5, 3 * len(HOSTILE))
    ids = sorted({str(row["client_id"]) for row in rows})
    hostile = {name: HOSTILE[place % len(HOSTILE)] for place, name in enumerate(ids)}
    path = tmp_path / "it's; DROP TABLE event; -- {previous} $as_of.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(COLUMNS))
        writer.writeheader()
        writer.writerows(marked(rows, hostile))
    screening = screen(path, as_of=AS_OF)
    assert [(source.file, source.rejected) for source in screening.head.inputs] == [(str(path), 0)]
    told = verdicts(screening)
    plain = verdicts(screen(marked(rows, dict.fromkeys(ids, PLAIN)), as_of=AS_OF))
    theirs = {}
    for name in ids:
        verdict = told[f"{hostile[name]} {name}"]
        assert hostile[name] not in json.dumps(verdict["derivation"], ensure_ascii=False)
        theirs[f"{PLAIN} {name}"] = unmarked(verdict, hostile[name])
    assert_same(plain, theirs)


FORBIDDEN = (
    "(SELECT max(amount) FROM event)",
    "EXISTS (FROM event)",
    "(SELECT content FROM read_text('/etc/passwd'))",
    "read_text('/etc/passwd')",
    "getenv('HOME')",
    "current_setting('memory_limit')",
    "nextval('x')",
    "random() > 0.5",
    "now() IS NULL",
    "list_filter([1], lambda x: x > 0)",
    "max(amount) OVER ()",
    "max(amount) OVER (PARTITION BY kind)",
    "?",
)
SQL_KEYS = {
    "where",
    "day",
    "message",
    "on",
    "opportunities",
    "incidents",
    "value",
    "weight",
    "currency",
    "owed",
    "days",
}
MAPS = {"columns", "also"}

Place = tuple[str | int, ...]


def expressions(part: object, place: Place) -> Iterator[Place]:
    """The places of all SQL in the rows, measures and money of a rulebook; other maps hold names."""
    if isinstance(part, dict):
        for key, value in part.items():
            if key in MAPS and isinstance(value, dict):
                yield from ((*place, key, name) for name in value)
            elif key in SQL_KEYS and isinstance(value, str):
                yield (*place, key)
            elif key not in ("match", "lookup", "units"):
                yield from expressions(value, (*place, key))
    elif isinstance(part, (list, tuple)):
        for number, value in enumerate(part):
            yield from expressions(value, (*place, number))


@pytest.mark.parametrize("sql", FORBIDDEN)
def test_no_expression_reaches_beyond_the_clients_rows(screener: Screener, sql: str) -> None:
    """Wherever a rulebook has SQL, a subquery, a file, the clock, chance or other clients are refused."""
    data = screener.rulebook.model_dump(by_alias=True, exclude_none=True)
    places = [
        place
        for section in ("views", "measures", "money")
        for place in expressions(data[section], (section,))
    ]
    for place in places:
        part: Any = data
        for key in place[:-1]:
            part = part[key]
        part[place[-1]] = sql
    refused = {fault.loc for fault in sql_faults(Rulebook.model_validate(data))}
    assert len(places) > 300
    assert set(places) - refused == set()
