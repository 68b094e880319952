"""The engines beside clientfit answer as it does, and what they don't survive is told."""

import json
from pathlib import Path

import pytest

from clientfit.model.verdict import RANKS
from clientfit.rulebook import load
from clientfit.signals import LevelColumns
from clientfit.store import Store
from clientfit.store.tables import EVENT, LEVELLED
from tests.benchmarks import diverse, engines
from tests.benchmarks.book import write_book
from tests.benchmarks.engines import Measured
from tests.benchmarks.rivals.asked import Answer, survived

CLIENTS = 40

LATE = 0.1
"""The share of answers that may come too late: the `Host` runs some actions on a thread of its own."""

Expected = tuple[Path, list[Answer], list[Answer]]


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Expected:
    """Rows of a long book's clients, and what is to be answered: levels that are raised, and types."""
    folder = tmp_path_factory.mktemp("engines")
    book, rows = folder / "events.parquet", folder / "rows.jsonl"
    write_book(book, clients=CLIENTS, per_client=60)
    measured = Measured(book)
    measured.level()
    measured.conclude()
    return rows, *measured.asked(rows)


def test_the_clients_asked_for_raise_signals_and_types(asked: Expected) -> None:
    """What is compared is no list of empty answers: signals are raised, and types flagged."""
    _, raised, concluded = asked
    assert len(raised) == len(concluded) == CLIENTS
    assert {"broken_promises", "reversals"} <= {name for levels in raised for name in levels}
    assert {"accept", "accept_with_conditions"} <= {answer["recommendation"] for answer in concluded}


def test_rule_engine_raises_the_same_signals(asked: Expected) -> None:
    """Every level of every signal of every client is the one that clientfit's SQL finds."""
    pytest.importorskip("rule_engine")
    rows, raised, _ = asked
    found = survived(raised, engines.EXPRESSIONS, str(rows), str(CLIENTS))
    assert (found.clients, found.wrong, found.end) == (CLIENTS, 0, "")


@pytest.mark.parametrize("states", ["keep", "delete"])
def test_the_host_raises_the_same_signals(asked: Expected, states: str) -> None:
    """As many clients as durable_rules' `Host` survives get the levels that clientfit's SQL finds."""
    pytest.importorskip("durable_rules_engine", exc_type=ImportError)
    rows, raised, _ = asked
    found = survived(raised, engines.HOST, str(rows), str(CLIENTS), "levels", states)
    assert found.clients == CLIENTS or found.end
    assert not found.end.endswith("Error")  # of our own program; the engine ends it by a signal
    assert found.wrong <= CLIENTS * LATE


@pytest.mark.parametrize("states", ["keep", "delete"])
def test_the_host_concludes_the_same_types(asked: Expected, states: str) -> None:
    """As many clients as durable_rules' `Host` survives get clientfit's types and recommendation."""
    pytest.importorskip("durable_rules_engine", exc_type=ImportError)
    rows, _, concluded = asked
    found = survived(concluded, engines.HOST, str(rows), "20", "types", states)
    assert found.clients == 20 or found.end
    assert found.wrong <= 20 * LATE


def test_wrong_answers_are_counted(asked: Expected) -> None:
    """An answer other than the one expected is told as wrong."""
    pytest.importorskip("rule_engine")
    rows, raised, _ = asked
    wrong: list[Answer] = [{"late_streak": 9}, *raised[1:]]
    assert survived(wrong, engines.EXPRESSIONS, str(rows), "5").wrong == 1


@pytest.mark.parametrize(
    ("program", "end"),
    [
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "SIGKILL"),
        ("raise MemoryError", "MemoryError"),
        ("raise SystemExit(3)", "status 3"),
    ],
    ids=["killed", "raised", "left"],
)
def test_what_ended_a_process_is_told_and_its_answers_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, end: str
) -> None:
    """The answers that came before a process died are kept, and the table says what it died of."""
    told = json.dumps({"seconds": 0.5, "answers": [{}, {}]})
    (tmp_path / "dies.py").write_text(f"print({told!r}, flush=True)\n{program}\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    found = survived([{}, {}, {}], "dies")
    assert (found.clients, found.wrong, found.seconds, found.end) == (2, 0, 0.5, end)


def test_diverse_clients_are_concluded_one_and_all() -> None:
    """Where hardly two clients are alike, each still gets its recommendation."""
    clients, sets, _, _ = diverse.concluded(300)
    assert clients == 300
    assert sets > 1000


def test_diverse_levels_are_levels_that_the_signals_have() -> None:
    """Only levels that the rulebook declares are drawn: a signal that can't be severe never is."""
    rulebook, store = load(), Store()
    levels = LevelColumns.of(rulebook)
    store.create_empty(EVENT)
    store.create_by_rules(LEVELLED, diverse.levelled_at_random(rulebook, levels, 300))
    for name, column in levels.signals.items():
        drawn = {level for (level,) in store.rows(f"SELECT DISTINCT {column} FROM {LEVELLED}")}
        assert drawn == {-1, 0, *(RANKS[level] for level in rulebook.signals[name].levels)}, name
    store.close()
