"""The profile format: what it refuses, and that the profiles that come along are sound."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from clientfit.errors import ClientFitError
from clientfit.importers.profiles.load import FOLDER, load, named, shipped_profiles
from clientfit.store import Store


@pytest.fixture
def store() -> Iterator[Store]:
    """A store to parse expressions with."""
    made = Store(threads=1)
    yield made
    made.close()


GOOD = """\
name: till
title: A till
about: Sales.
reference: made up
columns:
  customer: {names: [Customer], required: true}
  day: {names: [Date], required: true, read: date}
skip:
  - {reason: total-row, when: customer = 'TOTAL'}
events:
  - kind: praise
    columns: {client_id: customer, occurred_at: day}
"""


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yml")), ids=lambda path: path.stem)
def test_every_profile_that_comes_along_is_sound(store: Store, path: Path) -> None:
    """It reads, its expressions are checked, and its name is its file's."""
    assert load(store, path).name == path.stem


def test_profiles_are_known_by_name(store: Store) -> None:
    """In order, each once."""
    names = [profile.name for profile in shipped_profiles()]
    assert names == sorted(set(names))
    assert named(store, "ibm-ar").title.startswith("IBM")


def test_profiles_are_inside_the_package() -> None:
    """So that an installed clientfit has them."""
    assert any(
        each.name == "ibm-ar.yml"
        for each in files("clientfit.importers.profiles").joinpath("shipped").iterdir()
    )


@pytest.mark.parametrize(
    ("written", "instead", "code", "line", "says"),
    [
        ("title: A till", "titel: A till", "rules-key", 2, "unknown key 'titel'"),
        ("names: [Customer], ", "name: [Customer], ", "rules-key", 6, "unknown key 'name'"),
        ("read: date", "read: time", "rules-value", 7, "input should be 'text', 'date', 'money' or 'flag'"),
        ("kind: praise", "kind: prise", "rules-value", 11, "unknown kind 'prise'; did you mean 'praise'?"),
        ("client_id: customer, ", "", "rules-value", 11, "an event needs client_id"),
        ("client_id: customer", "client: customer", "rules-value", 11, "did you mean 'client_id'?"),
        (", required: true", "", "rules-value", 1, "recognised by its required columns"),
        ("[Date]", "[customer]", "rules-value", 1, "a header name stands for two columns"),
        ("  day: {", "  line: {names: [L]}\n  day: {", "rules-value", 1, "line: the name is taken"),
        (
            "required: true}",
            "required: true, read: money, words: {a: [A]}}",
            "rules-value",
            6,
            "only a text column",
        ),
        (
            "required: true}",
            "required: true, words: {a: [A], b: [a]}}",
            "rules-value",
            6,
            "a word stands twice",
        ),
        ("required: true}", "required: yes}", "rules-value", 6, "input should be a valid boolean"),
        ("skip:", "headings: {in: groups, as: whose}\nskip:", "rules-value", 1, "no such column: 'groups'"),
        ("skip:", "record: {by: [customers]}\nskip:", "rules-value", 1, "no such column: 'customers'"),
        ("skip:", "define: {day: customer}\nskip:", "rules-value", 1, "a name is defined twice"),
        ("skip:", "define: {a: b, b: customer}\nskip:", "rules-sql", 8, "no such column: 'b'"),
        ("  day: {", "  group: {names: [G]}\n  day: {", "rules-sql", 7, "the SQL can't be parsed"),
        ("customer = 'TOTAL'", "customer_text = ''", "rules-sql", 9, "no such column: 'customer_text'"),
        ("occurred_at: day", "occurred_at: first_cell", "rules-sql", 12, "no such column: 'first_cell'"),
        ("customer = 'TOTAL'", "customer = ", "rules-sql", 9, "the SQL can't be parsed"),
        ("customer = 'TOTAL'", "customer = totals", "rules-sql", 9, "no such column: 'totals'"),
        ("customer = 'TOTAL'", "getenv(customer) = ''", "rules-sql", 9, "a profile can't call 'getenv'"),
        ("customer = 'TOTAL'", "1 IN (SELECT 1)", "rules-sql", 9, "no subquery"),
        ("occurred_at: day", "occurred_at: now()", "rules-sql", 12, "a profile can't call 'now'"),
        ("occurred_at: day", "occurred_at: day, day2", "rules-value", 12, "day2"),
        ("occurred_at: day", "occurred_at: 'day, 1'", "rules-sql", 12, "the SQL can't be parsed"),
    ],
)
def test_a_wrong_profile_is_told_with_its_line(  # noqa: PLR0913, PLR0917 - a table of cases
    store: Store, tmp_path: Path, written: str, instead: str, code: str, line: int, says: str
) -> None:
    """Unknown keys, words and names, and SQL that reaches beyond the row."""
    assert written in GOOD
    path = tmp_path / "till.yml"
    path.write_text(GOOD.replace(written, instead), encoding="utf-8")
    with pytest.raises(ClientFitError) as raised:
        load(store, path)
    told = [(each.code, each.line) for each in raised.value.problems if says in str(each)]
    assert told[0] == (code, line), [str(each) for each in raised.value.problems]


def test_an_export_without_events_says_why(store: Store, tmp_path: Path) -> None:
    """Its rows are skipped, by reason."""
    path = tmp_path / "till.yml"
    silent = GOOD.split("events:", maxsplit=1)[0] + "events: []\n"
    path.write_text(silent, encoding="utf-8")
    assert load(store, path).events == ()
    path.write_text(silent.replace("skip:\n  - {reason: total-row, when: customer = 'TOTAL'}\n", ""))
    with pytest.raises(ClientFitError, match="says under skip why its rows tell none"):
        load(store, path)


def test_the_client_of_a_profile_is_that_of_its_events(store: Store, tmp_path: Path) -> None:
    """An event may still name its own."""
    path = tmp_path / "till.yml"
    path.write_text(GOOD.replace("client_id: customer, ", "").replace("events:", "client: customer\nevents:"))
    (event,) = load(store, path).events
    assert list(event.columns) == ["client_id", "client_name", "occurred_at"]
    path.write_text(GOOD.replace("events:", "client: customer\nevents:"))
    assert load(store, path).events[0].columns["client_id"] == "customer"


def test_a_good_profile_is_loaded(store: Store, tmp_path: Path) -> None:
    """The one the wrong ones are made from."""
    path = tmp_path / "till.yml"
    path.write_text(GOOD, encoding="utf-8")
    assert [event.kind for event in load(store, path).events] == ["praise"]
