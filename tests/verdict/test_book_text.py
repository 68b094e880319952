"""The words of a whole book, put together once for all who share them."""

from datetime import date
from pathlib import Path

import pytest

from clientfit.model.results import row_of
from clientfit.rulebook import Rulebook
from clientfit.screening import screen
from clientfit.verdict.book import text
from clientfit.verdict.verdicts.sentences import signal_says
from tests.benchmarks.book import AS_OF, write_book

CLIENTS = 150


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ordinary clients, many of whom are concluded of alike with numbers of their own."""
    path = tmp_path_factory.mktemp("book") / "events.parquet"
    write_book(path, clients=CLIENTS)
    return path


def test_words_that_are_shared_are_those_of_each_verdict(book: Path) -> None:
    """Whoever is told the same as another is told what would be said of it alone, numbers and all."""
    screening = screen(book, as_of=date.fromisoformat(AS_OF))
    rows = list(screening.rows())
    assert rows == [row_of(verdict) for verdict in screening]
    assert len({row.conditions for row in rows}) < len({row.reasons for row in rows}) < CLIENTS


def test_a_sentence_is_worded_once_for_equal_numbers(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No signal's sentence is put together twice with the same numbers, however many clients are told it."""
    asked: list[tuple[object, ...]] = []
    plain = signal_says

    def counted(rulebook: Rulebook, name: str, values: dict[str, object]) -> str:
        asked.append((name, *values.values()))
        return plain(rulebook, name, values)

    monkeypatch.setattr(text, "signal_says", counted)
    list(screen(book, as_of=date.fromisoformat(AS_OF)).rows())
    assert asked
    assert len(asked) == len(set(asked))
