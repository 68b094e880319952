"""Each lint code: one change of a clean rulebook raises it, at its line and column, and nothing else."""

from pathlib import Path

import pytest
from babel.messages.pofile import write_po

from clientfit.languages.translation import read_catalogue
from clientfit.lint import CODES, Finding, lint
from clientfit.rulebook import load
from clientfit.rulebook.po_file import write_translations

Change = tuple[str, str, str]
"""The file, a passage that stands in it once, and what replaces it."""

MANY = "".join(
    f"      small{number}: {{title: Small, when: [{{measure: bills.worst, op: '<', value: {number}}}],"
    f" signals: [late_habit], why: it is small, reference: HOUSE, message: Small.}}\n"
    for number in range(1, 21)
)
"""More exemptions of one type than the inference engine can join."""

LATE, BOOK = "late.yml", "rulebook.yml"

SPARE = "  spare: {value: 1, unit: days, why: it is spare, reference: HOUSE}\n"

FAULTS: list[tuple[str, Change, str, str]] = [
    # The code, the change, the text at the finding's place, a part of the message with its hint
    ("CF002", (LATE, 'message: "{incidents} of', 'message: {incidents} of {x} "of'), "message", "quotes"),
    ("CF003", (LATE, "    unit: share\n    from", "    unti: share\n    from"), "unti", "'unit'"),
    ("CF004", (LATE, 'op: ">="\n', "op: >\n"), "op: >", "write op: '>' in quotes"),
    (
        "CF005",
        (LATE, "    measure: bills\n", "    measure: bils\n"),
        "measure: bils",
        "did you mean 'bills'?",
    ),
    (
        "CF004",
        (BOOK, "  - {recommend: wait, why: there are no bills, reference: HOUSE}\n", ""),
        "- {recommend: accept",
        "no way holds",
    ),
    ("CF006", (LATE, "day < $as_of", "dey < $as_of"), "where:", "dey"),
    ("CF007", (LATE, "    exemptions:\n", f"    exemptions:\n{MANY}"), "late_payer:", "joins too many facts"),
    (
        "CF008",
        (LATE, "      big:\n        title: One big bill\n", "      small:\n        title: One small bill\n"),
        "about: big",
        "no such name",
    ),
    (
        "CF101",
        (LATE, "    incidents: days_late > $grace_days", "    incidents: days_late"),
        "days_late",
        "true or false",
    ),
    (
        "CF101",
        (LATE, "{worst: max(days_late)}", "{worst: max(day)}"),
        "max(day)",
        "gives date where a number",
    ),
    (
        "CF102",
        (LATE, "days_late: bank_day - due", "days_late: bank_day + due"),
        "bank_day + due",
        "can't be run",
    ),
    ("CF103", (LATE, "kind = 'invoice'", "kind = 'invoise'"), "invoise", "did you mean 'invoice'?"),
    ("CF103", (LATE, "kind = 'invoice'", "kind = 'invoice' and outcome <> 'kept'"), "kept", "paid"),
    ("CF103", (BOOK, "unsaid: stage is null", "unsaid: stage = 'activ'"), "activ'", "did you mean 'active'?"),
    (
        "CF104",
        (LATE, "kind = 'invoice'", "kind = 'invoice' and tags like 'goodwill'"),
        "goodwill",
        "'%;goodwill;%'",
    ),
    (
        "CF105",
        (LATE, "kind = 'invoice'", "kind = 'invoice' and tags like '%;goodwil;%'"),
        "goodwil",
        "'goodwill'",
    ),
    (
        "CF106",
        (LATE, "where: days_late > $grace_days}", "where: kind = 'payment'}"),
        "payment",
        "of kind invoice",
    ),
    ("CF107", (LATE, "value: max(length)", "value: median(length / 2)"), "value: median", "whole numbers"),
    (
        "CF201",
        (LATE, "  run:\n", "  spare: {about: Spare., from: event}\n  run:\n"),
        "spare:",
        "nothing reads the view",
    ),
    (
        "CF202",
        (LATE, "signals:\n", "  spare: {title: Spare, unit: count, from: bill}\nsignals:\n"),
        "spare:",
        "measure",
    ),
    ("CF203", (LATE, "columns: {days_late:", "columns: {spare: day, days_late:"), "spare", "column of bill"),
    (
        "CF204",
        (
            LATE,
            "  notice_days:",
            "  spare_days: {value: 1, unit: days, why: it is spare, reference: HOUSE}\n  notice_days:",
        ),
        "spare_days",
        "parameter",
    ),
    (
        "CF205",
        (BOOK, "  - {recommend: accept, facts: [enough],", "  - {recommend: accept,"),
        "enough:",
        "fact",
    ),
    (
        "CF206",
        (
            BOOK,
            "  decline: {rank: 2",
            "  spare: {rank: 3, title: spare, message: Spare.}\n  decline: {rank: 2",
        ),
        "spare:",
        "policy",
    ),
    (
        "CF301",
        (LATE, 'op: ">", value: 0.25', 'op: ">", value: 1'),
        "{measure: bills.lower80",
        "between 0 and 1",
    ),
    (
        "CF302",
        (LATE, 'op: ">", value: 0.15', 'op: ">=", value: 0'),
        "{measure: bills.lower80",
        "always holds",
    ),
    (
        "CF303",
        (
            LATE,
            'op: ">", value: 0.25}\n          - measure: runs\n            op: ">="\n            value: 2',
            'op: ">", value: 0.15}',
        ),
        "watch:",
        "late_habit is never watch",
    ),
    (
        "CF304",
        (
            LATE,
            'when: [{measure: bills.worst, op: "<", value: 10}]',
            'when: [{measure: bills.opportunities, op: ">", value: 2}]',
        ),
        "big:",
        "nothing of late_payer",
    ),
    ("CF305", (LATE, "        signals: [late_habit]\n", "        cap: flag\n"), "cap: flag", "flag at most"),
    ("CF401", (LATE, "flag: [Ask.]", "flag: []"), "flag: []", "late_payer can be flag without advice"),
    (
        "CF402",
        (BOOK, "message: Something speaks against it.", "message: It speaks., letters: {decline: {}}"),
        "late_payer:",
        "no letter says anything",
    ),
    ("CF403", (LATE, "why: a habit\n", 'why: "TODO: why"\n'), "TODO", "a reader who doubts it"),
    ("CF404", (LATE, "kind = 'invoice'", "kind = 'invoice' and amount > 500"), "500", "parameter"),
    (
        "CF405",
        (LATE, "    status: stable\n", "    status: stable\n    version: 2.0.0\n"),
        "2.0.0",
        "does not end",
    ),
    (
        "CF901",
        (
            LATE,
            "parameters:\n",
            f"parameters:\n  # lint: ignore[CF204]\n{SPARE}",
        ),
        "# lint",
        "no reason",
    ),
    (
        "CF902",
        (LATE, "parameters:\n", "parameters:\n  # lint: ignore[CF204] it is used\n"),
        "# lint",
        "suppresses nothing",
    ),
]


FOLLOWS = {"CF301": "CF303", "CF007": "CF008"}
"""Codes that a fault raises because of another one: a level out of reach, exemptions without a case."""


def _changed(rules: Path, change: Change) -> None:
    name, old, new = change
    path = rules / name
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} is {text.count(old)} times in {name}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def _passage(finding: Finding) -> str:
    """What stands at a finding's line and column."""
    return Path(finding.file).read_text(encoding="utf-8").splitlines()[finding.line - 1][finding.column - 1 :]


def test_the_clean_rulebook_raises_no_code(rules: Path) -> None:
    """The rulebook that every fault below is made in has none by itself."""
    assert lint(rules).findings == ()


@pytest.mark.parametrize(
    ("code", "change", "passage", "told"), FAULTS, ids=[f"{c}-{n}" for n, (c, *_) in enumerate(FAULTS)]
)
def test_a_fault_is_found_at_its_place(
    rules: Path, code: str, change: Change, passage: str, told: str
) -> None:
    """The change raises the code where the passage stands, and besides only that something isn't used."""
    _changed(rules, change)
    report = lint(rules)
    found = [finding for finding in report.open if finding.code == code]
    assert found, report.findings
    assert any(_passage(finding).startswith(passage) and told in str(finding) for finding in found), found
    others = {finding.code for finding in report.open} - {code, FOLLOWS.get(code)}
    assert all(each.startswith("CF2") for each in others), report.findings


def test_every_code_is_tested() -> None:
    """Each code has a rulebook that raises it: one of the faults above, or a test below."""
    assert {code for code, *_ in (*FAULTS, *OVERLAYS)} | {"CF001", "CF406"} == {*CODES}


OVERLAYS: list[tuple[str, str, str, str, int]] = [
    # The code, what the overlay says, what the message tells, what is found, the line after its head
    ("CF005", "remove: {types: [late_payers]}", "no such name", "late_payers", 0),
    ("CF009", "set: {grace_day: 3}", "names no parameter", "did you mean 'grace_days'?", 0),
    ("CF207", "set: {grace_days: 7}", "equals what is extended", "grace_days: 7", 0),
    ("CF207", "set: {notice_days: 3,\n  late_habit.flag.runs: 2}", "equals", "late_habit.flag.runs: 2", 1),
    ("CF207", "set: {}", "the section is empty", "set", 0),
    ("CF207", "remove: {}", "the section is empty", "remove", 0),
    ("CF207", "types: {}", "the section is empty", "types", 0),
    ("CF207", "types:\n  late_payer:\n    about: Pays late.", "equals", "about: Pays late.", 2),
    ("CF207", "types:\n  late_payer:\n    short: slow\n    advice: {flag: [Ask.]}", "equals", "flag", 3),
    ("CF207", "parameters: {notice_days: {value: 14, unit: weeks}}", "equals", "value: 14", 0),
]

HEAD = """\
extends: rules
rulebook: {name: own, version: "1", about: What differs.}
"""


def _overlay(rules: Path, text: str) -> Path:
    """Write an overlay on the clean rulebook; return its folder."""
    (rules.parent / "own").mkdir()
    (rules.parent / "own/rulebook.yml").write_text(
        f"{HEAD.replace('rules', '../rules', 1)}{text}\n", encoding="utf-8"
    )
    return rules.parent / "own"


@pytest.mark.parametrize(("code", "text", "message", "found", "after"), OVERLAYS)
def test_a_fault_of_an_overlay_is_found_at_its_place(  # noqa: PLR0913, PLR0917 - what a fault consists of
    rules: Path, code: str, text: str, message: str, found: str, after: int
) -> None:
    """What names nothing is an error, and what changes nothing a warning, at its line of the overlay."""
    (finding,) = lint(_overlay(rules, text)).findings
    assert (finding.code, finding.line) == (code, 3 + after)
    assert Path(finding.file).parent.name == "own"
    assert message in finding.message
    assert found in str(finding)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "set: {grace_days: 8, late_habit.watch.bills.lower80: 0.2}",
        "types: {late_payer: {about: Pays late here., advice: {flag: [Ask again.]}}}",
        "remove: {notes: [none_late]}",
        "set: {grace_days: 7} # lint: ignore[CF207] stated, so that a change of the base does not reach us",
    ],
)
def test_an_overlay_that_differs_raises_nothing(rules: Path, text: str) -> None:
    """Numbers, texts and lists that differ have no findings; a reason suppresses one."""
    assert lint(_overlay(rules, text)).open == ()


def _translate(rules: Path) -> Path:
    """Write a file of translations to German with every sentence of the rulebook."""
    file = rules / "languages" / "de.po"
    file.parent.mkdir()
    rulebook = load(rules)
    with file.open("wb") as stream:
        write_translations(rulebook, "de", [], stream)
    catalogue = read_catalogue(file, "de")
    for message in catalogue:
        if message.id:
            message.string = message.id
    with file.open("wb") as stream:
        write_po(stream, catalogue)
    return file


def test_a_sentence_without_a_translation_is_a_finding(rules: Path) -> None:
    """CF406: only a rulebook that ships a language misses one; the finding is at the English sentence."""
    _translate(rules)
    assert lint(rules).open == ()
    _changed(rules, (LATE, "title: One big bill\n", "title: One large bill\n"))
    (finding,) = lint(rules).open
    line = (rules / LATE).read_text("utf-8").splitlines()[finding.line - 1]
    assert (finding.code, finding.found) == ("CF406", "One large bill")
    assert line[finding.column - 1 :] == "One large bill"
    assert "clientfit rules translations --language de" in str(finding.hint)


def test_a_file_of_translations_that_cannot_be_read_is_a_finding(rules: Path) -> None:
    """Lint reports a damaged PO file like any other fault."""
    file = _translate(rules)
    file.write_bytes(b'msgid "\xff"\n')
    assert [(finding.code, finding.file) for finding in lint(rules).errors] == [("CF002", str(file))]


def test_a_missing_folder_is_a_finding(tmp_path: Path) -> None:
    """CF001: lint reports what can't be read, like any other fault."""
    (finding,) = lint(tmp_path / "none").findings
    assert (finding.code, finding.message) == ("CF001", "no such folder of rules")


def test_an_override_that_names_nothing_is_a_finding(rules: Path) -> None:
    """CF009: lint takes overrides, and reports those that don't fit."""
    (finding,) = lint(rules, {"grace_day": 3}).findings
    assert (finding.code, finding.hint) == ("CF009", "did you mean 'grace_days'?")


def test_an_override_can_make_a_condition_empty(rules: Path) -> None:
    """Levels are compared by the numbers that are in force."""
    findings = lint(rules, {"late_habit.flag.bills.lower80": 1}).findings
    assert [finding.code for finding in findings] == ["CF301"]


def test_a_comment_with_a_reason_suppresses_a_finding(rules: Path) -> None:
    """A suppressed finding stays in the report with its reason, and is not open."""
    _changed(rules, (LATE, "kind = 'invoice'", "kind = 'invoice' and amount > 500"))
    _changed(
        rules,
        (LATE, "    where: kind", "    # lint: ignore[CF404] smaller bills are petty cash\n    where: kind"),
    )
    report = lint(rules)
    assert [(each.code, each.suppressed) for each in report.findings] == [
        ("CF404", "smaller bills are petty cash")
    ]
    assert report.open == ()


def test_the_default_rulebook_is_clean() -> None:
    """Our own rules have no open findings; every suppression has its reason."""
    report = lint()
    assert report.open == ()
    assert all(finding.suppressed for finding in report.findings)


@pytest.mark.parametrize(
    ("sql", "code", "found", "hint"),
    [
        ("median(amount)", "CF107", "median of decimal", "CAST(floor(x) AS INTEGER)"),
        ("sum(score)", "CF107", "sum of float", "CAST(x AS DECIMAL(18,4))"),
        ("count(distinct score)", "CF107", "count of distinct doubles", "CAST(x AS DECIMAL(18,4))"),
        ("max(trunc(score))", "CF107", "the function trunc", "floor(x)"),
        ("count(*) filter (where day + to_days(3) > $as_of)", "CF107", "the function to_days", "day + 30"),
        ("avg(score)", "CF006", "avg", "sum(x) / count(x)"),
        ("max(round(score))", "CF006", "round", "floor(x + 0.5)"),
        (
            "count(*) filter (where last_value(score) over (partition by client) > 3)",
            "CF006",
            "last_value",
            "lead(x)",
        ),
    ],
)
def test_sql_without_both_meanings_is_refused(
    rules: Path, sql: str, code: str, found: str, hint: str
) -> None:
    """CF107 and CF006: a function that only SQL has is named at its line, with what to write instead."""
    odd = rules / "odd.yml"
    odd.write_text(
        f"measures:\n  odd:\n    title: Odd\n    unit: count\n    from: event\n    value: {sql}\n", "utf-8"
    )
    (finding,) = [each for each in lint(rules).errors if each.file == str(odd)]
    assert (finding.code, finding.line) == (code, 6)
    assert found in str(finding.found)
    assert hint in str(finding.hint)
