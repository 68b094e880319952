"""An event table read without a database: the same verdicts and account as by the importers, or none."""

import csv
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest

from clientfit.columnar.event_file import LARGEST, read_event_file
from clientfit.columnar.typed_rows import Unusual
from clientfit.model.event import COLUMNS
from clientfit.model.results import ClientResults
from clientfit.one_client import OneClientScreening, screen_file
from clientfit.screening import screen
from tests.columnar.both import by_client
from tests.properties.book import AS_OF, random_book

HEADER = "client_id,kind,event_id,occurred_at,due,settled,amount,currency,outcome,phase,ref,tags,text"
ROWS = (
    "c1,invoice,i1,2026-01-05,2026-02-04,,100.50,EUR,,,,,",
    'c1,message,,2026-01-09,,,,,,,,reminded;notice:late,"Pay, please: ""soon"""',
    "c1,quote,q1,2026-03-01,,2026-03-09,5000,EUR,accepted,,,,Grüße",
)


def by_sql() -> ClientResults:
    """Fail where the database is asked."""
    raise AssertionError


def without_database(path: Path) -> OneClientScreening | None:
    """The screening by the default rulebook's programme, if the file is as plain as that takes."""
    return screen_file(path, as_of=AS_OF, rules=None, overrides={}, by_sql=by_sql)


def assert_same(path: Path) -> None:
    """The screening without a database is the one with it: head, account and verdict."""
    found = without_database(path)
    assert found is not None
    screening = screen(path, as_of=AS_OF)
    assert found.head == screening.head
    assert found.clients() == screening.clients()
    for verdict in screening:
        assert list(found.verdicts_on([verdict.client_id])) == [verdict]


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str], Path]:
    """Write a text to a file."""

    def write(text: str, name: str = "ledger.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(text.encode())
        return path

    return write


def text_of(*rows: str, header: str = HEADER, end: str = "\n") -> str:
    """A file's text."""
    return "".join(f"{row}{end}" for row in (header, *rows))


def test_random_histories_are_read_alike(written: Callable[[str], Path]) -> None:
    """Every column of the event table, with gaps, gives the verdict that the importers' reading gives."""
    for rows in by_client(random_book(11, 3)).values():
        stream = StringIO()
        writer = csv.DictWriter(stream, list(COLUMNS), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        path = written(stream.getvalue())
        try:
            read_event_file(path)
        except Unusual:
            continue
        assert_same(path)


@pytest.mark.parametrize(
    "text",
    [
        text_of(*ROWS),
        text_of(*ROWS, "c1,fee_dispute,f1,2026-01-09,,,,,,before_due,i1,,", end="\r\n"),
        text_of(*ROWS).removesuffix("\n"),
        text_of(*ROWS, header=HEADER.upper().replace(",", " , ")),
        text_of(*ROWS).replace("c1,", '"c1",').replace("EUR", "eur"),
        text_of(*ROWS, "c2,praise,i1,2026-01-05,,,,,,,,,", "b 3,invoice,i1,2026-01-05,,,5,,,,,,"),
        text_of("c1 ,invoice,i1,2026-01-05T10:30:00+02:00,2026-02-04,,7,,,,,,"),
    ],
    ids=["plain", "crlf", "no last line end", "header in capitals", "quoted", "several clients", "zone"],
)
def test_plain_files_are_read(written: Callable[[str], Path], text: str) -> None:
    """However they end their lines, quote their cells and write their header."""
    assert_same(written(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        text_of(),
        text_of(*ROWS, ROWS[0]),
        text_of(*ROWS, "c1,invoice,i2,2026-01-05,,,1.250,,,,,,"),
        text_of(*ROWS, "c1,invoice,i2,2026-01-05"),
        text_of(*ROWS, "c1,invoice,i2,05.01.2026,,,,,,,,,"),
        text_of(*ROWS, "c1,invoice,i2,2026-01-05,,,1.000.50,,,,,,"),
        text_of(*ROWS, "c1,invoice,i2,2026-01-05,,2026-02-01,,,open,,,,"),
        text_of(*ROWS, "c1,fee_dispute,f1,2026-01-09,,,,,,after_due,i1,,"),
        text_of(*ROWS, "c1,fee_dispute,f1,2026-02-09,,,,,,before_due,i1,,"),
        text_of(*ROWS, "c1,invoice,i2,2026-01-05,,,100,,paid,,,,", "c1,payment,,2026-01-05,,,9,,,,i2,,"),
        text_of(*ROWS, "c1,invoice,i2,2026-01-05,,,,,n/a,,,,"),
        text_of(*ROWS, "# a comment"),
        text_of(*ROWS, ""),
        text_of(*ROWS, 'c1,message,m1,2026-01-05,,,,,,,,,"two\nlines"'),
        text_of(*ROWS, 'c1,message,m1,2026-01-05,,,,,,,,,a "quote"'),
        text_of(*ROWS, header=f"{HEADER},client_email".replace("ref", "ref,ref2")),
        text_of(*ROWS).replace(",", ";"),
        "\ufeff" + text_of(*ROWS),
        text_of(*ROWS).replace("\n", "\r"),
        text_of(*ROWS).replace("Grüße", "Gr\0"),
        text_of(*ROWS).replace("Grüße", "long " * 40_000),
    ],
)
def test_other_files_are_left_to_the_importers(written: Callable[[str], Path], text: str) -> None:
    """Problems of rows and unusual files are read by those who can say what is wrong."""
    assert without_database(written(text)) is None


def test_other_formats_and_long_files_are_left_to_the_importers(tmp_path: Path) -> None:
    """What is no file, has another ending or is large; a file that is not UTF-8."""
    paths = [
        tmp_path,
        tmp_path / "none.csv",
        tmp_path / "a.txt",
        tmp_path / "large.csv",
        tmp_path / "latin.csv",
    ]
    paths[2].write_text(text_of(*ROWS), "utf-8")
    paths[3].write_text(text_of(*ROWS, *(f"c1,praise,{n},2026-01-05,,,,,,,,," for n in range(LARGEST // 30))))
    paths[4].write_bytes(text_of(*ROWS).encode("latin-1"))
    for path in paths:
        assert without_database(path) is None, path


def test_other_rules_have_a_programme_of_their_own(written: Callable[[str], Path]) -> None:
    """A parameter of another kind needs another programme, which is compiled."""
    path = written(text_of(*ROWS))
    assert screen_file(path, as_of=AS_OF, rules=None, overrides={"grace_days": 3}, by_sql=by_sql)
    assert screen_file(path, as_of=AS_OF, rules=None, overrides={"paid_share": 0.985}, by_sql=by_sql)
