"""The event file as pandas frames, as it was known at the end of one day."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

import pandas as pd

WORDS = ["kind", "outcome", "phase", "cause"]

COLUMNS = ["client_id", "event_id", "ref", "occurred_at", "amount", "due", "settled", *WORDS]


@dataclass(frozen=True)
class History:
    """All events, with a number for each client; `ids` are the clients' ids by that number."""

    as_of: pd.Timestamp
    ids: pd.Index
    events: pd.DataFrame

    def of(self, *kinds: str) -> pd.DataFrame:
        """The events of these kinds."""
        return self.events[self.events["kind"].isin(kinds)]

    @cached_property
    def deliveries(self) -> pd.DataFrame:
        """Deliveries, with whether they were accepted and the day on which they tell something."""
        frame = self.of("delivery")
        return frame.assign(
            handed_over=(frame["outcome"] == "accepted") | frame["settled"].notna(),
            spoke_on=frame["settled"].fillna(frame["day"]),
        )

    @cached_property
    def accepted_quotes(self) -> pd.DataFrame:
        """Quotes that the client accepted."""
        quotes = self.of("quote")
        return quotes[quotes["outcome"] == "accepted"]


def read_history(source: Path, as_of: date) -> History:
    """Read the columns that are used; what came after the day is unknown."""
    events = pd.read_parquet(source, columns=COLUMNS).rename(columns={"occurred_at": "day"})
    for column in ("day", "due", "settled"):
        events[column] = pd.to_datetime(events[column]).astype("datetime64[s]")
    events["amount"] = events["amount"].astype("float64")
    events = events.astype(dict.fromkeys(WORDS, "category"))
    codes, clients = pd.factorize(events["client_id"], sort=True)
    events = events.assign(client=codes).drop(columns="client_id")
    today = pd.Timestamp(as_of)
    events = events[events["day"] <= today]
    later = events["settled"] > today
    events["outcome"] = events["outcome"].mask(later)
    events["settled"] = events["settled"].mask(later)
    return History(today, clients, events)
