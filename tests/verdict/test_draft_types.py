"""Draft types are screened and reported apart; nothing that is counted rests on them."""

import csv
import io
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clientfit import Screener, Screening, screen
from clientfit.cli import main
from clientfit.cli.exit_codes import reaches
from clientfit.comparison import compare
from clientfit.errors import ClientFitError
from clientfit.lint import lint
from clientfit.model import Summary
from clientfit.reports.comparison.text import write_comparison
from clientfit.reports.formats import FORMATS
from clientfit.reports.phrases import drafts_heading
from clientfit.rulebook import load
from clientfit.saved_screening import SavedScreening
from clientfit.waivers import read_waivers

SEVENTH = Path(__file__).parents[2] / "examples" / "seventh_type"
EVENTS = SEVENTH / "events.csv"
AS_OF = date(2026, 6, 30)
NAME, TITLE = "payment_bouncer", "Payment bouncer"


def overlay(folder: Path, status: str, more: str = "") -> Path:
    """An overlay with the example's seventh type at a status."""
    folder.mkdir(parents=True)
    (folder / "rulebook.yml").write_text(
        "extends: default\nrulebook: {name: trial, version: '1', about: A seventh type on trial.}\n" + more,
        encoding="utf-8",
    )
    text = (SEVENTH / f"{NAME}.yml").read_text("utf-8")
    (folder / f"{NAME}.yml").write_text(text.replace("status: stable", f"status: {status}"), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The overlay with the type as a draft."""
    return overlay(tmp_path_factory.mktemp("draft") / "trial", "draft")


@pytest.fixture(scope="module")
def screening(draft: Path) -> Screening:
    """The example's clients, with the draft."""
    return screen(EVENTS, as_of=AS_OF, rules=draft)


@pytest.fixture(scope="module")
def without() -> Screening:
    """The example's clients by the default rulebook."""
    return screen(EVENTS, as_of=AS_OF)


def run(*arguments: object) -> Result:
    """Run the command."""
    return CliRunner().invoke(main, list(map(str, arguments)), catch_exceptions=False)


def written(screening: Screening, format_: str) -> str:
    """The report on the book."""
    stream = io.StringIO()
    FORMATS[format_].writer("screen")(screening, stream)
    return stream.getvalue()


def test_verdicts_differ_in_the_drafts_alone(screening: Screening, without: Screening) -> None:
    """Recommendation, reasons, conditions, types, derivation and order are those without the type."""
    plain: dict[str, object] = {"drafts": {}, "provenance": None}
    assert [verdict.model_copy(update=plain) for verdict in screening] == [
        verdict.model_copy(update={"provenance": None}) for verdict in without
    ]
    levels = {verdict.client_id: verdict.drafts[NAME].level for verdict in screening}
    assert {*levels.values()} == {"clear", "flag"}
    assert screening.summary.model_copy(update={"by_draft": {}}) == without.summary
    assert sum(screening.summary.by_draft[NAME].values()) == len(levels)
    assert screening.titles == without.titles
    assert screening.head.rulebook.drafts == {NAME: TITLE}


def test_rows_standings_and_letters_leave_drafts_out(screening: Screening, without: Screening) -> None:
    """Rows have the draft's level apart; standings and letters are those without the type."""
    rows = {row.client_id: row for row in screening.rows()}
    for row in without.rows():
        assert rows[row.client_id].levels == row.levels
        assert rows[row.client_id].reasons == row.reasons
        assert rows[row.client_id].conditions == row.conditions
        assert [*rows[row.client_id].drafts] == [NAME]
    assert list(screening.levels()) == list(without.levels())
    ids = [client_id for client_id, _ in screening.clients()]
    assert list(screening.letters(ids)) == list(without.letters(ids))


def test_the_programme_agrees(draft: Path, screening: Screening) -> None:
    """One client checked by the numpy programme has the verdict of the SQL statement, drafts included."""
    screener = Screener(rules=draft)
    rows = [
        {key: value for key, value in row.items() if value}
        for row in csv.DictReader(EVENTS.read_text("utf-8").splitlines())
    ]
    screener.check(rows[:1], as_of=AS_OF)  # the programme is compiled at the second call
    for client_id, _ in screening.clients():
        alone = screener.check([row for row in rows if row["client_id"] == client_id], as_of=AS_OF)
        expected = screening.verdict(client_id)
        assert alone.recommendation == expected.recommendation
        assert (alone.conditions, alone.reasons) == (expected.conditions, expected.reasons)
        assert alone.derivation == expected.derivation
        for name, kind in (expected.types | expected.drafts).items():
            own = (alone.types | alone.drafts)[name]
            assert (own.level, own.raised) == (kind.level, kind.raised)
            assert [(each.signal, each.level, each.value, each.says) for each in own.signals] == [
                (each.signal, each.level, each.value, each.says) for each in kind.signals
            ]
        assert [*alone.drafts] == [NAME]


def test_a_level_of_a_draft_fails_nothing() -> None:
    """--fail-on reads the levels of counted types only."""
    levels = {"severe": 1}
    assert not reaches(Summary(clients=1, by_draft={NAME: levels}), "watch")
    assert reaches(Summary(clients=1, by_type={NAME: levels}), "watch")


@pytest.mark.parametrize("format_", ["text", "md", "html"])
def test_a_report_on_the_book_shows_drafts_apart(screening: Screening, format_: str) -> None:
    """Under their own heading, with the count and the client; no column has the type's name."""
    text = written(screening, format_)
    _, _, apart = text.partition(drafts_heading())
    assert TITLE in apart
    assert TITLE not in text.partition(drafts_heading())[0]


def test_a_table_has_a_column_of_each_draft_at_its_end(screening: Screening) -> None:
    """CSV and Arrow name it draft__NAME."""
    header = next(csv.reader(io.StringIO(written(screening, "csv"))))
    assert header[-1] == f"draft__{NAME}"
    assert NAME not in header
    assert screening.to_arrow().column_names[-1] == f"draft__{NAME}"
    assert next(screening.frames()).column_names[-1] == f"draft__{NAME}"


def test_json_has_drafts_under_a_key_of_their_own(screening: Screening) -> None:
    """In each client, in the summary and in the head."""
    document = json.loads(screening.to_json())
    assert {*document["clients"][0]["drafts"]} == {NAME}
    assert NAME not in document["clients"][0]["types"]
    assert NAME in document["summary"]["by_draft"]
    assert document["rulebook"]["drafts"] == {NAME: TITLE}


@pytest.mark.parametrize("command", [["check"], ["check", "--format", "md"], ["explain"]])
def test_a_page_on_a_client_shows_drafts_apart(draft: Path, screening: Screening, command: list[str]) -> None:
    """With the level, under their heading."""
    client = next(verdict.client_id for verdict in screening if verdict.drafts[NAME].level == "flag")
    name, *options = command
    shown = run(name, EVENTS, "--client", client, "--rules", draft, "--as-of", AS_OF, "-q", *options).stdout
    assert TITLE in shown.partition(drafts_heading())[2]
    assert TITLE not in shown.partition(drafts_heading())[0]


def test_explain_takes_a_draft(draft: Path, screening: Screening) -> None:
    """--type names it, and nothing else is explained."""
    client = screening.clients()[0][0]
    options = ["--client", client, "--rules", draft, "--as-of", AS_OF, "-q", "--type", NAME]
    shown = run("explain", EVENTS, *options).stdout
    assert f"{TITLE} ({NAME})" in shown
    assert "Late payer" not in shown


def test_compare_counts_no_draft(screening: Screening, without: Screening) -> None:
    """A new draft changes no client, so no budget is exceeded; those it raises are listed apart."""
    compared = compare(without, screening)
    assert (compared.clients, compared.unchanged) == ((), len(without))
    flagged = {verdict.client_id for verdict in screening if verdict.drafts[NAME].level == "flag"}
    assert {(each.client_id, each.before, each.after) for each in compared.drafts} == {
        (client_id, None, "flag") for client_id in flagged
    }
    text = io.StringIO()
    write_comparison(compared, text)
    assert text.getvalue().startswith("No client changed.")
    assert TITLE in text.getvalue().partition(drafts_heading())[2]


def test_a_saved_screening_has_its_drafts(draft: Path, screening: Screening, tmp_path: Path) -> None:
    """Compared with itself nothing differs; compared with an earlier day the draft's change is listed."""
    earlier = screen(EVENTS, as_of=date(2026, 1, 31), rules=draft)
    saved = tmp_path / "june.json"
    saved.write_text(screening.to_json(), encoding="utf-8")
    assert compare(SavedScreening(saved), screening).drafts == ()
    changes = compare(earlier, SavedScreening(saved)).drafts
    assert changes == compare(earlier, screening).drafts
    assert {(each.type, each.after) for each in changes} == {(NAME, "clear"), (NAME, "flag")}


def test_a_new_stable_type_changes_only_the_clients_that_it_raises(
    tmp_path: Path, without: Screening
) -> None:
    """Those that it leaves clear or can't judge are unchanged; removing it again is the mirror image."""
    stable = screen(EVENTS, as_of=AS_OF, rules=overlay(tmp_path / "stable", "stable"))
    raised = {verdict.client_id for verdict in stable if verdict.types[NAME].level == "flag"}
    for before, after in ((without, stable), (stable, without)):
        compared = compare(before, after)
        assert compared.unchanged > 0
        types = {each.client_id: [kind.type for kind in each.types] for each in compared.clients}
        assert {client_id for client_id, names in types.items() if names == [NAME]} == raised
        assert all(names == [] for client_id, names in types.items() if client_id not in raised)


def test_a_waiver_of_a_draft_is_refused(draft: Path, tmp_path: Path) -> None:
    """It would except from nothing."""
    path = tmp_path / "waivers.yml"
    path.write_text(
        f"- {{client: c1, type: {NAME}, reason: agreed, by: Ann, from: 2026-01-01, until: 2026-12-31}}\n",
        encoding="utf-8",
    )
    problems = read_waivers(path, load(draft)).problems
    assert [(problem.code, problem.found) for problem in problems] == [("waiver-unknown", NAME)]
    assert "never counted" in problems[0].message


def test_a_calibration_shows_drafts_apart(draft: Path, screening: Screening) -> None:
    """Their rates are under a key of their own, and marked in the table."""
    calibration = screening.calibration()
    assert [*calibration.drafts] == [NAME]
    assert NAME not in calibration.types
    assert (
        f"Draft: {TITLE}"
        in run("screen", EVENTS, "--rules", draft, "--as-of", AS_OF, "-q", "--calibrate").stdout
    )


def test_a_type_counted_with_a_draft_is_counted(tmp_path: Path) -> None:
    """A draft that is as bad by the same evidence never takes a counted type out of the count."""
    with_draft = overlay(
        tmp_path / "trial", "draft", "types: {late_payer: {counted_with: {payment_bouncer: card_payments}}}\n"
    )
    assert [
        (verdict.client_id, verdict.recommendation)
        for verdict in screen(EVENTS, as_of=AS_OF, rules=with_draft)
    ] == [(verdict.client_id, verdict.recommendation) for verdict in screen(EVENTS, as_of=AS_OF)]


HISTORY = """\
types:
  late_payer:
    version: {version}
    history:
      - {{version: 1.0.0, on: 2026-01-31, by: Ann Marsh, change: First version.}}
      - {{version: 1.1.0, on: 2026-05-04, by: Ann Marsh, change: Two days of grace.}}
"""


@pytest.fixture
def versioned(tmp_path: Path) -> Callable[[str], Path]:
    """Write an overlay with a history and a version of a type."""

    def written(version: str) -> Path:
        folder = tmp_path / "versions"
        folder.mkdir()
        (folder / "rulebook.yml").write_text(
            "extends: default\nrulebook: {name: acme, version: '2', about: Ours.}\n"
            + HISTORY.format(version=version),
            encoding="utf-8",
        )
        return folder

    return written


def test_the_version_is_that_of_the_history(versioned: Callable[[str], Path]) -> None:
    """The newest entry's version is the type's: no finding, and `rules show` prints both."""
    folder = versioned("1.1.0")
    assert [finding.code for finding in lint(folder).open if finding.code == "CF405"] == []
    shown = run("rules", "show", "late_payer", "--rules", folder).stdout
    assert "version: 1.1.0" in shown
    assert "change: Two days of grace." in shown
    assert "by: Ann Marsh" in shown


def test_another_version_is_a_finding(versioned: Callable[[str], Path]) -> None:
    """CF405 names the version and the line."""
    (finding,) = [each for each in lint(versioned("1.2.0")).open if each.code == "CF405"]
    assert (finding.found, finding.line) == ("1.2.0", 5)


def test_a_day_of_a_history_is_a_day(versioned: Callable[[str], Path]) -> None:
    """Anything else is a problem at its line."""
    folder = versioned("1.1.0")
    path = folder / "rulebook.yml"
    path.write_text(path.read_text("utf-8").replace("2026-05-04", "spring"), encoding="utf-8")
    with pytest.raises(ClientFitError) as raised:
        load(folder)
    assert [(problem.line, problem.found) for problem in raised.value.problems] == [(8, "spring")]
