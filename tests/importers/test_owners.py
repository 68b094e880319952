"""Who looks after a client, as exports of customer relations say."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

HUBSPOT = "Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Create Date,Associated Company IDs\n"


def test_the_latest_deals_owner_looks_after_the_client(here: Path, reading: Callable[..., Any]) -> None:
    """A deal without an owner says nothing of it."""
    (here / "deals.csv").write_text(
        HUBSPOT + "1,A,closedwon,100,Ana Roe,2026-01-20,2026-01-05,7\n"
        "2,B,contractsent,100,Ben Low,,2026-03-05,7\n3,C,contractsent,100,,,2026-05-05,7\n"
    )
    assert reading("deals.csv").clients("client_id", "owner") == [("7", "Ben Low")]


def test_a_companys_owner_outweighs_a_contacts_and_a_deals(here: Path, reading: Callable[..., Any]) -> None:
    """The clients table outweighs all of them."""
    (here / "deals.csv").write_text(HUBSPOT + "1,A,closedwon,100,Ana Roe,2026-01-20,2026-01-05,7\n")
    (here / "contacts.csv").write_text(
        "Record ID,First Name,Last Name,Email,Create Date,Associated Company IDs,Contact owner\n"
        "70,Eve,May,eve@kiln.example,2026-01-02,7,Ben Low\n"
    )
    (here / "companies.csv").write_text(
        "Record ID,Company name,Website URL,Company owner,Create Date\n"
        "7,Kiln,kiln.example,Cy Dent,2025-01-01\n"
    )
    (here / "clients.csv").write_text("client_id,owner\n7,Dora Elk\n")
    assert reading("deals.csv", "contacts.csv").clients("owner") == [("Ben Low",)]
    assert reading("deals.csv", "contacts.csv", "companies.csv").clients("owner") == [("Cy Dent",)]
    found = reading("deals.csv", "contacts.csv", "companies.csv", clients="clients.csv")
    assert found.clients("client_id", "owner") == [("7", "Dora Elk")]


def test_an_accounts_owner_outweighs_an_opportunitys(here: Path, reading: Callable[..., Any]) -> None:
    """As a Salesforce report has both; Pipedrive and Zoho have the deal's."""
    (here / "report.csv").write_text(
        "Opportunity Owner,Opportunity Name,Account Name,Stage,Amount,Created Date,Account Owner\n"
        "Ana Roe,A,Kiln,Closed Won,100,2026-01-25,Cy Dent\nAna Roe,A,Moss,Closed Won,100,2026-01-25,\n"
    )
    (here / "pipedrive.csv").write_text(
        "Deal - ID,Deal - Title,Deal - Value,Deal - Owner,Deal - Organization,Deal - Stage,Deal - Status,"
        "Deal - Deal created\n1,A,100,Ben Low,Fern,Proposal Made,Open,2026-01-05\n"
    )
    assert reading("report.csv", "pipedrive.csv").clients("client_id", "owner") == [
        ("Fern", "Ben Low"),
        ("Kiln", "Cy Dent"),
        ("Moss", "Ana Roe"),
    ]
