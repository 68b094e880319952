"""Deliveries and what came back to them, complaints, and answers to requests, measured per client."""

import pandas as pd

from tests.benchmarks.hand.counting import (
    busy_periods,
    count_between,
    most_within,
    shares,
    working_days,
)
from tests.benchmarks.hand.history import History

REPLY_WORKING_DAYS = 5

WORK_NEAR_DAYS = 90
RECOVERY_DAYS = 90
VERY_LATE_DAYS = 30

Measures = list[pd.DataFrame | pd.Series]


def measure_deliveries(history: History) -> Measures:
    """The measures of the signals of time wasters, and the periods that clear them."""
    reversals = _reversals(history)
    deliveries = history.deliveries
    last = reversals.groupby(["client", "delivery"], as_index=False)["day"].max()
    last = last.rename(columns={"delivery": "event_id", "day": "reversed_on"})
    deliveries = deliveries.merge(last, on=["client", "event_id"], how="left")
    handed = deliveries[deliveries["handed_over"]]
    reopened = deliveries["handed_over"] & deliveries["reversed_on"].notna()
    return [
        reversals.groupby("client").size().rename("reversals"),
        reversals.groupby("client")["delivery"].nunique(dropna=False).rename("reversals_items"),
        shares("reversed", deliveries["client"], deliveries["handed_over"], reopened),
        deliveries.groupby("client").size().rename("deliveries"),
        busy_periods(
            (reversals["client"], reversals["day"]),
            (deliveries["client"], deliveries["spoke_on"]),
            (handed["client"], handed["reversed_on"].fillna(handed["spoke_on"])),
            as_of=history.as_of,
        ).rename("time_waster_chances"),
        busy_periods((reversals["client"], reversals["day"]), as_of=history.as_of).rename(
            "time_waster_incidents"
        ),
    ]


def measure_complaints(history: History, invoices: pd.DataFrame) -> Measures:
    """The measures of the signals of criticizers, and the periods that clear them."""
    complaints = _about_last_delivery(history, history.of("complaint"))
    complaints["spoke_on"] = complaints["settled"].fillna(complaints["day"])
    decided = complaints["outcome"].isin(["upheld", "partly_upheld", "not_upheld"])
    refused = complaints["outcome"] == "not_upheld"
    settled, unfounded = complaints[decided], complaints[refused]
    withheld = _withheld(unfounded, invoices)
    by_client = unfounded.groupby("client")
    deliveries = history.deliveries
    handed = deliveries[deliveries["handed_over"]]
    return [
        shares("unfounded", complaints["client"], decided, refused),
        (decided & ~refused).groupby(complaints["client"]).sum().rename("upheld"),
        by_client["delivery"].nunique(dropna=False).rename("unfounded_items"),
        by_client["day"].nunique().rename("unfounded_days"),
        (by_client["day"].max() - by_client["day"].min()).dt.days.rename("unfounded_span"),
        withheld.groupby(unfounded["client"]).sum().rename("unfounded_withheld"),
        busy_periods(
            (settled["client"], settled["spoke_on"]),
            (handed["client"], handed["spoke_on"]),
            as_of=history.as_of,
        ).rename("criticizer_chances"),
        busy_periods((unfounded["client"], unfounded["spoke_on"]), as_of=history.as_of).rename(
            "criticizer_incidents"
        ),
    ]


def measure_contact(history: History, meetings: pd.DataFrame) -> Measures:
    """The measures of the signals of energy zappers, and the periods that clear them."""
    requests = history.of("request")
    client, settled = requests["client"], requests["settled"]
    ended = settled.fillna(history.as_of)
    near = pd.Timedelta(days=WORK_NEAR_DAYS)
    at_work = (
        count_between(requests, requests["day"] - near, requests["day"] + near, history.of("delivery")) > 0
    )
    late = working_days(requests["due"], ended) > REPLY_WORKING_DAYS
    answered, blocked = settled.notna() & ~late, at_work & late
    passed = answered | blocked | (at_work & (requests["due"] < history.as_of))
    booked = meetings[meetings["for_work"]]
    missed = booked[booked["missed"]]
    months = _good_months(history)
    return [
        shares("requests", client, passed, blocked),
        answered.groupby(client).sum().rename("answered"),
        history.of("praise").groupby("client").size().rename("praise"),
        months.groupby("client").size().rename("active_months"),
        shares("work_meetings", booked["client"], booked["missed"].notna(), booked["missed"]),
        most_within(missed, "day", 365).rename("work_missed_in_year"),
        busy_periods(
            (client[passed], ended[passed]),
            (months["client"], months["day"]),
            (booked["client"], booked["day"]),
            as_of=history.as_of,
        ).rename("energy_zapper_chances"),
        busy_periods(
            (client[blocked], ended[blocked]), (missed["client"], missed["day"]), as_of=history.as_of
        ).rename("energy_zapper_incidents"),
    ]


def _good_months(history: History) -> pd.DataFrame:
    """Months with contact that went well, each with its last such day."""
    events = history.events
    went_well = (
        events["kind"].isin(["praise", "message", "delivery"])
        | ((events["kind"] == "meeting") & (events["outcome"] == "held"))
        | ((events["kind"] == "request") & (events["settled"] <= events["due"]))
    )
    contact = events[went_well]
    month = contact["day"].dt.year * 12 + contact["day"].dt.month
    return contact.groupby([contact["client"], month.rename("month")])["day"].max().reset_index()


def _withheld(complaints: pd.DataFrame, invoices: pd.DataFrame) -> pd.Series:
    """Whether an invoice was more than a month late around each complaint."""
    late = invoices[invoices["days_late"] > VERY_LATE_DAYS][["client", "due_day", "spoke_on"]]
    pairs = complaints[["client", "day"]].reset_index().merge(late, on="client")
    until = pairs["day"] + pd.Timedelta(days=RECOVERY_DAYS)
    around = pairs[(pairs["due_day"] <= until) & (pairs["spoke_on"] >= pairs["day"])]
    return pd.Series(complaints.index.isin(around["index"]), index=complaints.index)


def _reversals(history: History) -> pd.DataFrame:
    """Changes wanted after acceptance because the client changed its mind, with the deliverable."""
    changes = history.of("change_request")
    after = (changes["cause"] == "client_change") & (changes["phase"] == "after_acceptance")
    return _about_last_delivery(history, changes[after])


def _about_last_delivery(history: History, rows: pd.DataFrame) -> pd.DataFrame:
    """The rows with the last deliverable before each, which they are about as they name none."""
    deliveries = history.of("delivery")[["client", "day", "event_id"]].sort_values(["day", "event_id"])
    deliveries = deliveries.rename(columns={"event_id": "delivery"})
    return pd.merge_asof(rows.sort_values("day"), deliveries, on="day", by="client")
