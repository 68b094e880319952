"""Screening inside a real PostgreSQL: the verdicts of home, in a table, and nothing else changed."""

from pathlib import Path
from typing import Any

import psycopg
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner
from psycopg import sql

from clientfit.cli import main
from clientfit.errors import ClientFitError
from clientfit.remote import postgres
from clientfit.screening import screen
from tests.remote.cluster import got, put
from tests.remote.compare import differences
from tests.remote.conftest import AS_OF, Whole

pytestmark = pytest.mark.postgres


@pytest.fixture
def rules(base: str, tmp_path: Path) -> Path:
    """A small rulebook, for what is not about rules."""
    folder = tmp_path / "rules"
    folder.mkdir()
    (folder / "base.yml").write_text(base, encoding="utf-8")
    return folder


def events_table(connection: psycopg.Connection, name: str = "events", *more: tuple[Any, ...]) -> None:
    """A small table of events: client_id, event_id, kind, occurred_at, amount, tags, outcome, settled."""
    table = sql.Identifier(name)
    connection.execute(
        sql.SQL(
            "CREATE TABLE {} (client_id text, event_id text, kind text, occurred_at timestamptz,"
            " amount double precision, tags text, outcome text, settled date)"
        ).format(table)
    )
    rows = [
        ("a", "i1", "invoice", "2026-01-05T00:00Z", 100, None, None, "2026-02-01"),
        ("a", "i2", "invoice", "2026-02-05T00:00Z", 120, None, None, None),
        ("b", "p1", "praise", "2026-03-05T00:00Z", None, None, None, None),
        *more,
    ]
    with connection.cursor() as cursor:
        cursor.executemany(sql.SQL("INSERT INTO {} VALUES (%s,%s,%s,%s,%s,%s,%s,%s)").format(table), rows)


def tables(connection: psycopg.Connection) -> list[str]:
    """The tables there are, by name."""
    found = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
    return [name for (name,) in found]


def test_the_verdicts_are_those_of_home(database: psycopg.Connection, cluster: str, whole: Whole) -> None:
    """Every level and recommendation of every client is equal, every value to nine digits, in order."""
    put(database, "events", pq.read_table(whole.events))
    put(database, "clients", pq.read_table(whole.clients))
    screened = postgres.screen(
        cluster, table="events", clients="clients", as_of=AS_OF, to="verdicts", strict=True
    )
    assert differences(whole.verdicts, got(database, "verdicts")) == {}
    assert screened.summary.clients == whole.verdicts.num_rows
    assert [each.rejected for each in screened.head.inputs] == [0, 0]


def test_the_summary_is_that_of_home(database: psycopg.Connection, cluster: str, whole: Whole) -> None:
    """Counts by recommendation, and by type and level, and the rulebook they rest on."""
    put(database, "events", pq.read_table(whole.events))
    home = screen(whole.events, as_of=AS_OF)
    there = postgres.screen(cluster, table="events", as_of=AS_OF)
    assert there.summary == home.summary
    assert there.head.rulebook == home.head.rulebook
    assert tables(database) == ["events"]


def test_overrides_hold_there_too(database: psycopg.Connection, cluster: str, whole: Whole) -> None:
    """A parameter of one's own gives the verdicts that it gives at home."""
    put(database, "events", pq.read_table(whole.events))
    overrides = {"grace_days": 21}
    home = screen(whole.events, as_of=AS_OF, overrides=overrides)
    there = postgres.screen(cluster, table="events", as_of=AS_OF, overrides=overrides)
    assert there.summary == home.summary != screen(whole.events, as_of=AS_OF).summary
    assert there.head.rulebook.overrides == home.head.rulebook.overrides


def test_rows_are_accepted_by_the_same_rules(
    database: psycopg.Connection, cluster: str, tmp_path: Path
) -> None:
    """What is refused, skipped or told twice is counted as at home; what is used gives the same verdicts."""
    events_table(
        database,
        "events",
        (None, None, None, None, None, None, None, None),
        (" ", "x", "invoice", "2026-01-05T00:00Z", 1, None, None, None),
        ("c", "x", "invoyce", "2026-01-05T00:00Z", 1, None, None, None),
        ("c", "x", "invoice", None, 1, None, None, None),
        ("c", "x", "invoice", "2026-01-05T00:00Z", -1, None, None, None),
        ("c", "x", "invoice", "2026-01-05T00:00Z", 1e20, None, None, None),
        ("c", "x", "invoice", "2026-01-05T00:00Z", 1, None, "accepted", None),
        ("c", "q", " Quote ", "2026-01-05T23:30-05:00", 10.5, " B; a;b;", "Accepted", None),
        ("c", "q", "quote", "2026-01-06T04:30Z", 10.5, "a;b", "accepted", None),
        ("c", "q", "quote", "2026-01-06T04:30Z", None, None, "declined", None),
        ("c", None, "praise", "2026-01-07T00:00Z", None, None, None, None),
        ("c", None, "praise", "2026-01-07T00:00Z", None, None, None, None),
        ("c", None, "praise", "2026-01-08T00:00Z", float("nan"), None, None, None),
        ("d", "m", "message", "2026-01-08T00:00Z", None, "notice:hours", None, None),
    )
    there = postgres.screen(cluster, table="events", as_of=AS_OF, to="verdicts")
    moved = tmp_path / "events.parquet"
    cursor = database.execute("SELECT * FROM events")
    names = [column.name for column in cursor.description or ()]
    rows = cursor.fetchall()
    pq.write_table(pa.table({name: [row[at] for row in rows] for at, name in enumerate(names)}), moved)
    home = screen(moved, as_of=AS_OF)
    ours, theirs = home.head.inputs[0], there.head.inputs[0]
    account = ("rows", "used", "duplicates", "skipped", "rejected", "events")
    assert [getattr(theirs, name) for name in account] == [getattr(ours, name) for name in account]
    assert differences(home.to_arrow(), got(database, "verdicts")) == {}
    codes = [problem.code for problem in there.head.problems]
    assert codes == [
        *("row-bad-date", "row-bad-kind", "row-bad-number", "row-bad-word", "row-negative-amount"),
        *("row-no-client", "row-conflict"),
    ]


def test_strict_writes_nothing(database: psycopg.Connection, cluster: str, rules: Path) -> None:
    """A rejected row stops the work, and says what is wrong with it."""
    events_table(database, "events", ("c", "x", "invoyce", "2026-01-05T00:00Z", 1, None, None, None))
    with pytest.raises(ClientFitError, match=r"events: kind: .* in 1 row") as caught:
        postgres.screen(cluster, table="events", as_of=AS_OF, rules=rules, to="verdicts", strict=True)
    assert caught.value.code == "row-bad-kind"
    assert tables(database) == ["events"]


@pytest.mark.parametrize(
    "name", ['we"ird; DROP TABLE events; --', "My Events", "select", "événements", "event"]
)
def test_any_name_is_a_name(database: psycopg.Connection, cluster: str, rules: Path, name: str) -> None:
    """Of the table read and of the table written; no part of it is run, and nothing else is changed."""
    events_table(database, "events")
    if name != "events":
        events_table(database, name)
    target = f"{name} judged"
    screened = postgres.screen(cluster, table=name, as_of=AS_OF, rules=rules, to=target)
    assert screened.head.inputs[0].file == name
    assert tables(database) == sorted(["events", name, target])
    assert got(database, target)["client_id"].to_pylist() == ["a", "b"]


def test_a_name_is_read_as_sql_reads_it(database: psycopg.Connection, cluster: str, rules: Path) -> None:
    """A schema before it, any case, quotes where they are needed."""
    database.execute("CREATE SCHEMA IF NOT EXISTS books")
    database.execute("DROP TABLE IF EXISTS books.judged")
    events_table(database, "Events")
    database.execute('ALTER TABLE "Events" SET SCHEMA books')
    postgres.screen(cluster, table='BOOKS."Events"', as_of=AS_OF, rules=rules, to="books.Judged")
    (count,) = database.execute("SELECT count(*) FROM books.judged").fetchone() or (0,)
    assert count == 2
    database.execute("DROP SCHEMA books CASCADE")


def test_a_missing_table_is_told(database: psycopg.Connection, cluster: str, rules: Path) -> None:
    """By the name that was given."""
    with pytest.raises(ClientFitError, match="no such table — evnts"):
        postgres.screen(cluster, table="evnts", as_of=AS_OF, rules=rules)
    assert tables(database) == []


def test_nothing_is_overwritten_unasked(database: psycopg.Connection, cluster: str, rules: Path) -> None:
    """A table that is there stays until it is to be replaced; what is read is never written over."""
    events_table(database, "events")
    postgres.screen(cluster, table="events", as_of=AS_OF, rules=rules, to="verdicts")
    with pytest.raises(ClientFitError, match="there is a table of that name — verdicts"):
        postgres.screen(cluster, table="events", as_of=AS_OF, rules=rules, to="verdicts")
    database.execute("DELETE FROM events WHERE client_id = 'b'")
    postgres.screen(cluster, table="events", as_of=AS_OF, rules=rules, to="verdicts", replace=True)
    assert got(database, "verdicts")["client_id"].to_pylist() == ["a"]
    with pytest.raises(ClientFitError, match="written over what is read — Events"):
        postgres.screen(cluster, table="events", as_of=AS_OF, rules=rules, to="Events", replace=True)
    assert tables(database) == ["events", "verdicts"]


def test_columns_that_do_not_fit_are_told(database: psycopg.Connection, cluster: str, rules: Path) -> None:
    """All at once: one that is missing, one of a type that is not guessed from."""
    database.execute("CREATE TABLE events (client_id text, occurred_at text, amount money, mood text)")
    with pytest.raises(ClientFitError) as caught:
        postgres.screen(cluster, table="events", as_of=AS_OF, rules=rules)
    assert [(problem.code, problem.found) for problem in caught.value.problems] == [
        ("column-missing", None),
        ("column-type", "text"),
        ("column-type", "money"),
    ]


def test_the_table_says_by_what_it_was_judged(
    database: psycopg.Connection, cluster: str, rules: Path
) -> None:
    """In its comment: version, rulebook and day."""
    events_table(database)
    postgres.screen(cluster, table="events", as_of=AS_OF, rules=rules, to="verdicts")
    (note,) = database.execute("SELECT obj_description('verdicts'::regclass)").fetchone() or ("",)
    assert note.startswith("clientfit ")
    assert note.endswith("as of 2026-06-30")


def test_a_connection_that_fails_is_told_without_its_password(tmp_path: Path) -> None:
    """One that can't be made, and one that can't be understood."""
    with pytest.raises(ClientFitError, match="PostgreSQL refused") as caught:
        postgres.screen(f"host={tmp_path} user=me password=secret", table="events", as_of=AS_OF)
    assert "secret" not in str(caught.value)
    with pytest.raises(ClientFitError, match="no connection to a database") as caught:
        postgres.screen("postgre://me:secret@host/books", table="events", as_of=AS_OF)
    assert "secret" not in str(caught.value)


def test_the_command_judges_in_the_database(database: psycopg.Connection, cluster: str) -> None:
    """Counts to stdout, the account to stderr, the verdicts where they are wanted."""
    events_table(database, "events", ("c", "x", "invoyce", "2026-01-05T00:00Z", 1, None, None, None))
    options = ["--engine", "postgres", "--table", "events", "--to", "verdicts", "--as-of", "2026-06-30"]
    ended = CliRunner().invoke(main, ["screen", *options], env={"CLIENTFIT_DATABASE": cluster})
    assert ended.exit_code == 0, ended.output
    assert ended.stdout.startswith("2 clients: ")
    assert "events (event-table): 4 rows = 3 used + 0 duplicates + 0 skipped + 1 rejected" in ended.stderr
    assert "kind: the kind is not one of the event table's kinds" in ended.stderr
    assert tables(database) == ["events", "verdicts"]
