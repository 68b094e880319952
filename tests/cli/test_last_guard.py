"""The last guard: no bare traceback leaves the command, and odd standard streams are no fault."""

import os
import subprocess
import sys
from pathlib import Path
from shutil import which
from tempfile import gettempdir

import click
import pytest
from click.testing import CliRunner

from clientfit import cli

EVENTS = Path(__file__).parents[2] / "examples/prospect.csv"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell")


def test_an_internal_error_is_one_line_and_a_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The exit code is 70; the report has the traceback and is for its owner's eyes only."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    def fail(_: str) -> click.Command:
        raise KeyError("a defect")

    monkeypatch.setattr(cli, "loaded", fail)
    run = CliRunner().invoke(cli.main, ["screen", "x.csv"])
    assert run.exit_code == 70
    (report,) = tmp_path.iterdir()
    first, second = run.stderr.splitlines()
    assert first == "clientfit: internal error: KeyError: 'a defect'"
    assert str(report) in second
    assert "Traceback" in report.read_text(encoding="utf-8")
    assert report.stat().st_mode & 0o077 == 0


@POSIX
@pytest.mark.parametrize(
    ("line", "code", "message"),
    [
        pytest.param("--version > /dev/full", 2, "Error: can't write: No space left on device", id="full"),
        pytest.param("--version >&-", 0, "", id="stdout closed"),
        pytest.param("screen - <&-", 3, "-: no header and no rows", id="stdin closed"),
        pytest.param("screen nothing.csv 2>&-", 3, "", id="stderr closed"),
        pytest.param(f"screen {EVENTS}", 2, "no folder for temporary files can be made", id="ulimit -f 0"),
        pytest.param("check x.csv", 2, "at least 512 MiB of memory are needed", id="ulimit -v 300000"),
        pytest.param("log $(printf 'a\\377') praise 2026-02-03", 2, "no UTF-8 text", id="bytes"),
        pytest.param(f"check {EVENTS} --set grace_days={'9' * 5000}", 2, "not a number", id="digits"),
        pytest.param("screen x --threads 99999999999999", 2, "is not in the range 1<=x<=1024", id="threads"),
    ],
)
def test_odd_streams_and_numbers_are_no_traceback(
    line: str, code: int, message: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """Each ends with its code and at most a line; so do limits of files and memory that are too low."""
    name = request.node.callspec.id
    limit = f"{name};" if name.startswith("ulimit") else ""
    command = f"{limit} '{sys.executable}' -m clientfit {line}"
    run = subprocess.run(
        ["/bin/sh", "-c", command],
        env={**os.environ, "CLIENTFIT_LEDGER": str(tmp_path / "ledger.csv")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == code
    assert message in run.stderr
    assert "Traceback" not in run.stderr


@POSIX
@pytest.mark.skipif(getattr(os, "geteuid", int)() != 0, reason="only root can become another user")
def test_a_file_that_may_not_be_read_is_a_problem_of_that_file(tmp_path: Path) -> None:
    """As the user nobody, an unreadable file is named and the other one is read."""
    secret, other = tmp_path / "secret.csv", tmp_path / "other.csv"
    secret.write_text("client_id,occurred_at,kind\na,2026-01-31,praise\n")
    secret.chmod(0)
    other.write_text("client_id,occurred_at,kind\na,2026-01-31,praise\n")
    script = (
        "import os, sys; from clientfit.importers import read; from clientfit.store import Store\n"
        f"read(Store(threads=1), [{str(other)!r}])  # loads every module\n"
        f"store = Store(threads=1); os.setuid(65534)\nintake = read(store, [{str(tmp_path)!r} + '/*.csv'])\n"
        "print(intake.unread, [each.used for each in intake.inputs], intake.problems[0].found)"
    )
    shared = Path(gettempdir()).resolve()
    for folder in (tmp_path, *tmp_path.parents):
        if folder.is_relative_to(shared) and folder != shared:
            folder.chmod(0o755)
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert run.stdout.strip() == f"('{secret}',) [1] Permission denied", run.stderr[-500:]


@POSIX
@pytest.mark.slow
@pytest.mark.parametrize("arguments", ["-o book.json", "--rejects rejects.csv", "--log audit.log"])
def test_a_read_only_file_system_is_no_traceback(tmp_path: Path, arguments: str) -> None:
    """The file that can't be written is named, on a file system that is mounted without writing."""
    folder = tmp_path / "mounted"
    folder.mkdir()
    mount, umount = which("mount"), which("umount")
    if mount is None or umount is None:
        pytest.skip("nothing can be mounted")
    command = [mount, "-t", "tmpfs", "-o", "ro", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("nothing can be mounted")
    try:
        (tmp_path / "book.csv").write_text("client_id,occurred_at,kind\na,2026-01-05,praise\n")
        run = subprocess.run(
            [sys.executable, "-m", "clientfit", "screen", "../book.csv", "-q", *arguments.split()],
            capture_output=True,
            text=True,
            check=False,
            cwd=folder,
        )
    finally:
        subprocess.run([umount, str(folder)], check=True)
    assert run.returncode in {2, 3}
    assert f"{arguments.split()[1]}" in run.stderr
    assert "Read-only file system" in run.stderr
    assert "Traceback" not in run.stderr
