"""The programme and the SQL statement give the same: every value, level, sentence and piece of evidence."""

import csv
import os
from collections import defaultdict
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from clientfit.cases.load import LoadedCase, load_cases
from clientfit.cases.run import client_ids, events_of
from clientfit.columnar.programme import Programme, programme_of
from clientfit.columnar.typed_rows import Unusual
from clientfit.rulebook.load import default_rules
from clientfit.screening import Screener
from tests.columnar.both import Rows, by_client, checked, differences, measured_by_both, screened_by_sql
from tests.properties.book import AS_OF, Row, random_book, random_clients
from tests.properties.null_book import null_book

DAYS = (AS_OF, date(2025, 11, 3), date(2024, 12, 31), date(2026, 2, 28))
CASES = os.environ.get("CLIENTFIT_CASES")
DATA = os.environ.get("CLIENTFIT_DATA")

Book = Callable[[int, int], list[Row]]


def _known(make: Book, seed: int, clients: int) -> list[Row]:
    """What is known of a random book's clients; nothing of those in which nothing is known."""
    return random_clients(seed, clients) if make is random_book else []


@pytest.mark.parametrize("as_of", DAYS[:2])
@pytest.mark.parametrize("make", [random_book, null_book])
def test_a_book_has_the_same_values(
    screener: Screener, programme: Programme, make: Book, as_of: date
) -> None:
    """Every column of `levelled` holds the same value of the same type for every client of a book."""
    events = make(5, 40)
    both = measured_by_both(screener, programme, events, _known(make, 5, 40), as_of)
    assert differences(*both) == []


@pytest.mark.long
@pytest.mark.parametrize("as_of", DAYS)
@pytest.mark.parametrize("seed", range(100, 105))
def test_many_books_have_the_same_values(
    screener: Screener, programme: Programme, seed: int, as_of: date
) -> None:
    """So it is for 5,200 clients on four days, half of them full of gaps."""
    for make in (random_book, null_book):
        both = measured_by_both(screener, programme, make(seed, 130), _known(make, seed, 130), as_of)
        assert differences(*both) == []


def test_one_client_has_the_same_verdict(screener: Screener, programme: Programme) -> None:
    """A verdict written without a database is that of the screening, to the byte."""
    assert _different(screener, programme, random_book(6, 25), random_clients(6, 25), AS_OF) == []


@pytest.mark.long
@pytest.mark.parametrize("as_of", DAYS)
@pytest.mark.parametrize("seed", [200, 201])
def test_many_clients_have_the_same_verdict(
    screener: Screener, programme: Programme, seed: int, as_of: date
) -> None:
    """So it is for 2,000 clients on four days, half of them full of gaps."""
    for make in (random_book, null_book):
        events = make(seed, 125)
        assert _different(screener, programme, events, _known(make, seed, 125), as_of) == []


def test_one_programme_serves_all_numbers(programme: Programme) -> None:
    """Parameters and thresholds set otherwise need no other programme, and are heeded."""
    plain = Screener()
    signal, condition = next(
        (f"{name}.{level}", part.when[0])
        for name, each in plain.rulebook.signals.items()
        for level, part in each.levels.items()
    )
    threshold = f"{signal}.{condition.measure.removesuffix('.value')}"
    set_otherwise = {"grace_days": 3, "window_days": 400, "default_terms_days": 7, threshold: 0.25}
    other = Screener(overrides=set_otherwise)
    assert programme.serves(other.rulebook)
    events = random_book(7, 25)
    by_sql, by_programme = measured_by_both(other, programme, events, (), AS_OF)
    assert differences(by_sql, by_programme) == []
    assert by_sql != measured_by_both(plain, programme, events, (), AS_OF)[0]


def test_another_kind_of_number_needs_another_programme(programme: Programme) -> None:
    """A parameter with a fraction in place of a whole number is compiled anew, and gives the same values."""
    other = Screener(overrides={"paid_share": 0.985})
    assert not programme.serves(other.rulebook)
    both = measured_by_both(other, programme_of(other.rulebook), random_book(8, 15), (), AS_OF)
    assert differences(*both) == []


def test_the_rule_cases_have_the_same_values(screener: Screener, programme: Programme) -> None:
    """Every case of the rulebook gives the same values on its own day, and a month before it."""
    by_day: dict[date, list[LoadedCase]] = defaultdict(list)
    for case in load_cases(default_rules(), screener.rulebook):
        by_day[case.as_of].append(case)
    for as_of, cases in by_day.items():
        named = list(zip(client_ids(cases), cases, strict=True))
        events = [
            {**event, "client_id": name} for name, case in named for event in events_of(case.rows, as_of)
        ]
        clients = [
            {**case.case.client.model_dump(exclude={"since"}), "client_id": name} for name, case in named
        ]
        for day in (as_of, as_of - timedelta(days=31)):
            assert differences(*measured_by_both(screener, programme, events, clients, day)) == []


@pytest.mark.skipif(not DATA, reason="CLIENTFIT_DATA names no folder with public data")
def test_public_invoices_have_the_same_values(screener: Screener, programme: Programme) -> None:
    """The invoices that IBM published give the same values on two days."""
    path = Path(str(DATA)) / "ibm_ar" / "WA_Fn-UseC_-Accounts-Receivable.csv"
    for as_of in (date(2013, 12, 31), date(2012, 9, 1)):
        assert differences(*measured_by_both(screener, programme, path, (), as_of)) == []


@pytest.mark.skipif(not CASES, reason="CLIENTFIT_CASES names no folder with labelled histories")
def test_labelled_histories_have_the_same_verdicts(screener: Screener, programme: Programme) -> None:
    """The verdicts on labelled histories are the same on four days."""
    folder = Path(str(CASES)) / "dev"
    events = _rows(folder / "events.csv", place=True)
    clients = _rows(folder / "clients.csv")
    for as_of in DAYS:
        different = _different(screener, programme, events, clients, as_of)
        assert [client for client in different if not client.endswith("unusual")] == []
        assert len(different) < len(clients) / 10


def _rows(path: Path, *, place: bool = False) -> list[Row]:
    """A file's filled cells; with `place`, also where each row stands and an id for it."""
    with path.open(encoding="utf-8", newline="") as file:
        return [
            ({"event_id": f"row-{line}", "file": "events.csv", "line": line} if place else {})
            | {name: value for name, value in row.items() if value}
            for line, row in enumerate(csv.DictReader(file), start=2)
        ]


def _different(
    screener: Screener, programme: Programme, events: Rows, clients: Rows, as_of: date
) -> list[str]:
    """The clients on whom the screening and the programme don't write the same verdict.

    One whose records have to be read in SQL is given as such.
    """
    known = {client["client_id"]: client for client in clients}
    store, screening = screened_by_sql(screener, events, clients, as_of)
    verdicts = {verdict.client_id: verdict.model_dump_json() for verdict in screening}
    store.close()
    different = []
    for client, own in by_client(events).items():
        try:
            verdict = checked(screener, programme, own, as_of, known.get(client))
        except Unusual:
            different.append(f"{client}: unusual")
        else:
            different += [client] if verdict.model_dump_json() != verdicts[client] else []
    return different


def test_a_list_of_ids_names_each_of_them(screener: Screener, programme: Programme) -> None:
    """A record whose ref lists several invoices counts for each, whatever stands around the semicolons."""
    bill: Row = {
        "kind": "invoice",
        "occurred_at": "2026-01-05",
        "due": "2026-02-04",
        "amount": "100",
        "currency": "EUR",
    }
    word: Row = {"kind": "payment_promise", "occurred_at": "2026-03-01", "due": "2026-03-10"}
    lists = ("R-1;R-2", "R-2", "R-1;;R-3", ";R-3;", "R-11;R-2", "R-1 ; R-3", None)
    events: list[Row] = [
        {**row, "client_id": f"c{number}"}
        for number, listed in enumerate(lists)
        for row in (
            *({**bill, "event_id": f"R-{each}", "settled": f"2026-0{each + 2}-09"} for each in (1, 2, 3)),
            {**word, "event_id": "P-1", "ref": listed, "confirmed": True},
            {**word, "event_id": "P-2", "ref": listed, "tags": "agreed_extension", "due": "2026-04-20"},
        )
    ]
    by_sql, by_programme = measured_by_both(screener, programme, events, (), date(2026, 6, 30))
    assert differences(by_sql, by_programme) == []
    assert len({str(sorted(row.items())) for row in by_sql.values()}) > len(lists) / 2
