"""Deliveries and what came back to them, complaints, and answers to requests, measured per client."""

import pandas as pd

from tests.benchmarks.hand.counting import busy_periods, shares, working_days
from tests.benchmarks.hand.history import History

REPLY_WORKING_DAYS = 5

NO_CONTACT = ("invoice", "payment")

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


def measure_complaints(history: History) -> Measures:
    """The measures of the signals of criticizers, and the periods that clear them."""
    complaints = _about_last_delivery(history, history.of("complaint"))
    complaints["spoke_on"] = complaints["settled"].fillna(complaints["day"])
    decided = complaints["outcome"].isin(["upheld", "partly_upheld", "not_upheld"])
    refused = complaints["outcome"] == "not_upheld"
    settled, unfounded = complaints[decided], complaints[refused]
    deliveries = history.deliveries
    handed = deliveries[deliveries["handed_over"]]
    return [
        shares("unfounded", complaints["client"], decided, refused),
        unfounded.groupby("client")["delivery"].nunique(dropna=False).rename("unfounded_items"),
        busy_periods(
            (settled["client"], settled["spoke_on"]),
            (handed["client"], handed["spoke_on"]),
            as_of=history.as_of,
        ).rename("criticizer_chances"),
        busy_periods((unfounded["client"], unfounded["spoke_on"]), as_of=history.as_of).rename(
            "criticizer_incidents"
        ),
    ]


def measure_contact(history: History) -> Measures:
    """The measures of the signals of energy zappers, and the periods that clear them."""
    requests = history.of("request")
    ended = requests["settled"].fillna(history.as_of)
    passed = requests["settled"].notna() | (requests["due"] < history.as_of)
    blocked = passed & (working_days(requests["due"], ended) > REPLY_WORKING_DAYS)
    contact = history.events[~history.events["kind"].isin(NO_CONTACT)]
    month = contact["day"].dt.year * 12 + contact["day"].dt.month
    months = contact.groupby([contact["client"], month.rename("month")])["day"].max().reset_index()
    client = requests["client"]
    return [
        shares("requests", client, passed, blocked),
        months.groupby("client").size().rename("active_months"),
        busy_periods(
            (client[passed], ended[passed]), (months["client"], months["day"]), as_of=history.as_of
        ).rename("energy_zapper_chances"),
        busy_periods((client[blocked], ended[blocked]), as_of=history.as_of).rename(
            "energy_zapper_incidents"
        ),
    ]


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
