"""Disks that are full, limits of the operating system, and files that the user may not read or write."""

import os
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from tempfile import gettempdir

import pytest

ROOT = Path(__file__).parents[2]
EVENTS = ROOT / "examples/prospect.csv"
NOBODY = 65534
DOCUMENTED = {0, 2, 3}

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(sys.platform != "linux", reason="file systems and limits of Linux"),
]
ROOT_ONLY = pytest.mark.skipif(
    getattr(os, "geteuid", int)() != 0, reason="only root mounts file systems and becomes another user"
)


def run(
    *arguments: object, folder: Path, limit: Callable[[], None] | None = None
) -> "subprocess.CompletedProcess[str]":
    """Run the command in the folder, in a process with these limits."""
    return subprocess.run(
        [sys.executable, "-m", "clientfit", *map(str, arguments)],
        cwd=folder,
        env={**os.environ, "CLIENTFIT_LEDGER": str(folder / "ledger.csv")},
        preexec_fn=limit,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def is_clear(done: "subprocess.CompletedProcess[str]") -> bool:
    """Return whether a run ended by a documented code, without a traceback."""
    return done.returncode in DOCUMENTED and "Traceback" not in done.stderr


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A file system of one megabyte."""
    place = tmp_path / "small"
    place.mkdir()
    mounted = subprocess.run(
        ["/usr/bin/mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip(f"no file system can be mounted here: {mounted.stderr.decode().strip()}")
    yield place
    subprocess.run(["/usr/bin/umount", place], check=True)


def fill(place: Path) -> None:
    """Fill the file system up to the last byte."""
    status = os.statvfs(place)
    (place / "filler").write_bytes(bytes(status.f_bavail * status.f_frsize))


def files(place: Path) -> dict[str, bytes]:
    """Return the files that are there, without locks and the filler."""
    return {
        path.name: path.read_bytes()
        for path in place.iterdir()
        if path.suffix != ".lock" and path.name != "filler"
    }


@ROOT_ONLY
@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(
            ("screen", EVENTS, "-q", "-o", "x.csv", "-o", "x.html", "--as-of", "2026-06-30"),
            id="outputs",
            marks=pytest.mark.long,
        ),
        pytest.param(
            ("check", EVENTS, "-q", "--log", "verdicts.log", "--as-of", "2026-06-30"),
            id="audit log",
            marks=pytest.mark.long,
        ),
        pytest.param(("log", "bramlow", "quote", "Q-1", "800", "EUR", "2026-02-03"), id="ledger"),
    ],
)
def test_on_a_full_disk_the_old_files_stand(small: Path, arguments: Sequence[object]) -> None:
    """The command names what it can't write, and nothing is half written or left over."""
    begun = run("log", "bramlow", "inquiry", "2026-02-01", folder=small)
    assert begun.returncode == 0, begun.stderr
    for name in ("x.csv", "x.html"):
        (small / name).write_bytes(b"old")
    before = files(small)
    fill(small)
    done = run(*arguments, folder=small)
    assert done.returncode in DOCUMENTED - {0}, done.stderr
    assert "No space left on device" in done.stderr
    assert is_clear(done), done.stderr
    assert files(small) == before


@ROOT_ONLY
def test_a_full_temporary_folder_is_a_clear_end(small: Path) -> None:
    """What is kept of stdin doesn't fit: the source is named, and nothing stays in the folder."""
    rows = "client_id,kind,occurred_at\n" + "a,praise,2026-01-05\n" * 100_000
    done = subprocess.run(
        [sys.executable, "-m", "clientfit", "screen", "-", "--as-of", "2026-06-30"],
        env={**os.environ, "TMPDIR": str(small)},
        input=rows,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, list(small.iterdir())) == (3, []), done.stderr
    assert "No space left on device" in done.stderr
    assert is_clear(done), done.stderr


LIMITS: dict[str, tuple[int, int]] = {
    "memory": (resource.RLIMIT_AS, 700 << 20),
    "little memory": (resource.RLIMIT_AS, 300 << 20),
    "size of a file": (resource.RLIMIT_FSIZE, 4096),
    "no file": (resource.RLIMIT_FSIZE, 0),
    "open files": (resource.RLIMIT_NOFILE, 12),
    "few open files": (resource.RLIMIT_NOFILE, 6),
}


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=() if name == "size of a file" else pytest.mark.long) for name in LIMITS],
)
def test_limits_of_the_process_end_it_clearly(tmp_path: Path, name: str) -> None:
    """It does its work or says in a line what it lacks; the old output stands or the new one is complete."""
    kind, value = LIMITS[name]
    (tmp_path / "x.html").write_bytes(b"old")
    arguments = ("screen", EVENTS, "-q", "-o", "x.html", "--as-of", "2026-06-30")
    done = run(*arguments, folder=tmp_path, limit=partial(resource.setrlimit, kind, (value, value)))
    assert is_clear(done), (done.returncode, done.stderr[-2000:])
    text = (tmp_path / "x.html").read_text("utf-8")
    assert text.rstrip().endswith("</html>") if done.returncode == 0 else text == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["x.html"]


AS_NOBODY = """
import os, sys
from click.testing import CliRunner
from clientfit.cli import main

CliRunner().invoke(main, sys.argv[1:])  # as root: loads the modules, which nobody may not be able to read
os.setgid(65534)
os.setuid(65534)
main()
"""


@pytest.fixture
def nobody(tmp_path: Path) -> Callable[..., "subprocess.CompletedProcess[str]"]:
    """Run the command as root and again as the user nobody, in a folder of root that everybody can read."""
    shared = Path(gettempdir()).resolve()
    for each in (tmp_path, *tmp_path.parents):
        if each.is_relative_to(shared) and each != shared:
            each.chmod(0o755)
    readable = subprocess.run(["/usr/bin/test", "-r", EVENTS], user=NOBODY, check=False)
    if readable.returncode:
        pytest.skip("nobody can't read this checkout")

    def nobody(*arguments: object) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-c", AS_NOBODY, *map(str, arguments)],
            cwd=tmp_path,
            env={**os.environ, "HOME": "/nonexistent", "CLIENTFIT_LEDGER": ""},
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )

    return nobody


@ROOT_ONLY
@pytest.mark.long
def test_what_another_user_may_not_read_or_write_is_named(
    nobody: Callable[..., "subprocess.CompletedProcess[str]"], tmp_path: Path
) -> None:
    """Folders, rules, profiles, outputs, logs and a ledger: each ends in a line with its name."""
    for name in ("folder", "rules"):
        (tmp_path / name).mkdir(mode=0)
    for name in ("secret.yml", "verdicts.log", "ledger.csv"):
        (tmp_path / name).touch(mode=0)
    day = ("--as-of", "2026-06-30", "-q")
    wrong = {
        ("screen", "folder", *day): "folder",
        ("screen", EVENTS, "--rules", "rules", *day): "rules",
        ("screen", EVENTS, "--profile", "secret.yml", *day): "secret.yml",
        ("screen", EVENTS, "-o", "x.csv", *day): "x.csv",
        ("check", EVENTS, "--log", "verdicts.log", *day): "verdicts.log",
        ("log", "--ledger", "ledger.csv", "bramlow", "praise", "2026-02-03"): "ledger.csv",
    }
    for arguments, name in wrong.items():
        done = nobody(*arguments)
        assert done.returncode in DOCUMENTED - {0}, (arguments, done.stderr)
        assert is_clear(done), (arguments, done.stderr)
        assert name in done.stderr, (arguments, done.stderr)
    assert (tmp_path / "x.csv").stat().st_uid == 0


def test_a_full_stderr_is_an_error_and_no_finding(tmp_path: Path) -> None:
    """What can't be said there ends with 2: with 1 a client would be at the level of `--fail-on`."""
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "clientfit", "screen", EVENTS, "--as-of", "2026-06-30"],
            cwd=tmp_path,
            stdout=subprocess.DEVNULL,
            stderr=full,
            check=False,
        )
    assert done.returncode == 2
