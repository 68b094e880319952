"""Deliveries and what came back to them, complaints, and answers to requests, measured per client."""

import polars as pl
from polars import col

from tests.benchmarks.hand.work import RECOVERY_DAYS, REPLY_WORKING_DAYS, VERY_LATE_DAYS, WORK_NEAR_DAYS
from tests.benchmarks.hand_polars.counting import (
    busy_periods,
    count_between,
    days_between,
    most_within,
    per_client,
    shares,
    working_days,
)
from tests.benchmarks.hand_polars.history import History


def measure_deliveries(history: History) -> list[pl.DataFrame]:
    """The measures of the signals of time wasters, and the periods that clear them."""
    reversals = _reversals(history)
    last = reversals.group_by("client", event_id="delivery").agg(reversed_on=col("day").max())
    deliveries = history.deliveries.join(last, on=["client", "event_id"], how="left")
    reopened = col("handed_over") & col("reversed_on").is_not_null()
    handed = deliveries.filter("handed_over")
    return [
        per_client(reversals, reversals=pl.len(), reversals_items=col("delivery").n_unique()),
        shares("reversed", deliveries, col("handed_over"), reopened),
        per_client(deliveries, deliveries=pl.len()),
        busy_periods(
            "time_waster_chances",
            reversals,
            deliveries.select("client", day="spoke_on"),
            handed.select("client", day=pl.coalesce("reversed_on", "spoke_on")),
            as_of=history.as_of,
        ),
        busy_periods("time_waster_incidents", reversals, as_of=history.as_of),
    ]


def measure_complaints(history: History, invoices: pl.DataFrame) -> list[pl.DataFrame]:
    """The measures of the signals of criticizers, and the periods that clear them."""
    complaints = _about_last_delivery(history, history.of("complaint")).with_columns(
        spoke_on=pl.coalesce("settled", "day"),
        decided=col("outcome").is_in(["upheld", "partly_upheld", "not_upheld"]).fill_null(value=False),
        refused=(col("outcome") == "not_upheld").fill_null(value=False),
    )
    unfounded = _with_withheld(complaints.filter("refused"), invoices)
    handed = history.deliveries.filter("handed_over")
    return [
        shares("unfounded", complaints, col("decided"), col("refused")),
        per_client(complaints, upheld=(col("decided") & ~col("refused")).sum()),
        per_client(
            unfounded,
            unfounded_items=col("delivery").n_unique(),
            unfounded_days=col("day").n_unique(),
            unfounded_span=days_between(col("day").min(), col("day").max()),
            unfounded_withheld=col("withheld").sum(),
        ),
        busy_periods(
            "criticizer_chances",
            complaints.filter("decided").select("client", day="spoke_on"),
            handed.select("client", day="spoke_on"),
            as_of=history.as_of,
        ),
        busy_periods("criticizer_incidents", unfounded.select("client", day="spoke_on"), as_of=history.as_of),
    ]


def measure_contact(history: History, meetings: pl.DataFrame) -> list[pl.DataFrame]:
    """The measures of the signals of energy zappers, and the periods that clear them."""
    requests = history.of("request").with_columns(ended=col("settled").fill_null(history.as_of))
    near = pl.duration(days=WORK_NEAR_DAYS)
    at_work = count_between(requests, col("day") - near, col("day") + near, history.of("delivery")) > 0
    late = working_days(col("due"), col("ended")) > REPLY_WORKING_DAYS
    answered, blocked = col("settled").is_not_null() & ~late, at_work & late
    passed = answered | blocked | (at_work & (col("due") < history.as_of))
    requests = requests.with_columns(passed=passed, blocked=blocked, answered=answered)
    booked = meetings.filter("for_work")
    missed = booked.filter("missed")
    months = _good_months(history)
    return [
        shares("requests", requests, col("passed"), col("blocked")),
        per_client(requests, answered=col("answered").sum()),
        per_client(history.of("praise"), praise=pl.len()),
        per_client(months, active_months=pl.len()),
        shares("work_meetings", booked, col("missed").is_not_null(), col("missed")),
        most_within(missed, "day", 365, "work_missed_in_year"),
        busy_periods(
            "energy_zapper_chances",
            requests.filter("passed").select("client", day="ended"),
            months,
            booked,
            as_of=history.as_of,
        ),
        busy_periods(
            "energy_zapper_incidents",
            requests.filter("blocked").select("client", day="ended"),
            missed,
            as_of=history.as_of,
        ),
    ]


def _good_months(history: History) -> pl.DataFrame:
    """Months with contact that went well, each with its last such day."""
    went_well = (
        col("kind").is_in(["praise", "message", "delivery"])
        | ((col("kind") == "meeting") & (col("outcome") == "held"))
        | ((col("kind") == "request") & (col("settled") <= col("due")))
    )
    month = col("day").dt.year() * 12 + col("day").dt.month()
    return history.events.filter(went_well).group_by("client", month=month).agg(col("day").max())


def _with_withheld(complaints: pl.DataFrame, invoices: pl.DataFrame) -> pl.DataFrame:
    """Add whether an invoice was more than a month late around each complaint."""
    late = invoices.filter(col("days_late") > VERY_LATE_DAYS).select("client", "due_day", paid_on="spoke_on")
    numbered = complaints.with_row_index("number")
    around = (
        numbered.select("number", "client", "day")
        .join(late, on="client")
        .filter(col("due_day") <= col("day") + pl.duration(days=RECOVERY_DAYS), col("paid_on") >= col("day"))
    )
    return numbered.with_columns(withheld=col("number").is_in(around["number"].implode()))


def _reversals(history: History) -> pl.DataFrame:
    """Changes wanted after acceptance because the client changed its mind, with the deliverable."""
    after = (col("cause") == "client_change") & (col("phase") == "after_acceptance")
    return _about_last_delivery(history, history.of("change_request").filter(after))


def _about_last_delivery(history: History, rows: pl.DataFrame) -> pl.DataFrame:
    """The rows with the last deliverable before each, which they are about as they name none."""
    deliveries = history.of("delivery").select("client", "day", delivery="event_id").sort("day", "delivery")
    return rows.sort("day").join_asof(deliveries, on="day", by="client", check_sortedness=False)
