"""What several measures need: counts and shares per client, runs, busy periods, working days."""

import numpy as np
import pandas as pd

PERIOD_DAYS = 90
PERIODS = 16


def per_client(frame: pd.DataFrame, **marks: pd.Series) -> pd.DataFrame:
    """How many rows of each client have each mark."""
    return pd.DataFrame(marks).groupby(frame["client"]).sum()


def wilson_lower(share: pd.Series, n: pd.Series, z: float) -> pd.Series:
    """The lower end of Wilson's interval (1927) for a share of `n`; 0 where nothing was counted."""
    spread = z * np.sqrt((share * (1 - share) / n + z * z / (4 * n * n)).clip(lower=0))
    bound = (share + z * z / (2 * n) - spread) / (1 + z * z / n)
    return bound.where((n > 0) & (share > 0), 0.0)


def shares(name: str, client: pd.Series, n: pd.Series, k: pd.Series) -> pd.DataFrame:
    """Opportunities and incidents of each client, with the share's lower ends at 80 and 95 %."""
    counts = pd.DataFrame({f"{name}_n": n, f"{name}_k": k}).groupby(client).sum()
    whole = counts[f"{name}_n"]
    share = counts[f"{name}_k"] / whole
    counts[f"{name}_lower80"] = wilson_lower(share, whole, 1.2816)
    counts[f"{name}_lower95"] = wilson_lower(share, whole, 1.96)
    return counts


def last_before(rows: pd.DataFrame, others: pd.DataFrame, day: str, name: str) -> pd.Series:
    """The last day of `others` of the same client up to each row's `day`; NaT where there is none."""
    days = others[["client", day]].rename(columns={day: name}).dropna().sort_values(name)
    left = rows[["client", "day"]].reset_index().sort_values("day")
    found = pd.merge_asof(left, days, left_on="day", right_on=name, by="client")
    return found.set_index("index")[name].reindex(rows.index)


def count_between(rows: pd.DataFrame, since: pd.Series, until: pd.Series, days: pd.DataFrame) -> pd.Series:
    """How many of the days of the same client lie from `since` to `until`, both included."""
    # Clients stand apart on one line of days, so that one search answers for all of them.
    line = np.sort(_line(days["client"], days["day"]))
    first = np.searchsorted(line, _line(rows["client"], since), side="left")
    last = np.searchsorted(line, _line(rows["client"], until), side="right")
    return pd.Series(last - first, index=rows.index)


def _line(client: pd.Series, day: pd.Series) -> np.ndarray:
    number = day.to_numpy("datetime64[D]").astype("int64")
    line: np.ndarray = client.to_numpy("int64") * 1_000_000 + number
    return line


def most_within(frame: pd.DataFrame, day: str, days: int) -> pd.Series:
    """The greatest number of rows that a client has within so many days of one another."""
    rows = frame.sort_values(["client", day])
    line = _line(rows["client"], rows[day])
    count = np.arange(len(line)) - np.searchsorted(line, line - days) + 1
    return pd.Series(count, dtype="int64").groupby(rows["client"].to_numpy()).max()


def busy_periods(*rows: tuple[pd.Series, pd.Series], as_of: pd.Timestamp) -> pd.Series:
    """The periods back from the day in which each client has a row, as bits; 0 is the newest.

    The rows are pairs of clients and days.
    """
    client = pd.concat([clients for clients, _ in rows])
    age = (as_of - pd.concat([days for _, days in rows])).dt.days
    among = (age >= 0) & (age < PERIOD_DAYS * PERIODS)
    seen = pd.DataFrame({"client": client[among], "period": age[among].astype("int64") // PERIOD_DAYS})
    seen = seen.drop_duplicates()
    return (2 ** seen["period"]).groupby(seen["client"]).sum()


def working_days(since: pd.Series, until: pd.Series) -> pd.Series:
    """The working days (Monday to Friday) after one day up to and including the other."""
    one = np.timedelta64(1, "D")
    counted = np.busday_count(
        since.to_numpy("datetime64[D]") + one,
        until.to_numpy("datetime64[D]") + one,
    )
    return pd.Series(counted, index=since.index)
