"""Verdicts: what the engine concluded of each client, with evidence, advice and what would change it."""

from clientfit.verdict.build import Writer
from clientfit.verdict.calibration import calibrate
from clientfit.verdict.flips import Flipper
from clientfit.verdict.frames import frames
from clientfit.verdict.outcome import conclude, summarise, table_sql
from clientfit.verdict.records import ClientRecord, read_records
from clientfit.verdict.rows import Rows

__all__ = [
    "ClientRecord",
    "Flipper",
    "Rows",
    "Writer",
    "calibrate",
    "conclude",
    "frames",
    "read_records",
    "summarise",
    "table_sql",
]
