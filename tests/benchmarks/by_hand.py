"""What a user would otherwise write: measures in vectorised pandas, then conditions in Python per client.

    python -m tests.benchmarks.by_hand EVENTS TO

It gives every signal, type and recommendation of the default rulebook as clientfit does for the made-up book,
and a test compares them. It knows what can happen in that book and nothing else, which is in its favour:

- The file is taken as it is: no cell is checked, no duplicate or contradiction looked for, nothing is told of
  it. All days are within the window and none is after the as-of day but those on which something is settled.
- There is no clients table, so no stage, traits, terms or country; no actors, engagements, tags or
  paid extras; one currency; and every invoice has an amount and a due day.
- There are no conduct, surveys, chargebacks, fee disputes, revisions, commitments, failures of ours, credits,
  notices or leave; no complaint or request names another; deliveries are promised for no day; promises tell
  no amount; changes have no outcome; and less is asked for after a quote only, naming none. What rests on
  these is clear, or not judged where too little else is known.
- Only levels are written: no measures, notes, reasons, evidence, advice or what would change a level.
"""

import sys
import time
from datetime import date
from pathlib import Path

import pandas as pd

from tests.benchmarks.book import AS_OF
from tests.benchmarks.hand.history import History, read_history
from tests.benchmarks.hand.judgement import TYPES, WORDS, judge
from tests.benchmarks.hand.payment import measure_payment, read_invoices
from tests.benchmarks.hand.sale import measure_sale, read_meetings
from tests.benchmarks.hand.work import measure_complaints, measure_contact, measure_deliveries


def screen_by_hand(source: Path, to: Path, as_of: date) -> None:
    """Write client_id, recommendation, a level per type and `signal__…` per signal as Parquet.

    It prints the seconds that the measures and the conditions took.
    """
    history = read_history(source, as_of)
    started = time.perf_counter()
    measures = measure(history)
    measured = time.perf_counter()
    verdicts = judge_all(history, measures)
    judged = time.perf_counter()
    verdicts.to_parquet(to, index=False)
    print(f"measures {measured - started:.2f} s, conditions {judged - measured:.2f} s")


def measure(history: History) -> pd.DataFrame:
    """What the signals look at, a row per client; what there is nothing of is 0."""
    invoices, meetings = read_invoices(history), read_meetings(history)
    parts = [
        *measure_payment(history, invoices),
        *measure_sale(history, invoices, meetings),
        *measure_deliveries(history),
        *measure_complaints(history, invoices),
        *measure_contact(history, meetings),
    ]
    engaged = pd.concat(
        [history.of("invoice", "delivery")["client"], history.accepted_quotes["client"]]
    ).unique()
    measures = pd.concat(parts, axis=1).reindex(range(len(history.ids))).fillna(0)
    measures["engaged"] = measures.index.isin(engaged)
    masks = [f"{name}_{mask}" for name in TYPES for mask in ("chances", "incidents")]
    return measures.astype(dict.fromkeys(masks, "int64"))


def judge_all(history: History, measures: pd.DataFrame) -> pd.DataFrame:
    """The conditions asked of each client, one after another."""
    named = [signal for signals in TYPES.values() for signal in signals]
    rows = []
    for row in measures.itertuples(index=False):
        recommendation, types, signals = judge(row)
        words = [WORDS[level] for level in types.values()]
        rows.append((recommendation, *words, *[signals[signal] for signal in named]))
    columns = ["recommendation", *TYPES, *(f"signal__{signal}" for signal in named)]
    verdicts = pd.DataFrame(rows, columns=columns)
    verdicts.insert(0, "client_id", history.ids)
    return verdicts


if __name__ == "__main__":
    screen_by_hand(Path(sys.argv[1]), Path(sys.argv[2]), date.fromisoformat(AS_OF))
