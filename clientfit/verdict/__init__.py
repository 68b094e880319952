"""Verdicts: what the engine concluded of each client, with evidence, advice and what would change it."""

from clientfit.verdict.build import Writer
from clientfit.verdict.calibration import calibrate
from clientfit.verdict.flips import add_flips
from clientfit.verdict.frames import read_frames
from clientfit.verdict.levelling import FEW, level_clients
from clientfit.verdict.outcome import conclude, summarise, table_sql
from clientfit.verdict.records import ClientRecord, read_records
from clientfit.verdict.rows import read_rows
from clientfit.verdict.spoken import put_in_words

__all__ = [
    "FEW",
    "ClientRecord",
    "Writer",
    "add_flips",
    "calibrate",
    "conclude",
    "level_clients",
    "put_in_words",
    "read_frames",
    "read_records",
    "read_rows",
    "summarise",
    "table_sql",
]
