"""The audit log: a chain that shows every change, verdicts reproduced, and clients forgotten."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clientfit import ClientFitError
from clientfit.audit import forget, read_log
from clientfit.cli import main

ROWS = "client_id,client_name,event_id,kind,occurred_at,due,settled,amount,currency\n" + "".join(
    f"{client},{name},R-{month},invoice,2026-0{month}-01,2026-0{month}-15,{settled},900,EUR\n"
    for client, name, settled in (("c1", "Tarrowby Ltd", ""), ("c2", "Brinklow", "2026-06-01"))
    for month in range(1, 6)
)


def run(*words: object) -> Result:
    """Run the command."""
    return CliRunner().invoke(main, [*map(str, words)])


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a ledger and the log of a screening of it, and of a check by other numbers."""
    folder = tmp_path_factory.mktemp("audit")
    ledger, log = folder / "ledger.csv", folder / "verdicts.log"
    ledger.write_text(ROWS, encoding="utf-8")
    assert run("screen", ledger, "--as-of", "2026-06-30", "-q", "--log", log).exit_code == 0
    checked = run(
        *("check", ledger, "--client", "c2", "--as-of", "2026-05-31", "--set", "grace_days=9", "-q"),
        *("--log", log),
    )
    assert checked.exit_code == 0
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A copy of the log, whose ledger stays where it was."""
    shutil.copy(made / "verdicts.log", tmp_path)
    return tmp_path


def test_each_verdict_is_a_line_with_rules_inputs_parameters_and_day(made: Path) -> None:
    """The public part names no client; the private one has the verdict."""
    entries = list(read_log(made / "verdicts.log"))
    assert [entry.client for entry in entries] == [
        ("c1", "Tarrowby Ltd"),
        ("c2", "Brinklow"),
        ("c2", "Brinklow"),
    ]
    assert [entry.public["as_of"] for entry in entries] == ["2026-06-30", "2026-06-30", "2026-05-31"]
    assert [entry.public["rulebook"]["overrides"] for entry in entries] == [{}, {}, {"grace_days": 9}]
    assert len(entries[0].public["inputs"]) == 1
    assert "Tarrowby" not in json.dumps([entry.public for entry in entries])


def test_verify_reproduces_each_verdict_byte_for_byte(made: Path) -> None:
    """A screening and a check with an override, each as it was asked for."""
    result = run("audit", "verify", made / "verdicts.log")
    assert result.stdout.splitlines() == [
        "The chain holds: 3 verdicts.",
        "3 reproduced byte for byte, 0 differ, 0 forgotten.",
    ]
    assert result.exit_code == 0


def test_verify_names_the_input_and_the_record_that_differ(tmp_path: Path) -> None:
    """An amount that was edited since: the file, the record, both values, and no other client."""
    ledger, log = tmp_path / "ledger.csv", tmp_path / "verdicts.log"
    ledger.write_text(ROWS, encoding="utf-8")
    run("screen", ledger, "--as-of", "2026-06-30", "-q", "--log", log)
    ledger.write_text(
        ROWS.replace("R-3,invoice,2026-03-01,2026-03-15,,900", "R-3,invoice,2026-03-01,2026-03-15,,950"),
        encoding="utf-8",
    )
    result = run("audit", "verify", log)
    assert result.exit_code == 1
    assert "Line 1, Tarrowby Ltd (c1), as of 2026-06-30 differs:" in result.stdout
    assert f"  - input {ledger}: its content changed" in result.stdout
    assert "  - record R-3: amount 900.00, now 950.00" in result.stdout
    assert "1 reproduced byte for byte, 1 differ, 0 forgotten." in result.stdout
    ledger.unlink()
    assert "can't be screened again" in run("audit", "verify", log, "--client", "c1").stdout


def test_verify_names_the_version_and_the_rules_that_differ(folder: Path) -> None:
    """A log of another version and rulebook, chained anew by who may write it: both are named."""
    log = folder / "verdicts.log"
    from clientfit.audit import log as audit_log  # noqa: PLC0415 - its hash, to forge a chain

    data = json.loads(log.read_bytes().splitlines()[0])
    private, public = data.pop("private"), {key: data[key] for key in data if key != "hash"}
    salt = private.pop("salt")
    private["verdict"]["recommendation"] = "accept"
    public["tool"]["version"] = "0.0.1"
    public["rulebook"]["sha256"] = "0" * 64
    public["commitment"] = audit_log._commitment(salt, private)  # noqa: SLF001 - as above
    forged = {**public, "hash": audit_log._hash(public), "private": {"salt": salt, **private}}  # noqa: SLF001
    log.write_text(json.dumps(forged) + "\n", encoding="utf-8")
    shown = run("audit", "verify", log).stdout
    assert "  - version: 0.0.1, now " in shown
    assert "  - rules: default" in shown
    assert '  - recommendation: "accept", now "wind_down"' in shown


@pytest.mark.parametrize(
    ("edit", "line"),
    [
        (lambda lines: lines[1:], 1),
        (lambda lines: [lines[0], lines[2]], 2),
        (lambda lines: [lines[1], lines[0], lines[2]], 1),
        (lambda lines: [lines[0], lines[0], *lines[1:]], 2),
        (lambda lines: [lines[0].replace(b"2026-06-30", b"2026-06-29", 1), *lines[1:]], 1),
        (lambda lines: [lines[0], lines[1].replace(b"Brinklow", b"Brinklaw"), lines[2]], 2),
        (lambda lines: [lines[0], b"{}\n", lines[2]], 2),
        (lambda lines: [lines[0], b"\xff\n", lines[2]], 2),
        (lambda lines: [each.replace(b"\n", b"\r\n") for each in lines], 1),
        (lambda lines: [b"\xef\xbb\xbf" + lines[0], *lines[1:]], 1),
        (lambda lines: [lines[0], lines[1].replace(b"{", b'{"as_of": "2026-01-01", ', 1), lines[2]], 2),
        (lambda lines: [lines[0], lines[1].replace(b": ", b":", 1), lines[2]], 2),
    ],
)
def test_every_change_of_a_line_breaks_the_chain(edit: object, line: int, folder: Path) -> None:
    """A line removed, moved, repeated or edited, in public or in private, is found at its place.

    So is a change of bytes that some readers of JSON don't see: line ends, a mark, a key that stands twice.
    """
    log = folder / "verdicts.log"
    lines = log.read_bytes().splitlines(keepends=True)
    log.write_bytes(b"".join(edit(lines)))  # type: ignore[operator]
    with pytest.raises(ClientFitError) as caught:
        list(read_log(log))
    assert caught.value.code in ("audit-broken", "audit-unreadable")
    assert caught.value.line == line
    assert run("audit", "verify", log, "--chain").exit_code == 3


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("5", "the line is JSON, but no entry of an audit log"),
        ("[]", "the line is JSON, but no entry of an audit log"),
        ("{}", "the line is JSON, but no entry of an audit log"),
        ('{"a":', "the line is no JSON: Expecting value"),
        ("[" * 100_000, "the line is no JSON: maximum recursion depth exceeded"),
    ],
)
def test_a_line_that_is_no_entry_says_what_it_is(line: str, found: str, tmp_path: Path) -> None:
    """The problem speaks of the line, not of Python's types."""
    (tmp_path / "verdicts.log").write_text(f"{line}\n")
    with pytest.raises(ClientFitError) as caught:
        list(read_log(tmp_path / "verdicts.log"))
    (problem,) = caught.value.problems
    assert (problem.code, problem.line) == ("audit-unreadable", 1)
    assert problem.found is not None
    assert problem.found.startswith(found)


def test_a_forgotten_client_is_nowhere_in_the_log_and_the_chain_holds(folder: Path) -> None:
    """Neither name, id, amount nor salt remain; the other client's verdict is still reproduced."""
    log = folder / "verdicts.log"
    result = run("audit", "forget", log, "--client", "Brinklow")
    assert result.stdout == "2 verdicts erased.\n"
    text = log.read_text(encoding="utf-8")
    assert "Brinklow" not in text
    assert '"c2"' not in text
    assert text.count("salt") == 1
    verified = run("audit", "verify", log)
    assert verified.stdout.splitlines()[1] == "1 reproduced byte for byte, 0 differ, 2 forgotten."
    assert verified.exit_code == 0
    with pytest.raises(ClientFitError):
        forget(log, "Brinklow")


def test_the_chain_goes_on_after_a_client_was_forgotten(folder: Path, made: Path) -> None:
    """A verdict logged later follows the erased line."""
    log = folder / "verdicts.log"
    forget(log, "c2")
    run("check", made / "ledger.csv", "--client", "c1", "--as-of", "2026-06-30", "-q", "--log", log)
    assert [entry.client and entry.client[0] for entry in read_log(log)] == ["c1", None, None, "c1"]


def test_a_log_that_is_cut_short_is_not_appended_to(folder: Path, made: Path) -> None:
    """Half a line at the end stops the command; nothing is written after it."""
    log = folder / "verdicts.log"
    log.write_bytes(log.read_bytes()[:-20])
    before = log.read_bytes()
    result = run("check", made / "ledger.csv", "--client", "c1", "--as-of", "2026-06-30", "-q", "--log", log)
    assert result.exit_code == 3
    assert log.read_bytes() == before


def test_what_can_not_be_read_again_is_not_logged(folder: Path) -> None:
    """Stdin and a database are wrong use."""
    log = folder / "verdicts.log"
    for source in ("-", "sqlite:///x.db"):
        assert run("screen", source, "-q", "--log", log).exit_code == 2
