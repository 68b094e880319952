"""The store: its settings, and that nothing gets in or out once it is locked."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest

from clientfit.errors import ClientFitError
from clientfit.store import Store, Table, quoted


def test_rows_come_as_tuples(store: Store) -> None:
    """`rows` gives all of them, `row` the only one, `columns` names and types without running the query."""
    assert store.rows("SELECT i, i * 2 FROM range(3) AS r(i) ORDER BY i") == [(0, 0), (1, 2), (2, 4)]
    assert store.row("SELECT ?, $2", [1, "a"]) == (1, "a")
    assert store.columns("SELECT 1 AS n, DATE '2026-01-01' AS d") == [("n", "INTEGER"), ("d", "DATE")]


def test_a_row_is_the_only_one(store: Store) -> None:
    """Asked for one row of several, or of none, it refuses instead of choosing."""
    for query in ("SELECT 1 WHERE false", "SELECT unnest([1, 2])"):
        with pytest.raises(ValueError, match="values to unpack"):
            store.row(query)


@pytest.mark.parametrize("text", ["", "it's", "''", "a'; DROP TABLE event; --", "\\'", "back\\slash", "ü\n"])
def test_quoted_text_is_itself(store: Store, text: str) -> None:
    """Whatever stands in a text, quoted it is that text and nothing else."""
    assert store.row(f"SELECT {quoted(text)}") == (text,)


def test_nulls_come_last_and_time_is_utc(store: Store) -> None:
    """Settings that answers rest on are the store's own, not the machine's."""
    assert store.rows("SELECT * FROM (VALUES (NULL), (1)) AS v(n) ORDER BY n") == [(1,), (None,)]
    assert store.row("SELECT current_setting('TimeZone')") == ("UTC",)
    assert store.cursor().row("SELECT current_setting('TimeZone')") == ("UTC",)


def test_threads_and_memory_can_be_limited() -> None:
    """The limits reach the database, which spills beyond them."""
    store = Store(threads=1, memory_limit="512MB")
    settings = store.row("SELECT current_setting('threads'), current_setting('memory_limit')")
    assert settings == (1, "488.2 MiB")
    store.close()


@pytest.mark.parametrize("setting", [{"threads": 0}, {"threads": -1}, {"memory_limit": "lots"}])
def test_a_setting_that_cannot_be_is_a_problem(setting: dict[str, Any]) -> None:
    """The problem says what can be set, and nothing of the database is left open."""
    with pytest.raises(ClientFitError, match="threads are 1 to 1,024") as raised:
        Store(**setting)
    assert raised.value.code == "machine-setting"


def test_more_threads_than_there_can_be_are_the_most() -> None:
    """A number that no machine has is no reason to fail in the allocator."""
    store = Store(threads=99_999_999_999_999)
    assert store.row("SELECT current_setting('threads')") == (1024,)
    store.close()


def test_a_frame_is_read_under_its_name_until_it_is_forgotten(store: Store) -> None:
    """Frames are not copied, and gone when they are let go of."""
    frame = store.arrow("SELECT 7 AS n")
    store.frame("handed", frame)
    assert store.rows("SELECT n FROM handed") == [(7,)]
    store.forget("handed")
    with pytest.raises(duckdb.CatalogException):
        store.rows("SELECT n FROM handed")


def test_a_table_from_file_order_numbers_its_rows(store: Store) -> None:
    """The rowid is a row's position, and the setting is back where it was, also after a failure."""
    ordered = Table("ordered", "", {"i": "BIGINT"}, made_by="store", read_by=())
    select = "SELECT i FROM range(5) AS r(i) ORDER BY i DESC"
    assert store.keep_in_order(ordered, select) == 5
    assert store.rows("SELECT rowid, i FROM ordered ORDER BY rowid") == [(n, 4 - n) for n in range(5)]
    with pytest.raises(duckdb.CatalogException):
        store.keep_in_order(ordered, "SELECT * FROM missing")
    assert store.row("SELECT current_setting('preserve_insertion_order')") == (False,)


def test_stores_share_nothing() -> None:
    """Two stores are two databases."""
    one, other = Store(threads=1), Store(threads=1)
    one.run("CREATE TABLE mine (n INTEGER)")
    with pytest.raises(duckdb.CatalogException):
        other.rows("SELECT * FROM mine")
    one.close()
    other.close()


def test_a_cursor_sees_the_tables_and_has_its_own_temporary_ones(store: Store) -> None:
    """Each thread gets a cursor: it sees what is kept and hides what it makes for the moment."""
    store.run("CREATE TABLE kept AS SELECT 1 AS n")
    cursor = store.cursor()
    cursor.run("CREATE TEMP TABLE passing AS SELECT 2 AS n")
    assert cursor.rows("SELECT n FROM kept") == [(1,)]
    with pytest.raises(duckdb.CatalogException):
        store.rows("SELECT n FROM passing")


def test_cursors_work_side_by_side(store: Store) -> None:
    """Eight threads with a cursor each get their own answers."""
    store.run("CREATE TABLE numbers AS SELECT i FROM range(1000) AS r(i)")

    def ask(number: int) -> int:
        cursor = store.cursor()
        (total,) = cursor.row("SELECT sum(i) FROM numbers WHERE i % 8 = ?", [number])
        return int(total)

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(ask, range(8))) == [sum(range(number, 1000, 8)) for number in range(8)]


@pytest.fixture
def locked(store: Store, tmp_path: Path) -> Store:
    """A locked store beside a file that it must not reach."""
    (tmp_path / "secret.csv").write_text("word\nsesame\n", encoding="utf-8")
    store.run("CREATE TABLE told AS SELECT 1 AS n")
    store.lock()
    return store


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM read_csv('{folder}/secret.csv')",
        "SELECT * FROM '{folder}/secret.csv'",
        "SELECT * FROM read_text('{folder}/secret.csv')",
        "SELECT * FROM read_blob('{folder}/secret.csv')",
        "SELECT * FROM glob('{folder}/*')",
        "COPY told TO '{folder}/out.csv'",
        "COPY told FROM '{folder}/secret.csv'",
        "EXPORT DATABASE '{folder}/out'",
        "ATTACH '{folder}/other.db'",
        "INSTALL httpfs",
        "LOAD httpfs",
        "LOAD '{folder}/evil.duckdb_extension'",
    ],
)
def test_a_locked_store_reaches_no_file(locked: Store, tmp_path: Path, sql: str) -> None:
    """Reading, writing, looking around, attaching and loading code are all refused."""
    with pytest.raises(duckdb.Error, match=r"(?i)disabled|not allowed|permission|no extension|not found"):
        locked.rows(sql.format(folder=tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["secret.csv"]


@pytest.mark.parametrize(
    "sql",
    [
        "SET enable_external_access = true",
        "SET lock_configuration = false",
        "RESET lock_configuration",
        "SET allowed_paths = ['/']",
        "SET memory_limit = '1GB'",
        "SET TimeZone = 'Asia/Tokyo'",
        "SET threads = 64",
        "PRAGMA threads = 64",
        "SET autoinstall_known_extensions = true",
    ],
)
def test_a_locked_store_keeps_its_settings(locked: Store, sql: str) -> None:
    """No SQL changes a setting any more, on no cursor either."""
    for store in (locked, locked.cursor()):
        with pytest.raises(duckdb.Error, match=r"(?i)lock|configuration|cannot|external access"):
            store.run(sql)


def test_a_locked_store_sees_no_python(locked: Store) -> None:
    """A variable of the program that happens to be a frame is no table."""
    secret = locked.arrow("SELECT 'sesame' AS word")
    assert secret.num_rows == 1
    with pytest.raises(duckdb.CatalogException):
        locked.rows("SELECT * FROM secret")


def test_a_locked_store_still_works(locked: Store) -> None:
    """Its own tables can be read and made as before."""
    locked.run("CREATE TEMP TABLE more AS SELECT n + 1 AS n FROM told")
    assert locked.rows("SELECT n FROM more") == [(2,)]


def test_what_is_named_writable_can_be_written(store: Store, tmp_path: Path) -> None:
    """The file that the user named can be written after the lock, another beside it can't."""
    out = tmp_path / "it's here.parquet"
    store.lock(writable=[out])
    store.run(f"COPY (SELECT 1 AS n) TO {quoted(str(out))} (FORMAT parquet)")
    assert out.stat().st_size > 0
    with pytest.raises(duckdb.Error, match="disabled"):
        store.run(f"COPY (SELECT 1 AS n) TO {quoted(str(tmp_path / 'other.csv'))}")


def test_rows_that_python_holds_become_a_table() -> None:
    """Each value is of its column's type, what a row lacks is NULL, and no rows are a table all the same."""
    store = Store(threads=1)
    columns = {"nth": "INTEGER", "said": "VARCHAR[]", "on_day": "DATE", "held": "BOOLEAN"}
    table = Table("kept", "", columns, made_by="store", read_by=())
    store.fill(table, [{"nth": 1, "said": ["a | b", "'c'"], "on_day": date(2026, 2, 28)}, {"held": True}])
    assert store.rows("SELECT * FROM kept ORDER BY nth") == [
        (1, ["a | b", "'c'"], date(2026, 2, 28), None),
        (None, None, None, True),
    ]
    store.fill(table, [])
    assert store.columns("SELECT * FROM kept") == list(columns.items())
    assert store.rows("SELECT * FROM kept") == []
