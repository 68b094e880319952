"""A profile whose SQL parses and can't be run: each kind named by its file and line, or by the file read."""

from itertools import pairwise
from pathlib import Path

import pytest

from clientfit.errors import ClientFitError
from clientfit.importers import read
from clientfit.store import Store, database

PROFILE = """\
name: own
title: Own export
about: One row an invoice.
export: Own > Export
judges: who pays late
reference: made up
columns:
  who: {names: [Foo], required: true}
  day: {names: [Day], required: true, read: date}
  amt: {names: [Amt], read: money}
define:
  ours: upper(who)
skip:
  - {reason: other, when: "ours = 'X'"}
client: who
events:
  - kind: invoice
    when: amt > 0
    columns:
      occurred_at: day
      amount: amt
"""


def _read(folder: Path, changed: dict[str, str], *, memory: str | None = None) -> None:
    profile = PROFILE
    for old, new in changed.items():
        assert old in profile
        profile = profile.replace(old, new)
    (folder / "own.yml").write_text(profile)
    (folder / "own.csv").write_text("Foo,Day,Amt\n" + "kiln,2026-01-05,5\n" * 100)
    store = Store(threads=1, memory_limit=memory)
    try:
        read(store, [folder / "own.csv"], profile=folder / "own.yml")
    finally:
        store.close()


def _chain(expression: str, count: int) -> dict[str, str]:
    """Return a profile's changes: definitions that each call the one before, and a condition on the last."""
    names = ["ours", *(f"x{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(count))]
    lines = [f"  {name}: {expression.format(before)}" for before, name in pairwise(names)]
    defined = "\n".join(["ours: upper(who)", *lines])
    return {"ours: upper(who)": defined, "when: amt > 0": f"when: length({names[-1]}) > 0"}


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        pytest.param("upper(who)", "day + who", 12, id="definition"),
        pytest.param("ours = 'X'", "day > who + 5", 14, id="skip"),
        pytest.param("client: who", "client: day + amt", 15, id="client"),
        pytest.param("when: amt > 0", "when: lower(amt) > day", 18, id="condition"),
        pytest.param("amount: amt", "amount: amt + who", 21, id="column"),
    ],
)
def test_types_that_do_not_fit_are_found_before_a_row_is_read(
    tmp_path: Path, old: str, new: str, line: int
) -> None:
    """The problem is the profile's, at the line of the expression, with the database's reason."""
    with pytest.raises(ClientFitError, match="No function matches") as raised:
        _read(tmp_path, {old: new})
    (problem,) = raised.value.problems
    assert (problem.code, problem.file, problem.line) == ("rules-sql", str(tmp_path / "own.yml"), line)


def test_a_value_that_does_not_fit_is_a_problem_of_the_file(tmp_path: Path) -> None:
    """A cast that fails on a cell names the file that was read and the profile."""
    with pytest.raises(ClientFitError, match="Could not convert string 'kiln'") as raised:
        _read(tmp_path, {"amount: amt": "amount: CAST(who AS INTEGER)"})
    assert raised.value.code == "rules-sql"
    assert raised.value.message == "the SQL of the profile own can't be run on a row"


def test_text_that_doubles_stays_within_the_memory(tmp_path: Path) -> None:
    """Forty doublings of a name are a problem about memory, long before the machine's is used up."""
    with pytest.raises(ClientFitError) as raised:
        _read(tmp_path, _chain("concat({0}, {0})", 40), memory="200MB")
    assert raised.value.code in {"memory-limit", "rules-sql"}


def test_sql_that_does_not_end_is_interrupted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The problem names the profile and the time that it may take."""
    monkeypatch.setattr(database, "SECONDS", 0.2)
    slow = _chain("replace({0}, 'K', 'KK')", 22)
    with pytest.raises(ClientFitError, match=r"the profile own takes more than 0\.2 s") as raised:
        _read(tmp_path, slow)
    assert raised.value.code == "rules-time"
