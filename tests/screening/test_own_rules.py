"""A screener checks a user's own rules: SQL and types once, and the stage that they give each client."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from clientfit import ClientFitError, Screener, sql_check
from clientfit.cases import run_cases
from clientfit.measures import types
from clientfit.rulebook import Rulebook

SMALL = Path(__file__).parents[1] / "lint/rules"
AS_OF = date(2026, 6, 30)

BILLS = [
    {"client_id": "c1", "event_id": f"R-{month}", "kind": "invoice", "occurred_at": date(2026, month, 1)}
    for month in (1, 2, 3)
]


@pytest.fixture
def edited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """A copy of a small rulebook with passages replaced, and an empty cache."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    rules = Path(shutil.copytree(SMALL, tmp_path / "rules"))

    def edit(name: str, *changes: tuple[str, str]) -> Path:
        text = (rules / name).read_text(encoding="utf-8")
        for old, new in changes:
            assert text.count(old) == 1
            text = text.replace(old, new)
        (rules / name).write_text(text, encoding="utf-8")
        return rules

    return edit


@pytest.fixture
def described(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the rulebooks whose expressions are described, each time that they are."""
    names: list[str] = []
    describe = types.describe_expressions

    def count(rulebook: Rulebook) -> list[types.Typed]:
        names.append(rulebook.name)
        return describe(rulebook)

    monkeypatch.setattr(types, "describe_expressions", count)
    return names


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("    incidents: days_late > $grace_days", "    incidents: days_late", "where true or false belongs"),
        ("days_late: bank_day - due", "days_late: bank_day + due", "the expression can't be run"),
    ],
)
def test_a_screener_refuses_expressions_of_the_wrong_type(
    edited: Callable[..., Path], old: str, new: str, message: str
) -> None:
    """A number in place of a condition never flags clients silently: it is an error at its line."""
    rules = edited("late.yml", (old, new))
    for _ in range(2):  # what was refused is not kept as checked
        with pytest.raises(ClientFitError) as refused:
            Screener(rules=rules)
        assert refused.value.code == "rules-sql"
        assert message in refused.value.message
        assert Path(str(refused.value.file)).name == "late.yml"
        assert refused.value.line is not None


def test_rules_are_described_once(edited: Callable[..., Path], described: list[str]) -> None:
    """A rulebook that passed is not described again, nor one that differs in thresholds and texts alone."""
    Screener(rules=edited("late.yml"))
    Screener(rules=edited("late.yml", ("value: 0.15", "value: 0.2"), ("about: Pays late.", "about: Late.")))
    assert described == ["small"]
    Screener(rules=edited("late.yml", ("days_late: bank_day - due", "days_late: bank_day - due - 1")))
    assert described == ["small", "small"]


def test_shipped_rules_are_not_described(described: list[str]) -> None:
    """The types of clientfit's own rules are known, whatever numbers are set, and nothing is kept of them."""
    kept = sql_check.cache_file()
    before = kept.read_bytes() if kept.exists() else b""
    Screener(overrides={"grace_days": 9})
    assert described == []
    assert (kept.read_bytes() if kept.exists() else b"") == before


@pytest.mark.parametrize("damage", ["no-folder", "binary", "read-only"])
def test_a_damaged_cache_costs_a_check_and_nothing_else(
    edited: Callable[..., Path], damage: str, described: list[str]
) -> None:
    """Without a cache that can be read and written the rules are checked each time."""
    rules, file = edited("late.yml"), sql_check.cache_file()
    if damage == "binary":
        file.parent.mkdir(parents=True)
        file.write_bytes(b"\xff\xfe\x00")
    elif damage == "read-only":
        file.mkdir(parents=True)  # a folder where the file belongs can be neither read nor replaced
    else:
        file.parent.parent.mkdir(parents=True, exist_ok=True)
        file.parent.write_text("a file where the folder belongs", "utf-8")
    Screener(rules=rules)
    Screener(rules=rules)
    assert len(described) == (1 if damage == "binary" else 2)


@pytest.mark.parametrize(
    ("change", "message", "line"),
    [
        (("\"coalesce(stage, 'active')\"", "stage"), "party.stage_now gives a client no stage", 9),
        (("'existing' else 'prospect' end", "'existing' end"), "party.stands gives a client no standing", 9),
        (("else 'prospect' end", "else 'lead' end"), "party.stands gives a client no standing", 9),
    ],
)
def test_a_client_without_a_stage_is_an_error(
    edited: Callable[..., Path], change: tuple[str, str], message: str, line: int
) -> None:
    """A stage or standing that is NULL or no known word is an error at its line, and no client is dropped."""
    rules = edited("rulebook.yml", change)
    screener = Screener(rules=rules)
    for check in (screener.check, screener.check, screener.check):  # by SQL, then by the compiled programme
        with pytest.raises(ClientFitError) as refused:
            check(BILLS, as_of=AS_OF)
        assert (refused.value.message, refused.value.line) == (message, line)
    with pytest.raises(ClientFitError, match="gives a client no"):
        run_cases(rules)
