"""The same facts get the same answer: in any order, on any number of threads, whoever asks and how."""

import csv
from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner

from clientfit.cli import main
from clientfit.model import Client, Event
from clientfit.model.event import COLUMNS
from clientfit.model.kinds import KINDS, OUTCOMES, PHASES, WORDS
from clientfit.screening import Screener, screen
from tests.properties.book import AS_OF, Row, Rows, random_book
from tests.properties.records import day_of
from tests.properties.screened import (
    FLAG,
    RANKS,
    Json,
    assert_same,
    by_client,
    lines,
    published,
    screened,
    verdicts,
)


def shuffled(rows: Iterable[Row], seed: int) -> list[Row]:
    """The same rows in another order."""
    mixed = list(rows)
    Random(seed).shuffle(mixed)  # noqa: S311 - no secrets
    return mixed


def none_after(told: dict[str, Json]) -> dict[str, Json]:
    """The verdicts without the number of events after the day, which alone may differ."""
    return {
        name: {**verdict, "history": {**verdict["history"], "events_after": 0}}
        for name, verdict in told.items()
    }


def write(path: Path, rows: Rows, columns: Iterable[str]) -> Path:
    """A CSV file of the rows."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(columns))
        writer.writeheader()
        writer.writerows(rows)
    return path


def test_the_book_holds_every_word_and_every_level(rows: list[Row], whole: dict[str, Json]) -> None:
    """The random book is worth its name: all kinds, outcomes, phases, causes, and every type flagged."""
    told = {(row["kind"], column, row.get(column)) for row in rows for column in ("outcome", "phase")}
    words = [("outcome", OUTCOMES), ("phase", PHASES)]
    needed = {(kind, column, word) for column, kinds in words for kind, own in kinds.items() for word in own}
    assert not needed - told
    assert {row["kind"] for row in rows} == set(KINDS)
    assert {row.get("cause") for row in rows} >= set(WORDS["cause"])
    levels = Counter(
        (name, found["level"]) for verdict in whole.values() for name, found in verdict["types"].items()
    )
    flagged = {name for name, level in levels if RANKS[level] >= FLAG}
    assert flagged == {name for name, _ in levels}


@pytest.mark.slow
@pytest.mark.parametrize("threads", [1, 2, 4])
def test_order_and_threads_change_no_byte(
    screener: Screener, rows: list[Row], clients: list[Row], told: str, threads: int
) -> None:
    """Rows and clients in another order, on 1, 2 or 4 threads, give the same bytes."""
    again = lines(screened(screener, shuffled(rows, threads), shuffled(clients, threads), threads=threads))
    assert_same(by_client(told), by_client(again))
    assert again == told


@pytest.mark.slow
def test_files_in_any_order_give_the_same_bytes(
    tmp_path: Path, rows: list[Row], clients: list[Row], told: str
) -> None:
    """A book in three files of mixed rows, given in any order, gives what it gave as one list."""
    mixed = shuffled(rows, 3)
    third = len(mixed) // 3
    parts = [mixed[:third], mixed[third : 2 * third], mixed[2 * third :]]
    paths = [write(tmp_path / f"{name}.csv", part, COLUMNS) for name, part in zip("bca", parts, strict=True)]
    table = write(tmp_path / "clients.csv", clients, Client.model_fields)
    screening = screen(paths, as_of=AS_OF, clients=table)
    assert [source.rejected for source in screening.head.inputs] == [0, 0, 0, 0]
    assert_same(by_client(told), verdicts(screening))
    assert lines(screening) == told


def shifted(rows: list[Row], seed: int) -> list[Row]:
    """Other events of the same clients, all after the as-of day, many of them about earlier events."""
    rng = Random(seed)  # noqa: S311 - no secrets
    earlier: dict[object, list[object]] = {}
    for row in rows:
        earlier.setdefault(row["client_id"], []).append(row["event_id"])
    later = []
    for row in random_book(seed, len(earlier)):
        at, event_id = row["occurred_at"], f"later-{row['event_id']}"
        assert isinstance(at, date)
        moved = {**row, "event_id": event_id, "occurred_at": at + timedelta(days=901)}
        if rng.random() < 0.5:
            moved["ref"] = rng.choice(earlier[row["client_id"]])
        later.append(moved)
    return later


def test_what_comes_after_the_day_changes_nothing(
    screener: Screener, rows: list[Row], clients: list[Row], whole: dict[str, Json]
) -> None:
    """Events after the as-of day, also such as pay, extend or dispute earlier ones, change no verdict."""
    later = shifted(rows, 99)
    assert min(day_of(row) for row in later) > AS_OF
    with_later = verdicts(screened(screener, [*rows, *later], clients))
    assert any(verdict["history"]["events_after"] for verdict in with_later.values())
    assert_same(whole, none_after(with_later))


LAPSED = {
    ("quote", "expired"),
    ("payment_promise", "broken"),
    ("request", "unanswered"),
    ("invoice", "written_off"),
    ("invoice", "credited"),
}
"""Outcomes that, without a day of their own, become known when `due` has passed."""


def known(rows: list[Row], day: date) -> list[Row]:
    """The rows as they would have been written down at the end of that day."""
    told = []
    for row in rows:
        if day_of(row) > day:
            continue
        then, outcome = dict(row), row.get("outcome")
        lapsed = row.get("due") if (row["kind"], outcome) in LAPSED else None
        learned = row.get("settled") or lapsed or day_of(row)
        assert isinstance(learned, date)
        if outcome is not None and learned > day:
            then["outcome"] = "open" if "open" in OUTCOMES[str(row["kind"])] else None
        plan = "announced_leave" in str(row.get("tags"))
        if learned == row.get("settled") and learned > day and not plan:
            del then["settled"]
        told.append(then)
    return told


@pytest.mark.slow
@pytest.mark.parametrize("day", [date(2025, 6, 1), date(2026, 1, 31)])
def test_looking_back_to_a_day_is_looking_on_that_day(
    screener: Screener, rows: list[Row], clients: list[Row], day: date
) -> None:
    """The whole history as of an earlier day gives what the history kept until that day gave."""
    then = known(rows, day)
    back = verdicts(screened(screener, rows, clients, as_of=day))
    kept = verdicts(screened(screener, then, clients, as_of=day))
    # Who is named by later events only has a verdict, which says that nothing is known.
    assert {back.pop(name)["history"]["events"] for name in back.keys() - kept.keys()} <= {0}
    assert_same(kept, none_after(back))


def test_one_client_never_changes_anothers_verdict(
    screener: Screener, rows: list[Row], clients: list[Row], whole: dict[str, Json]
) -> None:
    """Half a book gives every client of it what the whole book gave, though all use the same event ids."""
    ids = sorted(whole)
    for part in (ids[::2], ids[1::2]):
        own = set(part)
        half = screened(
            screener,
            [row for row in rows if row["client_id"] in own],
            [client for client in clients if client["client_id"] in own],
        )
        assert_same({name: whole[name] for name in part}, verdicts(half))


def test_batch_single_check_and_library_agree(
    tmp_path: Path, screener: Screener, rows: list[Row], clients: list[Row], whole: dict[str, Json]
) -> None:
    """The command over a file, one check at a time from dicts or models, and the library give one verdict."""
    path = write(tmp_path / "book.csv", rows, COLUMNS)
    table = write(tmp_path / "clients.csv", clients, Client.model_fields)
    shared = ["--clients", str(table), "--as-of", AS_OF.isoformat()]
    batch = CliRunner().invoke(main, ["screen", str(path), *shared, "--format", "jsonl"])
    assert batch.exit_code == 0, batch.stderr
    assert_same(whole, by_client(batch.stdout))
    about = {client["client_id"]: client for client in clients}
    worst_and_best = [*list(whole)[:3], *list(whole)[-2:]]
    for place, name in enumerate(worst_and_best):
        own = [row for row in rows if row["client_id"] == name]
        events = own if place % 2 else [Event.model_validate(row) for row in own]
        one = screener.check(events, as_of=AS_OF, client=about.get(name, name))
        assert_same({name: whole[name]}, {name: published(one)})


@pytest.mark.parametrize("seed", [0, 1])
def test_every_row_is_accounted_for(tmp_path: Path, seed: int) -> None:
    """Per file, rows = used + duplicates + skipped + rejected, with as many of each as were put in."""
    rng = Random(seed)  # noqa: S311 - no secrets
    good = random_book(seed, 30)
    faults: list[Row] = [
        {"client_id": ""},
        {"kind": "no_such_kind"},
        {"occurred_at": "2026-02-30"},
        {"amount": "twelve"},
        {"amount": "-1"},
        {"outcome": "no_such_outcome"},
        {"confirmed": "perhaps"},
    ]
    blank: Row = dict.fromkeys(COLUMNS)
    sources: list[tuple[str, int, int, int, int]] = []
    half = len(good) // 2
    for name, own in (("a.csv", good[:half]), ("b.csv", good[half:])):
        twins = rng.sample(own, rng.randrange(1, 20))
        bad = [{**row, **rng.choice(faults)} for row in rng.sample(own, rng.randrange(1, 20))]
        blanks = [blank] * rng.randrange(1, 5)
        mixed = shuffled([*own, *twins, *bad, *blanks], seed)
        write(tmp_path / name, mixed, COLUMNS)
        sources.append((name, len(mixed), len(own), len(twins), len(bad)))
    screening = screen(tmp_path, as_of=AS_OF)
    told = {Path(source.file).name: source for source in screening.head.inputs}
    for name, count, used, duplicates, rejected in sources:
        source = told[name]
        assert (source.rows, source.used, source.events) == (count, used, used)
        assert (source.duplicates, source.rejected) == (duplicates, rejected)
        assert source.rows == source.used + source.duplicates + sum(source.skipped.values()) + source.rejected
    assert sum(1 for _ in screening.rejects()) == sum(source[4] for source in sources)
