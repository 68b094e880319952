"""Invoices, what was paid on them, and promises to pay, measured per client."""

import numpy as np
import pandas as pd

from tests.benchmarks.hand.counting import (
    busy_periods,
    most_within,
    per_client,
    run_number,
    wilson_lower,
    working_days,
)
from tests.benchmarks.hand.history import History

GRACE_DAYS = 7
LATE_DAYS = 14
VERY_LATE_DAYS = 30
PAID_SHARE = 0.98
HALF_LIFE_DAYS = 365
PROMISE_WORKING_DAYS = 3

KEY = ["client", "event_id"]


def measure_payment(history: History) -> list[pd.DataFrame | pd.Series]:
    """The measures of the signals of late payers, and the periods that clear them."""
    invoices, slices = _invoices(history)
    due = _due(history, invoices, slices)
    promises = _promises(history, invoices)
    client, late = due["client"], due["days_late"]
    overdue = invoices[invoices["settled_on"].isna() & (invoices["due_day"] < history.as_of)]
    broken = promises[promises["broken"]]
    ordered = promises.sort_values(["client", "due", "day", "event_id"])
    tardy = late > GRACE_DAYS
    return [
        due.groupby("client").size().rename("due_invoices"),
        per_client(due, dbt_k=tardy, rising=_rises(due)),
        _beyond_terms(due),
        _weighted(history, due, late14=late > LATE_DAYS, late30=late > VERY_LATE_DAYS, late_grace=tardy),
        _longest(client, late > LATE_DAYS).rename("longest_late_run"),
        overdue.groupby("client")["days_late"].agg(overdue_n="size", overdue_now="max"),
        promises.groupby("client").size().rename("promises"),
        most_within(broken, "due", 365).rename("broken_in_year"),
        _longest(ordered["client"], ordered["broken"]).rename("broken_in_a_row"),
        busy_periods(
            (client, due["spoke_on"]), (promises["client"], promises["due"]), as_of=history.as_of
        ).rename("late_payer_chances"),
        busy_periods(
            (client[tardy], due["spoke_on"][tardy]), (broken["client"], broken["due"]), as_of=history.as_of
        ).rename("late_payer_incidents"),
    ]


def _invoices(history: History) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Invoices with the day they were really due and the day they were paid; payments with theirs."""
    invoices = history.of("invoice")[[*KEY, "day", "amount", "due", "settled"]]
    # A due day at a weekend is the next working day.
    day = np.busday_offset(invoices["due"].to_numpy("datetime64[D]"), 0, roll="forward")
    invoices = invoices.assign(due_day=day.astype("datetime64[s]"))
    payments = history.of("payment")[["client", "ref", "day", "amount"]]
    bills = invoices[[*KEY, "amount", "due_day"]].rename(columns={"event_id": "ref", "amount": "billed"})
    slices = payments.merge(bills, on=["client", "ref"])
    daily = slices.groupby(["client", "ref", "day"], as_index=False).agg({"amount": "sum", "billed": "max"})
    daily["paid"] = daily.groupby(["client", "ref"])["amount"].cumsum()
    covered = daily[daily["paid"] >= PAID_SHARE * daily["billed"]]
    covered = covered.groupby(["client", "ref"], as_index=False)["day"].min()
    covered = covered.rename(columns={"ref": "event_id", "day": "covered_on"})
    invoices = invoices.merge(covered, on=KEY, how="left")
    settled = invoices["settled"].fillna(invoices["covered_on"])
    spoke_on = settled.fillna(history.as_of)
    late = (spoke_on - invoices["due_day"]).dt.days.clip(lower=0)
    return invoices.assign(settled_on=settled, spoke_on=spoke_on, days_late=late), slices


def _due(history: History, invoices: pd.DataFrame, slices: pd.DataFrame) -> pd.DataFrame:
    """Invoices that fell due or were paid, in order, with what was owed times the days it was late."""
    due = invoices[invoices["settled_on"].notna() | (invoices["due_day"] < history.as_of)]
    late = (slices["day"] - slices["due_day"]).dt.days.clip(lower=0)
    aged = slices.assign(late_money=slices["amount"] * late)
    paid = aged.groupby(["client", "ref"], as_index=False)[["amount", "late_money"]].sum()
    paid = paid.rename(columns={"ref": "event_id", "amount": "sliced", "late_money": "sliced_money"})
    due = due.merge(paid, on=KEY, how="left")
    rest = (due["amount"] - due["sliced"].fillna(0)).clip(lower=0)
    due["late_money"] = due["sliced_money"].fillna(0) + rest * due["days_late"]
    return due.sort_values(["client", "day", "due_day", "settled_on", "amount", "event_id"])


def _promises(history: History, invoices: pd.DataFrame) -> pd.DataFrame:
    """Promises that were decided: kept in time, or broken and the time is up."""
    promises = history.of("payment_promise")[[*KEY, "ref", "day", "due"]]
    bills = invoices[[*KEY, "settled_on"]].rename(columns={"event_id": "ref"}).assign(known=True)
    promises = promises.merge(bills, on=["client", "ref"], how="left")
    settled = promises["settled_on"]
    kept = settled.notna() & (
        working_days(promises["due"], settled.fillna(history.as_of)) <= PROMISE_WORKING_DAYS
    )
    today = pd.Series(history.as_of, index=promises.index)
    up = working_days(promises["due"], today) > PROMISE_WORKING_DAYS
    promises["broken"] = ~kept & promises["known"].notna() & up
    return promises[kept | promises["broken"]]


def _rises(due: pd.DataFrame) -> pd.Series:
    """Whether an invoice was later than the one before, and that one later than its own."""
    late = due["days_late"]
    by_client = due.groupby("client")["days_late"]
    before, twice_before = by_client.shift(1), by_client.shift(2)
    return (late > before) & (before > twice_before) & (twice_before > 0) & (late > GRACE_DAYS)


def _longest(client: pd.Series, mark: pd.Series) -> pd.Series:
    """The longest run of rows with the mark, per client."""
    run = run_number(client, mark)[mark]
    lengths = run.groupby([client[mark], run]).size()
    return lengths.groupby(level=0).max()


def _beyond_terms(due: pd.DataFrame) -> pd.DataFrame:
    """Days late, weighted by amount: of all invoices, and of all but the largest."""
    order = due.sort_values(
        ["client", "amount", "days_late", "event_id"], ascending=[True, False, False, True]
    )
    rest = due.drop(index=order.drop_duplicates("client").index)
    whole = due.groupby("client")[["late_money", "amount"]].sum()
    without = rest.groupby("client")[["late_money", "amount"]].sum()
    return pd.DataFrame(
        {
            "dbt": whole["late_money"] / whole["amount"],
            "dbt_without_largest": without["late_money"] / without["amount"],
        }
    )


def _weighted(history: History, due: pd.DataFrame, **marks: pd.Series) -> pd.DataFrame:
    """Shares in which an older invoice weighs less: count, and the lower ends of the 80 and 95 % interval.

    The number of opportunities is Kish's effective one.
    """
    client = due["client"]
    weight = (0.5 ** ((history.as_of - due["spoke_on"]).dt.days / HALF_LIFE_DAYS)).round(6)
    whole = weight.groupby(client).sum()
    effective = whole**2 / (weight**2).groupby(client).sum()
    columns = {}
    for name, mark in marks.items():
        share = (weight * mark).groupby(client).sum() / whole
        columns[f"{name}_k"] = mark.groupby(client).sum()
        columns[f"{name}_lower80"] = wilson_lower(share, effective, 1.2816)
        columns[f"{name}_lower95"] = wilson_lower(share, effective, 1.96)
    return pd.DataFrame(columns)
