"""The verdict on one client: evidence, advice, flips, and its records in time."""

from clientfit.verdict.verdicts.flips import add_flips
from clientfit.verdict.verdicts.records import read_records
from clientfit.verdict.verdicts.writer import Writer

__all__ = ["Writer", "add_flips", "read_records"]
