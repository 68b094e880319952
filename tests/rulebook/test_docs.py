"""Tables of a rulebook: what stands in the files stands in them, one row a piece."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from clientfit.rulebook import Rulebook, docs, load
from clientfit.rulebook.schema import Clearing, Raise

TABLES = (
    docs.parameters,
    docs.views,
    docs.measures,
    docs.signals,
    docs.exemptions,
    docs.advice,
    docs.letters,
    docs.policy,
    docs.recommendations,
    docs.remarks,
    docs.left_out,
)


@pytest.fixture
def small(rules: Path) -> Rulebook:
    """The small rulebook."""
    return load(rules)


@pytest.fixture(scope="module")
def default() -> Rulebook:
    """Clientfit's own rulebook."""
    return load()


def test_parameters_have_unit_bounds_why_and_reference(small: Rulebook) -> None:
    """One row each, in the order of the files."""
    assert docs.parameters(small).splitlines() == [
        "| Parameter | Value | Unit | May be | Why | Reference |",
        "| --- | --- | --- | --- | --- | --- |",
        "| `grace_days` | 7 | days | at least 0, at most 60 | a few days are normal | HOUSE |",
        "| `notice_days` | 14 | days |  | it takes time | HOUSE |",
        "| `paid_share` | 0.98 | share | at most 1 | fees | HOUSE |",
    ]


def test_views_say_what_they_are_made_of(small: Rulebook) -> None:
    """Grouped sets name what they are grouped by, a group of the client alone included."""
    found = docs.views(small).splitlines()
    assert "| `bill` | `event` |  | Invoices. |" in found
    assert "| `run` | `bill` | `client`, `in_run` | Runs of late bills. |" in found
    assert "| `total` | `event` | `client` | What was billed. |" in found


def test_measures_have_their_fields_and_filled_titles(small: Rulebook) -> None:
    """A parameter in a title is told as its value."""
    assert docs.measures(small).splitlines()[2:] == [
        (
            "| `bills` | Bills more than 7 days late | share | `bill` |"
            " `value`, `opportunities`, `incidents`, `lower80`, `lower95`, `n_eff`, `worst` |"
        ),
        "| `runs` | Runs | count | `run` | `value`, `opportunities` |",
    ]


def test_signals_have_every_threshold(small: Rulebook) -> None:
    """The floor first, then each condition with its unit; the level's why stands for a condition's."""
    assert docs.signals(small).splitlines() == [
        "### Late payer (`late_payer`)",
        "",
        "Pays late. Raised each to its own level by `late_habit`.",
        "",
        "| Signal | Level | When | Unit | Why | Reference |",
        "| --- | --- | --- | --- | --- | --- |",
        "| `late_habit`<br>Habit | judged | `bills.opportunities >= 3` | count | one is no habit | HOUSE |",
        "| `late_habit` | watch | `bills.lower80 > 0.15` | share | above chance | HOUSE |",
        "| `late_habit` | flag | `bills.lower80 > 0.25` | share | a habit | HOUSE |",
        "| `late_habit` | flag | `runs >= 2` | count | a habit | HOUSE |",
    ]


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ({"cap": "watch"}, "Raised each to its own level, to watch at most by `late_habit`."),
        ({"level": "severe"}, "Raised to severe by `late_habit`."),
        ({"at_least": 2}, "Raised each to its own level by at least 2 of `late_habit`."),
    ],
    ids=str,
)
def test_it_is_said_how_a_type_is_raised(small: Rulebook, part: dict[str, object], told: str) -> None:
    """Caps, fixed levels and needed numbers are told."""
    raised = Raise.model_validate({"signals": ["late_habit"], **part})
    flag = small.types["late_payer"].model_copy(update={"raised_by": (raised,)})
    assert told in docs.signals(small.model_copy(update={"types": {"late_payer": flag}}))


def test_it_is_said_how_a_type_clears(small: Rulebook) -> None:
    """Periods and days, with the why and the reference."""
    clearing = Clearing(days=90, periods=2, why="half a year", reference="HOUSE")
    flag = small.types["late_payer"].model_copy(update={"clearing": clearing})
    told = "It drops one level for every 2 clean periods of 90 days with an opportunity in them: half a year"
    assert f"{told} (HOUSE)." in docs.signals(small.model_copy(update={"types": {"late_payer": flag}}))


def test_exemptions_say_what_they_excuse(small: Rulebook) -> None:
    """The signals by name."""
    assert docs.exemptions(small).splitlines()[2:] == [
        "| Late payer | One big bill (`big`) | `late_habit` | `bills.worst < 10` | it is small | HOUSE |"
    ]


def test_advice_stands_by_level(small: Rulebook) -> None:
    """Severe is told for a prospect and for a client one has."""
    assert docs.advice(small).splitlines()[2:] == [
        "| Late payer | watch | Call. |",
        "| Late payer | flag | Ask. |",
        "| Late payer | severe, a prospect | Stop. |",
        "| Late payer | severe, a client one has | End. |",
    ]


def test_the_policy_is_numbered_and_its_facts_told(small: Rulebook) -> None:
    """Ways in their order, then what the facts mean."""
    assert docs.policy(small).splitlines() == [
        "|  | Recommendation | When | Why | Reference |",
        "| --- | --- | --- | --- | --- |",
        "| 1 | `decline` | 1 type at flag or worse | flagged | HOUSE |",
        "| 2 | `accept` | `enough` | nothing flagged | HOUSE |",
        "| 3 | `wait` | in any other case | nothing is known | HOUSE |",
        "",
        "| Fact | Says | When |",
        "| --- | --- | --- |",
        "| `enough` | there are bills | `bills.opportunities >= 1` |",
    ]


def test_remarks_say_what_they_are(small: Rulebook) -> None:
    """Notes and positives with their conditions."""
    assert docs.remarks(small).splitlines()[2:] == [
        "| note | `none_late` | `bills.incidents == 0` | Paid. | HOUSE |",
        "| positive | `all_paid` | `runs == 0` | Paid. | HOUSE |",
    ]


def test_a_bar_in_a_text_ends_no_cell(rules: Path, change: Callable[[str, str, str], None]) -> None:
    """Markdown's own sign is escaped, and a text over several lines is one."""
    change("late.yml", "why: a few days are normal", "why: |\n      one | two\n      days")
    assert "| one \\| two days |" in docs.parameters(load(rules))


def test_a_day_to_come_is_told_as_such(rules: Path, change: Callable[[str, str, str], None]) -> None:
    """`{day.parameter}` is so many days on."""
    change("late.yml", "flag: [Ask.]", 'flag: ["Ask by {day.notice_days}."]')
    assert "| flag | Ask by day 14. |" in docs.advice(load(rules))


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_every_row_has_a_cell_for_each_column(default: Rulebook, table: Callable[[Rulebook], str]) -> None:
    """No text of the rulebook breaks its table, and every parameter is filled in."""
    text = table(default)
    wide = 0
    for line in text.splitlines():
        cells = len(re.findall(r"(?<!\\)\|", line))
        wide = cells if line.startswith("|") and not wide else wide if line.startswith("|") else 0
        assert cells == wide
    assert not [name for name in re.findall(r"\{([a-z_.]+)\}", text) if name in default.parameters]


def test_every_number_is_in_the_tables(default: Rulebook) -> None:
    """Each parameter, threshold and floor of the rulebook stands in a row of its own."""
    thresholds = [line for line in docs.signals(default).splitlines() if line.startswith("| `")]
    signals = default.signals.values()
    assert len(thresholds) == sum(
        1 + sum(len(level.when) for level in signal.levels.values()) for signal in signals
    )
    assert len(docs.parameters(default).splitlines()) == 2 + len(default.parameters) + 1
    assert "`calibrate_above`" in docs.parameters(default)


def test_all_that_is_left_out_is_told(default: Rulebook) -> None:
    """One row a sentence."""
    told = docs.left_out(default)
    for flag in default.types.values():
        assert flag.left_out
        for text in flag.left_out:
            assert f"| {flag.title} | {text} |" in told
