"""`--pseudonymise` and `--no-text`: what a report must not tell is in no byte of it."""

import csv
import io
import json
import zipfile
from collections.abc import Iterable
from pathlib import Path
from types import SimpleNamespace

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner, Result

from clientfit.cli import main
from clientfit.cli.requests import stored_client_id
from clientfit.privacy import Pseudonyms

SECRETS = ("zelda", "hyrule", "link@", "castle-job", "whisper", "zl-")
"""Parts of every name, address, job, note, id and file name of the made-up client, in small letters."""

FORMATS = ("txt", "md", "csv", "json", "jsonl", "html", "xlsx", "parquet", "arrow")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A client whose every text is a secret, with evidence, a rejected row, and a similar client."""
    folder = tmp_path_factory.mktemp("Zelda of Hyrule")
    rows = [
        {
            "client_id": f"link@hyrule{who}.example", "client_name": f"Zelda {who} of Hyrule",
            "kind": "invoice", "event_id": f"zl-{who}-{month}",
            "engagement": "castle-job", "occurred_at": f"2025-{month:02}-01",
            "due": f"2025-{month:02}-15", "settled": f"2026-{month:02}-15" if month < 6 else "",
            "outcome": "", "amount": "1000", "currency": "EUR", "text": "a whisper of Zelda", "tags": "zelda",
            "confirmed": "",
        }
        for who in (1, 2)
        for month in range(1, 13)
    ]  # fmt: skip
    conduct = {**rows[0], "kind": "conduct", "event_id": "zl-c", "due": "", "settled": "", "amount": ""}
    rows += [
        {**conduct, "event_id": f"zl-c{day}", "occurred_at": f"2026-02-0{day}", "confirmed": "yes"}
        for day in (1, 2, 3)
    ]
    rows.append({**conduct, "event_id": "zl-bad", "occurred_at": "whisper day"})
    with (folder / "zelda ledger.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return folder


def run(*arguments: object) -> Result:
    """Run `clientfit` with these arguments."""
    return CliRunner().invoke(main, [str(each) for each in arguments], prog_name="clientfit")


def shown(path: Path) -> str:
    """All that a reader can get out of a file, unpacked, in small letters."""
    data = path.read_bytes()
    text = data.decode("utf-8", errors="replace")
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            text += "".join(file.read(name).decode("utf-8") for name in file.namelist())
    if path.suffix == ".parquet":
        text += str(pq.read_table(path).to_pylist())
    if path.suffix == ".arrow":
        text += str(pa.ipc.open_file(data).read_all().to_pylist())
    return text.lower()


def leaked(text: str) -> list[str]:
    """The secrets in a text."""
    return [secret for secret in SECRETS if secret in text.lower()]


def outputs(to: Path, suffixes: Iterable[str]) -> list[object]:
    """An `-o` for each suffix."""
    return [part for suffix in suffixes for part in ("-o", to / f"out.{suffix}")]


def test_no_format_of_screen_leaks(folder: Path, tmp_path: Path) -> None:
    """No name, address, job, note or id is in any byte, nor in what is told on stderr."""
    ledger = folder / "zelda ledger.csv"
    common = ("screen", ledger, "--as-of", "2026-06-30", "--rejects", tmp_path / "rejects.csv")
    result = run(*common, "--pseudonymise", tmp_path / "key", *outputs(tmp_path, FORMATS))
    assert result.exit_code == 0, result.output
    assert leaked(result.output) == []
    for suffix in FORMATS:
        assert leaked(shown(tmp_path / f"out.{suffix}")) == [], suffix
    assert leaked(shown(tmp_path / "rejects.csv")) == []


@pytest.mark.parametrize("command", ["check", "explain"])
def test_one_client_leaks_nothing(folder: Path, tmp_path: Path, command: str) -> None:
    """The client is found by its id all the same, and stands in the report by its pseudonym."""
    suffixes = FORMATS if command == "check" else ("txt", "json")
    result = run(
        *(command, folder / "zelda ledger.csv", "--as-of", "2026-06-30", "--client", "link@hyrule1.example"),
        *("--pseudonymise", tmp_path / "key", *outputs(tmp_path, suffixes)),
    )
    assert result.exit_code == 0, result.output
    for suffix in suffixes:
        text = shown(tmp_path / f"out.{suffix}")
        assert leaked(text) == [], suffix
        assert "client-" in text


def test_events_that_are_handed_on_leak_nothing(folder: Path, tmp_path: Path) -> None:
    """`import` writes events under pseudonyms, which are judged as the ones that they came from."""
    ledger = folder / "zelda ledger.csv"
    for suffix in ("csv", "jsonl", "parquet"):
        target = tmp_path / f"events.{suffix}"
        result = run("import", ledger, "--pseudonymise", tmp_path / "key", "-o", target)
        assert result.exit_code == 0, result.output
        assert leaked(shown(target) + result.output) == []
    sources = (ledger, tmp_path / "events.csv")
    screens = [run("screen", source, "--as-of", "2026-06-30", "--format", "json") for source in sources]
    before, after = (json.loads(result.stdout) for result in screens)
    assert after["summary"] == before["summary"]


def test_a_preview_leaks_nothing(folder: Path, tmp_path: Path) -> None:
    """The first events are shown under pseudonyms; a proposed profile would show cells and is refused."""
    common = ("import", folder / "zelda ledger.csv", "--pseudonymise", tmp_path / "key")
    result = run(*common)
    assert result.exit_code == 0, result.output
    assert leaked(result.output) == []
    assert run(*common, "--map").exit_code == 2


def test_without_text_the_notes_are_out(folder: Path, tmp_path: Path) -> None:
    """Names are kept, notes are in no byte of any format."""
    result = run(
        "screen",
        folder / "zelda ledger.csv",
        "--as-of",
        "2026-06-30",
        "--no-text",
        *outputs(tmp_path, FORMATS),
    )
    assert result.exit_code == 0, result.output
    for suffix in FORMATS:
        text = shown(tmp_path / f"out.{suffix}")
        assert "zelda" in text
        assert "whisper" not in text


def test_a_client_may_be_named_by_either(tmp_path: Path) -> None:
    """Its own id leads to its pseudonym; a pseudonym is what it is."""
    asked = SimpleNamespace(pseudonymise=tmp_path / "key")
    alias = Pseudonyms.from_file(tmp_path / "key").client("Kiln & Co")
    assert [stored_client_id(name, asked) for name in ("Kiln & Co", alias, None)] == [alias, alias, None]  # type: ignore[arg-type]
    assert stored_client_id("Kiln & Co", SimpleNamespace(pseudonymise=None)) == "Kiln & Co"  # type: ignore[arg-type]


def test_the_key_is_never_written_over(folder: Path, tmp_path: Path) -> None:
    """An output in the place of the key is refused, before there is one and after."""
    key = tmp_path / "key.csv"
    for _ in range(2):
        result = run("screen", folder / "zelda ledger.csv", "--pseudonymise", key, "-o", key)
        assert result.exit_code == 2
        assert run("screen", folder / "zelda ledger.csv", "-q", "--pseudonymise", key).exit_code == 0
