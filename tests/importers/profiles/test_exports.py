"""The export formats that are known: each is claimed by one profile, as its tool writes it."""

import csv
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clientfit.errors import ClientFitError
from clientfit.importers import Profile, shipped_profiles
from clientfit.importers.profiles import Recogniser

SAMPLES = {
    "calendly/calendly_events_header.csv": ("calendly-events", 0, 0),
    "harvest/harvest_invoice_report_detailed.csv": ("harvest-invoice-report", 3, 3),
    "harvest/harvest_invoice_report_grouped.csv": ("harvest-invoice-groups", 5, 2),
    "harvest/harvest_invoice_report_with_address.csv": ("harvest-invoice-report", 1, 1),
    "harvest/harvest_time_report.csv": ("harvest-time", 2, 2),
    "hubspot/companies.csv": ("hubspot-companies", 3, 0),
    "hubspot/contacts.csv": ("hubspot-contacts", 5, 0),
    "hubspot/contacts_with_company_ids.csv": ("hubspot-contacts", 3, 0),
    "jira/jira_cloud_export.csv": ("jira-issues", 3, 0),
    "paypal/activity_download_sample.csv": ("paypal-activity", 2, 1),
    "pipedrive/activities.csv": ("pipedrive-activities", 2, 2),
    "pipedrive/deals_columns.csv": ("pipedrive-deals", 0, 0),
    "quickbooks_online/ar_aging_detail.csv": ("quickbooks-aging-detail", 5, 6),
    "quickbooks_online/customer_balance_detail_grouped.csv": ("quickbooks-customer-balance-detail", 3, 3),
    "quickbooks_online/invoice_list_by_date_2026.csv": ("quickbooks-invoice-list-by-date", 3, 1),
    "quickbooks_online/invoices_and_received_payments_2026.csv": ("quickbooks-received-payments", 4, 2),
    "quickbooks_online/sales_transactions_export.csv": ("quickbooks-sales-transactions", 4, 4),
    "salesforce/Opportunity_weekly_data_export_header.csv": ("salesforce-opportunity", 0, 0),
    "stripe/payments_legacy_header.csv": ("stripe-payments", 0, 0),
    "stripe/unified_payments_min.csv": ("stripe-payments", 4, 5),
    "xero/SalesInvoices.csv": ("xero-sales-invoices", 4, 3),
    "xero/xero_import_template_header.csv": ("xero-import-template", 0, 0),
    "zendesk/ticket_export_header.csv": ("zendesk-tickets", 0, 0),
}
"""Samples with the profile that claims them, their rows, and their events."""

REFUSED = {
    "hubspot/deals.csv": "hubspot-deals: a required column is absent: Associated Company IDs",
    "hubspot/deals_with_associations_header.csv": "hubspot-deals: a required column is absent: Create Date",
    "stripe/unified_payments.csv": "a required column is absent: Customer Email or Customer ID",
}
"""Samples that tell too little, with what they lack."""

UNDECIDED = ("customer_balance_detail_grouped.csv", "SalesInvoices.csv")
"""Samples without a day above the twelfth."""


@pytest.fixture
def exports() -> Path:
    """The folder of real headers and samples."""
    folder = os.environ.get("CLIENTFIT_EXPORTS")
    if folder is None:
        pytest.skip("CLIENTFIT_EXPORTS names no folder with exports")
    return Path(folder)


def test_no_two_profiles_claim_a_header() -> None:
    """Of no profile's full header, nor of its required columns alone, with one of those it needs one of."""
    recogniser = Recogniser()
    for profile in shipped_profiles():
        least = [column.names[0] for column in profile.columns.values() if column.required]
        for columns in (
            [column.names[0] for column in profile.columns.values()],
            *([*least, *(profile.columns[name].names[0] for name in one)] for one in _choices(profile)),
        ):
            claims = [claim.name for claim in recogniser.everyone([*columns]) if claim.complete]
            assert claims == [profile.name]


def _choices(profile: Profile) -> list[tuple[str, ...]]:
    """The columns to add to the required ones, each choice by itself."""
    return [(name,) for name in profile.one_of] or [()]


def test_every_profile_says_how_to_get_its_export_and_what_it_is_good_for() -> None:
    """What to click, what can be judged, and what can't be known."""
    assert [
        each.name for each in shipped_profiles() if not (each.export and each.judges and each.cannot_know)
    ] == []


def test_no_real_header_is_claimed_twice(exports: Path) -> None:
    """And what the claimant doesn't read is known to it."""
    text = (exports / "HEADERS.txt").read_text(encoding="utf-8")
    recogniser = Recogniser()
    for name, line in re.findall(r"^(\S+) \(line \d+\):\n(.*)$", text, re.MULTILINE):
        header = next(csv.reader([line]))
        claims = [claim for claim in recogniser.everyone(header) if claim.complete]
        assert len(claims) <= 1, name
        assert [header[place] for claim in claims for place in claim.unused] == [], name


@pytest.mark.parametrize("name", SAMPLES)
def test_a_real_sample_is_read_by_its_profile(exports: Path, reading: Callable[..., Any], name: str) -> None:
    """With all its rows accounted for; where no date tells the order, it is asked for."""
    options = {}
    if name.endswith(UNDECIDED):
        with pytest.raises(ClientFitError, match="--date-order"):
            reading(exports / name)
        options = {"date_order": "mdy"}
    found = reading(exports / name, **options).input
    assert (found.profile, found.rows, found.events) == SAMPLES[name]
    assert found.rows == found.used + sum(found.skipped.values())


@pytest.mark.parametrize("name", REFUSED)
def test_a_real_sample_without_a_client_or_a_day_is_refused(
    exports: Path, reading: Callable[..., Any], name: str
) -> None:
    """With the profile that comes nearest, and the column that the user can add to the export."""
    with pytest.raises(ClientFitError, match=REFUSED[name]):
        reading(exports / name)
