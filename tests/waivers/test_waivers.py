"""Waivers: what is waived, from when until when, for whom, and what the verdict says of it."""

from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner

from clientfit import ClientFitError
from clientfit.cli import main
from clientfit.model import Verdict
from clientfit.reports import FORMATS
from clientfit.rulebook import load
from clientfit.screening import Screener, screen
from clientfit.waivers import Waivers, read_waivers

AS_OF = date(2026, 6, 30)
INVOICES = [
    {
        "event_id": f"R-{month}",
        "kind": "invoice",
        "occurred_at": date(2026, month, 1),
        "due": date(2026, month, 15),
        "amount": 900,
        "currency": "EUR",
    }
    for month in range(1, 6)
]
BOOK = [{**invoice, "client_id": name} for name in ("tarrowby", "brinklow") for invoice in INVOICES]

ENTRY = """
- client: {client}
  {what}
  reason: Their bank was closed; seen in writing.
  by: N. Nominee
  from: 2026-06-01
  until: {until}
"""


def waivers(
    folder: Path, client: str = "tarrowby", what: str = "type: late_payer", until: str = "2026-06-30"
) -> Path:
    """Write a file with one waiver."""
    path = folder / "waivers.yml"
    path.write_text(ENTRY.format(client=client, what=what, until=until), encoding="utf-8")
    return path


def judged(path: Path | None, as_of: date = AS_OF) -> dict[str, Verdict]:
    """The verdicts on both clients, by id."""
    return {each.client_id: each for each in screen(BOOK, as_of=as_of, waivers=path)}


def test_a_waived_type_is_clear_and_the_verdict_shows_what_it_would_be(tmp_path: Path) -> None:
    """By whom, until when, why, the level without it, and the recommendation without it; the other stays."""
    verdicts = judged(waivers(tmp_path))
    waived, other = verdicts["tarrowby"], verdicts["brinklow"]
    assert (other.recommendation, other.waivers, other.without_waivers) == ("wind_down", (), None)
    kind = waived.types["late_payer"]
    assert (kind.level, kind.raised, kind.exempted_by) == ("clear", "severe", ("waiver",))
    (waiver,) = waived.waivers
    assert (waiver.type, waiver.level, waiver.by, waiver.until) == (
        "late_payer",
        "severe",
        "N. Nominee",
        date(2026, 6, 30),
    )
    assert (waiver.file, waiver.line) == (str(tmp_path / "waivers.yml"), 2)
    assert waived.without_waivers == "wind_down"
    assert waived.recommendation != "wind_down"
    raised = [signal for signal in kind.signals if signal.level in ("flag", "severe")]
    assert raised
    assert all(signal.excused_by == ("waiver",) and signal.evidence.count for signal in raised)


def test_a_waived_signal_leaves_the_others(tmp_path: Path) -> None:
    """Only the signal is excused; the type stands by its other signals."""
    waived = judged(waivers(tmp_path, what="signal: money_unpaid"))["tarrowby"]
    excused = {signal.signal: signal.excused_by for signal in waived.types["late_payer"].signals}
    assert excused.pop("money_unpaid") == ("waiver",)
    assert set(excused.values()) == {()}
    assert waived.types["late_payer"].level in ("flag", "severe")
    assert [each.signal for each in waived.waivers] == ["money_unpaid"]


@pytest.mark.parametrize(
    ("day", "held"), [("05-31", False), ("06-01", True), ("06-30", True), ("07-01", False)]
)
def test_the_first_and_the_last_day_are_inclusive(day: str, held: bool, tmp_path: Path) -> None:  # noqa: FBT001
    """In force from the first day to the last, by the as-of day; outside it is reported and not applied."""
    found = read_waivers(waivers(tmp_path), load()).as_of(date.fromisoformat(f"2026-{day}"))
    assert bool(found) is held
    codes = {problem.code for problem in found.problems}
    assert codes == (set() if held else {"waiver-early" if day < "06" else "waiver-expired"})


def test_one_client_is_judged_as_in_a_book(tmp_path: Path) -> None:
    """A check without a database and a check by name give the verdict of the book."""
    by_id = waivers(tmp_path)
    screener = Screener(waivers=by_id)
    alone = screener.check(INVOICES, as_of=AS_OF, client="tarrowby")
    for_book = judged(by_id)["tarrowby"]
    for name in ("recommendation", "waivers", "without_waivers", "reasons", "derivation"):
        assert getattr(alone, name) == getattr(for_book, name)
    assert alone.types["late_payer"].level == for_book.types["late_payer"].level == "clear"


@pytest.mark.parametrize(
    ("entry", "code", "line"),
    [
        ("- {client: a, type: late_payer, reason: r, by: b, from: 2026-01-01}", "waiver-value", 1),
        ("- {client: a, type: late_payer, reason: r, by: b, from: x, until: 2026-01-01}", "waiver-value", 1),
        ("- {client: a, reason: r, by: b, from: 2026-01-01, until: 2026-02-01}", "waiver-value", 1),
        (
            "- {client: a, type: t, reason: r, by: b, from: 2026-02-01, until: 2026-01-01}",
            "waiver-value",
            1,
        ),
        (
            "\n- {client: a, type: t, reason: r, by: b, from: 2026-01-01, until: 2026-02-01}",
            "waiver-unknown",
            2,
        ),
        (
            "- {client: a, signal: s, reason: r, by: b, from: 2026-01-01, until: 2026-02-01}",
            "waiver-unknown",
            1,
        ),
        ("- {client: a, typ: t}", "waiver-value", 1),
        ("- text", "waiver-value", 1),
        ("- [1, 2]", "waiver-value", 1),
    ],
)
def test_a_malformed_or_unknown_waiver_is_reported_and_not_applied(
    entry: str, code: str, line: int, tmp_path: Path
) -> None:
    """Each is a problem at its line."""
    path = tmp_path / "waivers.yml"
    path.write_text(entry + "\n", encoding="utf-8")
    found = read_waivers(path, load())
    assert not found
    assert {problem.code for problem in found.problems} == {code}
    assert {problem.line for problem in found.problems} == {line}


@pytest.mark.parametrize("text", ["a: b", "- &x 1\n- *x", "'"])
def test_a_file_that_is_no_list_stops_the_work(text: str, tmp_path: Path) -> None:
    """It is an error of the file, not of an entry; an empty file has no waivers."""
    path = tmp_path / "waivers.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ClientFitError) as caught:
        read_waivers(path, load())
    assert (caught.value.code, caught.value.file) == ("waiver-value", str(path))
    path.write_text("", encoding="utf-8")
    assert read_waivers(path, load()) == Waivers()


def test_a_client_that_is_unknown_or_ambiguous_is_reported(tmp_path: Path) -> None:
    """Neither is applied; the problem is among those of the screening."""
    table = [{"client_id": name, "client_name": "Twin Ltd"} for name in ("tarrowby", "brinklow")]
    for name, code in (("Twin Ltd", "waiver-ambiguous"), ("nobody", "waiver-unknown")):
        screening = screen(BOOK, as_of=AS_OF, clients=table, waivers=waivers(tmp_path, name))
        assert code in {problem.code for problem in screening.problems}
        assert {verdict.recommendation for verdict in screening} == {"wind_down"}


def test_every_format_shows_the_waiver(tmp_path: Path) -> None:
    """Text, CSV, Markdown, HTML and JSON of a book, and the page of one client, name who waived it."""
    screening = screen(BOOK, as_of=AS_OF, waivers=waivers(tmp_path))
    selection = screening.select(client_ids=["tarrowby"])
    for command, results in (("screen", screening), ("check", selection)):
        for name in ("text", "md", "csv", "json", "html"):
            stream = StringIO()
            FORMATS[name].writer(command)(results, stream)
            flat = " ".join(stream.getvalue().split())
            assert "N. Nominee" in flat.replace("\\", ""), (command, name)
            assert "2026-06-30" in flat
    assert screening.summary.by_recommendation["wind_down"] == 1


def test_the_command_applies_waivers_to_a_file_of_one_client(tmp_path: Path) -> None:
    """`check` of a plain file of one client doesn't pass over the waivers."""
    rows = "\n".join(f"tarrowby,R-{n},invoice,2026-0{n}-01,2026-0{n}-15,900,EUR" for n in range(1, 6))
    ledger = tmp_path / "ledger.csv"
    ledger.write_text(f"client_id,event_id,kind,occurred_at,due,amount,currency\n{rows}\n", encoding="utf-8")
    result = CliRunner().invoke(
        main,
        ["check", str(ledger), "--as-of", "2026-06-30", "-q", "--waivers", str(waivers(tmp_path))],
    )
    assert "Without the waiver: wind down." in result.stdout


@pytest.mark.parametrize("quiet", [(), ("-q",)])
def test_a_malformed_waiver_makes_the_exit_code_3(tmp_path: Path, quiet: tuple[str, ...]) -> None:
    """The report is written and the other waivers apply; the faulty entry is named, also with `-q`."""
    events = tmp_path / "events.csv"
    events.write_text("client_id,kind,occurred_at\ntarrowby,praise,2026-01-02\n", encoding="utf-8")
    path = waivers(tmp_path)
    line = len(path.read_text("utf-8").splitlines()) + 1
    with path.open("a", encoding="utf-8") as file:
        file.write("- {client: tarrowby}\n")
    for command in ("check", "screen"):
        result = CliRunner().invoke(
            main, [command, str(events), "--as-of", "2026-06-30", *quiet, "--waivers", str(path)]
        )
        assert result.exit_code == 3
        assert f"{path}:{line}:" in result.stderr
        assert "Tarrowby" in result.stdout or "tarrowby" in result.stdout
