"""One client's verdict: evidence, advice, what would change it, and its records in time."""

from clientfit.verdict.verdicts.flips import add_flips
from clientfit.verdict.verdicts.records import read_records
from clientfit.verdict.verdicts.writer import Writer

__all__ = ["Writer", "add_flips", "read_records"]
