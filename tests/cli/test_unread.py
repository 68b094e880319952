"""No source is passed over: what can't be read, or is not there as expected, makes the exit code 3."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clientfit import ClientFitError, screen
from clientfit.cli import main
from tests.everything import AS_OF

GOOD = "client_id,kind,occurred_at,event_id\na,praise,2026-06-05,p1\n"
LOGIN = "<!DOCTYPE html>\n<html><body>Please log in</body></html>\n"
REJECTED = "client_id,kind,occurred_at\na,nonsense,2026-06-05\n,praise,2026-06-05\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one good file of events."""
    (tmp_path / "good.csv").write_text(GOOD, encoding="utf-8")
    return tmp_path


def command(*arguments: str | Path) -> Result:
    """Run the command as of the tests' day."""
    name, *rest = map(str, arguments)
    return CliRunner().invoke(main, [name, "--as-of", "2026-06-30", *rest])


BAD = {
    "empty.csv": b"",
    "login.csv": LOGIN.encode(),
    "login.json": LOGIN.encode(),
    "binary.csv": bytes(range(256)) * 9,
    "rejected.csv": REJECTED.encode(),
    "unknown.csv": b"one,two\n1,2\n",
    "damaged.parquet": b"PAR1 and no more",
    "damaged.xlsx": b"PK\x03\x04 and no more",
    "packed.csv.gz": b"plain text",
}


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_gives_nothing_makes_the_exit_code_3(folder: Path, name: str) -> None:
    """The rest is screened and written all the same; --skip-unread makes it 0; both name the file."""
    (folder / name).write_bytes(BAD[name])
    ended = command("screen", folder, "--format", "json")
    assert ended.exit_code == 3, ended.output
    assert f'"unread":["{folder / name}"]' in ended.stdout.replace('": [', '":[').replace("\n", "")
    assert '"client_id"' in ended.stdout
    assert name in ended.stderr
    skipped = command("screen", folder, "--format", "json", "--skip-unread")
    assert (skipped.exit_code, skipped.stdout) == (0, ended.stdout)


def test_a_missing_file_makes_the_exit_code_3(folder: Path) -> None:
    """As one that can't be read."""
    ended = command("screen", folder / "good.csv", folder / "gone.csv")
    assert ended.exit_code == 3
    assert "gone.csv: no such file or folder" in ended.stderr
    assert "a" in ended.stdout


def test_a_header_without_rows_is_read(folder: Path) -> None:
    """An export of a quiet month is no failure."""
    (folder / "quiet.csv").write_text("client_id,kind,occurred_at\n", encoding="utf-8")
    assert command("screen", folder).exit_code == 0


def test_with_strict_nothing_is_written(folder: Path) -> None:
    """An unread source stops the work, as a rejected row does."""
    (folder / "login.csv").write_text(LOGIN, encoding="utf-8")
    ended = command("screen", folder, "--strict", "-o", folder / "out.csv")
    assert ended.exit_code == 3
    assert not (folder / "out.csv").exists()
    with pytest.raises(ClientFitError):
        screen(folder, as_of=AS_OF, strict=True)


@pytest.mark.parametrize(
    ("expected", "code"),
    [
        ("event-table", 0),
        ("good.csv", 0),
        ("event-table,good.csv", 0),
        ("xero-sales-invoices", 3),
        ("good.csv,payments.csv", 3),
        ("quiet.csv", 3),
    ],
)
def test_expected_names_have_to_be_there_with_rows(folder: Path, expected: str, code: int) -> None:
    """Import profiles and files by name; what is missing is named, and --skip-unread doesn't excuse it."""
    (folder / "quiet.csv").write_text("client_id,kind,occurred_at\n", encoding="utf-8")
    ended = command("screen", folder, "--expect", expected, "--skip-unread")
    assert ended.exit_code == code
    assert ("no source of that name gave a row" in ended.stderr) == (code == 3)


@pytest.mark.parametrize(("days", "code"), [("25", 0), ("24", 3)])
def test_an_old_export_makes_the_exit_code_3(folder: Path, days: str, code: int) -> None:
    """By the newest event of each source, as of the day."""
    ended = command("screen", folder, "--max-age", days)
    assert ended.exit_code == code
    told = "good.csv: the newest event is older than 24 days — 2026-06-05 — export it again"
    assert (told in ended.stderr) == (code == 3)


def test_quiet_says_why_it_fails(folder: Path) -> None:
    """With -q nothing but the reason is printed to stderr, for cron to mail."""
    (folder / "login.csv").write_text(LOGIN, encoding="utf-8")
    ended = command("screen", folder, "-q", "--max-age", "7")
    assert ended.exit_code == 3
    reasons = [line.removeprefix(f"{folder}/").partition(":")[0] for line in ended.stderr.splitlines()]
    assert reasons == ["good.csv", "login.csv"]


def test_3_wins_over_1(folder: Path) -> None:
    """Where a client is at --fail-on and a source could not be read."""
    late = "".join(f"b,invoice,2026-0{month}-01,i{month},2026-0{month}-02\n" for month in range(1, 6))
    (folder / "late.csv").write_text(f"client_id,kind,occurred_at,event_id,due\n{late}", encoding="utf-8")
    assert command("screen", folder, "--fail-on", "flag").exit_code == 1
    (folder / "empty.csv").write_bytes(b"")
    assert command("screen", folder, "--fail-on", "flag").exit_code == 3


@pytest.mark.parametrize("name", ["import", "check", "explain"])
def test_every_command_that_reads_says_so(folder: Path, name: str) -> None:
    """Not only `screen`."""
    (folder / "login.csv").write_text(LOGIN, encoding="utf-8")
    assert command(name, folder).exit_code == 3
    assert command(name, folder, "--skip-unread").exit_code == 0


@pytest.mark.parametrize("option", ["--clients", "--same", "--corrections"])
@pytest.mark.parametrize(
    "content", [b"", b"\x00\x01\x02\xff" * 99, b"one,two\n1,2\n"], ids=["empty", "binary", "other"]
)
def test_a_side_file_that_can_not_be_used_is_an_error(folder: Path, option: str, content: bytes) -> None:
    """The clients table, the one of who is the same, and corrections are never passed over."""
    (folder / "side").mkdir()
    side = folder / "side" / "side.csv"
    side.write_bytes(content)
    ended = command("screen", folder / "good.csv", option, side)
    assert ended.exit_code == 3, ended.output
    assert "side.csv" in ended.stderr
    assert ended.stdout == ""


@pytest.mark.parametrize("option", [(), ("-o",), ("--rules",), ("--log",)])
def test_a_name_that_no_file_can_have_is_named(folder: Path, option: tuple[str, ...]) -> None:
    """A name of 300 characters ends in a line with it, for a source and for an option alike."""
    ended = command("screen", folder / "good.csv", *option, "n" * 300)
    assert (ended.exit_code in {2, 3}, "n" * 300 in ended.stderr) == (True, True), ended.stderr


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="devices of POSIX")
@pytest.mark.parametrize(
    ("arguments", "environment"),
    [
        (("compare", "--before", "/dev/zero", "GOOD", "--as-of", "2026-06-30"), {}),
        (("log", "a", "praise", "2026-06-05"), {"CLIENTFIT_LEDGER": "/dev/zero"}),
        (("rules", "fit", "/dev/zero", "GOOD", "--number", "grace_days=0:30", "--as-of", "2026-06-30"), {}),
    ],
)
def test_a_device_is_not_read_without_end(
    folder: Path, arguments: tuple[str, ...], environment: dict[str, str]
) -> None:
    """A saved screening, a ledger and a file of labels are regular files; what is not is named."""
    given = [str(folder / "good.csv") if each == "GOOD" else each for each in arguments]
    ended = CliRunner(env=environment).invoke(main, given)
    assert (ended.exit_code, "/dev/zero" in ended.stderr) == (3, True), ended.output
