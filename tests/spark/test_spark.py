"""Screening on a real local Spark: the verdicts of `clientfit.screen`, as a DataFrame and as Parquet."""

from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner

from clientfit.cli import main
from clientfit.errors import ClientFitError
from clientfit.screening import screen
from tests.everything import AS_OF, Book

pytestmark = [pytest.mark.spark, pytest.mark.filterwarnings("ignore")]

EVENTS: dict[str, list[Any]] = {
    "Client_ID": ["a", "a", "b", " ", "c", "c", " c", "c", None, "d"],
    "event_id": ["i1", "i2", "p1", "x", "x", "q", "q", None, None, "m"],
    "kind": [
        "invoice",
        "invoice",
        "praise",
        "praise",
        "invoyce",
        "quote",
        "quote",
        "praise",
        None,
        "message",
    ],
    "occurred_at": [
        *("2026-01-05", "2026-02-05", "2026-03-05", "2026-03-05", "2026-03-05", "2026-03-05"),
        *("2026-03-05", "2026-03-05", None, "2026-03-05"),
    ],
    "amount": [100.0, 120.0, None, 1.0, 1.0, 10.5, 10.5, None, None, None],
    "tags": [None, None, None, None, None, "b;a", "a; b", None, None, "notice:hours"],
}


def arrow(frame: Any) -> Any:  # noqa: ANN401 - a DataFrame
    """The rows of a DataFrame as an Arrow table, in order."""
    return frame.toArrow()


def test_the_verdicts_are_those_without_spark(spark: Any, everything: Book) -> None:  # noqa: ANN401 - a session
    """Every column of every client is equal and in order; the session stays as it was."""
    from clientfit import spark as on_spark  # noqa: PLC0415 - where Spark is

    spark.sql("SELECT 1").collect()  # what a session settles by itself at its first query
    settings = dict(spark.sparkContext.getConf().getAll())
    changeable = {name: spark.conf.get(name) for name in spark.conf.getAll}
    events, clients = (spark.read.parquet(str(path)) for path in (everything.events, everything.clients))
    found = on_spark.screen_with_accounts(events, as_of=AS_OF, clients=clients, strict=True)
    verdicts = arrow(found.verdicts)
    assert verdicts.column_names == everything.verdicts.column_names
    for name in verdicts.column_names:
        assert verdicts[name].to_pylist() == everything.verdicts[name].to_pylist(), name
    home = screen(everything.events, clients=everything.clients, as_of=AS_OF)
    assert found.summary == home.summary
    assert found.head.rulebook == home.head.rulebook
    assert [(each.file, each.rows, each.used) for each in found.head.inputs] == [
        ("events", home.head.inputs[0].rows, home.head.inputs[0].used),
        ("clients", home.head.inputs[1].rows, home.head.inputs[1].used),
    ]
    assert dict(spark.sparkContext.getConf().getAll()) == settings
    assert {name: spark.conf.get(name) for name in spark.conf.getAll} == changeable
    assert spark.catalog.listTables() == []


def test_rows_are_accounted_for(spark: Any, rules: Path, tmp_path: Path) -> None:  # noqa: ANN401 - a session
    """Partitions' accounts add up to the account of one screening, and problems are named once."""
    from clientfit import spark as on_spark  # noqa: PLC0415 - where Spark is

    pq.write_table(pa.table(EVENTS), tmp_path / "events.parquet")
    events = spark.read.parquet(str(tmp_path / "events.parquet")).repartition(4)
    found = on_spark.screen_with_accounts(events, as_of=AS_OF, rules=rules)
    home = screen(pa.table(EVENTS), as_of=AS_OF, rules=rules)
    (ours,), (theirs,) = found.head.inputs, home.head.inputs
    for name in ("rows", "used", "duplicates", "skipped", "rejected", "events"):
        assert getattr(ours, name) == getattr(theirs, name), name
    codes = sorted(problem.code for problem in home.problems)
    assert sorted(problem.code for problem in found.head.problems) == codes
    assert arrow(found.verdicts)["client_id"].to_pylist() == ["a", "b", "c", "d"]
    with pytest.raises(ClientFitError, match="invoyce"):
        on_spark.screen_with_accounts(events, as_of=AS_OF, rules=rules, strict=True)


def test_it_is_lazy(spark: Any, rules: Path) -> None:  # noqa: ANN401 - a session
    """`screen` returns a DataFrame of its own, with values overridden, and a missing column is reported."""
    from clientfit import spark as on_spark  # noqa: PLC0415 - where Spark is

    events = spark.sql("SELECT 'a' AS client_id, 'praise' AS kind, DATE '2026-01-05' AS occurred_at")
    verdicts = on_spark.screen(events, as_of=AS_OF, rules=rules, overrides={"grace": 9})
    assert [row["client_id"] for row in verdicts.collect()] == ["a"]
    with pytest.raises(ClientFitError, match="the table has no column client_id") as caught:
        on_spark.screen(spark.sql("SELECT 'praise' AS kind"), as_of=AS_OF, rules=rules)
    assert caught.value.code == "column-missing"
    with pytest.raises(ClientFitError, match="names no parameter and no threshold"):
        on_spark.screen(events, as_of=AS_OF, rules=rules, overrides={"grade": 9})


def test_the_command_writes_parquet(spark: Any, tmp_path: Path, rules: Path) -> None:  # noqa: ANN401 - a session
    """Counts to stdout, the account to stderr, verdicts in a folder, which is not overwritten unasked."""
    assert spark.version.startswith("4.")
    days = pa.array(EVENTS["occurred_at"]).cast(pa.date32())
    pq.write_table(pa.table({**EVENTS, "occurred_at": days}), tmp_path / "events.parquet")
    options = ["screen", str(tmp_path / "events.parquet"), "--engine=spark", "--rules", str(rules)]
    options += ["--to", str(tmp_path / "verdicts"), "--as-of", "2026-06-30"]
    ended = CliRunner().invoke(main, options)
    assert ended.exit_code == 0, ended.output
    assert ended.stdout.startswith("4 clients: ")
    account = "events (event-table): 10 rows = 6 used + 1 duplicate + 1 skipped (1 blank-row) + 2 rejected"
    assert account in ended.stderr
    written = pq.read_table(tmp_path / "verdicts")
    assert written["client_id"].to_pylist() == ["a", "b", "c", "d"]
    assert written["seen__value"].to_pylist() == [2, 1, 2, 1]
    again = CliRunner().invoke(main, options)
    assert again.exit_code == 3
    assert "Spark refused" in again.stderr


def test_a_table_that_is_missing_is_reported(spark: Any, rules: Path) -> None:  # noqa: ANN401 - a session
    """With what Spark says of it."""
    from clientfit import spark as on_spark  # noqa: PLC0415 - where Spark is

    assert spark.version
    with pytest.raises(ClientFitError, match="evnts") as caught:
        on_spark.screen_files("evnts", as_of=AS_OF, rules=rules)
    assert caught.value.code == "engine-refused"
