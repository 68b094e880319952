"""A watcher's file: it outlives a restart with the same verdicts, and a damaged file is refused."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from clientfit import ClientFitError, Screener, Watcher
from tests.watching.test_watcher import AS_OF, invoice


def _all(watcher: Watcher) -> dict[str, Any]:
    return {name: watcher.verdict(name) for name in watcher}


@pytest.fixture
def watcher(debtors: Screener) -> Watcher:
    """One that knows two clients, one of them by records in Python's own types."""
    watcher = Watcher(debtors, as_of=AS_OF)
    watcher.take(invoice("1", tags={"b", "a"}, text="line\nbreak é", due=date(2026, 6, 12)))
    watcher.take(invoice("2", occurred_at=datetime(2026, 6, 1, 9, 30, tzinfo=UTC), amount=Decimal("0.0001")))
    watcher.take(invoice("3", client="bob", amount=1e5, event_id=3))
    watcher.know({"client_id": "bob", "client_name": "Bob", "stage": "prospect", "since": "2026-01-01"})
    return watcher


def test_a_restored_watcher_has_the_same_verdicts(
    watcher: Watcher, debtors: Screener, tmp_path: Path
) -> None:
    """Clients, evidence and the as-of day are the same, and what comes next changes the same."""
    watcher.save(tmp_path / "w.jsonl")
    other = Watcher.restore(tmp_path / "w.jsonl", debtors)
    assert other.as_of == watcher.as_of
    assert _all(other) == _all(watcher)
    assert other.take(invoice("1", due="2026-06-12")) is None
    paid = invoice("1", due="2026-06-12", settled="2026-06-29")
    assert other.take(paid) == watcher.take(paid) != None  # noqa: E711 - each is a change
    assert other.advance(date(2026, 7, 30)) == watcher.advance(date(2026, 7, 30))
    assert [path.name for path in tmp_path.iterdir()] == ["w.jsonl"]


def test_other_rules_report_their_changes_at_the_next_advance(watcher: Watcher, tmp_path: Path) -> None:
    """What was not judged by the rules before has changed by those of the restored watcher."""
    watcher.save(tmp_path / "w.jsonl")
    plain = Watcher.restore(tmp_path / "w.jsonl", Screener())
    changes = plain.advance(AS_OF)
    assert {change.client_id for change in changes} == {"ann", "bob"}
    assert plain.advance(AS_OF) == ()


def _cut(lines: list[str]) -> list[str]:
    return lines[:-1]


def _of_other_format(lines: list[str]) -> list[str]:
    return [json.dumps({**json.loads(lines[0]), "format": "clientfit/watcher/0"}), *lines[1:]]


def _half_a_line(lines: list[str]) -> list[str]:
    return [*lines[:-1], lines[-1][:40]]


def _twice(lines: list[str]) -> list[str]:
    return [*lines[:-1], lines[1]]


@pytest.mark.parametrize(
    ("damage", "line"),
    [(_cut, 2), (_of_other_format, 1), (_half_a_line, 3), (_twice, 3), (lambda _: [], 1)],
)
def test_a_damaged_file_is_refused(
    watcher: Watcher, tmp_path: Path, damage: Callable[[list[str]], list[str]], line: int
) -> None:
    """The message names the file and the line."""
    path = tmp_path / "w.jsonl"
    watcher.save(path)
    path.write_text("\n".join(damage(path.read_text("utf-8").splitlines())), "utf-8")
    with pytest.raises(ClientFitError) as caught:
        Watcher.restore(path)
    (problem,) = caught.value.problems
    assert (problem.code, problem.file, problem.line) == ("snapshot-damaged", str(path), line)


def test_a_failed_save_leaves_the_file_as_it_was(watcher: Watcher, tmp_path: Path) -> None:
    """A folder of the file's name can't be replaced; the draft is gone too."""
    (tmp_path / "w.jsonl").mkdir()
    with pytest.raises(OSError, match="w"):
        watcher.save(tmp_path / "w.jsonl")
    assert [path.name for path in tmp_path.iterdir()] == ["w.jsonl"]
