"""One screener, many threads, many days: the answers of one thread, in bounded memory."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest

from clientfit import Screener, Verdict
from clientfit.screening import DAYS
from tests.properties.book import AS_OF, Row, random_book

THREADS = 8


@pytest.fixture(scope="module")
def screener() -> Screener:
    """Clientfit's own rules, compiled once."""
    return Screener()


def agree(fresh: Screener, known: Screener, *, clients: int, rounds: int) -> None:
    """Eight threads that check different clients on two days get what one after the other got."""
    histories: dict[str, list[Row]] = {}
    for row in random_book(3, clients):
        histories.setdefault(str(row["client_id"]), []).append(row)
    days = (AS_OF, AS_OF - timedelta(days=200))
    asked = [(name, days[place % 2]) for place, name in enumerate(histories)]
    expected = {(name, day): known.check(histories[name], as_of=day) for name, day in asked}
    assert len({verdict.model_dump_json() for verdict in expected.values()}) == clients

    def check(question: tuple[str, date]) -> tuple[tuple[str, date], Verdict]:
        name, day = question
        return question, fresh.check(histories[name], as_of=day)

    with ThreadPoolExecutor(THREADS) as pool:
        for question, verdict in pool.map(check, asked * rounds):
            assert verdict == expected[question]


@pytest.mark.slow
def test_eight_threads_get_the_answers_of_one(screener: Screener) -> None:
    """By clientfit's own rules, from a screener that no thread has used before."""
    agree(Screener(), screener, clients=4, rounds=3)


@pytest.mark.slow
def test_many_checks_get_the_answers_of_one(tmp_path: Path, base: str) -> None:
    """By a small rulebook, dozens of them."""
    (tmp_path / "base.yml").write_text(base, encoding="utf-8")
    agree(Screener(rules=tmp_path), Screener(rules=tmp_path), clients=10, rounds=6)


def test_a_new_day_every_day_fills_no_memory(screener: Screener) -> None:
    """What was compiled for days long gone is let go: a program that runs for years stays as it is."""
    first = screener.plan(AS_OF)
    assert screener.plan(AS_OF) is first
    for days in range(1, DAYS + 1):
        screener.plan(AS_OF + timedelta(days=days))
    again = screener.plan(AS_OF)
    assert again is not first
    assert again.levels == first.levels
    assert screener.plan.cache_info().currsize == DAYS  # type: ignore[attr-defined]
