"""Invoices, what was paid on them, and promises to pay, measured per client."""

from datetime import timedelta

import polars as pl
from polars import col

from tests.benchmarks.hand.payment import (
    ENGAGEMENT_DAYS,
    GRACE_DAYS,
    LATE_DAYS,
    PAID_SHARE,
    PROMISE_WORKING_DAYS,
    RECOVERY_DAYS,
    RUN_ENDS_AFTER,
    STUCK_DAYS,
    VERY_LATE_DAYS,
)
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


def measure_payment(history: History, invoices: pl.DataFrame) -> list[pl.DataFrame]:
    """The measures of the signals of late payers, and the periods that clear them."""
    due = invoices.filter(col("settled_on").is_not_null() | (col("due_day") < history.as_of))
    occasions = _occasions(due)
    promises = _promise_days(_promises(history, invoices))
    unpaid = _unpaid(history, invoices)
    tardy = col("days_late") > GRACE_DAYS
    all_rows = col("kept").is_not_null()
    return [
        per_client(due, due_invoices=pl.len(), paid_well=(~tardy).sum()),
        per_client(
            due.filter(~tardy & (col("spoke_on") > history.as_of - timedelta(days=ENGAGEMENT_DAYS))),
            paid_lately=pl.len(),
        ),
        _late_part(due),
        _beyond_terms(due),
        shares("late14", occasions.filter(col("kept") | col("late14")), all_rows, col("late14")),
        shares("late30", occasions, all_rows, col("late30")),
        shares("late_grace", occasions, all_rows, col("late_grace")),
        per_client(occasions, days_late_median=col("days_late").median(), rising=col("rises").sum()),
        _longest_late_run(occasions),
        _unpaid_money(invoices, unpaid),
        per_client(
            unpaid.filter(col("days_unpaid") > 0), overdue_n=pl.len(), overdue_now=col("days_unpaid").max()
        ),
        per_client(promises, promises=pl.len()),
        most_within(promises.filter("broken"), "promised_for", 365, "broken_in_year"),
        _broken_in_a_row(promises, occasions),
        busy_periods(
            "late_payer_chances",
            due.select("client", day="spoke_on"),
            promises.select("client", day="promised_for"),
            as_of=history.as_of,
        ),
        busy_periods(
            "late_payer_incidents",
            due.filter(tardy).select("client", day="spoke_on"),
            occasions.filter(col("late_grace") | col("rises")).select("client", day="spoke_on"),
            unpaid.filter(col("days_unpaid") > STUCK_DAYS).select("client", day="spoke_on"),
            promises.filter("broken").select("client", day="promised_for"),
            as_of=history.as_of,
        ),
    ]


def read_invoices(history: History) -> pl.DataFrame:
    """Invoices with the day they were due, the day they were paid, and what was paid late of them."""
    # A due day at a weekend is the next working day.
    invoices = history.of("invoice").select(
        *("client", "event_id", "day", "amount", "due", "settled"),
        due_day=col("due").dt.add_business_days(0, roll="forward"),
    )
    bills = invoices.select("client", "due_day", ref="event_id", billed="amount")
    slices = history.of("payment").select("client", "ref", "day", "amount").join(bills, on=["client", "ref"])
    covered = (
        slices.group_by("client", "ref", "day")
        .agg(col("amount").sum(), col("billed").max())
        .sort("client", "ref", "day")
        .with_columns(paid=col("amount").cum_sum().over("client", "ref"))
        .filter(col("paid") >= PAID_SHARE * col("billed"))
        .group_by("client", event_id="ref")
        .agg(covered_on=col("day").min())
    )
    slice_late = days_between(col("due_day"), col("day")).clip(lower_bound=0)
    paid = slices.group_by("client", event_id="ref").agg(
        paid=col("amount").sum(),
        paid_late=(col("amount") * slice_late).sum(),
        paid_on_time=col("amount").filter(slice_late <= GRACE_DAYS).sum(),
        paid_past_grace=col("amount").filter(slice_late > GRACE_DAYS).sum(),
    )
    return (
        invoices.join(covered, on=["client", "event_id"], how="left")
        .join(paid, on=["client", "event_id"], how="left")
        .with_columns(
            col("paid", "paid_late", "paid_on_time", "paid_past_grace").fill_null(0),
            settled_on=pl.coalesce("settled", "covered_on"),
        )
        .with_columns(
            spoke_on=col("settled_on").fill_null(history.as_of),
            rest=(col("amount") - col("paid")).clip(lower_bound=0),
        )
        .with_columns(days_late=days_between(col("due_day"), col("spoke_on")).clip(lower_bound=0))
        .with_columns(late_money=col("paid_late") + col("rest") * col("days_late"))
    )


def _late_part(due: pl.DataFrame) -> pl.DataFrame:
    """The share of the money billed that was paid after the days of grace, or is unpaid after them."""
    rest = pl.when(col("days_late") > GRACE_DAYS).then("rest").otherwise(0)
    late = pl.min_horizontal("amount", col("paid_past_grace") + rest)
    return per_client(due, late_part=late.sum() / col("amount").sum())


def _occasions(due: pl.DataFrame) -> pl.DataFrame:
    """One row for each day on which invoices of a client fell due, in order."""
    late = col("days_late")
    rows = (
        due.group_by("client", "due_day")
        .agg(
            col("spoke_on").max(),
            in_time=(late <= GRACE_DAYS).sum(),
            past_grace=(late > GRACE_DAYS).sum(),
            past_late=(late > LATE_DAYS).sum(),
            past_very_late=(late > VERY_LATE_DAYS).sum(),
            days_late=late.max(),
        )
        .sort("client", "due_day")
    )
    before, twice_before = late.shift(1).over("client"), late.shift(2).over("client")
    rises = (late > before) & (before > twice_before) & (twice_before > 0) & (late > GRACE_DAYS)
    return rows.with_columns(
        *(
            ((col(past) >= col("in_time")) & (col(past) > 0)).alias(name)
            for name, past in (
                ("late_grace", "past_grace"),
                ("late14", "past_late"),
                ("late30", "past_very_late"),
            )
        ),
        kept=col("in_time") > col("past_grace"),
        rises=rises.fill_null(value=False),
    ).with_columns(
        in_run=col("kept").cum_sum().cast(pl.Int64).over("client"),
        kept_all=col("kept").sum().cast(pl.Int64).over("client"),
    )


def _longest_late_run(occasions: pl.DataFrame) -> pl.DataFrame:
    """The longest run of due days more than two weeks late that was not ended by paying in time since."""
    next_run = col("in_run").shift(-1).over("client").fill_null(col("kept_by_now"))
    return (
        occasions.filter("late14")
        .group_by("client", "in_run")
        .agg(length=pl.len(), kept_by_now=col("kept_all").max())
        .sort("client", "in_run")
        .with_columns(met_next=next_run - col("in_run"))
        .filter(col("met_next").cum_max(reverse=True).over("client") < RUN_ENDS_AFTER)
        .group_by("client")
        .agg(longest_late_run=col("length").max())
    )


def _unpaid(history: History, invoices: pl.DataFrame) -> pl.DataFrame:
    """Unpaid invoices past due, with whether our own part was done as far as the records show."""
    unpaid = invoices.filter(col("settled_on").is_null() & (col("due_day") < history.as_of))
    today, day = pl.lit(history.as_of), col("day")
    complaints = history.of("complaint").filter(col("outcome").is_null())
    handed_over = count_between(
        unpaid, day - pl.duration(days=ENGAGEMENT_DAYS), today, history.of("delivery")
    )
    faults = count_between(unpaid, day - pl.duration(days=RECOVERY_DAYS), today, complaints)
    promised = history.of("payment_promise").select("client", event_id="ref", promised=True).unique()
    worked = pl.concat([history.of("delivery")["client"], history.accepted_quotes["client"]])
    paid_others = invoices.filter(col("settled_on").is_not_null())["client"]
    money_alone = ~col("client").is_in(worked.implode()) & col("client").is_in(paid_others.implode())
    acknowledged = col("promised").is_not_null()
    done = (faults == 0) & ((handed_over > 0) | acknowledged | (col("paid") > 0) | money_alone)
    return unpaid.join(promised, on=["client", "event_id"], how="left", maintain_order="left").with_columns(
        days_unpaid=days_between(col("due_day"), today), done=done
    )


def _unpaid_money(invoices: pl.DataFrame, unpaid: pl.DataFrame) -> pl.DataFrame:
    """What is unpaid for more than two months, as a share of that and of what was paid in time."""
    stuck = col("days_unpaid") > STUCK_DAYS
    part = pl.min_horizontal("amount", "paid_on_time")
    good = pl.when(col("days_late") <= GRACE_DAYS).then("amount").otherwise(part)
    well = per_client(invoices, well=good.sum())
    return (
        per_client(
            unpaid,
            unpaid_n=(col("days_unpaid") > VERY_LATE_DAYS).sum(),
            unpaid_k=stuck.sum(),
            owed=col("rest").filter(stuck).sum(),
            stuck_money=col("rest").filter(stuck & col("done")).sum(),
            unpaid_days=col("days_unpaid").filter("done").max(),
        )
        .join(well, on="client", how="left")
        .with_columns(unpaid_share=col("stuck_money") / (col("owed") + col("well").fill_null(0)))
        .drop("owed", "well", "stuck_money")
    )


def _promises(history: History, invoices: pl.DataFrame) -> pl.DataFrame:
    """Promises that were decided: kept in time, or broken and the time is up."""
    bills = invoices.select("client", "settled_on", "due_day", ref="event_id", known=True)
    settled, today = col("settled_on"), pl.lit(history.as_of)
    in_time = working_days(col("due"), settled.fill_null(today)) <= PROMISE_WORKING_DAYS
    up = working_days(col("due"), today) > PROMISE_WORKING_DAYS
    return (
        history.of("payment_promise")
        .select("client", "event_id", "ref", "day", "due")
        .join(bills, on=["client", "ref"], how="left")
        .with_columns(kept=settled.is_not_null() & in_time)
        .with_columns(broken=~col("kept") & col("known").is_not_null() & up)
        .filter(col("kept") | col("broken"))
    )


def _promise_days(promises: pl.DataFrame) -> pl.DataFrame:
    """Promises made on one day as one, with the due day that they are about."""
    days = promises.group_by("client", "day").agg(
        promised_for=col("due").max(), broken=col("broken").any(), about=col("due_day").min()
    )
    return days.with_columns(col("about").fill_null(col("day")))


def _broken_in_a_row(promises: pl.DataFrame, occasions: pl.DataFrame) -> pl.DataFrame:
    """The longest run of occasions with a broken promise that was not ended by paying in time since."""
    runs = (
        promises.group_by("client", "about")
        .agg(last=col("promised_for").max(), broken=col("broken").any())
        .sort("client", "last", "about")
        .with_columns(in_run=(~col("broken")).cum_sum().over("client"))
        .filter("broken")
        .group_by("client", "in_run")
        .agg(length=pl.len(), ended=col("last").max(), about=col("about").max())
    )
    kept = occasions.filter("kept").select("client", "due_day", "spoke_on")
    met = (
        runs.join(kept, on="client")
        .filter((col("due_day") > col("about")) & (col("spoke_on") > col("ended")))
        .group_by("client", "in_run")
        .agg(met=pl.len())
    )
    return (
        runs.join(met, on=["client", "in_run"], how="left")
        .filter(col("met").fill_null(0) < RUN_ENDS_AFTER)
        .group_by("client")
        .agg(broken_in_a_row=col("length").max())
    )


def _beyond_terms(due: pl.DataFrame) -> pl.DataFrame:
    """Days late, weighted by amount: of all invoices, and of all but the due day with the most money."""
    largest = (
        due.group_by("client", "due_day")
        .agg(col("amount").sum())
        .sort("client", "amount", "due_day", descending=[False, True, False])
        .unique("client", keep="first", maintain_order=True)
        .select("client", largest="due_day")
    )
    rest = col("due_day") != col("largest")
    money, amount = col("late_money"), col("amount")
    return per_client(
        due.join(largest, on="client", how="left"),
        dbt=money.sum() / amount.sum(),
        dbt_without_largest=money.filter(rest).sum() / amount.filter(rest).sum(),
        late_occasions=col("due_day").filter(col("days_late") > GRACE_DAYS).n_unique(),
    )
