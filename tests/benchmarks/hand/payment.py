"""Invoices, what was paid on them, and promises to pay, measured per client."""

import numpy as np
import pandas as pd

from tests.benchmarks.hand.counting import (
    busy_periods,
    count_between,
    most_within,
    per_client,
    shares,
    working_days,
)
from tests.benchmarks.hand.history import History

GRACE_DAYS = 7
LATE_DAYS = 14
VERY_LATE_DAYS = 30
STUCK_DAYS = 60
PAID_SHARE = 0.98
PROMISE_WORKING_DAYS = 3
RUN_ENDS_AFTER = 2
ENGAGEMENT_DAYS = 180
RECOVERY_DAYS = 90

KEY = ["client", "event_id"]


def measure_payment(history: History, invoices: pd.DataFrame) -> list[pd.DataFrame | pd.Series]:
    """The measures of the signals of late payers, and the periods that clear them."""
    due = invoices[invoices["settled_on"].notna() | (invoices["due_day"] < history.as_of)]
    occasions = _occasions(due)
    promises = _promise_days(_promises(history, invoices))
    unpaid = _unpaid(history, invoices)
    open_now = unpaid["days_unpaid"] > 0
    stuck = unpaid["days_unpaid"] > STUCK_DAYS
    broken = promises[promises["broken"]]
    tardy = due["days_late"] > GRACE_DAYS
    client, late = occasions["client"], occasions["late_grace"] | occasions["rises"]
    judged14 = occasions[occasions["kept"] | occasions["late14"]]
    return [
        due.groupby("client").size().rename("due_invoices"),
        (~tardy).groupby(due["client"]).sum().rename("paid_well"),
        _paid_lately(history, due),
        _late_part(due),
        _beyond_terms(due),
        shares("late14", judged14["client"], judged14["late14"].notna(), judged14["late14"]),
        shares("late30", client, occasions["kept"].notna(), occasions["late30"]),
        shares("late_grace", client, occasions["kept"].notna(), occasions["late_grace"]),
        occasions.groupby("client")["days_late"].median().rename("days_late_median"),
        per_client(occasions, rising=occasions["rises"]),
        _longest_late_run(occasions),
        _unpaid_money(invoices, unpaid),
        unpaid[open_now].groupby("client")["days_unpaid"].agg(overdue_n="size", overdue_now="max"),
        promises.groupby("client").size().rename("promises"),
        most_within(broken, "promised_for", 365).rename("broken_in_year"),
        _broken_in_a_row(promises, occasions),
        busy_periods(
            (due["client"], due["spoke_on"]),
            (promises["client"], promises["promised_for"]),
            as_of=history.as_of,
        ).rename("late_payer_chances"),
        busy_periods(
            (due["client"][tardy], due["spoke_on"][tardy]),
            (client[late], occasions["spoke_on"][late]),
            (unpaid["client"][stuck], unpaid["spoke_on"][stuck]),
            (broken["client"], broken["promised_for"]),
            as_of=history.as_of,
        ).rename("late_payer_incidents"),
    ]


def read_invoices(history: History) -> pd.DataFrame:
    """Invoices with the day they were due, the day they were paid, and what was paid late of them."""
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
    invoices = invoices.assign(settled_on=settled, spoke_on=spoke_on, days_late=late)
    slice_late = (slices["day"] - slices["due_day"]).dt.days.clip(lower=0)
    past_grace = slice_late > GRACE_DAYS
    aged = slices.assign(
        late_money=slices["amount"] * slice_late,
        paid_on_time=slices["amount"].mask(past_grace, 0),
        paid_past_grace=slices["amount"].where(past_grace, 0),
    )
    sums = ["amount", "late_money", "paid_on_time", "paid_past_grace"]
    paid = aged.groupby(["client", "ref"], as_index=False)[sums].sum()
    paid = paid.rename(columns={"ref": "event_id", "amount": "paid", "late_money": "paid_late"})
    invoices = invoices.merge(paid, on=KEY, how="left")
    invoices = invoices.fillna(dict.fromkeys(("paid", "paid_late", *sums[2:]), 0))
    rest = (invoices["amount"] - invoices["paid"]).clip(lower=0)
    return invoices.assign(rest=rest, late_money=invoices["paid_late"] + rest * invoices["days_late"])


def _paid_lately(history: History, due: pd.DataFrame) -> pd.Series:
    """How many invoices were paid in time in the last months."""
    since = history.as_of - pd.Timedelta(days=ENGAGEMENT_DAYS)
    lately = due[(due["days_late"] <= GRACE_DAYS) & (due["spoke_on"] > since)]
    return lately.groupby("client").size().rename("paid_lately")


def _late_part(due: pd.DataFrame) -> pd.Series:
    """The share of the money billed that was paid after the days of grace, or is unpaid after them."""
    rest = due["rest"].where(due["days_late"] > GRACE_DAYS, 0)
    late = (due["paid_past_grace"] + rest).clip(upper=due["amount"])
    sums = due.assign(late=late).groupby("client")[["late", "amount"]].sum()
    return (sums["late"] / sums["amount"]).rename("late_part")


def _occasions(due: pd.DataFrame) -> pd.DataFrame:
    """One row for each day on which invoices of a client fell due, in order."""
    late = due["days_late"]
    rows = due.assign(
        in_time=late <= GRACE_DAYS,
        past_grace=late > GRACE_DAYS,
        past_late=late > LATE_DAYS,
        past_very_late=late > VERY_LATE_DAYS,
    )
    rows = rows.groupby(["client", "due_day"], as_index=False).agg(
        spoke_on=("spoke_on", "max"),
        in_time=("in_time", "sum"),
        past_grace=("past_grace", "sum"),
        past_late=("past_late", "sum"),
        past_very_late=("past_very_late", "sum"),
        days_late=("days_late", "max"),
    )
    for name, past in (("late_grace", "past_grace"), ("late14", "past_late"), ("late30", "past_very_late")):
        rows[name] = (rows[past] >= rows["in_time"]) & (rows[past] > 0)
    rows["kept"] = rows["in_time"] > rows["past_grace"]
    by_client = rows.groupby("client")
    late, before, twice_before = (by_client["days_late"].shift(rows_back) for rows_back in range(3))
    rows["rises"] = (late > before) & (before > twice_before) & (twice_before > 0) & (late > GRACE_DAYS)
    return rows.assign(in_run=by_client["kept"].cumsum(), kept_all=by_client["kept"].transform("sum"))


def _longest_late_run(occasions: pd.DataFrame) -> pd.Series:
    """The longest run of due days more than two weeks late that was not ended by paying in time since."""
    late = occasions[occasions["late14"]]
    runs = late.groupby(["client", "in_run"], as_index=False).agg(
        length=("due_day", "size"), kept_by_now=("kept_all", "max")
    )
    next_run = runs.groupby("client")["in_run"].shift(-1).fillna(runs["kept_by_now"])
    runs["met_next"] = next_run - runs["in_run"]
    backwards = runs.iloc[::-1]
    met_since = backwards.groupby("client")["met_next"].cummax()
    lasting = backwards[met_since < RUN_ENDS_AFTER]
    return lasting.groupby("client")["length"].max().rename("longest_late_run")


def _unpaid(history: History, invoices: pd.DataFrame) -> pd.DataFrame:
    """Unpaid invoices past due, with whether our own part was done as far as the records tell."""
    unpaid = invoices[invoices["settled_on"].isna() & (invoices["due_day"] < history.as_of)]
    unpaid = unpaid.assign(days_unpaid=(history.as_of - unpaid["due_day"]).dt.days)
    today = pd.Series(history.as_of, index=unpaid.index)
    since = unpaid["day"] - pd.Timedelta(days=ENGAGEMENT_DAYS)
    handed_over = count_between(unpaid, since, today, history.of("delivery")) > 0
    complaints = history.of("complaint")
    undecided = complaints[complaints["outcome"].isna()]
    since = unpaid["day"] - pd.Timedelta(days=RECOVERY_DAYS)
    faults = count_between(unpaid, since, today, undecided) > 0
    promised = history.of("payment_promise")[["client", "ref"]].drop_duplicates()
    promised = promised.rename(columns={"ref": "event_id"}).assign(promised=True)
    acknowledged = unpaid.merge(promised, on=KEY, how="left")["promised"].notna().to_numpy()
    worked = pd.concat([history.of("delivery")["client"], history.accepted_quotes["client"]])
    paid_others = unpaid["client"].isin(invoices.loc[invoices["settled_on"].notna(), "client"])
    money_alone = ~unpaid["client"].isin(worked) & paid_others
    done = ~faults & (handed_over | acknowledged | (unpaid["paid"] > 0) | money_alone)
    return unpaid.assign(done=done)


def _unpaid_money(invoices: pd.DataFrame, unpaid: pd.DataFrame) -> pd.DataFrame:
    """What is unpaid for more than two months, as a share of that and of what was paid in time."""
    stuck = unpaid[unpaid["days_unpaid"] > STUCK_DAYS]
    settled = invoices["settled_on"].notna() | (invoices["days_late"] <= GRACE_DAYS)
    in_time = settled & (invoices["days_late"] <= GRACE_DAYS)
    part = invoices["paid_on_time"].clip(upper=invoices["amount"])
    good = invoices["amount"].where(in_time, part)
    month = unpaid["days_unpaid"] > VERY_LATE_DAYS
    owed, well = stuck.groupby("client")["rest"].sum(), good.groupby(invoices["client"]).sum()
    ours_done = stuck[stuck["done"]]
    stuck_money = ours_done.groupby("client")["rest"].sum()
    return pd.DataFrame(
        {
            "unpaid_n": month.groupby(unpaid["client"]).sum(),
            "unpaid_k": stuck.groupby("client").size(),
            "unpaid_share": stuck_money / owed.add(well, fill_value=0),
            "unpaid_days": unpaid[unpaid["done"]].groupby("client")["days_unpaid"].max(),
        }
    )


def _promises(history: History, invoices: pd.DataFrame) -> pd.DataFrame:
    """Promises that were decided: kept in time, or broken and the time is up."""
    promises = history.of("payment_promise")[[*KEY, "ref", "day", "due"]]
    bills = invoices[[*KEY, "settled_on", "due_day"]].rename(columns={"event_id": "ref"})
    bills = bills.assign(known=True)
    promises = promises.merge(bills, on=["client", "ref"], how="left")
    settled = promises["settled_on"]
    kept = settled.notna() & (
        working_days(promises["due"], settled.fillna(history.as_of)) <= PROMISE_WORKING_DAYS
    )
    today = pd.Series(history.as_of, index=promises.index)
    up = working_days(promises["due"], today) > PROMISE_WORKING_DAYS
    promises["broken"] = ~kept & promises["known"].notna() & up
    return promises[kept | promises["broken"]]


def _promise_days(promises: pd.DataFrame) -> pd.DataFrame:
    """Promises told on one day as one, with the due day that they are about."""
    days = promises.groupby(["client", "day"], as_index=False).agg(
        promised_for=("due", "max"), broken=("broken", "any"), about=("due_day", "min")
    )
    return days.assign(about=days["about"].fillna(days["day"]))


def _broken_in_a_row(promises: pd.DataFrame, occasions: pd.DataFrame) -> pd.Series:
    """The longest run of occasions with a broken promise that was not ended by paying in time since."""
    rows = promises.groupby(["client", "about"], as_index=False).agg(
        last=("promised_for", "max"), broken=("broken", "any")
    )
    rows = rows.sort_values(["client", "last", "about"])
    rows["in_run"] = (~rows["broken"]).groupby(rows["client"]).cumsum()
    runs = (
        rows[rows["broken"]]
        .groupby(["client", "in_run"], as_index=False)
        .agg(length=("about", "size"), ended=("last", "max"), about=("about", "max"))
    )
    kept = occasions[occasions["kept"]][["client", "due_day", "spoke_on"]]
    met = runs.reset_index().merge(kept, on="client")
    met = met[(met["due_day"] > met["about"]) & (met["spoke_on"] > met["ended"])]
    met_since = met.groupby("index").size().reindex(runs.index, fill_value=0)
    lasting = runs[met_since < RUN_ENDS_AFTER]
    return lasting.groupby("client")["length"].max().rename("broken_in_a_row")


def _beyond_terms(due: pd.DataFrame) -> pd.DataFrame:
    """Days late, weighted by amount: of all invoices, and of all but the due day with the most money."""
    days = due.groupby(["client", "due_day"], as_index=False)["amount"].sum()
    largest = days.sort_values(["client", "amount", "due_day"], ascending=[True, False, True])
    largest = largest.drop_duplicates("client")[["client", "due_day"]].assign(largest=True)
    marked = due.merge(largest, on=["client", "due_day"], how="left")
    rest = due[marked["largest"].isna().to_numpy()]
    whole = due.groupby("client")[["late_money", "amount"]].sum()
    without = rest.groupby("client")[["late_money", "amount"]].sum()
    tardy = due[due["days_late"] > GRACE_DAYS]
    return pd.DataFrame(
        {
            "dbt": whole["late_money"] / whole["amount"],
            "dbt_without_largest": without["late_money"] / without["amount"],
            "late_occasions": tardy.groupby("client")["due_day"].nunique(),
        }
    )
