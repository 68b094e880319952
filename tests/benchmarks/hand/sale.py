"""Quotes, meetings and wishes to pay less, measured per client."""

import numpy as np
import pandas as pd

from tests.benchmarks.hand.counting import busy_periods, last_before, most_within, shares
from tests.benchmarks.hand.history import History

OPPORTUNITY_GAP_DAYS = 60
QUOTE_VALIDITY_DAYS = 30
DECISION_GRACE_DAYS = 14
ENGAGEMENT_DAYS = 180
GRACE_DAYS = 7


def measure_sale(
    history: History, invoices: pd.DataFrame, meetings: pd.DataFrame
) -> list[pd.DataFrame | pd.Series]:
    """The measures of the signals of commitment-phobic clients and fee hagglers, and what clears them."""
    proposals = _proposals(history)
    questions = _opportunities(history, proposals)
    pressed = _pressed(history)
    again = pressed[pressed["asks"] >= 2]
    quotes = history.of("quote")
    jobs, as_agreed = _jobs(history, invoices, pressed)
    booked = meetings[meetings["for_sale"]]
    lapsed, missed = questions[questions["lapsed"]], booked[booked["missed"]]
    held = meetings[~meetings["missed"]]
    requoted = questions[questions["requotes"] > 3]
    decided = quotes[quotes["outcome"].isin(["accepted", "declined"])]
    calm = decided[~_on(decided, pressed)]
    return [
        shares("undecided", questions["client"], questions["answered"], questions["lapsed"]),
        questions["decided"].groupby(questions["client"]).sum().rename("decided_quotes"),
        lapsed.groupby("client")["asked_on"].nunique().rename("undecided_occasions"),
        questions.groupby("client")["requotes"].agg(
            requoted_n="size", requoted="max", requoted_in_all="sum", requoted_k=np.count_nonzero
        ),
        shares("no_show", booked["client"], booked["missed"].notna(), booked["missed"]),
        most_within(missed, "day", 183).rename("no_show_in_half_year"),
        most_within(missed, "day", 365).rename("no_show_in_year"),
        held.groupby("client").size().rename("held"),
        quotes.groupby("client").size().rename("quotes_sent"),
        again.groupby("client").size().rename("pressed"),
        pressed.groupby("client")["asks"].agg(asked_quotes="size", asks="sum"),
        jobs.groupby("client").size().rename("jobs"),
        history.accepted_quotes.groupby("client")["event_id"].nunique().rename("projects"),
        busy_periods(
            (questions["client"], questions["spoke_on"]),
            (booked["client"], booked["day"]),
            (held["client"], held["day"]),
            as_of=history.as_of,
        ).rename("commitment_phobic_chances"),
        busy_periods(
            (lapsed["client"], lapsed["spoke_on"]),
            (requoted["client"], requoted["spoke_on"]),
            (missed["client"], missed["day"]),
            as_of=history.as_of,
        ).rename("commitment_phobic_incidents"),
        busy_periods(
            (calm["client"], calm["day"]),
            (as_agreed["client"], as_agreed["day"]),
            (again["client"], again["day"]),
            as_of=history.as_of,
        ).rename("fee_haggler_chances"),
        busy_periods((again["client"], again["day"]), as_of=history.as_of).rename("fee_haggler_incidents"),
    ]


def _proposals(history: History) -> pd.DataFrame:
    """Quotes and their revisions in order, with the opportunity that each belongs to."""
    rows = history.of("quote", "quote_revision")
    rows = rows[["client", "event_id", "ref", "kind", "day", "due", "settled", "outcome"]]
    rows["decided"] = rows["outcome"].isin(["accepted", "declined"])
    spoke = rows["settled"].fillna(rows["day"])
    known = (
        rows[["client", "event_id"]]
        .rename(columns={"event_id": "ref"})
        .assign(revises=True, bought_on=spoke.where(rows["outcome"] == "accepted"))
    )
    rows = rows.merge(known, on=["client", "ref"], how="left")
    # What is quoted again after it was accepted belongs to the work.
    rows = rows[~(rows["day"] > rows["bought_on"])].sort_values(["client", "day", "event_id"])
    revises = rows["revises"].notna()
    rows["valid_until"] = rows["due"].fillna(rows["day"] + pd.Timedelta(days=QUOTE_VALIDITY_DAYS))
    grace = pd.Timedelta(days=DECISION_GRACE_DAYS)
    spoke = rows["settled"].fillna(rows["day"])
    rows["ends_on"] = (rows["valid_until"] + grace).mask(rows["decided"], spoke)
    before = rows.groupby("client")["day"].shift()
    ended = rows.groupby("client")["ends_on"].shift() < rows["day"]
    soon = (rows["day"] - before).dt.days <= OPPORTUNITY_GAP_DAYS
    opens = ended | ~(soon | (revises & before.notna()))
    rows["round"] = opens.groupby(rows["client"]).cumsum()
    requote = revises | (rows["kind"] == "quote_revision")
    waits = rows["valid_until"] + grace >= history.as_of
    return rows.assign(requote=requote, asks_again=~opens & ~requote & ~rows["decided"] & ~waits)


def _opportunities(history: History, proposals: pd.DataFrame) -> pd.DataFrame:
    """One question "do you want this?" a row, however often it was quoted: decided, lapsed or open."""
    decided_on = proposals["settled"].fillna(proposals["day"]).where(proposals["decided"])
    questions = (
        proposals.assign(decided_on=decided_on)
        .groupby(["client", "round"], as_index=False)
        .agg(
            asked_on=("day", "min"),
            decided=("decided", "any"),
            revised=("requote", "sum"),
            asked_again=("asks_again", "sum"),
            valid_until=("valid_until", "max"),
            decided_on=("decided_on", "max"),
        )
    )
    questions["requotes"] = questions["revised"] + questions["asked_again"].mask(questions["decided"], 0)
    ends = questions["valid_until"] + pd.Timedelta(days=DECISION_GRACE_DAYS)
    lapsed = ~questions["decided"] & (ends < history.as_of)
    return questions.assign(
        lapsed=lapsed,
        answered=questions["decided"] | lapsed,
        spoke_on=questions["decided_on"].fillna(ends.clip(upper=history.as_of)),
    )


def read_meetings(history: History) -> pd.DataFrame:
    """Meetings, whether the client came, and whether they were about a sale or about running work."""
    meetings = history.of("meeting")
    agreed = history.accepted_quotes
    agreed = agreed.assign(day=agreed["settled"].fillna(agreed["day"]))
    # A bill alone says nothing of how it came to the work.
    agreed = pd.concat([history.of("delivery"), agreed])[["client", "day"]]
    work = pd.concat([agreed, history.of("invoice")[["client", "day"]]])
    worked_on = last_before(meetings, work, "day", "worked_on")
    asked_on = last_before(meetings, history.of("quote"), "day", "asked_on")
    agreed_on = last_before(meetings, agreed, "day", "agreed_on")
    asked_since = asked_on > worked_on
    for_work = ((meetings["day"] - worked_on).dt.days <= ENGAGEMENT_DAYS) & ~asked_since
    return meetings.assign(
        missed=meetings["outcome"] == "missed",
        for_work=for_work,
        for_sale=~for_work & (agreed_on.isna() | asked_since),
    )


def _pressed(history: History) -> pd.DataFrame:
    """How often less was asked for on each quote, the last one before the wish, and when last."""
    asks = history.of("discount_request")[["client", "day"]].sort_values("day")
    quotes = history.of("quote", "quote_revision")[["client", "day", "ref", "event_id"]]
    quotes = quotes.assign(quote=quotes["ref"].fillna(quotes["event_id"]))
    quotes = quotes.sort_values(["day", "quote"])[["client", "day", "quote"]]
    asks = pd.merge_asof(asks, quotes, on="day", by="client").dropna(subset="quote")
    accepted = history.accepted_quotes.rename(columns={"event_id": "quote"})
    accepted = accepted.assign(accepted_on=accepted["settled"].fillna(accepted["day"]))
    asks = asks.merge(accepted[["client", "quote", "accepted_on"]], on=["client", "quote"], how="left")
    asks = asks[~(asks["accepted_on"] < asks["day"])]
    return asks.groupby(["client", "quote"], as_index=False)["day"].agg(asks="size", day="max")


def _jobs(
    history: History, invoices: pd.DataFrame, pressed: pd.DataFrame
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Work that was agreed, delivered or billed: all of it, and what was at the agreed price and in time."""
    deliveries, accepted = history.deliveries, history.accepted_quotes
    handed = deliveries[deliveries["handed_over"]]
    in_time = invoices[invoices["days_late"] <= GRACE_DAYS]
    whole, good = (
        pd.concat([part[["client", "day"]] for part in (bills, handed, quotes)])
        for bills, quotes in ((invoices, accepted), (in_time, accepted[~_on(accepted, pressed)]))
    )
    return whole, good


def _on(quotes: pd.DataFrame, pressed: pd.DataFrame) -> pd.Series:
    """Whether less was asked for on each of the quotes."""
    asked = pd.MultiIndex.from_frame(pressed[["client", "quote"]])
    known = pd.MultiIndex.from_frame(quotes[["client", "event_id"]])
    return pd.Series(known.isin(asked), index=quotes.index)
