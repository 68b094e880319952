"""Quotes, meetings and wishes to pay less, measured per client."""

import polars as pl
from polars import col

from tests.benchmarks.hand.sale import (
    DECISION_GRACE_DAYS,
    ENGAGEMENT_DAYS,
    GRACE_DAYS,
    OPPORTUNITY_GAP_DAYS,
    QUOTE_VALIDITY_DAYS,
)
from tests.benchmarks.hand_polars.counting import (
    busy_periods,
    days_between,
    last_before,
    most_within,
    per_client,
    shares,
)
from tests.benchmarks.hand_polars.history import History


def measure_sale(history: History, invoices: pl.DataFrame, meetings: pl.DataFrame) -> list[pl.DataFrame]:
    """The measures of the signals of commitment-phobic clients and fee hagglers, and what clears them."""
    questions = _opportunities(history, _proposals(history))
    pressed = _pressed(history)
    again = pressed.filter(col("asks") >= 2)
    quotes = history.of("quote")
    jobs, as_agreed = _jobs(history, invoices, pressed)
    booked = meetings.filter("for_sale")
    missed, held = booked.filter("missed"), meetings.filter(~col("missed"))
    decided = quotes.filter(col("outcome").is_in(["accepted", "declined"]))
    asked = questions.select("client", "lapsed", "requotes", day="spoke_on")
    return [
        shares("undecided", questions, col("answered"), col("lapsed")),
        per_client(
            questions,
            decided_quotes=col("decided").sum(),
            undecided_occasions=col("asked_on").filter("lapsed").n_unique(),
            requoted_n=pl.len(),
            requoted=col("requotes").max(),
            requoted_in_all=col("requotes").sum(),
            requoted_k=(col("requotes") != 0).sum(),
        ),
        shares("no_show", booked, col("missed").is_not_null(), col("missed")),
        most_within(missed, "day", 183, "no_show_in_half_year"),
        most_within(missed, "day", 365, "no_show_in_year"),
        per_client(held, held=pl.len()),
        per_client(quotes, quotes_sent=pl.len()),
        per_client(again, pressed=pl.len()),
        per_client(pressed, asked_quotes=pl.len(), asks=col("asks").sum()),
        per_client(jobs, jobs=pl.len()),
        per_client(history.accepted_quotes, projects=col("event_id").n_unique()),
        busy_periods("commitment_phobic_chances", asked, booked, held, as_of=history.as_of),
        busy_periods(
            "commitment_phobic_incidents",
            asked.filter("lapsed"),
            asked.filter(col("requotes") > 3),
            missed,
            as_of=history.as_of,
        ),
        busy_periods("fee_haggler_chances", _not_on(decided, pressed), as_agreed, again, as_of=history.as_of),
        busy_periods("fee_haggler_incidents", again, as_of=history.as_of),
    ]


def _proposals(history: History) -> pl.DataFrame:
    """Quotes and their revisions in order, with the opportunity that each belongs to."""
    rows = (
        history.of("quote", "quote_revision")
        .select("client", "event_id", "ref", "kind", "day", "due", "settled", "outcome")
        .with_columns(
            decided=col("outcome").is_in(["accepted", "declined"]).fill_null(value=False),
            spoke=pl.coalesce("settled", "day"),
        )
    )
    known = rows.select(
        "client", ref="event_id", revises=True, bought_on=pl.when(col("outcome") == "accepted").then("spoke")
    )
    grace = pl.duration(days=DECISION_GRACE_DAYS)
    valid_until = col("due").fill_null(col("day") + pl.duration(days=QUOTE_VALIDITY_DAYS))
    before = col("day").shift().over("client")
    ended = (col("ends_on").shift().over("client") < col("day")).fill_null(value=False)
    soon = (days_between(before, col("day")) <= OPPORTUNITY_GAP_DAYS).fill_null(value=False)
    requote = col("revises") | (col("kind") == "quote_revision")
    waits = col("valid_until") + grace >= history.as_of
    return (
        rows.join(known, on=["client", "ref"], how="left")
        # What is quoted again after it was accepted belongs to the work.
        .filter(~(col("day") > col("bought_on")).fill_null(value=False))
        .sort("client", "day", "event_id")
        .with_columns(revises=col("revises").is_not_null(), valid_until=valid_until)
        .with_columns(ends_on=pl.when("decided").then("spoke").otherwise(col("valid_until") + grace))
        .with_columns(opens=ended | ~(soon | (col("revises") & before.is_not_null())))
        .with_columns(
            round=col("opens").cum_sum().over("client"),
            requote=requote,
            asks_again=~col("opens") & ~requote & ~col("decided") & ~waits,
        )
    )


def _opportunities(history: History, proposals: pl.DataFrame) -> pl.DataFrame:
    """One question "do you want this?" a row, however often it was quoted: decided, lapsed or open."""
    ends = col("valid_until") + pl.duration(days=DECISION_GRACE_DAYS)
    asked_again = pl.when("decided").then(0).otherwise("asked_again")
    return (
        proposals.group_by("client", "round")
        .agg(
            col("decided").any(),
            col("valid_until").max(),
            asked_on=col("day").min(),
            revised=col("requote").sum(),
            asked_again=col("asks_again").sum(),
            decided_on=col("spoke").filter("decided").max(),
        )
        .with_columns(requotes=col("revised") + asked_again, lapsed=~col("decided") & (ends < history.as_of))
        .with_columns(
            answered=col("decided") | col("lapsed"),
            spoke_on=col("decided_on").fill_null(pl.min_horizontal(ends, pl.lit(history.as_of))),
        )
    )


def read_meetings(history: History) -> pl.DataFrame:
    """Meetings, whether the client came, and whether they were about a sale or about running work."""
    accepted = history.accepted_quotes.with_columns(day=pl.coalesce("settled", "day"))
    # A bill alone does not show how the client came to the work.
    agreed = pl.concat([each.select("client", "day") for each in (history.of("delivery"), accepted)])
    work = pl.concat([agreed, history.of("invoice").select("client", "day")])
    rows = history.of("meeting").sort("day")
    for others, name in (
        (work, "worked_on"),
        (history.of("quote"), "asked_on"),
        (agreed, "agreed_on"),
    ):
        rows = last_before(rows, others, name)
    asked_since = (col("asked_on") > col("worked_on")).fill_null(value=False)
    near = (days_between(col("worked_on"), col("day")) <= ENGAGEMENT_DAYS).fill_null(value=False)
    return rows.with_columns(
        missed=(col("outcome") == "missed").fill_null(value=False),
        for_work=near & ~asked_since,
        for_sale=~(near & ~asked_since) & (col("agreed_on").is_null() | asked_since),
    )


def _pressed(history: History) -> pl.DataFrame:
    """How often less was asked for on each quote, the last one before the wish, and when last."""
    quotes = (
        history.of("quote", "quote_revision")
        .select("client", "day", quote=pl.coalesce("ref", "event_id"))
        .sort("day", "quote")
    )
    asks = history.of("discount_request").select("client", "day").sort("day")
    accepted = history.accepted_quotes.select(
        "client", quote="event_id", accepted_on=pl.coalesce("settled", "day")
    )
    return (
        asks.join_asof(quotes, on="day", by="client", check_sortedness=False)
        .drop_nulls("quote")
        .join(accepted, on=["client", "quote"], how="left")
        .filter(~(col("accepted_on") < col("day")).fill_null(value=False))
        .group_by("client", "quote")
        .agg(col("day").max(), asks=pl.len())
    )


def _jobs(
    history: History, invoices: pl.DataFrame, pressed: pl.DataFrame
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Work that was agreed, delivered or billed: all of it, and what was at the agreed price and in time."""
    accepted, handed = history.accepted_quotes, history.deliveries.filter("handed_over")
    in_time = invoices.filter(col("days_late") <= GRACE_DAYS)
    whole, good = (
        pl.concat([part.select("client", "day") for part in (bills, handed, quotes)])
        for bills, quotes in ((invoices, accepted), (in_time, _not_on(accepted, pressed)))
    )
    return whole, good


def _not_on(quotes: pl.DataFrame, pressed: pl.DataFrame) -> pl.DataFrame:
    """The quotes on which nothing less was asked for."""
    return quotes.join(pressed, left_on=["client", "event_id"], right_on=["client", "quote"], how="anti")
