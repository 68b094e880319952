"""Several sources, one client: who is joined, by what, and who is only told to be alike."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

HEADER = "client_id,client_name,kind,occurred_at,event_id,ref,email\n"
EXPORT = "customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate,email\n"


def _file(path: Path, *rows: str) -> str:
    """Write events `client_id|client_name|email|kind|event_id|ref`, all of one day."""
    lines = []
    for row in rows:
        client, name, email, kind, event, ref, *_ = [*row.split("|"), "", "", "", "", ""]
        lines.append(f'{client},"{name}",{kind or "praise"},2026-01-31,{event},{ref},{email}\n')
    path.write_text(HEADER + "".join(lines))
    return path.name


def _export(path: Path, *rows: str) -> str:
    """Write invoices `client|email|number|day` as a billing tool does, which knows clients by name."""
    lines = []
    for number, row in enumerate(rows, 1):
        client, email, given, day, *_ = [*row.split("|"), "", "", ""]
        day = day or "2026-01-31"
        lines.append(f'"{client}",{given or f"N-{number}"},{day},2026-02-28,10,No,,{email}\n')
    path.write_text(EXPORT + "".join(lines))
    return path.name


def _told(found: Any, code: str) -> list[str | None]:  # noqa: ANN401 - the conftest's
    return [problem.found for problem in found.intake.problems if problem.code == code]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bluebay Gaming Ltd", "bluebay gaming ltd"),
        ("Müller & Söhne GmbH", "Muller and Sohne"),
        ("Kiln Ltd.", "Kiln Limited"),
        ("Acme S.A.", "ACME SA"),
        ("Lumen (deleted)", "Lumen"),
        ("Nova:Website", "Nova"),
        ("Smith, John - USD", "John Smith"),
        ("O'Neill, Inc.", "ONeill Inc"),
        ("Gross & Klein GmbH & Co. KG", "Gross & Klein"),
        ("Weiß AG", "Weiss AG"),
    ],
)
def test_names_that_differ_in_form_are_one_client(
    reading: Callable[..., Any], here: Path, one: str, other: str
) -> None:
    """Case, accents, punctuation, legal forms, marks, currencies, sub-clients; the smallest id stands."""
    found = reading(_file(here / "a.csv", f"A1|{one}"), _export(here / "b.csv", other))
    assert found.clients("client_id") == [("A1",)]
    assert [problem.code for problem in found.intake.problems] == ["client-joined"]
    assert len(found.events("line")) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kiln Ltd", "Kiln GmbH"),
        ("Store 12", "Store 13"),
        ("Ana Li", "Bo Li"),
    ],
)
def test_names_that_say_something_else_are_two(
    reading: Callable[..., Any], here: Path, one: str, other: str
) -> None:
    """Different legal forms, numbers, people; and a name of nobody joins nobody."""
    found = reading(_file(here / "a.csv", f"A1|{one}"), _export(here / "b.csv", other))
    assert sorted(found.clients("client_id")) == [("A1",), (other,)]


def test_alike_is_told_and_not_joined(reading: Callable[..., Any], here: Path) -> None:
    """A likely slip of the pen is for a person to say."""
    found = reading(_file(here / "a.csv", "A1|Lighthouse Media"), _export(here / "b.csv", "Lighthouse Meda"))
    assert found.clients("client_id") == [("A1",), ("Lighthouse Meda",)]
    assert _told(found, "client-similar") == ["A1 Lighthouse Media (a.csv); Lighthouse Meda (b.csv)"]


def test_within_one_format_nobody_is_joined(reading: Callable[..., Any], here: Path) -> None:
    """Two ids of one table with one name stay two, in however many files, and neither takes the other's."""
    names = (
        _file(here / "a.csv", "A1|Kiln"),
        _file(here / "c.csv", "A2|Kiln"),
        _export(here / "b.csv", "KILN"),
    )
    found = reading(*names)
    assert found.clients("client_id") == [("A1",), ("A2",), ("KILN",)]
    assert _told(found, "client-similar") == ["A1 Kiln (a.csv); A2 Kiln (c.csv); KILN (b.csv)"]


def test_an_export_is_searched_for_clients_that_may_be_one(reading: Callable[..., Any], here: Path) -> None:
    """One file alone: told, and not joined."""
    found = reading(_export(here / "b.csv", "Bluebay Gaming Ltd", "bluebay gaming ltd"))
    assert len(found.clients("client_id")) == 2
    assert _told(found, "client-similar") == ["Bluebay Gaming Ltd (b.csv); bluebay gaming ltd (b.csv)"]


def test_the_surer_key_comes_first(reading: Callable[..., Any], here: Path) -> None:
    """What is written alike is joined before what differs in form, so a sub-client stays its own."""
    found = reading(_file(here / "a.csv", "A1|Kiln", "A2|Kiln:Shop"), _export(here / "b.csv", "kiln"))
    assert found.clients("client_id") == [("A1",), ("A2",)]


def test_an_address_joins_whatever_the_names(reading: Callable[..., Any], here: Path) -> None:
    """Where a column says that it holds e-mail addresses."""
    found = reading(
        _file(here / "a.csv", "A1|Kiln|Ana@kiln.example"), _export(here / "b.csv", "Bo Ruiz|ana@kiln.example")
    )
    assert found.clients("client_id") == [("A1",)]
    assert "by e-mail address" in str(found.intake.problems[0])
    assert "column-unused" not in {problem.code for problem in found.intake.problems}


def test_the_clients_table_gives_the_id(reading: Callable[..., Any], here: Path) -> None:
    """What is known of a client is known of it under every name."""
    (here / "clients.csv").write_text("client_id,client_name,terms_days\nz9,Kiln Ltd,14\n")
    found = reading(_export(here / "a.csv", "Kiln Limited"), clients="clients.csv")
    assert found.clients("client_id", "client_name", "terms_days") == [("z9", "Kiln Ltd", 14)]


def test_the_order_and_the_cut_of_the_sources_change_nothing(reading: Callable[..., Any], here: Path) -> None:
    """One table in one file or in two, before the export or after it."""
    rows = ["X1|Kiln Ltd|k@kiln.example", "Y1|The Works|ops@works.example"]
    export = "KILN", "Works, The|ops@works.example"
    answers = set()
    for cut in ([rows], [rows[:1], rows[1:]], [rows[1:], rows[:1]]):
        own = [_file(here / f"{place}.csv", *part) for place, part in enumerate(cut)]
        for name in ("a.csv", "z.csv"):
            found = reading(*own, _export(here / name, *export))
            answers.add(
                tuple(found.store.rows("SELECT client_id, client_name, traits FROM client ORDER BY 1"))
            )
            (here / name).unlink()
    assert answers == {(("KILN", "Kiln Ltd", ""), ("Works, The", "The Works", ""))}


def test_a_person_can_join_and_keep_apart(reading: Callable[..., Any], here: Path) -> None:
    """By id or by name, within one source too; `same_as` names the id that stays."""
    (here / "same.csv").write_text("client,same_as,not_same\nA1,A2,\nLumen Ltd,,Lumen\n")
    found = reading(
        _file(here / "a.csv", "A1|Kiln", "A2|Quite Another", "A3|Lumen Ltd"),
        _export(here / "b.csv", "Lumen"),
        same="same.csv",
    )
    assert found.clients("client_id") == [("A2",), ("A3",), ("Lumen",)]
    assert _told(found, "client-similar") == []


def test_what_is_told_wrongly_is_a_problem(reading: Callable[..., Any], here: Path) -> None:
    """With the line: nobody of that name, several, and rows that contradict one another."""
    (here / "same.csv").write_text("client,same_as,not_same\na1,a9,\nKiln,b1,\na1,b1,\nb1,,a1\n,a1,\n")
    found = reading(
        _file(here / "a.csv", "a1|Kiln", "a2|Kiln"), _file(here / "b.csv", "b1|Nova"), same="same.csv"
    )
    problems = [
        (each.code, each.line, each.found) for each in found.intake.problems if each.file == "same.csv"
    ]
    assert problems == [
        ("same-unknown", 2, "a9"),
        ("same-unknown", 3, "Kiln"),
        ("same-unknown", 6, None),
        ("same-contradiction", 4, "a1; b1"),
    ]
    assert found.clients("client_id") == [("a1",), ("a2",), ("b1",)]


def test_events_that_meet_by_chance_stay_two(reading: Callable[..., Any], here: Path) -> None:
    """A deal 7 and an invoice 7 of one client are two events, and what refers to one still does."""
    (here / "same.csv").write_text("client,same_as\nA1,KILN\n")
    found = reading(
        _file(here / "a.csv", "A1|Kiln||quote|7|", "A1|Kiln||quote_revision|8|7"),
        _export(here / "b.csv", "KILN||7"),
        same="same.csv",
    )
    assert found.events("client_id", "kind", "event_id", "ref") == [
        ("KILN", "quote", "7 (A1)", None),
        ("KILN", "quote_revision", "8", "7 (A1)"),
        ("KILN", "invoice", "7", None),
    ]


def test_one_event_in_two_sources_is_one(reading: Callable[..., Any], here: Path) -> None:
    """The same id, kind and day: exports that overlap."""
    found = reading(_file(here / "a.csv", "A1|Kiln||invoice|7|"), _export(here / "b.csv", "KILN||7"))
    assert len(found.events("line")) == 1
    assert sum(each.duplicates for each in found.intake.inputs) == 1


def test_one_file_alone_is_as_it_is(reading: Callable[..., Any], here: Path) -> None:
    """An event table has ids; nobody is joined, nothing is told."""
    found = reading(_file(here / "a.csv", "Kiln", "kiln", "KILN Ltd"))
    assert len(found.clients("client_id")) == 3
    assert found.intake.problems == ()


def test_a_list_of_references_follows_its_events(here: Path, reading: Callable[..., Any]) -> None:
    """Where invoices of clients that become one share a number, a promise leads to the right one."""
    head = "client_id,client_name,event_id,kind,occurred_at,ref\n"
    (here / "a.csv").write_text(
        head + "A,Kiln & Co,1,invoice,2026-01-05,\nA,Kiln & Co,p,payment_promise,2026-02-05,2; 1\n"
    )
    (here / "b.csv").write_text(
        head + "B,Kiln & Co,1,invoice,2026-03-05,\nB,Kiln & Co,q,payment_promise,2026-04-05,1;3\n"
    )
    (here / "same.csv").write_text("client,same_as\nA,B\n")
    found = reading("a.csv", "b.csv", same="same.csv")
    events = found.events("CAST(day AS VARCHAR)", "event_id", "kind")
    invoices = {day: event_id for day, event_id, kind in events if kind == "invoice"}
    refs = [ref.split(";") for (ref,) in found.events("ref") if ref]
    assert len(set(invoices.values())) == 2
    assert [[part.strip() for part in ref] for ref in refs] == [
        ["2", invoices["2026-01-05"]],
        [invoices["2026-03-05"], "3"],
    ]
