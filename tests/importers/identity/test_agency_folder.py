"""An agency's folder: one client in HubSpot's companies, contacts and deals, Xero, Zendesk and Calendly."""

import csv
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import Any

import pytest

Row = dict[str, str]

HEADERS = {
    "companies.csv": "Record ID,Company name,Website URL,Company owner,Create Date",
    "contacts.csv": "Record ID,First Name,Last Name,Email,Phone Number,Associated Company IDs",
    "deals.csv": (
        "Record ID,Deal Name,Deal Stage,Amount,Close Date,Create Date,"
        "Associated Company IDs,Associated Contact IDs"
    ),
    "xero.csv": (
        "ContactName,EmailAddress,InvoiceNumber,InvoiceDate,DueDate,Total,InvoiceAmountPaid,InvoiceAmountDue,"
        "Currency,Type,Status"
    ),
    "zendesk.csv": (
        "Id,Requester,Requester id,Requester email,Submitter,Subject,Status,Created at,Organization,Solved at"
    ),
    "calendly.csv": (
        "User Name,User Email,Invitee Name,Invitee Email,Event Type Name,Start Date & Time,Canceled,"
        "Marked as No-Show,Event UUID,Invitee UUID"
    ),
}

FIRST = ("Harbour", "Quill", "Maple", "Tundra", "Zephyr", "Lantern", "Bramble", "Copper", "Juniper", "Vellum")
SECOND = ("Bakery", "Optics", "Surveys", "Textiles", "Yachts", "Museum", "Dental", "Works", "Garden", "Films")
PEOPLE = ("Ana Roe", "Bo Ruiz", "Cleo Vance", "Dov Marsh", "Eli Stone")


def _name(number: int) -> str:
    """An invented company name, another one for each number."""
    places = list(product(FIRST, SECOND))
    suffix = number // len(places)
    one, other = places[number % len(places)]
    return f"{one} {other}" + (f" {_letters(suffix)}" if suffix else "")


def _letters(number: int) -> str:
    """A number in letters, as part of a name."""
    return "".join("bdfgklmnrs"[int(digit)] + "o" for digit in str(number)).title()


class Folder:
    """The rows of each export, with the client that each of their ids belongs to."""

    def __init__(self) -> None:
        self.rows: dict[str, list[Row]] = {name: [] for name in HEADERS}

    def add(self, export: str, **cells: str) -> str:
        """Add a row; return its number, the ids being unique in all exports."""
        number = str(9000 + sum(map(len, self.rows.values())))
        names = HEADERS[export].split(",")
        given = {key.replace("_", " ").casefold(): value for key, value in cells.items()}
        row = {name: given.pop(name.casefold().replace("-", " "), "") for name in names}
        assert not given, f"{export} has no columns {given}"
        identity = names[0] if names[0] in {"Record ID", "Id"} else None
        if identity is not None and not row[identity]:
            row[identity] = number
        self.rows[export].append(row)
        return row[identity] if identity is not None else number

    def company(self, name: str, website: str = "") -> str:
        """Add a HubSpot company."""
        return self.add("companies.csv", company_name=name, website_url=website)

    def contact(self, name: str, email: str, companies: str = "") -> str:
        """Add a HubSpot contact of these companies."""
        first, last = name.split(" ")
        return self.add(
            "contacts.csv", first_name=first, last_name=last, email=email, associated_company_ids=companies
        )

    def deal(self, companies: str = "", contacts: str = "") -> None:
        """Add a deal that was won."""
        self.add(
            "deals.csv",
            deal_name="Site",
            deal_stage="closedwon",
            amount="1200",
            create_date="2026-01-15",
            close_date="2026-01-30",
            associated_company_ids=companies,
            associated_contact_ids=contacts,
        )

    def invoice(self, name: str, email: str = "") -> None:
        """Add an invoice that Xero knows by the client's name."""
        self.add(
            "xero.csv",
            contactname=name,
            emailaddress=email,
            invoicenumber=f"INV-{len(self.rows['xero.csv'])}",
            invoicedate="15/02/2026",
            duedate="28/02/2026",
            total="100.00",
            invoiceamountdue="0.00",
            invoiceamountpaid="100.00",
            type="Sales invoice",
            status="Paid",
        )

    def ticket(self, name: str, email: str, organization: str = "") -> None:
        """Add a Zendesk ticket."""
        self.add(
            "zendesk.csv",
            requester=name,
            requester_email=email,
            organization=organization,
            submitter=name,
            subject="Login",
            status="Open",
            created_at="2026-03-20",
        )

    def meeting(self, name: str, email: str) -> None:
        """Add a Calendly meeting."""
        uuid = f"c-{len(self.rows['calendly.csv'])}"
        cells = {
            "User Name": "Sam Sales",
            "Invitee Name": name,
            "Invitee Email": email,
            "Event Type Name": "Call",
            "Start Date & Time": "2026-03-25 10:00",
            "Canceled": "false",
            "Marked as No-Show": "No",
            "Event UUID": uuid,
        }
        self.rows["calendly.csv"].append(cells)

    def write(self, folder: Path) -> list[str]:
        """Write the exports that have rows; return their names."""
        for name, rows in self.rows.items():
            if rows:
                with (folder / name).open("w", newline="", encoding="utf-8") as file:
                    writer = csv.DictWriter(file, HEADERS[name].split(","), restval="")
                    writer.writeheader()
                    writer.writerows(rows)
        return [name for name, rows in self.rows.items() if rows]


def agency(  # noqa: PLR0915 - six ways, one after the other
    clients: int,
) -> tuple[Folder, dict[str, tuple[str, frozenset[str]]]]:
    """Make a folder of clients; return it with each client's id, name and the keys that join it.

    The clients take turns in six ways of being known; each has helper rows that nothing happened to.
    """
    folder = Folder()
    expected: dict[str, tuple[str, frozenset[str]]] = {}
    for number in range(clients):
        name, person = _name(number), PEOPLE[number % len(PEOPLE)]
        site = f"{name.casefold().replace(' ', '-')}.example"
        mail = f"{person.split(' ')[0].casefold()}@{site}"
        way = number % 6
        keys = {"association id", "e-mail address", "name"}
        if way == 0:  # known to all tools, by one contact
            client = folder.company(name, f"https://www.{site}/about")
            folder.contact(person, mail.upper(), client)
            folder.deal(client)
            folder.invoice(name)
            folder.ticket(person, mail)
            folder.meeting(person, mail)
        elif way == 1:  # two contacts, of whom one writes and one meets; the deal names a contact only
            client = folder.company(name)
            first = folder.contact(person, mail, client)
            folder.contact("Kim Fox", f"kim@{site}", client)
            folder.deal(contacts=first)
            folder.invoice(f"{name} Ltd")
            folder.ticket(person, mail)
            folder.meeting("Kim Fox", f"kim@{site}")
            keys = {"association id", "e-mail address", "name without its form"}
        elif way == 2:  # no contact: by domain
            client = folder.company(name, site)
            folder.deal(client)
            folder.invoice(name)
            folder.ticket(person, mail)
            folder.ticket("Kim Fox", f"kim@{site}")
            folder.meeting("Lou Fox", f"lou@{site}")
            keys = {"company domain", "name"}
        elif way == 3:  # a contact with a mail provider's address
            mail = f"{name.casefold().replace(' ', '.')}@gmail.com"
            client = folder.company(name, site)
            folder.contact(person, mail, client)
            folder.deal(client)
            folder.invoice(name)
            folder.ticket(person, mail)
            folder.meeting(person, mail)
        elif way == 4:  # a person without a company
            contact = folder.contact(person, mail)
            client = f"contact {contact}"
            name = person
            folder.deal(contacts=contact)
            folder.ticket(person, mail)
            folder.meeting(person, mail)
            client, keys = min(client, mail), {"e-mail address"}
        else:  # no deal: a company that only helps to join invoices and tickets
            client = folder.company(name, site)
            folder.contact(person, mail, client)
            folder.invoice(name)
            folder.ticket(person, mail, organization=name)
            folder.meeting(person, mail)
            keys = {"association id", "e-mail address"}
        expected[client] = name, frozenset(keys)
        idle = folder.company(f"{name} Idle")
        folder.contact("Mo Moss", f"mo.{number}@idle{number}.example", idle)
    return folder, expected


def _keys(found: Any) -> dict[str, frozenset[str]]:  # noqa: ANN401 - the conftest's
    """The keys that joined each client, by its id."""
    keys = {}
    for problem in found.intake.problems:
        if problem.code == "client-joined":
            client, by = problem.message.removeprefix("joined into ").split(", by ")
            keys[client] = frozenset(by.replace(" and ", ", ").split(", "))
    return keys


@pytest.mark.parametrize("clients", [12, 300])
def test_a_folder_gives_its_clients(reading: Callable[..., Any], here: Path, clients: int) -> None:
    """As many clients as there are, by the companies' ids and names, and each says how it was joined."""
    folder, expected = agency(clients)
    found = reading(*folder.write(here))
    named = dict(found.clients("client_id", "client_name"))
    assert named == {client: name for client, (name, _) in expected.items()}
    assert _keys(found) == {client: keys for client, (_, keys) in expected.items()}
    counts = Counter(problem.code for problem in found.intake.problems)
    assert counts["client-joined"] == clients
    assert found.rejects("code") == []


def test_each_joined_client_lists_its_ids(reading: Callable[..., Any], here: Path) -> None:
    """The problem names the ids that events had, each with its file, and the one that stays."""
    folder, _ = agency(1)
    found = reading(*folder.write(here))
    (problem,) = [each for each in found.intake.problems if each.code == "client-joined"]
    assert problem.message == "joined into 9000, by association id, e-mail address and name"
    assert problem.found == (
        "9000 Harbour Bakery (companies.csv); Harbour Bakery (xero.csv);"
        " ana@harbour-bakery.example Ana Roe (calendly.csv)"
    )


def _outcome(reading: Callable[..., Any], folder: Folder, here: Path) -> list[tuple[str, str]]:
    found = reading(*folder.write(here))
    clients: list[tuple[str, str]] = found.clients("client_id", "client_name")
    return clients


def test_two_addresses_never_merge_by_a_persons_name(reading: Callable[..., Any], here: Path) -> None:
    """Two persons of one name in two tools stay two, with or without a contact in the CRM."""
    folder = Folder()
    folder.contact("Ana Roe", "ana@gmail.com")
    folder.ticket("Ana Roe", "ana@gmail.com")
    folder.meeting("Ana Roe", "ana.roe@outlook.com")
    folder.invoice("Ana Roe", "roe@web.de")
    assert _outcome(reading, folder, here) == [
        ("Ana Roe", "Ana Roe"),
        ("ana.roe@outlook.com", "Ana Roe"),
        ("ana@gmail.com", "Ana Roe"),
    ]


def test_a_contacts_name_says_nothing_of_its_company(reading: Callable[..., Any], here: Path) -> None:
    """Somebody who is called like a contact of a company is not that company."""
    folder = Folder()
    client = folder.company("Tundra Yachts")
    folder.contact("Ana Roe", "", client)
    folder.deal(client)
    folder.meeting("Ana Roe", "ana@gmail.com")
    assert _outcome(reading, folder, here) == [("9000", "Tundra Yachts"), ("ana@gmail.com", "Ana Roe")]


def test_a_mail_providers_domain_joins_nobody(reading: Callable[..., Any], here: Path) -> None:
    """Two companies whose people have addresses of one mail provider stay two, and so do strangers there."""
    folder = Folder()
    for name, mail in (("Tundra Yachts", "tundra@gmail.com"), ("Quill Optics", "quill@gmail.com")):
        client = folder.company(name, "gmail.com")
        folder.contact("Ana Roe", mail, client)
        folder.deal(client)
        folder.ticket("Ana Roe", mail)
    folder.meeting("Lou Fox", "lou@gmail.com")
    assert _outcome(reading, folder, here) == [
        ("9000", "Tundra Yachts"),
        ("9004", "Quill Optics"),
        ("lou@gmail.com", "Lou Fox"),
    ]


def test_a_domain_of_two_companies_joins_neither(reading: Callable[..., Any], here: Path) -> None:
    """Whose a stranger of that domain is, nobody knows; it is reported and not joined."""
    folder = Folder()
    for name in ("Tundra Yachts", "Quill Optics"):
        folder.deal(folder.company(name, "group.example"))
    folder.ticket("Lou Fox", "lou@group.example")
    found = reading(*folder.write(here))
    assert [client for (client,) in found.clients("client_id")] == ["9000", "9002", "lou@group.example"]
    (similar,) = [each for each in found.intake.problems if each.code == "client-similar"]
    assert "one company domain" in similar.message


def test_a_domain_without_a_directory_joins_across_tools(reading: Callable[..., Any], here: Path) -> None:
    """Persons of one company's domain are of the client who is invoiced there; a provider's are not."""
    folder = Folder()
    folder.invoice("Tundra Yachts", "billing@tundra.example")
    folder.ticket("Ana Roe", "ana@tundra.example")
    folder.ticket("Bo Ruiz", "bo@tundra.example")
    folder.meeting("Cleo Vance", "cleo@gmx.de")
    assert _outcome(reading, folder, here) == [
        ("Tundra Yachts", "Tundra Yachts"),
        ("cleo@gmx.de", "Cleo Vance"),
    ]


def test_a_contact_of_several_companies_is_of_none(reading: Callable[..., Any], here: Path) -> None:
    """An adviser of two clients joins neither of them, and nobody to them."""
    folder = Folder()
    one, other = folder.company("Tundra Yachts"), folder.company("Quill Optics")
    folder.contact("Ana Roe", "ana@adviser.example", f"{one};{other}")
    folder.deal(one)
    folder.deal(other)
    folder.ticket("Ana Roe", "ana@adviser.example")
    assert _outcome(reading, folder, here) == [
        ("9000", "Tundra Yachts"),
        ("9001", "Quill Optics"),
        ("ana@adviser.example", "Ana Roe"),
    ]


def test_a_twin_without_events_stands_in_nobodys_way(reading: Callable[..., Any], here: Path) -> None:
    """Of two companies of one name, one of which nothing is known but the name, the other is invoiced."""
    folder = Folder()
    folder.deal(folder.company("Tundra Yachts Ltd"))
    folder.company("tundra yachts ltd")
    folder.invoice("Tundra Yachts Ltd")
    assert _outcome(reading, folder, here) == [("9000", "Tundra Yachts Ltd")]


def test_lists_alone_are_no_clients(reading: Callable[..., Any], here: Path) -> None:
    """Companies and contacts of whom no export tells an event."""
    folder = Folder()
    folder.contact("Ana Roe", "ana@tundra.example", folder.company("Tundra Yachts", "tundra.example"))
    found = reading(*folder.write(here))
    assert found.clients("client_id") == []
    assert [dict(each.skipped) for each in found.intake.inputs] == [{"company": 1}, {"contact": 1}]


def test_the_order_of_the_files_changes_nothing(reading: Callable[..., Any], here: Path) -> None:
    """The same clients and names, and the same reasons, whichever file is read first."""
    folder, _ = agency(12)
    names = folder.write(here)
    answers: list[Mapping[str, Any] | Sequence[Any]] = []
    for order in (names, names[::-1]):
        found = reading(*order)
        answers.append([found.clients("client_id", "client_name"), _keys(found)])
    assert answers[0] == answers[1]


def test_a_deal_of_several_contacts_is_their_companys(reading: Callable[..., Any], here: Path) -> None:
    """A deal without a company whose contacts are of one company is that company's, and says so."""
    folder = Folder()
    client = folder.company("Tundra Yachts")
    one = folder.contact("Ana Roe", "ana@gmail.com", client)
    other = folder.contact("Bo Ruiz", "bo@gmx.de", client)
    folder.deal(contacts=f"{one};{other}")
    found = reading(*folder.write(here))
    assert found.clients("client_id", "client_name") == [("9000", "Tundra Yachts")]
    assert _keys(found) == {"9000": frozenset({"association id"})}


def test_a_deal_of_contacts_with_one_domain_is_theirs(reading: Callable[..., Any], here: Path) -> None:
    """Contacts without a company whose addresses are of one company's domain are one client."""
    folder = Folder()
    one, other = (
        folder.contact("Ana Roe", "ana@tundra.example"),
        folder.contact("Bo Ruiz", "bo@tundra.example"),
    )
    folder.deal(contacts=f"{one}; {other}")
    folder.deal(contacts=other)
    found = reading(*folder.write(here))
    assert found.clients("client_id") == [(f"contact {one}",)]
    assert found.events("client_id", "event_id") == [
        (f"contact {one}", "deal 9002"),
        (f"contact {one}", "deal 9003"),
    ]


@pytest.mark.parametrize("companies", [("Tundra Yachts", "Quill Optics"), ()])
def test_a_deal_of_several_clients_is_skipped(
    reading: Callable[..., Any], here: Path, companies: Sequence[str]
) -> None:
    """A deal of contacts of two companies, or of a mail provider's addresses, is skipped, which is said."""
    folder = Folder()
    ids = [folder.company(name) for name in companies] or ["", ""]
    mails = ("ana@gmail.com", "bo@gmail.com")
    people = [folder.contact("Ana Roe", mail, each) for mail, each in zip(mails, ids, strict=True)]
    folder.deal(contacts=";".join(people))
    found = reading(*folder.write(here))
    assert found.events("event_id") == []
    (deals,) = [each for each in found.intake.inputs if each.profile == "hubspot-deals"]
    assert (deals.rows, deals.used, deals.skipped, deals.events) == (1, 0, {"several-clients": 1}, 0)
    (problem,) = [each for each in found.intake.problems if each.code == "client-several"]
    assert (problem.file, problem.line) == ("deals.csv", 2)
    assert problem.message == "1 row names several clients; it is skipped"
    assert problem.found == ";".join(f"contact {each}" for each in people)


def test_contacts_of_one_name_do_not_part_their_companies(here: Path, reading: Callable[..., Any]) -> None:
    """Each company is joined by its own name, with the tickets of its contact by the contact's address."""
    (here / "people.csv").write_text(
        "Person - Name,Person - Organization,Person - Email - Work,Person - ID\n"
        "Ben Fox,Alder Ltd,ben@alder.example,1\nBen Fox,Birch Ltd,fox@birch.example,2\n"
    )
    (here / "rechnungen.csv").write_text(
        "Rechnung;Kunde;Kundennr;Datum;Fällig;Betrag;Bezahlt\n"
        "R1;Alder Ltd;10001;13.01.2026;12.02.2026;500,00;\nR2;Birch Ltd;10002;14.01.2026;13.02.2026;50,00;\n",
        "utf-8",
    )
    (here / "tickets.csv").write_text(
        "Conversation ID,User name,User email,Subject,Started at,State\n"
        "1,Ben Fox,ben@alder.example,Login,2026-03-20,closed\n"
        "2,Ben Fox,fox@birch.example,Login,2026-03-21,open\n"
    )
    found = reading("people.csv", "rechnungen.csv", "tickets.csv")
    assert found.events("client_id", "client_name", "kind") == [
        ("10001", "Alder Ltd", "invoice"),
        ("10002", "Birch Ltd", "invoice"),
        ("10001", "Alder Ltd", "support"),
        ("10002", "Birch Ltd", "support"),
    ]
