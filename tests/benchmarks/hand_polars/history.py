"""The event file as polars frames, as it was known at the end of one day."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

import polars as pl
from polars import col

COLUMNS = ["client_id", "event_id", "ref", "occurred_at", "amount", "due", "settled"]
WORDS = ["kind", "outcome", "phase", "cause"]


@dataclass(frozen=True)
class History:
    """All events, with a number for each client; `ids` are the clients' ids by that number."""

    as_of: date
    ids: pl.Series
    events: pl.DataFrame

    def of(self, *kinds: str) -> pl.DataFrame:
        """The events of these kinds."""
        return self.events.filter(col("kind").is_in(kinds))

    @cached_property
    def deliveries(self) -> pl.DataFrame:
        """Deliveries, with whether they were accepted and the day on which that was known."""
        accepted = (col("outcome") == "accepted").fill_null(value=False)
        return self.of("delivery").with_columns(
            handed_over=accepted | col("settled").is_not_null(), spoke_on=pl.coalesce("settled", "day")
        )

    @cached_property
    def accepted_quotes(self) -> pl.DataFrame:
        """Quotes that the client accepted."""
        return self.of("quote").filter(col("outcome") == "accepted")


def read_history(source: Path, as_of: date) -> History:
    """Read the columns that are used; what came after the day is unknown."""
    events = pl.read_parquet(source, columns=[*COLUMNS, *WORDS]).rename({"occurred_at": "day"})
    ids = events["client_id"].unique().sort()
    numbers = pl.DataFrame({"client_id": ids, "client": range(len(ids))})
    later = col("settled") > as_of
    events = (
        events.with_columns(col("day", "due", "settled").cast(pl.Date), col("amount").cast(pl.Float64))
        .join(numbers, on="client_id", how="left")
        .drop("client_id")
        .filter(col("day") <= as_of)
        .with_columns(
            pl.when(later).then(None).otherwise(col(name)).alias(name) for name in ("outcome", "settled")
        )
    )
    return History(as_of, ids, events)
