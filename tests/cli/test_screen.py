"""`clientfit screen`."""

import json
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import Result

from clientfit.errors import ClientFitError, Problem

REPORTS = Path(__file__).parents[1] / "reports"


def test_results_go_to_stdout_and_the_account_to_stderr(run: Callable[..., Result]) -> None:
    """The table alone is on stdout; rows, events and problems are told beside it, rows first."""
    result = run("screen", "ledger.csv")
    assert result.exit_code == 0
    assert result.stdout == (REPORTS / "screening.txt").read_text(encoding="utf-8")
    assert result.stderr.splitlines() == [
        (
            "ledger.csv (events): 1,200 rows = 1,150 used + 2 duplicates + 45 skipped (5 memo, 40 total-row)"
            " + 3 rejected; 1,201 events"
        ),
        "crm.json (hubspot-deals): 90 rows = 90 used + 0 duplicates + 0 skipped + 0 rejected; 90 events",
        "ledger.csv:88: a date can't be read — 31/02/2026 — write it as 2026-02-28",
        "ledger.csv:1: a column is not part of the event table and was ignored — Mood",
    ]


@pytest.mark.parametrize("name", ["json", "jsonl", "csv"])
def test_formats_are_the_reports(run: Callable[..., Result], name: str) -> None:
    """`--format` chooses the report, and stdout carries nothing else."""
    result = run("screen", "ledger.csv", "--format", name)
    assert result.stdout == (REPORTS / f"screening.{name}").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "golden"),
    [("a.json", "screening.json"), ("a.NDJSON", "screening.jsonl"), ("a.txt", "screening.txt")],
)
def test_the_suffix_gives_the_format(
    run: Callable[..., Result], tmp_path: Path, file: str, golden: str
) -> None:
    """`-o` takes the format from the file's name, and stdout stays empty."""
    result = run("screen", "ledger.csv", "-o", tmp_path / file)
    assert result.exit_code == 0
    assert result.stdout == ""
    assert (tmp_path / file).read_text(encoding="utf-8") == (REPORTS / golden).read_text(encoding="utf-8")


def test_format_wins_over_the_suffix(run: Callable[..., Result], tmp_path: Path) -> None:
    """`--format` says what a file without a telling name holds."""
    run("screen", "ledger.csv", "--format", "json", "-o", tmp_path / "out.dat")
    assert json.loads((tmp_path / "out.dat").read_text(encoding="utf-8"))["as_of"] == "2026-06-30"


def test_an_unknown_suffix_is_wrong_use(run: Callable[..., Result], tmp_path: Path) -> None:
    """The formats there are get listed."""
    result = run("screen", "ledger.csv", "-o", tmp_path / "out.docx")
    assert result.exit_code == 2
    assert ".json" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_every_option_reaches_the_library(
    book: SimpleNamespace, run: Callable[..., Result], tmp_path: Path
) -> None:
    """The command hands on what it was given and computes nothing."""
    names = ("clients.csv", "same.csv", "notes.yml", "waivers.yml")
    clients, same, notes, held = (tmp_path / name for name in names)
    for path in (clients, same, notes, held):
        path.touch()
    result = run(
        *("screen", "a.csv", "b.csv", "--clients", clients, "--as-of", "2026-06-30", "--rules", "mine"),
        *(
            "--set",
            "grace_days=10",
            "--set",
            "late_habit.min_evidence = 5",
            "--profile",
            "xero",
            "--date-order",
            "dmy",
            "--decimal-mark",
            "comma",
            "--client-column",
            "Project",
        ),
        *(
            "--strict",
            "--same",
            same,
            "--corrections",
            notes,
            "--waivers",
            held,
            "--pseudonymise",
            tmp_path / "key",
        ),
        *("--expect", "b.csv,xero", "--max-age", "31", "--skip-unread"),
        *("--no-text", "--threads", "2", "--memory-limit", "1.5GB", "--max-unpacked", "1GB"),
    )
    assert result.exit_code == 0
    assert book.sources == ["a.csv", "b.csv"]
    assert book.asked == {
        "clients": clients,
        "as_of": date(2026, 6, 30),
        "rules": Path("mine"),
        "overrides": {"grace_days": "10", "late_habit.min_evidence": "5"},
        "profile": "xero",
        "date_order": "dmy",
        "decimal_mark": "comma",
        "client_column": "Project",
        "strict": True,
        "same": same,
        "corrections": notes,
        "waivers": held,
        "expect": ("b.csv", "xero"),
        "max_age_days": 31,
        "pseudonyms": tmp_path / "key",
        "text": False,
        "threads": 2,
        "memory_limit": "1.5GB",
        "max_unpacked": 1_000_000_000,
        "language": "en",
    }


def test_without_a_day_it_is_today(book: SimpleNamespace, run: Callable[..., Result]) -> None:
    """The command reads the clock where `--as-of` is not given."""
    before = datetime.now().astimezone().date()
    run("screen", "ledger.csv")
    assert before <= book.asked["as_of"] <= datetime.now().astimezone().date()


@pytest.mark.parametrize(("fail_on", "code"), [("watch", 1), ("flag", 1), ("severe", 1), ("decline", 1)])
def test_a_client_at_the_level_exits_with_1(run: Callable[..., Result], fail_on: str, code: int) -> None:
    """`--fail-on` counts that level and all worse ones, and the result is written all the same."""
    result = run("screen", "ledger.csv", "--fail-on", fail_on)
    assert result.exit_code == code
    assert "Borealis" in result.stdout


def test_nobody_at_the_level_exits_with_0(book: SimpleNamespace, run: Callable[..., Result]) -> None:
    """Without a client at the level, the run ends well."""
    levels = {"late_payer": {"clear": 4, "watch": 1, "flag": 0}}
    advice = {"accept": 5, "decline": 0}
    book.verdicts = tuple(each for each in book.verdicts if each.recommendation == "accept")
    book.summary = book.summary.model_copy(update={"by_type": levels, "by_recommendation": advice})
    assert run("screen", "ledger.csv", "--fail-on", "watch").exit_code == 1
    for fail_on in ("flag", "severe", "decline"):
        assert run("screen", "ledger.csv", "--fail-on", fail_on).exit_code == 0


def test_bad_input_exits_with_3_whatever_fail_on_says(
    book: SimpleNamespace, run: Callable[..., Result], tmp_path: Path
) -> None:
    """What could not be read is told, nothing is written, and 3 wins over 1."""
    book.error = ClientFitError(
        Problem(code="source-empty", message="the file holds nothing", file="ledger.csv")
    )
    target = tmp_path / "out.json"
    result = run("screen", "ledger.csv", "--fail-on", "watch", "-o", target)
    assert result.exit_code == 3
    assert result.stderr == "ledger.csv: the file holds nothing\n"
    assert not target.exists()


def test_an_override_of_nothing_is_wrong_use(book: SimpleNamespace, run: Callable[..., Result]) -> None:
    """A name that `--set` can't set exits with 2, as any wrong option."""
    book.error = ClientFitError(Problem(code="override-unknown", message="grace names nothing"))
    assert run("screen", "ledger.csv", "--set", "grace=1").exit_code == 2


@pytest.mark.parametrize(
    "wrong",
    [
        [],
        ["a.csv", "--as-of", "30/06/2026"],
        ["a.csv", "--set", "grace_days"],
        ["a.csv", "--set", "a=1", "--set", "a=2"],
        ["a.csv", "--format", "docx"],
        ["a.csv", "-o", "nowhere/out.json"],
        ["a.csv", "--rejects", "-"],
        ["a.csv", "--clients", "nowhere.csv"],
        ["a.csv", "-q", "-v"],
        ["a.csv", "--fail-on", "clear"],
        ["a.csv", "-o", "out.json", "--rejects", "out.json"],
    ],
    ids=" ".join,
)
def test_wrong_use_exits_with_2(
    book: SimpleNamespace,
    run: Callable[..., Result],
    wrong: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What can't be meant is refused before anything is read."""
    monkeypatch.chdir(tmp_path)
    result = run("screen", *wrong)
    assert result.exit_code == 2, result.output
    assert book.sources == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("option", ["-o", "--rejects"])
def test_a_source_is_never_overwritten(
    book: SimpleNamespace, run: Callable[..., Result], tmp_path: Path, option: str
) -> None:
    """Writing over what is read is refused, also under another name of the file."""
    source = tmp_path / "a.csv"
    source.write_text("kept", encoding="utf-8")
    (tmp_path / "link.csv").symlink_to(source)
    result = run("screen", source, option, tmp_path / "link.csv")
    assert result.exit_code == 2
    assert source.read_text(encoding="utf-8") == "kept"
    assert book.sources == []


def test_rejected_rows_are_written(run: Callable[..., Result], tmp_path: Path) -> None:
    """`--rejects` is a CSV of place, code, reason and the row itself."""
    run("screen", "ledger.csv", "--rejects", tmp_path / "rejects.csv")
    assert (tmp_path / "rejects.csv").read_text(encoding="utf-8") == (
        "file,line,code,message,found,hint,raw\n"
        'ledger.csv,88,row-bad-date,a date can\'t be read,31/02/2026,,"kiln,invoice,31/02/2026"\n'
    )


def test_problems_are_told_ten_at_a_time(book: SimpleNamespace, run: Callable[..., Result]) -> None:
    """The first ten and how many more; all with -v; none with -q."""
    book.problems = tuple(
        Problem(code="row-bad-date", message="bad", file="a.csv", line=line) for line in range(1, 16)
    )
    told = run("screen", "a.csv").stderr.splitlines()[2:]
    assert told == [*(f"a.csv:{line}: bad" for line in range(1, 11)), "and 5 more; --rejects FILE lists all"]
    assert len(run("screen", "a.csv", "-v").stderr.splitlines()) == 2 + 15
    assert run("screen", "a.csv", "-q").stderr == ""


def test_hostile_problems_stay_on_their_line(book: SimpleNamespace, run: Callable[..., Result]) -> None:
    """A cell's text can't reach the terminal through a problem."""
    book.problems = (
        Problem(code="row-bad-date", message="bad", file="a\x1b[2J.csv", line=1, found="x\r\ny"),
    )
    assert run("screen", "a.csv").stderr.splitlines()[2] == "a\ufffd[2J.csv:1: bad — x y"


class Broken:
    """Verdicts of which only the first can be had."""

    def __init__(self, first: object, end: BaseException) -> None:
        self.first, self.end = first, end

    def __iter__(self) -> Iterator[object]:
        """Yield one verdict, then fail."""
        yield self.first
        raise self.end


@pytest.mark.parametrize(("end", "code"), [(KeyboardInterrupt(), 130), (RuntimeError("no"), 70)])
def test_a_file_is_written_whole_or_not_at_all(  # noqa: PLR0913, PLR0917 - fixtures and the case
    book: SimpleNamespace,
    run: Callable[..., Result],
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    end: BaseException,
    code: int,
) -> None:
    """After a failure or Ctrl-C the old file stands as it was, and nothing else is left."""
    # The report of the failure is meant, and no finding of the checks.
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path_factory.mktemp("reports")))
    target = tmp_path / "out.jsonl"
    target.write_text("old", encoding="utf-8")
    book.verdicts = Broken(book.verdicts[0], end)
    assert run("screen", "ledger.csv", "-o", target).exit_code == code
    assert target.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [target]
