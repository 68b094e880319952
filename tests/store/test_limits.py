"""What ends a statement from outside."""

import signal
from pathlib import Path
from threading import Timer

import pytest

from clientfit.errors import ClientFitError
from clientfit.store import Store

MUCH = "SELECT range AS n, hash(range) || repeat('x', 50) AS text FROM range(3000000)"


def test_too_little_memory_is_a_problem() -> None:
    """It is told with its code and what to do, instead of a message of the database."""
    store = Store(threads=1, memory_limit="40MB")
    with pytest.raises(ClientFitError) as raised:
        store.rows("SELECT list(hash(range)) FROM range(20000000)")
    assert raised.value.code == "memory-limit"
    assert "--memory-limit" in str(raised.value.hint)
    store.close()


def test_what_is_spilled_is_gone_with_the_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It goes to the temporary folder, never to the user's own, and nothing of it is left."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    store = Store(threads=1, memory_limit="60MB")
    store.run(f"CREATE TEMP TABLE much AS {MUCH}")
    (folder,) = tmp_path.iterdir()
    assert folder.name.startswith(".clientfit-")
    store.close()
    assert list(tmp_path.iterdir()) == []


def test_other_errors_stay_what_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the database's word for a signal is taken for one."""
    store = Store(threads=1)

    class Failing:
        def execute(self, *_: object) -> None:
            raise RuntimeError("something else")

    monkeypatch.setattr(store, "_connection", Failing())
    with pytest.raises(RuntimeError, match="something else"):
        store.run("SELECT 1")


def test_a_signal_ends_a_statement() -> None:
    """Ctrl-C during a statement is a KeyboardInterrupt, as everywhere in Python."""
    # A run in the background of a shell inherits SIGINT ignored, and the statement would take ten minutes.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    store = Store(threads=1)
    timer = Timer(0.3, signal.raise_signal, [signal.SIGINT])
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        store.rows("SELECT sum(hash(a.range + b.range)) FROM range(100000) AS a, range(1000000) AS b")
    timer.join()
    store.close()


@pytest.mark.parametrize(
    ("limit", "least", "most"), [("512KB", 511_000, 513_000), ("700MB", 699e6, 701e6), ("4GB", 3.9e9, 4.1e9)]
)
def test_the_memory_that_may_be_used(limit: str, least: float, most: float) -> None:
    """It is told in bytes, whatever the unit that the database shows it in."""
    store = Store(threads=1, memory_limit=limit)
    assert least <= store.memory() <= most
    store.close()
