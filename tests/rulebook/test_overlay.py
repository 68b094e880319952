"""Overlays: a rulebook that extends another one states only what differs."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from clientfit.cli import main
from clientfit.errors import ClientFitError
from clientfit.lint import lint
from clientfit.rulebook import load

Write = Callable[[str, str], Path]

HEAD = """\
extends: default
rulebook: {name: acme, version: "2", about: Our own numbers.}
"""


@pytest.fixture
def overlay(tmp_path: Path) -> Callable[[str], Path]:
    """Write rulebook.yml of an overlay on the default rulebook; returns its folder."""

    def written(text: str) -> Path:
        folder = tmp_path / "acme"
        folder.mkdir(exist_ok=True)
        (folder / "rulebook.yml").write_text(HEAD + text, encoding="utf-8")
        return folder

    return written


def _problems(folder: Path) -> list[str]:
    with pytest.raises(ClientFitError) as raised:
        load(folder)
    return [str(problem) for problem in raised.value.problems]


def test_an_overlay_that_says_nothing_more_is_what_it_extends(overlay: Callable[[str], Path]) -> None:
    """Only its name, version, text and hash differ; the base is named with its own hash."""
    base, own = load(), load(overlay(""))
    assert own.extends is not None
    assert dict(own.extends) == {"name": base.name, "version": base.version, "sha256": base.sha256}
    head = {"name": "acme", "version": "2", "about": "Our own numbers.", "sha256": own.sha256}
    assert own == base.model_copy(update={**head, "extends": own.extends})
    assert own.sha256 != base.sha256


def test_numbers_are_set_by_the_keys_of_the_option(overlay: Callable[[str], Path]) -> None:
    """A threshold and a parameter; --set on the command line goes before both."""
    folder = overlay("set: {grace_days: 10, late_habit.flag.late_grace.lower80: 0.3}\n")
    own = load(folder)
    assert own.overrides == {"grace_days": 10, "late_habit.flag.late_grace.lower80": 0.3}
    assert own.parameters["grace_days"].value == 10
    assert load(folder, {"grace_days": 12}).parameters["grace_days"].value == 12


def test_a_piece_is_merged_into_the_one_of_its_name(overlay: Callable[[str], Path]) -> None:
    """Advice in one's own words replaces a list and leaves all else of the type as it was."""
    base = load().types["late_payer"]
    own = load(overlay("types: {late_payer: {advice: {watch: [Call their bookkeeper.]}}}\n")).types[
        "late_payer"
    ]
    assert [line.message for line in own.advice.watch] == ["Call their bookkeeper."]
    watch = {"watch": own.advice.watch}
    assert own == base.model_copy(update={"advice": base.advice.model_copy(update=watch)})


@pytest.mark.parametrize("name", list(load().types))
def test_each_type_can_be_left_out(overlay: Callable[[str], Path], name: str) -> None:
    """A type goes with its signals, letters and interview; the rest stays as it was, in order."""
    base = load()
    own = load(overlay(f"remove: {{types: [{name}]}}\n"))
    gone = {*base.signals_of(name)}
    assert [*own.types] == [each for each in base.types if each != name]
    assert [*own.signals] == [each for each in base.signals if each not in gone]
    assert [*own.letters] == [each for each in base.letters if each != name]


def test_a_type_more_needs_cases_and_nothing_that_is_extended_does(overlay: Callable[[str], Path]) -> None:
    """Lint looks at the overlay's own pieces, and not at what it doesn't use of the base."""
    assert lint(overlay("remove: {types: [time_waster]}\nset: {grace_days: 10}\n")).open == ()
    more = """
types:
  no_praise:
    title: Never says thanks
    short: praise
    status: stable
    about: Never says a kind word.
    reference: HOUSE
    raised_by: [{signals: [never_thanks]}]
    reverses_if: They thank you once.
    advice: {watch: [Ask how it went.], flag: [Ask.], severe: {prospect: [Ask.], existing: [Ask.]}}
letters:
  no_praise:
    facts: {never_thanks: {message: We have not heard from you about our work., records: none}}
    asks: {watch: {thanks: Please say how it went.}}
    again: A word of thanks.
signals:
  never_thanks:
    title: No thanks
    measure: records
    min_evidence: {measure: records, at_least: 3, why: it takes time, reference: HOUSE, next_record: record}
    levels: {watch: {when: [{measure: records, op: ">=", value: 9}], why: odd by then, reference: HOUSE}}
    message: "{value} records and no praise."
"""
    findings = lint(overlay(more)).open
    assert [(each.code, each.found) for each in findings] == [("CF008", "never_thanks")]


def test_faults_are_placed_in_the_overlay(overlay: Callable[[str], Path]) -> None:
    """Numbers, names and values: each at its line of the overlay's own file, with the nearest name."""
    assert _problems(folder := overlay("set:\n  grace_day: 10\n")) == [
        (
            f"{folder}/rulebook.yml:4: grace_day names no parameter and no threshold of the rulebook"
            " — did you mean 'grace_days'?"
        )
    ]
    assert _problems(overlay("remove:\n  types: [late_payr]\n")) == [
        (
            f"{folder}/rulebook.yml:4: types of what is extended has no such name — late_payr"
            " — did you mean 'late_payer'?"
        )
    ]
    assert _problems(overlay("types:\n  late_payer:\n    short: much too long\n")) == [
        (
            f"{folder}/rulebook.yml:5: types.late_payer.short: string should have at most 8 characters"
            " — much too long"
        )
    ]


def test_an_overlay_can_be_extended(overlay: Callable[[str], Path]) -> None:
    """Numbers of both count, the later one first; a circle is a problem."""
    first = overlay("set: {grace_days: 10, late_days: 20}\n")
    second = first.parent / "more"
    second.mkdir()
    text = HEAD.replace("default", "../acme").replace("name: acme", "name: more")
    (second / "rulebook.yml").write_text(text + "set: {grace_days: 12}\n", encoding="utf-8")
    own = load(second)
    assert own.overrides == {"grace_days": 12, "late_days": 20}
    assert own.extends is not None
    assert (own.extends.name, own.extends.sha256) == ("acme", load(first).sha256)
    (first / "rulebook.yml").write_text(HEAD.replace("default", "../more"), encoding="utf-8")
    (problem,) = _problems(second)
    assert "rulebooks extend each other in a circle" in problem


def test_the_merged_rulebook_is_a_rulebook(overlay: Callable[[str], Path], tmp_path: Path) -> None:
    """What `rules show --merged` prints loads as the same rulebook, in one file."""
    folder = overlay("set: {grace_days: 10}\nremove: {types: [criticizer]}\n")
    result = CliRunner().invoke(main, ["rules", "show", "--merged", "--rules", str(folder)])
    whole = tmp_path / "whole"
    whole.mkdir()
    (whole / "rulebook.yml").write_text(result.output, encoding="utf-8")
    own, merged = load(folder), load(whole)
    same = {"sha256": own.sha256, "extends": own.extends, "overrides": own.overrides}
    assert merged.model_copy(update=same) == own


def test_the_verdict_names_both_rulebooks(overlay: Callable[[str], Path]) -> None:
    """Name, version and hash of the overlay and of what it extends."""
    folder, row = overlay(""), "kind,client_id,occurred_at\ninvoice,c1,2026-01-02\n"
    words = ["screen", "-", "--rules", str(folder), "--as-of", "2026-06-30"]
    shown = " ".join(CliRunner().invoke(main, words, input=row).output.split())
    own, base = load(folder), load()
    both = f"rulebook acme 2 ({own.sha256[:12]}) on default {base.version} ({base.sha256[:12]})"
    assert both in shown
