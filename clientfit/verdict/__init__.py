"""Verdicts: what the engine concluded of each client, with evidence, advice and what would change it."""

from clientfit.verdict.build import Writer
from clientfit.verdict.calibration import calibrate
from clientfit.verdict.flips import Flipper
from clientfit.verdict.outcome import conclude, summarise, table_sql
from clientfit.verdict.records import ClientRecord, read_records

__all__ = [
    "ClientRecord",
    "Flipper",
    "Writer",
    "calibrate",
    "conclude",
    "read_records",
    "summarise",
    "table_sql",
]
