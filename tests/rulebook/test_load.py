"""Loading a rulebook: files are merged by section and name, and everything wrong is told at once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from clientfit.errors import ClientFitError, Problem
from clientfit.rulebook import load, load_with_places, rule_files

Change = Callable[[str, str, str], None]
Line = Callable[[str, str], int]
Problems = Callable[[], tuple[Problem, ...]]
Write = Callable[[str, str], Path]

SEVENTH = """
    views:
      letter: {about: Letters., from: event, where: kind = 'message'}
    measures:
      letters: {title: Letters, unit: count, from: letter, incidents: "true"}
    signals:
      many_letters:
        title: Letters
        measure: letters
        min_evidence: {measure: letters.opportunities, at_least: 1, why: it takes one, reference: HOUSE,
          next_record: letter}
        levels:
          {watch: {when: [{measure: letters.incidents, op: ">=", value: 9}], why: nine, reference: HOUSE}}
        message: "{incidents} letters."
    types:
      letter_writer:
        title: Letter writer
        short: letters
        status: draft
        about: Writes letters.
        reference: HOUSE
        raised_by: [{signals: [many_letters]}]
        reverses_if: Fewer letters.
        advice: {watch: [Read.], flag: [Read.], severe: {prospect: [Read.], existing: [Read.]}}
"""


def _brief(problem: Problem) -> tuple[str, str | None, int | None]:
    return problem.code, problem.file and Path(problem.file).name, problem.line


def test_files_are_merged_by_section_and_name(rules: Path) -> None:
    """Pieces of one section may stand in several files; they follow the files, sorted by path."""
    rulebook = load(rules)
    assert list(rulebook.views) == ["bill", "run", "party", "total"]
    assert list(rulebook.signals) == ["late_habit"]
    assert [way.recommend for way in rulebook.policy] == ["decline", "accept", "wait"]
    assert (rulebook.name, rulebook.version, rulebook.bounds["lower95"]) == ("small", "1", 1.96)


def test_a_new_type_is_one_new_file(rules: Path, write: Write) -> None:
    """A file with its own rows, measures, signals and type adds a type; nothing else is touched."""
    write("types/letters.yml", SEVENTH)
    rulebook = load(rules)
    assert list(rulebook.types) == ["late_payer", "letter_writer"]
    assert rulebook.signals_of("letter_writer") == ("many_letters",)
    assert list(rulebook.measures) == ["bills", "runs", "letters"]


def test_every_piece_is_found_again(rules: Path, line: Line) -> None:
    """The places that come with a rulebook lead from its keys to file and line."""
    _, places = load_with_places(rules)
    late = str(rules / "late.yml")
    assert places.at(("measures", "runs", "value")) == (late, line("late.yml", "value: max(length)"))
    assert places.at(("signals", "late_habit", "levels", "flag", "when", 1, "value")) == (
        late,
        line("late.yml", "value: 2"),
    )
    assert places.at(("policy", 1)) == (
        str(rules / "rulebook.yml"),
        line("rulebook.yml", "recommend: accept"),
    )
    problem = places.problem("rules-sql", "wrong", ("views", "bill", "steps", 0, "columns", "days_late"))
    assert (problem.file, problem.line) == (late, line("late.yml", "days_late: settled"))


def test_cases_are_no_rules(rules: Path, write: Write) -> None:
    """`*.cases.yml` is neither read nor part of the digest."""
    before = load(rules).sha256
    write("late.cases.yml", "cases: [1, 2]\n")
    assert load(rules).sha256 == before
    assert [path.name for path in rule_files(rules)] == ["late.yml", "rulebook.yml"]


def test_the_digest_is_of_paths_and_contents_not_of_line_ends(rules: Path) -> None:
    """Neither CRLF nor the place of the folder changes it; another name or another comment does."""
    before = load(rules).sha256
    late = rules / "late.yml"
    late.write_bytes(late.read_bytes().replace(b"\n", b"\r\n"))
    assert load(rules).sha256 == before
    assert load(rules.rename(rules.with_name("elsewhere"))).sha256 == before
    elsewhere = rules.with_name("elsewhere")
    (elsewhere / "late.yml").rename(elsewhere / "later.yml")
    renamed = load(elsewhere).sha256
    assert renamed != before
    with (elsewhere / "later.yml").open("a", encoding="utf-8") as file:
        file.write("# more\n")
    assert load(elsewhere).sha256 not in {before, renamed}


def test_an_empty_file_is_no_fault(rules: Path, write: Write) -> None:
    """A file with nothing but comments adds nothing."""
    write("notes.yml", "# later\n")
    assert load(rules).name == "small"


def test_everything_wrong_is_told_at_once_by_file_and_line(
    change: Change, line: Line, problems: Problems
) -> None:
    """Keys, types, bounds and names of several files come out together, sorted by place."""
    change("late.yml", "at_most: 60", "at_mots: 60")
    change("late.yml", "incidents: days_late > $grace_days", "incidents: days_late > $grace_day")
    change("late.yml", "unit: count", "unit: pieces")
    change("late.yml", "at_least: 3,", 'at_least: "3",')
    change("rulebook.yml", "recommend: decline", "recommend: declien")
    assert [(*_brief(each), each.found, each.hint) for each in problems()] == [
        ("rules-key", "late.yml", line("late.yml", "at_mots"), None, "did you mean 'at_most'?"),
        (
            "rules-name",
            "late.yml",
            line("late.yml", "$grace_day"),
            "grace_day",
            "did you mean 'grace_days'?",
        ),
        ("rules-value", "late.yml", line("late.yml", "pieces"), "pieces", None),
        ("rules-value", "late.yml", line("late.yml", "min_evidence:"), "3", None),
        (
            "rules-name",
            "rulebook.yml",
            line("rulebook.yml", "declien"),
            "declien",
            "did you mean 'decline'?",
        ),
    ]


def test_a_name_defined_twice_is_told_with_both_places(
    rules: Path, write: Write, line: Line, problems: Problems
) -> None:
    """The second definition, in whichever file it stands, is the fault; the hint names the first."""
    write("more.yml", "measures:\n  other: {title: O, unit: count, from: bill}\n  bills: {title: Again}\n")
    (problem,) = problems()
    assert _brief(problem) == ("rules-name", "more.yml", 3)
    assert problem.message == "'bills' of measures is defined twice"
    assert problem.hint == f"the first is in {rules / 'late.yml'}:{line('late.yml', '  bills:')}"


@pytest.mark.parametrize("section", ["rulebook", "standing", "policy"])
def test_a_section_of_the_whole_stands_once(
    rules: Path, write: Write, line: Line, problems: Problems, section: str
) -> None:
    """The rulebook's head, the standing and the policy are in one file only."""
    write("second.yml", f"# two\n{section}: []\n")
    (problem,) = problems()
    assert _brief(problem) == ("rules-name", "second.yml", 2)
    assert problem.message == f"the section {section!r} stands twice"
    assert problem.hint == f"the first is in {rules / 'rulebook.yml'}:{line('rulebook.yml', f'{section}:')}"


@pytest.mark.parametrize("section", ["rulebook", "standing", "policy", "recommendations"])
def test_a_missing_section_is_told_of_the_folder(rules: Path, problems: Problems, section: str) -> None:
    """What a rulebook can't do without is missed where it could have been: nowhere in the folder."""
    text = (rules / "rulebook.yml").read_text(encoding="utf-8")
    kept = [part for part in text.split("\n") if part]
    start = next(at for at, part in enumerate(kept) if part.startswith(f"{section}:"))
    end = next((at for at in range(start + 1, len(kept)) if not kept[at].startswith(" ")), len(kept))
    (rules / "rulebook.yml").write_text("\n".join(kept[:start] + kept[end:]), encoding="utf-8")
    first = problems()[0]
    assert (first.code, first.file, first.line) == ("rules-key", str(rules), None)
    assert first.message == f"no file has the section {section!r}"


def test_a_piece_with_a_fault_is_not_missed_by_what_names_it(
    change: Change, line: Line, problems: Problems
) -> None:
    """A measure with one wrong key is one problem, not one for each signal that reads it too."""
    change("late.yml", "from: bill\n    incidents:", "frm: bill\n    incidents:")
    told = problems()
    at = line("late.yml", "  bills:")
    assert [(each.message, each.line, each.hint) for each in told] == [
        ("the key 'from' is missing", at, None),
        ("unknown key 'frm'", line("late.yml", "frm"), "did you mean 'from'?"),
    ]


def test_an_unknown_section_is_told_with_the_nearest(change: Change, line: Line, problems: Problems) -> None:
    """A misspelt section is one fault; names that it may define are not missed elsewhere."""
    change("late.yml", "\nmeasures:\n", "\nmeasure:\n")
    (problem,) = problems()
    assert _brief(problem) == ("rules-key", "late.yml", line("late.yml", "measure:"))
    assert (problem.message, problem.hint) == ("unknown key 'measure'", "did you mean 'measures'?")


@pytest.mark.parametrize("text", ["- a list\n", "just text\n", "measures: [a]\n", "policy: {recommend: x}\n"])
def test_a_file_or_section_of_the_wrong_shape_is_told(
    rules: Path, write: Write, problems: Problems, text: str
) -> None:
    """A list where a mapping belongs, or the other way round, is a wrong value at its line."""
    if text.startswith("policy"):
        (rules / "rulebook.yml").write_text(
            (rules / "rulebook.yml").read_text(encoding="utf-8").replace("policy:", "policies:"), "utf-8"
        )
    write("shape.yml", text)
    shaped = [each for each in problems() if each.file == str(rules / "shape.yml")]
    assert [_brief(each) for each in shaped] == [("rules-value", "shape.yml", 1)]


def test_names_are_not_followed_into_files_that_can_not_be_read(write: Write, problems: Problems) -> None:
    """Broken YAML hides what it defines, so only the break is told, with all other faults of form."""
    write("late.yml", "measures: [\n")
    write("more.yml", "types:\n  a_b: 3\n")
    assert [_brief(each) for each in problems()] == [
        ("rules-yaml", "late.yml", 2),
        ("rules-value", "more.yml", 2),
    ]


@pytest.mark.parametrize(
    ("written", "found"), [("true", "True"), ("'7'", "7"), ("seven", "seven"), ("1e999", "inf")]
)
def test_what_only_looks_like_a_number_is_refused(
    change: Change, line: Line, problems: Problems, written: str, found: str
) -> None:
    """Quoted numbers, true, words and infinity are no thresholds."""
    change("late.yml", "value: 7\n", f"value: {written}\n")
    (problem,) = problems()
    assert _brief(problem) == ("rules-value", "late.yml", line("late.yml", f"value: {written}"))
    assert problem.message == "parameters.grace_days.value: a number is needed"
    assert problem.found == found


@pytest.mark.parametrize(
    ("step", "wrong"),
    [
        ("{aggregate: {from: run, columns: {x: max(day)}}}", "aggregate: aggregate needs either match or on"),
        ("{where: 'true', columns: {x: '1'}}", "a step is exactly one of columns, aggregate, lookup, where"),
        ("{}", "a step is exactly one of columns, aggregate, lookup, where"),
    ],
)
def test_a_step_does_one_thing_in_one_way(change: Change, problems: Problems, step: str, wrong: str) -> None:
    """A step has one key, and an aggregate one way of finding its rows."""
    change("late.yml", "{columns: {days_late: settled - due}}", step)
    (problem,) = problems()
    assert (problem.code, problem.message.removeprefix("views.bill.steps.0").lstrip(".: ")) == (
        "rules-value",
        wrong,
    )


def test_a_parameter_lies_within_its_own_bounds(change: Change, line: Line, problems: Problems) -> None:
    """The rulebook's value keeps to the bounds that an override has to keep to."""
    change("late.yml", "at_most: 60", "at_most: 6")
    (problem,) = problems()
    assert (problem.code, problem.line) == ("rules-value", line("late.yml", "grace_days:"))
    assert problem.message == "parameters.grace_days: the value lies outside the bounds beside it"


def test_a_threshold_without_a_reason_is_refused(change: Change, problems: Problems) -> None:
    """Every number has a why and a reference, and neither is empty."""
    change("late.yml", "why: a habit", 'why: ""')
    (problem,) = problems()
    assert problem.message.startswith("signals.late_habit.levels.flag.why:")


@pytest.mark.parametrize("which", ["nowhere", "rules/late.yml", "empty"])
def test_a_folder_without_rules_is_missing(rules: Path, which: str) -> None:
    """A path that is no folder, or a folder without rules, holds no rulebook."""
    (rules.parent / "empty").mkdir()
    with pytest.raises(ClientFitError) as raised:
        load(rules.parent / which)
    assert (raised.value.code, raised.value.file) == ("rules-missing", str(rules.parent / which))


def test_a_file_of_rules_with_the_long_suffix_is_not_passed_over(rules: Path, problems: Problems) -> None:
    """`.yaml` would not be read; that is told instead of losing a type in silence."""
    path = (rules / "late.yml").rename(rules / "late.yaml")
    (problem,) = problems()
    assert (problem.code, problem.file) == ("rules-missing", str(path))
