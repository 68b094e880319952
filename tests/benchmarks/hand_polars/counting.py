"""What several measures need: counts and shares per client, runs, busy periods, working days."""

from datetime import date

import polars as pl
from polars import col

PERIOD_DAYS = 90
PERIODS = 16


def per_client(frame: pl.DataFrame, **values: pl.Expr) -> pl.DataFrame:
    """Values of each client's rows."""
    return frame.group_by("client").agg(**values)


def wilson_lower(share: pl.Expr, n: pl.Expr, z: float) -> pl.Expr:
    """The lower end of Wilson's interval (1927) for a share of `n`; 0 where nothing was counted."""
    spread = z * (share * (1 - share) / n + z * z / (4 * n * n)).clip(lower_bound=0).sqrt()
    bound = (share + z * z / (2 * n) - spread) / (1 + z * z / n)
    return pl.when((n > 0) & (share > 0)).then(bound).otherwise(0.0)


def shares(name: str, frame: pl.DataFrame, n: pl.Expr, k: pl.Expr) -> pl.DataFrame:
    """Opportunities and incidents of each client, with the share's lower ends at 80 and 95 %."""
    counts = per_client(frame, **{f"{name}_n": n.sum(), f"{name}_k": k.sum()})
    whole = col(f"{name}_n")
    share = col(f"{name}_k") / whole
    return counts.with_columns(
        wilson_lower(share, whole, 1.2816).alias(f"{name}_lower80"),
        wilson_lower(share, whole, 1.96).alias(f"{name}_lower95"),
    )


def last_before(rows: pl.DataFrame, others: pl.DataFrame, name: str) -> pl.DataFrame:
    """Add the last day of `others` of the same client up to each row's day; null where there is none.

    The rows are sorted by day.
    """
    days = others.select("client", "day", col("day").alias(name)).sort("day")
    return rows.join_asof(days, on="day", by="client", check_sortedness=False)


def count_between(rows: pl.DataFrame, since: pl.Expr, until: pl.Expr, days: pl.DataFrame) -> pl.Series:
    """How many of the days of the same client lie from `since` to `until`, both included."""
    # Clients are apart on one line of days, so that one search answers for all of them.
    line = days.select(_line(col("day")).alias("line"))["line"].sort()
    ends = rows.select(_line(since).alias("since"), _line(until).alias("until"))
    first = line.search_sorted(ends["since"], side="left")
    last = line.search_sorted(ends["until"], side="right")
    return last.cast(pl.Int64) - first.cast(pl.Int64)


def _line(day: pl.Expr) -> pl.Expr:
    return col("client").cast(pl.Int64) * 1_000_000 + day.cast(pl.Int32)


def most_within(frame: pl.DataFrame, day: str, days: int, name: str) -> pl.DataFrame:
    """The greatest number of rows that a client has within that many days of one another."""
    rows = frame.select("client", _line(col(day)).alias("line")).sort("line")
    before = rows["line"].search_sorted(rows["line"] - days, side="left").cast(pl.Int64)
    count = pl.int_range(pl.len()) - before + 1
    return rows.with_columns(count.alias("count")).group_by("client").agg(col("count").max().alias(name))


def busy_periods(name: str, *rows: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """The periods back from the day in which each client has a row, as bits; 0 is the newest.

    The rows have a client and a day.
    """
    days = pl.concat([frame.select("client", "day") for frame in rows])
    age = (pl.lit(as_of) - col("day")).dt.total_days()
    return (
        days.select("client", age=age)
        .filter(col("age").is_between(0, PERIOD_DAYS * PERIODS, closed="left"))
        .select("client", bit=pl.lit(2).pow(col("age") // PERIOD_DAYS))
        .unique()
        .group_by("client")
        .agg(col("bit").sum().cast(pl.Int64).alias(name))
    )


def working_days(since: pl.Expr, until: pl.Expr) -> pl.Expr:
    """The working days (Monday to Friday) after one day up to and including the other."""
    return pl.business_day_count(since + pl.duration(days=1), until + pl.duration(days=1))


def days_between(since: pl.Expr, until: pl.Expr) -> pl.Expr:
    """The days from one day to another."""
    return (until - since).dt.total_days()
