"""What a user would otherwise write with polars: measures as polars expressions, conditions in Python.

    python -m tests.benchmarks.polars_by_hand EVENTS TO

It is `by_hand` with polars in the place of pandas: it gives the same levels for the made-up book, knows what
can happen in that book and nothing else, and shares the conditions.
"""

import sys
from collections import namedtuple
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
from polars import col

from tests.benchmarks.book import AS_OF
from tests.benchmarks.hand.judgement import TYPES, WORDS, judge
from tests.benchmarks.hand_polars.history import History, read_history
from tests.benchmarks.hand_polars.payment import measure_payment, read_invoices
from tests.benchmarks.hand_polars.sale import measure_sale, read_meetings
from tests.benchmarks.hand_polars.work import measure_complaints, measure_contact, measure_deliveries


def screen_by_polars(source: Path, to: Path, as_of: date) -> None:
    """Write client_id, recommendation, a level per type and `signal__…` per signal as Parquet."""
    history = read_history(source, as_of)
    judge_all(history, measure(history)).write_parquet(to)


def measure(history: History) -> pl.DataFrame:
    """What the signals look at, a row per client; what there is nothing of is 0."""
    invoices, meetings = read_invoices(history), read_meetings(history)
    parts = [
        *measure_payment(history, invoices),
        *measure_sale(history, invoices, meetings),
        *measure_deliveries(history),
        *measure_complaints(history, invoices),
        *measure_contact(history, meetings),
    ]
    engaged = pl.concat([history.of("invoice", "delivery")["client"], history.accepted_quotes["client"]])
    measures = pl.DataFrame({"client": range(len(history.ids))})
    for part in parts:
        measures = measures.join(part, on="client", how="left", maintain_order="left")
    return measures.with_columns(engaged=col("client").is_in(engaged.implode())).fill_null(0).fill_nan(0)


def judge_all(history: History, measures: pl.DataFrame) -> pl.DataFrame:
    """The conditions asked of each client, one after another."""
    named = [signal for signals in TYPES.values() for signal in signals]
    row_type: Any = namedtuple("Measures", measures.columns)  # type: ignore[misc]  # noqa: PYI024
    rows = []
    for row in map(row_type._make, measures.iter_rows()):
        recommendation, types, signals = judge(row)
        words = [WORDS[level] for level in types.values()]
        rows.append((recommendation, *words, *[signals[signal] for signal in named]))
    columns = ["recommendation", *TYPES, *(f"signal__{signal}" for signal in named)]
    verdicts = pl.DataFrame(rows, schema=columns, orient="row")
    return verdicts.insert_column(0, history.ids.alias("client_id"))


if __name__ == "__main__":
    screen_by_polars(Path(sys.argv[1]), Path(sys.argv[2]), date.fromisoformat(AS_OF))
