"""Levels, on small made-up rulebooks: the highest level all of whose conditions hold, or not judged."""

from collections.abc import Callable, Iterable
from datetime import date
from textwrap import indent
from typing import Any

import pytest

from clientfit.measures.expressions import number
from clientfit.rulebook import Rulebook
from clientfit.rulebook.overrides import apply_overrides
from clientfit.signals import LevelColumns, compile_conditions, compile_levels
from clientfit.store import Store

AS_OF = date(2026, 6, 30)

Row = dict[str, Any]
Levelled = Callable[..., dict[str, Row]]

MEASURES = """
views:
  bill: {about: Bills., from: event, where: kind = 'invoice', columns: {late: "settled - due"}}
measures:
  bills: {title: Bills, unit: count, from: bill, incidents: late > $grace, also: {worst: max(late)}}
  share: {title: Share, unit: share, from: bill, incidents: late > $grace}
  trust: {title: Trust, unit: count, from: event, incidents: kind = 'praise'}
types:
  payer:
    title: Payer
    short: payer
    status: draft
    about: Pays.
    reference: HOUSE
    raised_by: [{signals: [lateness]}]
    exemptions:
      friend:
        title: Friend
        when: [{measure: trust.incidents, op: ">=", value: 1}, {measure: bills.worst, op: "<", value: 60}]
        why: friends may
        reference: HOUSE
        message: A friend.
    reverses_if: It pays.
    advice: {watch: [], flag: [], severe: {prospect: [], existing: []}}
signals:
  lateness:
    title: Late
    measure: bills
    min_evidence:
      {measure: bills.opportunities, at_least: 2, why: one is none, reference: HOUSE, next_record: bill}
    message: "{incidents} of {opportunities}."
    levels:
"""


def levels(**conditions: str) -> str:
    """A rulebook whose one signal has these levels: `watch="bills.incidents >= 1, share > 0.5"`."""
    told = MEASURES
    for level, text in conditions.items():
        parts = [dict(zip(("measure", "op", "value"), part.split(), strict=True)) for part in text.split(",")]
        when = ", ".join(
            "{" + ", ".join(f"{key}: {_yaml(word)}" for key, word in part.items()) + "}" for part in parts
        )
        told += indent(f"{level}: {{why: so it is, reference: HOUSE, when: [{when}]}}\n", " " * 6)
    return told


def _yaml(word: str) -> str:
    return word if word.replace(".", "").replace("-", "").isalnum() else f'"{word}"'


def bills(client: str, *days_late: int | None) -> list[Row]:
    """Invoices paid so many days late, None not yet."""
    return [
        {
            "client_id": client,
            "event_id": str(place),
            "kind": "invoice",
            "occurred_at": "2026-01-01",
            "due": "2026-02-01",
            "settled": None if late is None else date.fromordinal(date(2026, 2, 1).toordinal() + late),
        }
        for place, late in enumerate(days_late)
    ]


@pytest.fixture
def levelled(rulebook: Callable[[str], Rulebook], filled: Callable[..., Store]) -> Levelled:
    """Every column of the statement, by client."""

    def levelled(book: str | Rulebook, events: Iterable[Row], shown: str | None = None) -> dict[str, Row]:
        store = filled(events)
        if shown is not None:
            store.run("CREATE TABLE wanted AS SELECT client FROM client WHERE client_id = ?", [shown])
        compiled = compile_levels(
            rulebook(book) if isinstance(book, str) else book,
            AS_OF,
            clients_table=None if shown is None else "wanted",
        )
        statement = f"SELECT client_id, told.* FROM ({compiled.sql}) AS told JOIN client USING (client)"
        names = [name for name, _ in store.columns(statement)]
        return {row[0]: dict(zip(names, row, strict=True)) for row in store.rows(statement)}

    return levelled


def test_the_highest_level_that_holds_is_reached(levelled: Levelled) -> None:
    """From the worst down; a client to whom none applies is clear, which is not the same as not judged."""
    book = levels(watch="bills.incidents >= 1", flag="bills.incidents >= 2", severe="bills.incidents >= 3")
    events = [
        *bills("zero", 0, 7),
        *bills("one", 0, 8),
        *bills("two", 9, 8),
        *bills("three", 9, 8, 40),
        *bills("few", 90),
    ]
    told = levelled(book, events)
    assert {client: row["signal__lateness"] for client, row in told.items()} == {
        "zero": 0, "one": 1, "two": 2, "three": 3, "few": -1
    }  # fmt: skip


def test_all_conditions_of_a_level_must_hold(levelled: Levelled) -> None:
    """One that fails keeps the level away, whatever the others say."""
    book = levels(flag="bills.incidents >= 2, share >= 0.5, bills.worst < 30")
    events = [
        *bills("all", 8, 8, 0),
        *bills("share", 8, 8, 0, 0, 0),
        *bills("worst", 8, 30),
        *bills("k", 8, 0),
    ]
    told = levelled(book, events)
    assert {client: row["signal__lateness"] for client, row in told.items()} == {
        "all": 2, "share": 0, "worst": 0, "k": 0
    }  # fmt: skip


def test_a_worse_level_needs_no_lesser_one(levelled: Levelled) -> None:
    """Levels are asked one by one: severe may hold where watch does not, and any may be left out."""
    book = levels(watch="bills.incidents < 1", severe="bills.worst >= 90")
    told = levelled(book, [*bills("worst", 95, 8), *bills("zero", 0, 0), *bills("between", 8, 8)])
    assert {client: row["signal__lateness"] for client, row in told.items()} == {
        "worst": 3,
        "zero": 1,
        "between": 0,
    }


def test_what_is_unknown_holds_nothing(levelled: Levelled) -> None:
    """A measure without a value meets no condition, neither above nor below."""
    for op in (">", ">=", "<", "<=", "=="):
        told = levelled(levels(flag=f"bills.worst {op} 0"), bills("open", None, None))
        assert told["open"]["signal__lateness"] == 0


@pytest.mark.parametrize(
    ("op", "holding"), [(">", [9]), (">=", [8, 9]), ("<", [7]), ("<=", [7, 8]), ("==", [8])]
)
def test_each_comparison_compares(levelled: Levelled, op: str, holding: list[int]) -> None:
    """At the threshold itself only those hold that include it."""
    events = [event for late in (7, 8, 9) for event in bills(str(late), late, late)]
    told = levelled(levels(flag=f"bills.worst {op} 8"), events)
    assert [late for late in (7, 8, 9) if told[str(late)]["signal__lateness"] == 2] == holding


def test_below_the_floor_nothing_is_judged(levelled: Levelled) -> None:
    """At the floor it is; a client with nothing at all has too little as well."""
    book = levels(watch="bills.incidents >= 0")
    told = levelled(book, [*bills("one", 0), *bills("two", 0, 0), {"client_id": "nothing"}])
    assert {client: row["signal__lateness"] for client, row in told.items()} == {
        "one": -1,
        "two": 1,
        "nothing": -1,
    }


def test_a_floor_may_count_something_else(levelled: Levelled) -> None:
    """And where that is unknown, it counts as nothing."""
    book = levels(watch="bills.incidents >= 0").replace(
        "measure: bills.opportunities, at_least: 2", "measure: bills.worst, at_least: 5"
    )
    told = levelled(book, [*bills("five", 5), *bills("four", 4), *bills("open", None)])
    assert {client: row["signal__lateness"] for client, row in told.items()} == {
        "five": 1,
        "four": -1,
        "open": -1,
    }


def test_a_floor_can_be_waived(levelled: Levelled) -> None:
    """What speaks for itself is judged however short the history; without it the floor stands."""
    book = levels(watch="bills.incidents >= 1").replace(
        "at_least: 2", "waived_by: bills.incidents, at_least: 2"
    )
    told = levelled(book, [*bills("late", 8), *bills("in_time", 0)])
    assert {client: row["signal__lateness"] for client, row in told.items()} == {"late": 1, "in_time": -1}


EXTRAS = """
facts:
  trusted: {when: [{measure: trust.incidents, op: ">=", value: 1}], message: there is praise}
notes:
  some_late:
    {title: Late, when: [{measure: bills.incidents, op: ">=", value: 1}], message: "{bills.incidents}.",
     reference: HOUSE}
"""


def test_exemptions_facts_and_remarks_hold_or_not(levelled: Levelled) -> None:
    """As 1 and 0: every condition of one must hold, and what is unknown does not."""
    praise = [{"client_id": client, "kind": "praise"} for client in ("friend", "lost")]
    events = [*bills("friend", 8, 8), *bills("lost", 70, 8), *bills("other", 0, 0), *praise]
    told = levelled(levels(flag="bills.incidents >= 1") + EXTRAS, events)
    columns = ("exempt__payer__friend", "fact__trusted", "remark__some_late")
    assert {client: tuple(row[column] for column in columns) for client, row in told.items()} == {
        "friend": (1, 1, 1), "lost": (0, 1, 1), "other": (0, 0, 0)
    }  # fmt: skip


def test_the_statement_says_what_its_columns_are(rulebook: Callable[[str], Rulebook]) -> None:
    """Whoever reads a column finds its name there and doesn't build it."""
    book = rulebook(levels(flag="bills.incidents >= 1") + EXTRAS)
    compiled = compile_levels(book, AS_OF).columns
    assert compiled == LevelColumns.of(book)
    assert compiled.signals == {"busy": "signal__busy", "lateness": "signal__lateness"}
    assert compiled.exemptions == {("payer", "friend"): "exempt__payer__friend"}
    assert compiled.facts == {"trusted": "fact__trusted"}
    assert compiled.remarks == {"some_late": "remark__some_late"}
    assert compiled.cleared == {}
    assert "share__lower95" in compiled.values


def test_every_condition_is_told_on_its_own(
    rulebook: Callable[[str], Rulebook], filled: Callable[..., Store]
) -> None:
    """Also those of a level that another condition has already decided."""
    book = rulebook(
        levels(watch="bills.incidents >= 1, bills.worst > 100", flag="bills.incidents >= 5, share > 0.5")
    )
    compiled, conditions = compile_levels(book, AS_OF), compile_conditions(book)
    told = ", ".join(conditions.values())
    store = filled(bills("c", 8, 8, 0))
    (holds,) = store.rows(f"SELECT {told} FROM ({compiled.sql}) AS levelled")
    assert {key: hold for key, hold in zip(conditions, holds, strict=True) if key[0] == "lateness"} == {
        ("lateness", "watch", 0): True,
        ("lateness", "watch", 1): False,
        ("lateness", "flag", 0): False,
        ("lateness", "flag", 1): True,
    }


@pytest.mark.parametrize(
    ("key", "value", "level"),
    [("lateness.flag.bills.incidents", 4, 0), ("lateness.min_evidence", 4, -1), ("grace", 19, 0)],
)
def test_an_override_moves_the_level(
    rulebook: Callable[[str], Rulebook], levelled: Levelled, key: str, value: int, level: int
) -> None:
    """A threshold's, a floor's and a parameter's."""
    book, events = rulebook(levels(flag="bills.incidents >= 2")), bills("c", 8, 9, 20)
    assert levelled(book, events)["c"]["signal__lateness"] == 2
    assert levelled(apply_overrides(book, {key: value}), events)["c"]["signal__lateness"] == level


def test_only_the_clients_shown_are_levelled(levelled: Levelled) -> None:
    """With the levels that they have among all."""
    book, events = levels(flag="bills.incidents >= 1"), [*bills("a", 8, 8), *bills("b", 9, 0)]
    assert levelled(book, events, shown="b") == {"b": levelled(book, events)["b"]}


@pytest.mark.parametrize("value", [0.1 + 0.2, 1 / 3, 0.98, 25])
def test_a_threshold_is_the_number_that_was_written(value: float) -> None:
    """Not one rounded on its way into SQL."""
    assert float(number(value)) == value
