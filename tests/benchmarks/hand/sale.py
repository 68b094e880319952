"""Quotes, meetings and wishes to pay less, measured per client."""

import pandas as pd

from tests.benchmarks.hand.counting import busy_periods, most_within, shares
from tests.benchmarks.hand.history import History

OPPORTUNITY_GAP_DAYS = 60
QUOTE_VALIDITY_DAYS = 30
DECISION_GRACE_DAYS = 14


def measure_sale(history: History) -> list[pd.DataFrame | pd.Series]:
    """The measures of the signals of commitment-phobic clients and fee hagglers, and what clears them."""
    proposals = _proposals(history)
    questions = _opportunities(history, proposals)
    meetings = _meetings(history)
    pressed = _pressed(history, proposals)
    again = pressed[pressed["asks"] > 2]
    quotes, jobs = history.of("quote"), _jobs(history)
    lapsed, missed = questions[questions["lapsed"]], meetings[meetings["no_show"]]
    requoted = questions[questions["requotes"] > 3]
    return [
        shares("undecided", questions["client"], questions["answered"], questions["lapsed"]),
        questions.groupby("client")["requotes"].agg(requoted_n="size", requoted="max"),
        shares("no_show", meetings["client"], meetings["booked"], meetings["no_show"]),
        most_within(missed, "day", 183).rename("no_show_in_half_year"),
        most_within(missed, "day", 365).rename("no_show_in_year"),
        quotes.groupby("client").size().rename("quotes_sent"),
        again.groupby("client").size().rename("pressed"),
        jobs.groupby("client").size().rename("jobs"),
        history.accepted_quotes.groupby("client")["event_id"].nunique().rename("projects"),
        busy_periods(
            (questions["client"], questions["spoke_on"]),
            (meetings["client"], meetings["day"]),
            as_of=history.as_of,
        ).rename("commitment_phobic_chances"),
        busy_periods(
            (lapsed["client"], lapsed["spoke_on"]),
            (requoted["client"], requoted["spoke_on"]),
            (missed["client"], missed["day"]),
            as_of=history.as_of,
        ).rename("commitment_phobic_incidents"),
        busy_periods(
            (quotes["client"], quotes["day"]),
            (jobs["client"], jobs["day"]),
            (again["client"], again["day"]),
            as_of=history.as_of,
        ).rename("fee_haggler_chances"),
        busy_periods((again["client"], again["day"]), as_of=history.as_of).rename("fee_haggler_incidents"),
    ]


def _proposals(history: History) -> pd.DataFrame:
    """Quotes and their revisions in order, with the opportunity that each belongs to."""
    rows = history.of("quote", "quote_revision")
    rows = rows[["client", "event_id", "ref", "kind", "day", "due", "settled", "outcome"]]
    rows = rows.sort_values(["client", "day", "event_id"])
    known = rows[["client", "event_id"]].rename(columns={"event_id": "ref"}).assign(revises=True)
    rows = rows.merge(known, on=["client", "ref"], how="left")
    revises = rows["revises"].notna()
    before = rows.groupby("client")["day"].shift()
    soon = (rows["day"] - before).dt.days <= OPPORTUNITY_GAP_DAYS
    opens = ~(soon | (revises & before.notna()))
    rows["round"] = opens.groupby(rows["client"]).cumsum()
    return rows.assign(requote=revises | (rows["kind"] == "quote_revision"))


def _opportunities(history: History, proposals: pd.DataFrame) -> pd.DataFrame:
    """One question "do you want this?" a row, however often it was quoted: decided, lapsed or open."""
    decided = proposals["outcome"].isin(["accepted", "declined"])
    validity = pd.Timedelta(days=QUOTE_VALIDITY_DAYS)
    rows = proposals.assign(
        decided=decided,
        valid_until=proposals["due"].fillna(proposals["day"] + validity),
        decided_on=proposals["settled"].fillna(proposals["day"]).where(decided),
    )
    questions = rows.groupby(["client", "round"], as_index=False).agg(
        decided=("decided", "any"),
        requotes=("requote", "sum"),
        valid_until=("valid_until", "max"),
        decided_on=("decided_on", "max"),
    )
    ends = questions["valid_until"] + pd.Timedelta(days=DECISION_GRACE_DAYS)
    lapsed = ~questions["decided"] & (ends < history.as_of)
    return questions.assign(
        lapsed=lapsed,
        answered=questions["decided"] | lapsed,
        spoke_on=questions["decided_on"].fillna(ends.clip(upper=history.as_of)),
    )


def _meetings(history: History) -> pd.DataFrame:
    """Meetings, all booked with the client, and whether the client came."""
    meetings = history.of("meeting")
    return meetings.assign(booked=True, no_show=meetings["outcome"].isin(["missed", "late_cancel"]))


def _pressed(history: History, proposals: pd.DataFrame) -> pd.DataFrame:
    """How often less was asked for on each quote, the last one before the wish, and when last."""
    asks = history.of("discount_request")[["client", "day"]].sort_values("day")
    quotes = proposals[["client", "day", "ref", "event_id"]]
    quotes = quotes.assign(quote=quotes["ref"].fillna(quotes["event_id"]))
    quotes = quotes.sort_values(["day", "quote"])[["client", "day", "quote"]]
    asks = pd.merge_asof(asks, quotes, on="day", by="client").dropna(subset="quote")
    return asks.groupby(["client", "quote"], as_index=False)["day"].agg(asks="size", day="max")


def _jobs(history: History) -> pd.DataFrame:
    """Work that was agreed, delivered or billed."""
    deliveries = history.deliveries
    handed = deliveries[deliveries["handed_over"]]
    parts = [history.of("invoice"), handed, history.accepted_quotes]
    return pd.concat([part[["client", "day"]] for part in parts])
