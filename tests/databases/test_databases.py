"""Events are read from a real database and verdicts written to it; nothing else in it is changed."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner, Result

from clientfit.cli import main
from clientfit.databases import open_table, write
from clientfit.errors import ClientFitError
from clientfit.screening import screen
from clientfit.screening_result import Screening
from tests.databases.conftest import Database
from tests.everything import AS_OF, Book

EVENTS = pa.table(
    {
        "client_id": ["a", "a", "b"],
        "event_id": ["i1", "i2", "p1"],
        "kind": ["invoice", "invoice", "praise"],
        "occurred_at": [date(2026, 1, 5), date(2026, 2, 5), date(2026, 3, 5)],
        "amount": [100.0, 120.5, None],
        "settled": [date(2026, 2, 1), None, None],
    }
)


def text_dates(table: Any) -> Any:  # noqa: ANN401 - Arrow tables
    """The table with its days as text, as SQLite keeps them."""
    fields = [
        pa.field(each.name, pa.string() if pa.types.is_temporal(each.type) else each.type)
        for each in table.schema
    ]
    fields = [
        pa.field(each.name, pa.float64()) if pa.types.is_decimal(each.type) else each for each in fields
    ]
    return table.cast(pa.schema(fields))


def put(database: Database, name: str, table: Any) -> None:  # noqa: ANN401 - an Arrow table
    """Make a table of an Arrow table, in types that the database has."""
    database.put(name, text_dates(table) if database.url.startswith("sqlite") else table)


def screened(database: Database, table: str = "events", **options: Any) -> Screening:  # noqa: ANN401 - of screen
    """Screen a table of a database."""
    with open_table(database.url, table) as events:
        return screen(events, as_of=AS_OF, **options)


def command(*arguments: str | Path) -> Result:
    """Run the command."""
    return CliRunner().invoke(main, ["screen", "--as-of", "2026-06-30", *map(str, arguments)])


@pytest.mark.slow
def test_the_verdicts_are_those_of_files(database: Database, everything: Book) -> None:
    """Every column of every verdict is equal to that from Parquet, and so is what was written."""
    put(database, "events", pq.read_table(everything.events))
    put(database, "clients", pq.read_table(everything.clients))
    with open_table(database.url, "events") as events, open_table(database.url, "clients") as clients:
        screening = screen(events, clients=clients, as_of=AS_OF, strict=True)
    write(screening, database.url, "verdicts")
    assert pa.concat_tables(screening.frames()).equals(everything.verdicts)
    written = database.table("verdicts")
    assert written.column_names == everything.verdicts.column_names
    for name in ("client_id", "recommendation", "late_payer", "reasons", "conditions", "review_on"):
        texts = [None if cell is None else str(cell) for cell in everything.verdicts[name].to_pylist()]
        assert [None if cell is None else str(cell) for cell in written[name].to_pylist()] == texts


def test_rows_are_accounted_for_as_those_of_a_file(database: Database, rules: Path) -> None:
    """Rejected rows and duplicates are counted and named by the table."""
    bad = pa.table(
        {"client_id": ["c", "c", None], "kind": ["invoyce", "praise", "praise"], "event_id": "xyz"}
    )
    bad = bad.append_column("occurred_at", pa.array([date(2026, 1, 5)] * 3))
    put(database, "events", pa.concat_tables([EVENTS, EVENTS.slice(0, 1), bad], promote_options="default"))
    screening = screened(database, rules=rules)
    (account,) = screening.head.inputs
    assert (account.file, account.rows, account.used, account.duplicates, account.rejected) == (
        ("events", 7, 4, 1, 2)
    )
    assert [(problem.code, problem.file) for problem in screening.problems] == [
        ("row-bad-kind", "events"),
        ("row-no-client", "events"),
    ]


def test_events_come_in_batches(database: Database, rules: Path) -> None:
    """A table of more rows than one batch is read whole, and its rows keep their numbers."""
    many = 150_000
    table = pa.table(
        {
            "client_id": [f"c{number % 7}" for number in range(many)],
            "kind": ["praise"] * (many - 1) + ["prase"],
            "occurred_at": pa.array([datetime(2026, 1, 5)] * many, pa.timestamp("us")),  # noqa: DTZ001 - plain
            "event_id": [f"e{number}" for number in range(many)],
        }
    )
    put(database, "events", table)
    screening = screened(database, rules=rules)
    assert screening.head.inputs[0].rows == many
    assert [problem.line for problem in screening.problems] == [many]


def test_nothing_is_replaced_unasked(database: Database, rules: Path) -> None:
    """A table of the name stays until it is to be replaced; what stood there is then gone."""
    put(database, "events", EVENTS)
    write(screened(database, rules=rules), database.url, "verdicts")
    with pytest.raises(ClientFitError, match="there is a table of that name — verdicts") as caught:
        write(screened(database, rules=rules), database.url, "verdicts")
    assert caught.value.code == "table-exists"
    database.run("DELETE FROM events WHERE client_id = 'b'")
    write(screened(database, rules=rules), database.url, "verdicts", replace=True)
    assert database.table("verdicts")["client_id"].to_pylist() == ["a"]
    assert database.tables() == ["events", "verdicts"]


class Failing:
    """A screening whose frames end with an error."""

    def __init__(self, screening: Screening) -> None:
        self.head = screening.head
        self._screening = screening

    def frames(self) -> Iterator[Any]:
        """Yield one frame and fail."""
        yield from self._screening.frames()
        raise MemoryError


def test_a_failure_changes_nothing(database: Database, rules: Path) -> None:
    """Where the verdicts end halfway the old table stays as it was."""
    put(database, "events", EVENTS)
    screening = screened(database, rules=rules)
    write(screening, database.url, "verdicts")
    before = database.table("verdicts")
    with pytest.raises((ClientFitError, MemoryError)):
        write(Failing(screening), database.url, "verdicts", replace=True)
    assert database.table("verdicts").equals(before)


@pytest.mark.parametrize("name", ['we"ird; DROP TABLE events; --', "My Events", "select", "événements"])
def test_any_name_is_a_name(database: Database, rules: Path, name: str) -> None:
    """Of the table read and of the table written; no part of it is run, and nothing else is changed."""
    put(database, "events", EVENTS)
    put(database, name, EVENTS)
    screening = screened(database, name, rules=rules)
    write(screening, database.url, f"{name} screened")
    assert screening.head.inputs[0].file == name
    assert database.tables() == sorted(["events", name, f"{name} screened"])


def test_a_missing_table_is_reported(database: Database) -> None:
    """By the name that was given."""
    put(database, "events", EVENTS)
    with pytest.raises(ClientFitError, match="the database has no such table — evnts") as caught:
        screened(database, "evnts")
    assert caught.value.code == "source-missing"


@pytest.mark.slow
def test_reading_changes_nothing(sqlite: Database, duckdb: Database) -> None:
    """Files are opened for reading only: they work without write permission of the file and stay the same."""
    for database in (sqlite, duckdb):
        put(database, "events", EVENTS)
        path = Path(database.url.partition(":///")[2])
        before = path.read_bytes()
        screened(database)
        assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("url", "code", "message"),
    [
        ("sqlite:///nowhere.db", "source-missing", "nowhere.db: no such database file"),
        ("duckdb:///nowhere.db", "source-missing", "nowhere.db: no such database file"),
        ("postgresql://nobody:secret@127.0.0.1:1/x", "database-refused", "postgresql refused"),
        ("mysql://localhost/x", "database-refused", "this is not the URL of a database"),
    ],
)
def test_what_can_not_be_opened_is_a_problem(url: str, code: str, message: str) -> None:
    """With its reason, and without a password."""
    with pytest.raises(ClientFitError, match=message) as caught, open_table(url, "events"):
        pass
    assert caught.value.code == code
    assert "secret" not in str(caught.value)


def test_a_damaged_file_is_a_problem(tmp_path: Path) -> None:
    """A file that is no database is refused with the driver's reason."""
    (tmp_path / "x.db").write_bytes(b"no database at all" * 99)
    for kind in ("sqlite", "duckdb"):
        with (
            pytest.raises(ClientFitError, match=f"{kind} refused") as caught,
            open_table(f"{kind}:///{tmp_path}/x.db", "events"),
        ):
            pass
        assert caught.value.code == "database-refused"


@pytest.mark.postgres
def test_types_of_postgresql_are_read(postgresql: Database) -> None:
    """Enumerations, money, numbers without a scale and moments with a zone mean what they say."""
    postgresql.run(
        "CREATE TYPE what AS ENUM ('invoice', 'praise')",
        "CREATE TABLE events (client_id uuid, kind what, occurred_at timestamptz, amount money,"
        " event_id numeric)",
        "INSERT INTO events VALUES ('11111111-1111-1111-1111-111111111111', 'invoice',"
        " '2026-01-05 23:30-05', 1234.5, 7)",
    )
    screening = screened(postgresql)
    assert [problem.code for problem in screening.problems] == []
    verdict = next(iter(screening))
    assert verdict.client_id == "11111111-1111-1111-1111-111111111111"
    assert (verdict.history.kinds, verdict.history.first) == ({"invoice": 1}, date(2026, 1, 6))
    assert screening.to_arrow()["due_invoices__opportunities"].to_pylist() == [1]
    assert [money.owed for money in verdict.money] == ["1234.50"]


@pytest.mark.postgres
def test_a_name_may_have_a_schema(postgresql: Database, rules: Path) -> None:
    """A schema stands before a point, names without quotes are lower case, quotes keep them as they are."""
    postgresql.run("CREATE SCHEMA books")
    put(postgresql, "Events", EVENTS)
    postgresql.run('ALTER TABLE "Events" SET SCHEMA books')
    write(screened(postgresql, 'BOOKS."Events"', rules=rules), postgresql.url, "books.Screened")
    assert postgresql.rows("SELECT count(*) FROM books.screened") == [(2,)]


@pytest.mark.postgres
def test_the_table_says_what_it_rests_on(postgresql: Database, rules: Path) -> None:
    """Its comment names the version, the rulebook with its hash, and the day."""
    put(postgresql, "events", EVENTS)
    screening = screened(postgresql, rules=rules)
    write(screening, postgresql.url, "verdicts")
    ((comment,),) = postgresql.rows("SELECT obj_description('verdicts'::regclass)")
    rulebook = screening.head.rulebook
    assert comment == (
        f"clientfit {screening.head.tool.version}, rulebook trial 1 ({rulebook.sha256}), as of 2026-06-30"
    )


def test_the_command_reads_and_writes(database: Database, rules: Path) -> None:
    """Tables in, the usual report to stdout, the verdicts into a table that is kept unless replaced."""
    put(database, "book", EVENTS)
    put(database, "people", pa.table({"client_id": ["a"], "client_name": ["Ann & Co"], "stage": ["past"]}))
    options: list[str | Path] = [
        database.url,
        "--table",
        "book",
        "--clients-table",
        "people",
        "--rules",
        rules,
    ]
    target = ["--to", database.url, "--to-table", "verdicts"]
    ended = command(*options, *target)
    assert ended.exit_code == 0, ended.output
    assert "book (event-table): 3 rows = 3 used" in ended.stderr
    assert "people (clients-table): 1 row = 1 used" in ended.stderr
    assert "Ann & Co" in ended.stdout
    assert database.table("verdicts")["client_name"].to_pylist() == ["Ann & Co", "b"]
    again = command(*options, *target)
    assert again.exit_code == 3
    assert "there is a table of that name" in again.stderr
    assert command(*options, *target, "--replace").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["sqlite:///x.db", "--to", "sqlite:///x.db", "--to-table", "events"], "which is read"),
        (["sqlite:///x.db", "--to", "verdicts.csv"], "-o writes files"),
        (["e.csv", "--clients-table", "clients"], "--clients-table is for one database"),
    ],
)
def test_what_makes_no_sense_is_refused(arguments: list[str], message: str) -> None:
    """As wrong use, before anything is read."""
    ended = command(*arguments)
    assert ended.exit_code == 2
    assert message in " ".join(ended.stderr.split())
