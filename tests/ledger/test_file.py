"""The file of the ledger: what is written is read back, nothing else is touched, two may write at once."""

import shlex
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from clientfit.errors import ClientFitError
from clientfit.importers import read
from clientfit.ledger import Change, Ledger, Row, find_ledger, parse_entry, read_vocabulary, resolve_client
from clientfit.model.cell_words import ENTITIES, NOTHING
from clientfit.store import Store

TODAY = date(2026, 6, 30)
COLUMNS = (
    "client_id",
    "client_name",
    "event_id",
    "ref",
    "kind",
    "occurred_at",
    "amount",
    "currency",
    "due",
    "settled",
    "outcome",
    "text",
)


def log(ledger: Ledger, client: str, said: list[str]) -> Row:
    """Write what was said of a client, and return the row."""

    def changed(rows: list[Row]) -> list[Change]:
        key, name = resolve_client(client, rows, new=True)
        own = [row for row in rows if row["client_id"] == key]
        change = parse_entry(said, own, read_vocabulary(), today=TODAY, name=name)
        return [replace(change, row=change.row | {"client_id": key, "client_name": name})]

    return ledger.write(changed)[0].change.row


def events(path: Path) -> list[Row]:
    """The events that clientfit reads from a file, as texts, in the order of their lines."""
    store = Store()
    intake = read(store, [path])
    assert [problem for problem in intake.problems if problem.file] == []
    listed = ", ".join(f"coalesce(CAST({name} AS VARCHAR), '')" for name in COLUMNS)
    return [
        dict(zip(COLUMNS, row, strict=True))
        for row in store.rows(f"SELECT {listed} FROM event JOIN client USING (client) ORDER BY line")
    ]


NAMES = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=8).filter(
    # Hypothesis also tries the literals of our modules: an entity is read as the character it stands for.
    lambda name: name.casefold() not in {*NOTHING, *ENTITIES} and any(letter.isalpha() for letter in name)
)
NOTES = (
    st.lists(NAMES, min_size=2, max_size=4).map(" ".join).filter(lambda note: note.casefold() not in NOTHING)
)
SAID = st.sampled_from(
    [
        "missed-call yesterday",
        "call 3 May",
        "quote 4800 EUR due 30 days",
        "quoted-again",
        "asked-discount refused",
        "invoice 1.200,50 EUR 2 weeks ago due 14 days",
        "promised-to-pay by Friday",
        "complained low",
        "survey 7",
        "thanked",
        "rude confirmed",
    ]
)


@settings(max_examples=8, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(st.lists(st.tuples(NAMES, SAID, NOTES), min_size=3, max_size=9))
def test_what_is_written_is_read_back(lines: list[tuple[str, str, str]]) -> None:
    """The rows of the ledger are the events that a screening reads, cell by cell, whatever notes hold."""
    with TemporaryDirectory() as folder:
        ledger = Ledger(Path(folder) / "ledger.csv")
        written = [
            log(ledger, client, [*shlex.split(said), f"they said {note}"]) for client, said, note in lines
        ]
        found = events(ledger.path)
    for number, (row, event) in enumerate(zip(written, found, strict=True)):
        amount = f"{float(row['amount']):.4f}" if row["amount"] else ""
        moment = f"{row['occurred_at']} 00:00:00"
        note = f"they said {lines[number][2]}"
        wanted = {name: row[name] for name in COLUMNS} | {
            "amount": amount,
            "occurred_at": moment,
            "text": note,
        }
        assert event == wanted


def test_a_change_is_taken_back(tmp_path: Path) -> None:
    """Undo restores the bytes before it, step by step, and then there is nothing to take back."""
    ledger = Ledger(tmp_path / "ledger.csv")
    states = []
    for said in ("quote Q-1 100 EUR", "accepted", "invoice 100 EUR", "paid"):
        log(ledger, "Studio Blau", said.split())
        states.append(ledger.path.read_bytes())
    for state in states[-2::-1]:
        ledger.undo()
        assert ledger.path.read_bytes() == state
    ledger.undo()
    assert ledger.rows() == []
    with pytest.raises(ClientFitError, match="nothing to take back"):
        ledger.undo()


def test_a_row_edited_since_is_not_taken_back(tmp_path: Path) -> None:
    """Undo never overwrites what a person wrote into the row."""
    ledger = Ledger(tmp_path / "ledger.csv")
    log(ledger, "Studio Blau", ["call"])
    edited = ledger.path.read_text(encoding="utf-8").replace("held", "missed")
    ledger.path.write_text(edited, encoding="utf-8")
    with pytest.raises(ClientFitError, match="edited since"):
        ledger.undo()
    assert ledger.path.read_text(encoding="utf-8") == edited


def test_what_a_person_wrote_stays_as_it_is(tmp_path: Path) -> None:
    """Comments, blank lines, other columns, quoting, semicolons and line ends of a hand-made file stay."""
    path = tmp_path / "ledger.csv"
    before = (
        "# my clients\r\nkind;client_id;occurred_at;event_id;mine;outcome;settled;text\r\n\r\n"
        '"quote";blau;2026-06-01;Q-1;"x";;;"two\r\nlines"\r\n# end\r\n'
    )
    path.write_bytes(before.encode())
    ledger = Ledger(path)
    log(ledger, "blau", ["call"])
    assert path.read_bytes().decode() == before + "meeting;blau;2026-06-30;K-1;;held;;\r\n"
    log(ledger, "blau", ["accepted"])
    accepted = 'quote;blau;2026-06-01;Q-1;x;accepted;2026-06-30;"two\r\nlines"\r\n'
    assert accepted in path.read_bytes().decode()


def test_no_event_table_is_written_to(tmp_path: Path) -> None:
    """An export that happens to be named ledger.csv is refused, and stays."""
    path = tmp_path / "ledger.csv"
    path.write_text("Customer,Invoice\nblau,7\n", encoding="utf-8")
    with pytest.raises(ClientFitError, match="no column client_id, kind, occurred_at"):
        log(Ledger(path), "blau", ["call"])
    assert path.read_text(encoding="utf-8") == "Customer,Invoice\nblau,7\n"


def test_two_processes_write_at_once(tmp_path: Path) -> None:
    """Of what several processes write at the same time, no row is lost and no id is given twice."""
    path = tmp_path / "ledger.csv"
    script = (
        "import sys; from clientfit.cli import main\n"
        "for _ in range(8):\n"
        "    main(['log', 'Studio Blau', 'call', '--ledger', sys.argv[1]], standalone_mode=False)\n"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", script, str(path)], stdout=subprocess.DEVNULL)
        for _ in range(2)
    ]
    assert [process.wait() for process in running] == [0, 0]
    rows = Ledger(path).rows()
    assert sorted(row["event_id"] for row in rows) == sorted(f"K-{number}" for number in range(1, 17))


def test_where_the_ledger_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file named, CLIENTFIT_LEDGER, ledger.csv in the working folder, else the user's data folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert find_ledger(None, {}).name == "ledger.csv"
    assert find_ledger(None, {}).is_absolute()
    (tmp_path / "ledger.csv").touch()
    assert find_ledger(None, {}) == Path("ledger.csv")
    assert find_ledger(None, {"CLIENTFIT_LEDGER": "mine.csv"}) == Path("mine.csv")
    assert find_ledger(Path("that.csv"), {"CLIENTFIT_LEDGER": "mine.csv"}) == Path("that.csv")


def test_which_client_is_meant() -> None:
    """A part of a name is enough where it is one client's; a similar name is asked about; --new ends that."""
    rows = [
        {"client_id": "studio-blau", "client_name": "Studio Blau"},
        {"client_id": "rot", "client_name": "Studio Rot"},
    ]
    assert resolve_client("blau", rows, new=False) == ("studio-blau", "Studio Blau")
    assert resolve_client("STUDIO ROT", rows, new=False) == ("rot", "Studio Rot")
    with pytest.raises(ClientFitError, match="may be Studio Blau or Studio Rot"):
        resolve_client("studio", rows, new=False)
    with pytest.raises(ClientFitError, match="did you mean Studio Blau"):
        resolve_client("Studio Bleu", rows, new=False)
    with pytest.raises(ClientFitError, match="did you mean Studio"):
        resolve_client("Studyo", rows, new=False)
    assert resolve_client("Studio Bleu", rows, new=True) == ("studio-bleu", "Studio Bleu")
