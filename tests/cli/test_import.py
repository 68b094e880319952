"""`clientfit import`."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from clientfit.model import COLUMNS

EVENTS = """\
client_id,client_name,event_id,kind,occurred_at,amount,currency,due,settled,tags,text
kiln,Kiln & Co,I-1,invoice,2026-03-01,1250.50,EUR,2026-03-31,2026-04-20,,"first
line"
kiln,Kiln & Co,M-1,message,2026-03-02T18:30:00,,,,,Urgent; after_hours,=2+2
lumen,Lumen,I-2,invoice,31/31/2026,1,EUR,,,,
lumen,,I-3,invoice,2026-02-01,80,EUR,2026-03-01,,,
"""


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """A small event table with one row that can't be read."""
    path = tmp_path / "export.csv"
    path.write_text(EVENTS, encoding="utf-8")
    return path


def test_without_a_file_the_first_events_are_shown(run: Callable[..., Result], export: Path) -> None:
    """One sees line, day, client, kind and money of what was understood, and the account beside it."""
    result = run("import", export)
    assert result.exit_code == 0
    head, *rows = result.stdout.splitlines()
    names = "line occurred_at client_name kind amount currency due settled outcome"
    assert head.split() == names.split()
    assert rows[0].split() == [
        "2",
        "2026-03-01",
        *("Kiln", "&", "Co"),
        "invoice",
        "1250.50",
        "EUR",
        "2026-03-31",
        "2026-04-20",
        "paid",
    ]
    assert rows[1].split() == ["4", "2026-03-02T18:30:00", "Kiln", "&", "Co", "message"]
    assert "4 rows = 3 used + 0 duplicates + 0 skipped + 1 rejected; 3 events" in result.stderr


@pytest.mark.parametrize("suffix", ["csv", "jsonl", "parquet"])
def test_what_is_written_reads_as_the_same_events(
    run: Callable[..., Result], export: Path, tmp_path: Path, suffix: str
) -> None:
    """Importing an import changes nothing, places included."""
    first, second = tmp_path / f"first.{suffix}", tmp_path / f"second.{suffix}"
    assert run("import", export, "-o", first).exit_code == 0
    result = run("import", first, "-o", second)
    assert "3 rows = 3 used" in result.stderr
    assert result.stdout == ""
    assert second.read_bytes() == first.read_bytes()


def test_the_columns_are_those_of_the_event_table(
    run: Callable[..., Result], export: Path, tmp_path: Path
) -> None:
    """The file has every column of the contract, in order, with the place of each event in its source."""
    target = tmp_path / "events.jsonl"
    run("import", export, "-o", target)
    events = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert [list(event) for event in events] == [list(COLUMNS)] * 3
    assert [event["line"] for event in events] == [2, 4, 6]
    assert events[1]["tags"] == "after_hours;urgent"
    assert events[1]["text"] == "=2+2"


def test_rejected_rows_are_written(run: Callable[..., Result], export: Path, tmp_path: Path) -> None:
    """`--rejects` gives the row that could not be read."""
    run("import", export, "--rejects", tmp_path / "rejects.csv")
    _, row = (tmp_path / "rejects.csv").read_text(encoding="utf-8").splitlines()
    assert ",5,row-bad-date," in row


def test_strict_writes_nothing(run: Callable[..., Result], export: Path, tmp_path: Path) -> None:
    """With `--strict` a rejected row stops the work with 3."""
    target = tmp_path / "events.csv"
    result = run("import", export, "--strict", "-o", target, "--rejects", tmp_path / "rejects.csv")
    assert result.exit_code == 3
    assert list(tmp_path.iterdir()) == [export]


def test_an_unknown_suffix_is_wrong_use(run: Callable[..., Result], export: Path, tmp_path: Path) -> None:
    """The formats there are get listed, before anything is read."""
    result = run("import", export, "-o", tmp_path / "events.xlsx")
    assert result.exit_code == 2
    assert ".csv, .jsonl" in result.stderr


def test_nothing_to_read_is_bad_input(run: Callable[..., Result], tmp_path: Path) -> None:
    """A file that isn't there exits with 3."""
    assert run("import", tmp_path / "none.csv").exit_code == 3


def test_a_preview_says_what_there_is_and_what_it_is_good_for(
    run: Callable[..., Result], export: Path
) -> None:
    """Events by kind with their days, then the types that can be judged and why the others can't."""
    lines = run("import", export).stdout.splitlines()
    assert "3 events of 2 clients, 2026-02-01 to 2026-03-02" in lines
    assert "  invoice  2  2 clients  2026-02-01 to 2026-03-01" in lines
    assert "  message  1   1 client  2026-03-02" in lines
    start = lines.index("What can be judged from it, as of 2026-04-20, the last day in it (or give --as-of)")
    unable = " ".join(lines[start:])
    assert "What can't" in unable
    assert "Time waster: too little is known of deliverables" in unable


def test_a_preview_is_judged_as_of_the_day_that_is_given(run: Callable[..., Result], export: Path) -> None:
    """Else as of the last day that the events know."""
    lines = run("import", export, "--as-of", "2026-12-31").stdout.splitlines()
    assert "What can be judged from it, as of 2026-12-31" in lines


def test_dates_far_after_the_day_are_named(run: Callable[..., Result], tmp_path: Path) -> None:
    """More than five years after `--as-of`, which is today when not given."""
    header = "customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate\n"
    (tmp_path / "ar.csv").write_text(f"{header}kiln,1,2026-03-01,2032-03-31,10,No,\n")
    assert "due lies before 1990" in run("import", tmp_path / "ar.csv", "--as-of", "2026-06-30").stderr
    assert "due lies before 1990" not in run("import", tmp_path / "ar.csv", "--as-of", "2027-06-30").stderr


def test_an_export_without_events_says_so(run: Callable[..., Result], tmp_path: Path) -> None:
    """With what it is, and what it can't tell; nothing is judged."""
    (tmp_path / "people.csv").write_text("Record ID,First Name,Last Name\n1,Ann,Kiln\n")
    shown = run("import", tmp_path / "people.csv").stdout
    assert shown.startswith("hubspot-contacts: HubSpot contacts\n")
    assert "No events: the file does not record what a client did, and when." in shown
    assert "What can be judged" not in shown


def test_a_profile_says_what_it_cannot_tell(run: Callable[..., Result], tmp_path: Path) -> None:
    """In the words of the profile."""
    header = "countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,"
    header += "SettledDate,PaperlessBill,DaysToSettle,DaysLate\n"
    row = "391,0379-NEVHP,4/6/2013,611365,1/2/2013,2/1/2013,55.94,No,1/15/2013,Paper,13,0\n"
    (tmp_path / "ar.csv").write_text(header + row)
    shown = run("import", tmp_path / "ar.csv").stdout
    assert "What ibm-ar does not record" in shown
    assert "  - The currency; all amounts are of one unnamed currency." in shown


def test_corrections_are_made_from_a_template(run: Callable[..., Result], tmp_path: Path) -> None:
    """The template, filled in, is read by `--corrections`, and the events say so."""
    source, notes, target = tmp_path / "log.csv", tmp_path / "notes.csv", tmp_path / "events.jsonl"
    source.write_text("client_id,kind,occurred_at,event_id,text\nkiln,conduct,2026-03-01,X-1,shouted\n")
    run("import", source, "--corrections-template", "-o", notes)
    header, row = notes.read_text(encoding="utf-8").splitlines()
    assert row == f"{source},2,kiln,X-1,conduct,2026-03-01,shouted,,,,,,,,,,,"
    notes.write_text(f"{header}\n{row.replace('shouted,,', 'shouted,yes,')}\n", encoding="utf-8")
    result = run("import", source, "--corrections", notes, "-o", target)
    assert result.exit_code == 0
    event = json.loads(target.read_text(encoding="utf-8"))
    assert (event["confirmed"], event["tags"], event["text"]) == (True, "corrected", "[confirmed] shouted")


def test_what_is_kept_by_hand_is_not_overwritten(
    run: Callable[..., Result], export: Path, tmp_path: Path
) -> None:
    """A file of corrections or of who is the same is read, so nothing is written over it."""
    (tmp_path / "same.csv").write_text("client,same_as,not_same\n")
    result = run("import", export, "--same", tmp_path / "same.csv", "-o", tmp_path / "same.csv")
    assert result.exit_code == 2


def test_clients_of_two_exports_are_joined_or_kept_apart(run: Callable[..., Result], tmp_path: Path) -> None:
    """The joining is told with its reason; `--same` has the last word."""
    (tmp_path / "a.csv").write_text("client_id,kind,occurred_at\nKiln Ltd,praise,2026-03-01\n")
    header = "customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate\n"
    (tmp_path / "b.csv").write_text(f"{header}KILN,1,2026-03-01,2026-03-31,10,No,2026-03-30\n")
    (tmp_path / "same.csv").write_text("client,not_same\nKiln Ltd,KILN\n")
    sources = tmp_path / "a.csv", tmp_path / "b.csv"
    assert "joined into KILN, by name without its form" in run("import", *sources).stderr
    apart = run("import", *sources, "--same", tmp_path / "same.csv")
    assert "2 events of 2 clients" in apart.stdout


def test_an_unknown_header_is_mapped(run: Callable[..., Result], tmp_path: Path) -> None:
    """`--map` writes a profile that `--profile` reads the file with."""
    source, profile = tmp_path / "strange.csv", tmp_path / "strange.yml"
    source.write_text("Customer,Bill,Date,Due,Total,Sum\nKiln,1,2026-01-31,2026-02-28,10.00,11.50\n")
    assert run("import", source).exit_code == 3
    assert run("import", source, "--map", "-o", profile).exit_code == 0
    assert "1 event of 1 client" in run("import", source, "--profile", profile).stdout
    assert run("import", source, "--map").stdout == profile.read_text(encoding="utf-8")
    assert run("import", source, source, "--map").exit_code == 2
