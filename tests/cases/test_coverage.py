"""What calls itself stable needs a case for each of its signals and exemptions."""

from collections.abc import Callable
from pathlib import Path

from clientfit.cases import load_cases, uncovered
from clientfit.rulebook import load_with_places

Written = Callable[..., Path]


def _missing(rules: Path) -> list[tuple[str | None, int | None, str | None]]:
    rulebook, places = load_with_places(rules)
    found = uncovered(rulebook, places, load_cases(rules, rulebook))
    return [(each.file and Path(each.file).name, each.line, each.found) for each in found]


def test_signals_and_exemptions_without_a_case_are_told(rules: Path) -> None:
    """Each is told where it is written; a type that is a draft needs none."""
    lines = (rules / "late.yml").read_text(encoding="utf-8").splitlines()
    late, poor = lines.index("  late:") + 1, lines.index("      poor:") + 1
    assert _missing(rules) == [("late.yml", late, "late"), ("late.yml", poor, "poor")]


def test_a_case_covers_what_it_is_about(rules: Path, write: Written) -> None:
    """One case about it is enough, whatever it shows."""
    write("  - {description: A., about: late, shows: looks_bad, expect: {signals: {late: not_judged}}}")
    assert [found for _, _, found in _missing(rules)] == ["poor"]


def test_a_case_of_another_file_without_type_covers_nothing(rules: Path, write: Written) -> None:
    """What a case is about is a signal only in a file that names the type."""
    write(
        "  - {description: A., about: no_bills, shows: fires, expect: {remarks: no_bills}}",
        head="as_of: 2026-06-30\n",
    )
    assert [found for _, _, found in _missing(rules)] == ["late", "poor"]
