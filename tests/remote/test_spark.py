"""Screening on a real local Spark: the verdicts of home, as a DataFrame and as Parquet."""

from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner

from clientfit.cli import main
from clientfit.errors import ClientFitError
from clientfit.remote import spark_settings
from tests.remote.compare import differences
from tests.remote.conftest import AS_OF, Whole

pytestmark = [pytest.mark.spark, pytest.mark.filterwarnings("ignore")]


@pytest.fixture
def rules(base: str, tmp_path: Path) -> Path:
    """A small rulebook, for what is not about rules."""
    folder = tmp_path / "rules"
    folder.mkdir()
    (folder / "base.yml").write_text(base, encoding="utf-8")
    return folder


@pytest.mark.parametrize("small", [0, 1_000_000], ids=["compiled", "interpreted"])
def test_the_verdicts_are_those_of_home(
    spark: Any,  # noqa: ANN401 - a session
    whole: Whole,
    small: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Every level and recommendation of every client is equal, every value to nine digits, in order.

    That holds whether a book is large and Spark compiles each step, or small and Spark interprets it.
    """
    from clientfit.remote import spark as there  # noqa: PLC0415 - where Spark is

    monkeypatch.setattr(spark_settings, "SMALL", small)
    views = [view.name for view in spark.catalog.listTables()]
    own = (*spark_settings.SETTINGS, *spark_settings.BY_SIZE)
    settings = {name: spark.conf.get(name) for name in own}
    screened = there.screen(
        spark,
        spark.read.parquet(str(whole.events)),
        clients=spark.read.parquet(str(whole.clients)),
        as_of=AS_OF,
        strict=True,
    )
    rows = screened.verdicts.collect()
    names = screened.verdicts.columns
    found = pa.table({name: [row[at] for row in rows] for at, name in enumerate(names)})
    assert differences(whole.verdicts, found) == {}
    assert screened.summary.clients == whole.verdicts.num_rows
    assert [view.name for view in spark.catalog.listTables()] == views
    assert {name: spark.conf.get(name) for name in own} == settings
    left = {name: screened.verdicts.sparkSession.conf.get(name) for name in own}
    assert left == {**settings, **spark_settings.SETTINGS}


@pytest.mark.parametrize(
    ("events", "told", "partitions"),
    [(99_999, "200", "5"), (200_000, "200", "11"), (99_000_000, "200", "200"), (1, "auto", None)],
)
def test_a_shuffle_has_no_more_partitions_than_a_book_needs(
    events: int, told: str, partitions: str | None
) -> None:
    """One for twenty thousand events, never more than are set, and none where the platform decides."""
    found = spark_settings.settings_for(events, {spark_settings.PARTITIONS: told})
    assert found.get(spark_settings.PARTITIONS) == partitions
    assert ("spark.sql.codegen.factoryMode" in found) == (events < 100_000)


EVENTS: dict[str, list[Any]] = {
    "Client_ID": ["a", "a", "b", " ", "c", "c", "c", "c", None, "d"],
    "event_id": ["i1", "i2", "p1", "x", "x", "q", "q", None, None, "m"],
    "kind": [
        "invoice",
        "invoice",
        "praise",
        "praise",
        "invoyce",
        "quote",
        " Quote ",
        "praise",
        None,
        "message",
    ],
    "occurred_at": [
        *("2026-01-05", "2026-02-05", "2026-03-05", "2026-03-05", "2026-03-05", "2026-03-05"),
        *(None, "2026-03-05", None, "2026-03-05"),
    ],
    "amount": [100.0, 120.0, None, 1.0, 1.0, 10.5, 1.0, None, None, None],
    "tags": [None, None, None, None, None, "b;a", "a; B", None, None, "notice:hours"],
}


def test_only_small_files_that_are_here_are_told_to_be_brief(tmp_path: Path) -> None:
    """Files and folders are counted together; of what can't be counted here, a long run is expected."""
    from clientfit.remote.spark_files import BRIEF, brief  # noqa: PLC0415 - where Spark is

    (tmp_path / "folder").mkdir()
    half = pa.table({"kind": ["praise"] * (BRIEF // 2)})
    one, other = str(tmp_path / "one.parquet"), str(tmp_path / "folder")
    pq.write_table(half, one)
    pq.write_table(half[1:], tmp_path / "folder" / "other.parquet")
    assert brief([one])
    assert brief([one, other])
    assert not brief([one, other, other])
    assert not brief([one, "s3a://books/events"])
    assert not brief([])
    (tmp_path / "none.parquet").write_text("client_id", encoding="utf-8")
    assert not brief([str(tmp_path / "none.parquet")])


def test_the_command_writes_parquet(
    spark: Any,  # noqa: ANN401 - a session
    tmp_path: Path,
    rules: Path,
) -> None:
    """Counts to stdout, the account to stderr, verdicts in a folder, which is not overwritten unasked."""
    assert spark.version.startswith("4.")
    days = pa.array(EVENTS["occurred_at"]).cast(pa.date32())
    pq.write_table(pa.table({**EVENTS, "occurred_at": days}), tmp_path / "events.parquet")
    options = ["screen", str(tmp_path / "events.parquet"), "--engine=spark", "--rules", str(rules)]
    options += ["--to", str(tmp_path / "verdicts"), "--as-of", "2026-06-30"]
    ended = CliRunner().invoke(main, options)
    assert ended.exit_code == 0, ended.output
    assert ended.stdout.startswith("4 clients: ")
    told = "events (event-table): 10 rows = 6 used + 0 duplicates + 1 skipped (1 blank-row) + 3 rejected"
    assert told in ended.stderr
    written = pq.read_table(tmp_path / "verdicts")
    assert written["client_id"].to_pylist() == ["a", "b", "c", "d"]
    assert written["seen__value"].to_pylist() == [2, 1, 2, 1]
    again = CliRunner().invoke(main, options)
    assert again.exit_code == 3
    assert "Spark refused" in again.stderr


def test_a_table_is_read_by_its_name(spark: Any, rules: Path) -> None:  # noqa: ANN401 - a session
    """Also by one that has to be quoted; a table that is not there is told."""
    from clientfit.remote import spark as there  # noqa: PLC0415 - where Spark is

    events = spark.sql("SELECT 'a' AS client_id, 'praise' AS kind, DATE '2026-01-05' AS occurred_at")
    name = "we`ird; DROP TABLE events"
    events.createOrReplaceTempView("events")
    spark.sql("CREATE OR REPLACE TEMP VIEW `we``ird; DROP TABLE events` AS SELECT * FROM events")
    assert there.screen(spark, name, as_of=AS_OF, rules=rules).summary.clients == 1
    with pytest.raises(ClientFitError, match="Spark knows no such table — evnts"):
        there.screen(spark, "evnts", as_of=AS_OF, rules=rules)
