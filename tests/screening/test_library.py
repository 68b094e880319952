"""The library as a program calls it: what may be handed over, and what comes back."""

import inspect
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from clientfit import Client, ClientFitError, Event, Screener, Screening, Verdict, screen
from clientfit.model import LEVELS

AS_OF = date(2026, 6, 30)
Row = dict[str, Any]

ROWS: list[Row] = [
    {
        "client_id": "ann",
        "client_name": "Ann & Co",
        "event_id": "1",
        "kind": "invoice",
        "occurred_at": "2026-01-05",
    }
    | {
        "due": "2026-02-04",
        "settled": "2026-02-24",
        "amount": "100.50",
        "currency": "EUR",
        "tags": "urgent;vip",
    },
    {
        "client_id": "ann",
        "client_name": "Ann & Co",
        "event_id": "2",
        "kind": "message",
        "occurred_at": "2026-03-05",
    },
    {"client_id": "bob", "client_name": "Bob", "event_id": "1", "kind": "quote", "occurred_at": "2026-03-05"}
    | {"due": "2026-04-04", "outcome": "expired", "amount": "900"},
]
COLUMNS = list(dict.fromkeys(column for row in ROWS for column in row))
FULL = [{column: row.get(column) for column in COLUMNS} for row in ROWS]


@pytest.fixture
def rules(tmp_path: Path, base: str) -> Path:
    """The folder of the small rulebook, which is quicker to screen by."""
    folder = tmp_path / "rules"
    folder.mkdir()
    (folder / "base.yml").write_text(base, encoding="utf-8")
    return folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The rows as a file."""
    return written(tmp_path / "events.csv", ROWS)


def written(path: Path, rows: list[Row]) -> Path:
    """A CSV file with these rows."""
    lines = [",".join(COLUMNS), *(",".join(row.get(column, "") for column in COLUMNS) for row in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def told(screening: Screening) -> list[Row]:
    """What is said of each client, without where the events came from."""
    return [verdict.model_dump() for verdict in screening]


FORMS: dict[str, Callable[[Path], object]] = {
    "path": lambda path: path,
    "text": str,
    "list": lambda path: [path],
    "folder": lambda path: path.parent,
    "glob": lambda path: str(path.parent / "*.csv"),
    "dicts": lambda _: ROWS,
    "tuple": lambda _: tuple(ROWS),
    "generator": lambda _: (row for row in ROWS),
    "events": lambda _: [Event.model_validate(row) for row in ROWS],
    "arrow": lambda _: pa.Table.from_pylist(FULL),
    "pandas": lambda _: pd.DataFrame(FULL),
    "polars": lambda _: pl.DataFrame(FULL),
    "frames": lambda _: [pa.Table.from_pylist(FULL[:1]), pd.DataFrame(FULL[1:2]), pl.DataFrame(FULL[2:])],
    "file and frame": lambda path: [written(path, ROWS[:2]), pa.Table.from_pylist(FULL[2:])],
}


@pytest.mark.parametrize("form", FORMS)
def test_events_may_come_in_any_form(rules: Path, file: Path, form: str) -> None:
    """Paths, frames, records, and lists of paths and frames: the same is said of the same clients."""
    screening = screen(FORMS[form](file), as_of=AS_OF, rules=rules)
    expected = screen(ROWS, as_of=AS_OF, rules=rules)
    assert told(screening) == told(expected)
    assert [(verdict.client_id, verdict.client_name) for verdict in screening] == [
        ("ann", "Ann & Co"),
        ("bob", "Bob"),
    ]
    assert sum(source.used for source in screening.head.inputs) == 3
    assert screening.problems == ()


def test_the_day_is_asked_for() -> None:
    """The library reads no clock."""
    for function in (screen, Screener.check, Screener.explain):
        parameter = inspect.signature(function).parameters["as_of"]
        assert parameter.default is inspect.Parameter.empty
        assert parameter.kind is inspect.Parameter.KEYWORD_ONLY


@pytest.mark.parametrize("nothing", [[], (), iter(())], ids=["list", "tuple", "iterator"])
def test_nothing_to_screen_is_an_empty_screening(rules: Path, nothing: object) -> None:
    """No client, and no error."""
    screening = screen(nothing, as_of=AS_OF, rules=rules)
    assert (list(screening), len(screening), screening.summary.clients) == ([], 0, 0)
    assert screening.clients() == []
    assert screening.to_arrow().num_rows == 0


def test_a_screening_knows_its_clients(rules: Path) -> None:
    """Their ids and names, how many they are, and each one's verdict; not one that isn't there."""
    screening = screen(ROWS, as_of=AS_OF, rules=rules)
    assert screening.clients() == [("ann", "Ann & Co"), ("bob", "Bob")]
    assert len(screening) == 2
    assert screening.verdict("bob").client_name == "Bob"
    with pytest.raises(KeyError, match="Bob"):
        screening.verdict("Bob")


def test_a_screening_can_be_looked_at_again(rules: Path) -> None:
    """Twice, and side by side: each look gives the same."""
    screening = screen(ROWS, as_of=AS_OF, rules=rules)
    one, other = iter(screening), iter(screening)
    assert next(one) == next(other)
    assert next(one) == next(other)
    assert list(screening) == list(screening)


def test_the_head_says_what_was_used(rules: Path) -> None:
    """The day, the rules with their digest, the engine, and the sources with the account of their rows."""
    head = screen(ROWS, as_of=AS_OF, rules=rules, overrides={"grace": 9}).head
    assert head.as_of == AS_OF
    assert (head.rulebook.name, head.rulebook.version, len(head.rulebook.sha256)) == ("trial", "1", 64)
    assert head.rulebook.overrides == {"grace": 9}
    assert head.tool.name == "clientfit"
    assert head.tool.engine.split()[0] in ("durable_rules", "reference")
    (source,) = head.inputs
    assert (source.rows, source.used, source.events, source.rejected) == (3, 3, 3, 0)


BAD = [*ROWS, {"client_id": "bob", "event_id": "9", "kind": "invoice", "occurred_at": "31.02.2026"}]


def test_a_bad_row_is_a_problem_and_no_exception(rules: Path) -> None:
    """It is told with its place, kept for the rejects, and the others are screened."""
    screening = screen(BAD, as_of=AS_OF, rules=rules)
    (problem,) = screening.problems
    assert (problem.code, problem.line, problem.found) == ("row-bad-date", 4, "31.02.2026")
    ((_, line, code, *_),) = screening.rejects()
    assert (line, code) == (4, "row-bad-date")
    assert len(screening) == 2


def test_strict_stops_at_a_bad_row(rules: Path) -> None:
    """With the problem that would have been told."""
    with pytest.raises(ClientFitError) as caught:
        screen(BAD, as_of=AS_OF, rules=rules, strict=True)
    assert [problem.code for problem in caught.value.problems] == ["row-bad-date"]


def test_a_missing_file_stops_the_work(rules: Path, tmp_path: Path) -> None:
    """Nothing could be read."""
    with pytest.raises(ClientFitError) as caught:
        screen(tmp_path / "missing.csv", as_of=AS_OF, rules=rules)
    assert (caught.value.code, caught.value.file) == ("source-missing", str(tmp_path / "missing.csv"))


def test_wrong_rules_stop_the_work(tmp_path: Path) -> None:
    """When the screener is made, before anything is read."""
    with pytest.raises(ClientFitError) as caught:
        Screener(rules=tmp_path / "missing")
    assert caught.value.code == "rules-missing"


def test_an_unknown_override_stops_the_work(rules: Path) -> None:
    """With the nearest name."""
    with pytest.raises(ClientFitError, match="did you mean 'grace'"):
        screen(ROWS, as_of=AS_OF, rules=rules, overrides={"grase": 9})


def test_what_is_no_source_is_a_wrong_call(rules: Path) -> None:
    """A number is neither a path nor records."""
    for source in (7, [7], [ROWS[0], 7]):
        with pytest.raises(TypeError):
            screen(source, as_of=AS_OF, rules=rules)


def test_threads_and_memory_change_no_answer(rules: Path) -> None:
    """They are the machine's."""
    few = screen(ROWS, as_of=AS_OF, rules=rules, threads=1, memory_limit="500MB")
    assert told(few) == told(screen(ROWS, as_of=AS_OF, rules=rules, threads=4))


def test_the_clients_table_tells_of_clients(rules: Path) -> None:
    """Name, stage and country; a client without events is judged too, and that is told."""
    clients = [
        {"client_id": "ann", "client_name": "Ann Ltd", "stage": "past"},
        {"client_id": "eve", "stage": "prospect"},
    ]
    screening = screen(ROWS, as_of=AS_OF, rules=rules, clients=clients)
    assert {verdict.client_id: (verdict.client_name, verdict.stage) for verdict in screening} == {
        "ann": ("Ann Ltd", "past"), "bob": ("Bob", "active"), "eve": ("eve", "prospect")
    }  # fmt: skip


# Frames of results ------------------------------------------------------------------------------------


def test_results_come_as_frames(rules: Path) -> None:
    """One row a client, worst first: who, stage, recommendation, a level per type, every measure."""
    screening = screen(ROWS, as_of=AS_OF, rules=rules)
    arrow, pandas, polars = screening.to_arrow(), screening.to_pandas(), screening.to_polars()
    columns = [
        "client_id",
        "client_name",
        "stage",
        "recommendation",
        "busybody",
        "seen__value",
        "seen__opportunities",
    ]
    assert arrow.column_names == list(pandas.columns) == polars.columns == columns
    assert isinstance(pandas, pd.DataFrame)
    assert isinstance(polars, pl.DataFrame)
    rows = [
        {"client_id": "ann", "busybody": "clear", "seen__opportunities": 2},
        {"client_id": "bob", "busybody": "clear", "seen__opportunities": 1},
    ]
    for frame in (arrow.to_pylist(), pandas.to_dict("records"), polars.to_dicts()):
        assert [{name: row[name] for name in rows[0]} for row in frame] == rows


def test_a_frame_says_what_the_verdicts_say(agency: Screening, verdicts: list[Verdict]) -> None:
    """In the same order, over a whole book."""
    frame = agency.to_arrow().to_pylist()
    assert [row["client_id"] for row in frame] == [verdict.client_id for verdict in verdicts]
    for row, verdict in zip(frame, verdicts, strict=True):
        assert row["recommendation"] == verdict.recommendation
        assert {name: row[name] for name in verdict.types} == {
            name: kind.level for name, kind in verdict.types.items()
        }
        assert set(row.values()) & set(LEVELS)


def test_a_screening_is_one_json_document(rules: Path) -> None:
    """With the head, the clients worst first, and the summary; twice the same bytes."""
    screening = screen(ROWS, as_of=AS_OF, rules=rules)
    text = screening.to_json()
    document = json.loads(text)
    assert (document["schema"], document["as_of"]) == ("clientfit/verdict/1", "2026-06-30")
    assert [client["client_id"] for client in document["clients"]] == ["ann", "bob"]
    assert document["summary"]["clients"] == 2
    assert screen(ROWS, as_of=AS_OF, rules=rules).to_json() == text == screening.to_json()


# The screener -----------------------------------------------------------------------------------------


HISTORY: list[Row] = [
    {
        "kind": "invoice",
        "event_id": f"i{month}",
        "occurred_at": f"2025-{month:02}-01",
        "due": f"2025-{month:02}-11",
    }
    | {"settled": f"2025-{month:02}-27", "amount": 100}
    for month in range(6, 13)
]
OF_C = [{"client_id": "c", **event} for event in HISTORY]


@pytest.fixture
def screener(rules: Path) -> Screener:
    """The small rulebook, compiled once."""
    return Screener(rules=rules)


@pytest.fixture(scope="module")
def full() -> Screener:
    """Clientfit's own rules, compiled once."""
    return Screener()


def test_one_client_is_checked_from_its_events(screener: Screener) -> None:
    """Dicts or models, with the client's id in them or beside them: the same verdict."""
    verdict = screener.check(OF_C, as_of=AS_OF)
    assert (verdict.client_id, verdict.history.kinds) == ("c", {"invoice": 7})
    assert screener.check(HISTORY, as_of=AS_OF, client="c") == verdict
    assert screener.check((Event.model_validate(event) for event in OF_C), as_of=AS_OF, client="c") == verdict


@pytest.mark.parametrize("form", [Client, dict])
def test_what_is_known_of_the_client_is_told_beside_the_events(
    screener: Screener, form: Callable[..., Client | Row]
) -> None:
    """As a model or a dict."""
    verdict = screener.check(
        HISTORY, as_of=AS_OF, client=form(client_id="c", client_name="C Ltd", stage="past")
    )
    assert (verdict.client_name, verdict.stage, verdict.stage_inferred) == ("C Ltd", "past", False)
    assert verdict.history.events == 7


def test_a_check_is_the_verdict_of_a_screening(full: Screener) -> None:
    """One client alone or among others."""
    other = [{**event, "client_id": "d", "settled": None} for event in HISTORY]
    among = screen(OF_C + other, as_of=AS_OF).verdict("c")
    assert full.check(OF_C, as_of=AS_OF) == among
    assert among.types["late_payer"].level == "severe"


def test_several_clients_are_no_one_client(screener: Screener) -> None:
    """The names are told; who names one gets that one."""
    events = [*OF_C, {**OF_C[0], "client_id": "d"}]
    with pytest.raises(ClientFitError) as caught:
        screener.check(events, as_of=AS_OF)
    assert caught.value.code == "client-unknown"
    assert set((caught.value.problems[0].found or "").split(", ")) == {"c", "d"}
    assert screener.check(events, as_of=AS_OF, client="c") == screener.check(OF_C, as_of=AS_OF)


def test_no_client_is_no_one_client_either(screener: Screener) -> None:
    """Without events and without a name there is nobody to judge."""
    with pytest.raises(ClientFitError) as caught:
        screener.check([], as_of=AS_OF)
    assert caught.value.code == "client-unknown"


def test_a_client_without_events_is_checked_too(screener: Screener) -> None:
    """A new one, of whom only the name is known."""
    verdict = screener.check([], as_of=AS_OF, client=Client(client_id="new", client_name="New & Co"))
    assert (verdict.client_name, verdict.history.events) == ("New & Co", 0)


def test_events_after_the_day_are_not_known(screener: Screener) -> None:
    """The same events on an earlier day are an earlier history."""
    early = screener.check(OF_C, as_of=date(2025, 7, 31))
    assert early.history.events == 2
    assert early.history.events_after == len(OF_C) - 2
    known = screener.check(OF_C[:2], as_of=date(2025, 7, 31))
    assert early.model_dump(exclude={"history": {"events_after"}}) == known.model_dump(
        exclude={"history": {"events_after"}}
    )


def test_a_screener_serves_several_threads(full: Screener) -> None:
    """Eight at once get what one gets."""
    expected = full.check(OF_C, as_of=AS_OF)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: full.check(OF_C, as_of=AS_OF), range(8)))
    assert found == [expected] * 8


def test_threads_may_ask_about_different_days(screener: Screener) -> None:
    """What is compiled for one day is not used for another."""
    days = [date(2025, month, 15) for month in range(6, 13)] * 2
    expected = {day: screener.check(OF_C, as_of=day) for day in set(days)}
    assert len({verdict.history.events for verdict in expected.values()}) == 7
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda day: screener.check(OF_C, as_of=day), days))
    assert found == [expected[day] for day in days]


def test_overrides_change_the_answer_and_are_told() -> None:
    """With a grace of thirty days the same client has no habit; the conditions say what was set."""
    lenient = {
        "grace_days": 30,
        "late_days": 30,
        "days_beyond_terms.watch.dbt": 90,
        "late_habit.min_evidence": 3,
    }
    screening = screen(OF_C, as_of=AS_OF, overrides=lenient)
    (verdict,) = screening
    assert screening.head.rulebook.overrides == lenient
    signals = {signal.signal: signal for signal in verdict.types["late_payer"].signals}
    assert signals["late_habit"].level == "clear"
    (first, *_) = signals["days_beyond_terms"].conditions["watch"]
    assert (first.threshold, first.source) == (90, "override")
    assert signals["days_beyond_terms"].conditions["flag"][0].source == "rulebook"
