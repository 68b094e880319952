"""The rulebook's SQL refused before it runs, with each fault at its file and line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from clientfit.errors import ClientFitError, Problem
from clientfit.measures.check import FUNCTIONS, check_sql
from clientfit.rulebook import load_with_places

SOUND = """\
views:
  bill:
    about: Bills.
    from: event
    where: kind = 'invoice'
    columns: {days_late: settled - due}
    day: day
    message: concat('bill of ', cast(day as varchar))
    steps:
      - aggregate:
          from: event
          where: kind = 'payment'
          match: {event_id: ref}
          columns: {paid: sum(amount)}
      - aggregate:
          from: event
          on: o.day <= r.day
          columns: {so_far: count(*)}
      - lookup: {from: job, match: {engagement: engagement}, columns: {bills: bills}}
      - where: paid > 0
      - columns: {rest: amount - paid}
  job:
    about: Jobs.
    from: event
    group: [engagement]
    columns: {bills: count(*)}
measures:
  late:
    title: Late
    unit: share
    from: bill
    opportunities: days_late is not null
    incidents: days_late > $grace
    weight: "0.5"
    day: settled
    also: {worst: max(days_late)}
    evidence: {from: bill, where: days_late > 0, message: cast(day as varchar)}
  total:
    title: Total
    unit: amount
    from: bill
    value: sum(amount)
money:
  from: bill
  where: settled is null
  currency: currency
  owed: rest
  days: days_late
"""


Check = Callable[..., None]
Told = Callable[..., list[Problem]]


@pytest.fixture
def check(tmp_path: Path, base: str) -> Check:
    """Check SOUND with one passage replaced by another."""

    def check(old: str = "measures:", new: str = "measures:") -> None:
        assert SOUND.count(old) == 1, old
        (tmp_path / "base.yml").write_text(base, encoding="utf-8")
        (tmp_path / "trial.yml").write_text(SOUND.replace(old, new), encoding="utf-8")
        check_sql(*load_with_places(tmp_path))

    return check


@pytest.fixture
def told(check: Check, tmp_path: Path) -> Told:
    """What is told of SOUND with one passage spoilt."""

    def told(old: str, new: str, code: str = "rules-sql") -> list[Problem]:
        with pytest.raises(ClientFitError) as caught:
            check(old, new)
        assert {problem.code for problem in caught.value.problems} == {code}
        assert {problem.file for problem in caught.value.problems} == {str(tmp_path / "trial.yml")}
        return list(caught.value.problems)

    return told


def line(passage: str) -> int:
    """The line of SOUND that a passage stands on."""
    (found,) = (number for number, text in enumerate(SOUND.splitlines(), 1) if passage in text)
    return found


def test_a_sound_rulebook_passes(check: Check) -> None:
    """Every place that holds SQL is there, and all of it is fine."""
    check()


PLACES = [
    ("where: kind = 'invoice'", "where: (select 1)"),
    ("settled - due", "(select 1)"),
    ("day: day\n", "day: (select 1)\n"),
    ("message: concat('bill of ', cast(day as varchar))", "message: (select 1)"),
    ("kind = 'payment'", "(select 1)"),
    ("paid: sum(amount)", "paid: (select 1)"),
    ("o.day <= r.day", "(select 1)"),
    ("so_far: count(*)", "so_far: (select 1)"),
    ("where: paid > 0", "where: (select 1)"),
    ("rest: amount - paid", "rest: (select 1)"),
    ("columns: {bills: count(*)}", "columns: {bills: (select 1)}"),
    ("opportunities: days_late is not null", "opportunities: (select 1)"),
    ("incidents: days_late > $grace", "incidents: (select 1)"),
    ('weight: "0.5"', "weight: (select 1)"),
    ("day: settled", "day: (select 1)"),
    ("worst: max(days_late)", "worst: (select 1)"),
    ("where: days_late > 0", "where: (select 1)"),
    ("message: cast(day as varchar)}", "message: (select 1)}"),
    ("value: sum(amount)", "value: (select 1)"),
    ("where: settled is null", "where: (select 1)"),
    ("currency: currency", "currency: (select 1)"),
    ("owed: rest", "owed: (select 1)"),
    ("days: days_late", "days: (select 1)"),
]


@pytest.mark.parametrize(("sound", "faulty"), PLACES)
def test_every_expression_is_checked_where_it_stands(told: Told, sound: str, faulty: str) -> None:
    """A subquery in any place is found, at the line of that place."""
    (problem,) = told(sound, faulty)
    assert problem.line == SOUND[: SOUND.index(sound)].count("\n") + 1
    assert problem.message == "rules read one client's rows and nothing else"
    assert problem.found == "subquery"


@pytest.mark.parametrize(
    ("sql", "message", "found", "hint"),
    [
        ("amount +", "the SQL can't be parsed", 'syntax error at or near ":"', None),
        ("amount as rest", "the SQL can't be parsed", "more than one expression", None),
        ("amount -- a remark", "the SQL can't be parsed", "more than one expression", None),
        (
            "(select max(amount) from event)",
            "rules read one client's rows and nothing else",
            "subquery",
            None,
        ),
        ("exists (select 1)", "rules read one client's rows and nothing else", "subquery", None),
        ("read_csv('x.csv')", "the function is not one that rules may call", "read_csv", None),
        ("unnest(range(3))", "the function is not one that rules may call", "range", None),
        ("now() - day", "the function is not one that rules may call", "now", None),
        ("random()", "the function is not one that rules may call", "random", None),
        ("getenv('HOME')", "the function is not one that rules may call", "getenv", None),
        ("corr(amount, paid)", "the function is not one that rules may call", "corr", None),
        (
            "median_of(amount)",
            "the function is not one that rules may call",
            "median_of",
            "did you mean 'median'?",
        ),
        ("current_date - day", "there is no such column here", "current_date", None),
        ("amuont", "there is no such column here", "amuont", "did you mean 'amount'?"),
        ("text", "there is no such column here", "text", None),
        (
            "list_filter(amount, lambda x: x > 1)",
            "rules read one client's rows and nothing else",
            "lambda",
            None,
        ),
        ("sum(amount) over ()", "a window spans several clients", None, "begin with: partition by client"),
        (
            "sum(amount) over (partition by day)",
            "a window spans several clients",
            "sum(amount) over (partition by day)",
            "begin with: partition by client",
        ),
    ],
)
def test_each_kind_of_fault_is_told(
    told: Told, sql: str, message: str, found: str | None, hint: str | None
) -> None:
    """With what was found, and with the nearest known name where there is one."""
    problems = told("amount - paid", f'"{sql}"')
    matching = [problem for problem in problems if problem.message == message]
    assert {problem.line for problem in matching} == {line("amount - paid")}
    assert found is None or found in {problem.found for problem in matching} or sql == "amount +"
    assert hint is None or hint in {problem.hint for problem in matching}


def test_a_window_over_one_client_s_rows_is_fine(check: Check) -> None:
    """Partitioned by the client first, it may look around."""
    check("amount - paid", '"lag(amount) over (partition by client, engagement order by day)"')


def test_columns_that_read_each_other_are_a_circle(told: Told) -> None:
    """In a block of columns and in a step's; the columns are named."""
    (problem,) = told("{days_late: settled - due}", "{days_late: b + (settled - due), b: days_late}")
    assert (problem.message, problem.found) == ("columns read each other in a circle", "days_late, b")
    assert problem.line == line("{days_late: settled - due}")
    (problem,) = told("{rest: amount - paid}", "{rest: more, more: rest}")
    assert (problem.found, problem.line) == ("rest, more", line("{rest: amount - paid}"))


def test_a_column_is_known_from_the_step_that_adds_it(told: Told) -> None:
    """What a later step adds is not there yet, and an aggregate sees its own rows only."""
    assert [problem.found for problem in told("settled - due", "rest - paid")] == ["paid", "rest"]
    assert [problem.found for problem in told("kind = 'payment'", "days_late > 0")] == ["days_late"]
    assert [problem.found for problem in told("o.day <= r.day", "o.day <= r.rest")] == ["r.rest"]
    assert [problem.found for problem in told("o.day <= r.day", "o.days <= day")] == ["day", "o.days"]


def test_what_is_taken_and_matched_must_be_there(told: Told) -> None:
    """Names that a join gives are followed like those in expressions, with the nearest one."""
    (problem,) = told("{event_id: ref}", "{event_id: reff}", code="rules-name")
    assert (problem.message, problem.found) == ("event has no such column", "reff")
    assert problem.hint == "did you mean 'ref'?"
    assert problem.line == line("{event_id: ref}")


def test_every_fault_is_told_at_once(told: Told) -> None:
    """Whoever mends a rulebook sees all that is wrong with it."""
    problems = told("amount - paid", "now() + amuont + (select 1)")
    assert sorted(str(problem.found) for problem in problems) == ["amuont", "now", "subquery"]


def test_a_problem_reads_as_one_line(told: Told, tmp_path: Path) -> None:
    """Place, what is wrong, what was found, what to do."""
    (problem,) = told("amount - paid", "amuont - paid")
    place = f"{tmp_path / 'trial.yml'}:{line('amount - paid')}"
    assert str(problem) == f"{place}: there is no such column here — amuont — did you mean 'amount'?"


@pytest.mark.parametrize(
    "clock", ["now", "today", "current_date", "random", "uuid", "read_csv", "glob", "getenv", "nextval"]
)
def test_no_function_tells_more_than_the_rows(clock: str) -> None:
    """Clocks, dice, files and the environment are not among the functions that rules may call."""
    assert clock not in FUNCTIONS


def test_a_column_in_another_case_is_another_column(told: Told) -> None:
    """Names are lower case, so that what is carried is known by name."""
    (problem,) = told("amount - paid", "Amount - paid")
    assert (problem.found, problem.hint) == ("Amount", "did you mean 'amount'?")


def test_expressions_may_span_lines(check: Check) -> None:
    """A remark in the middle of one is fine."""
    check("amount - paid}", '"amount -- what was billed\\n - paid"}')
