"""Levels and conclusions of every client, in SQL and once per distinct set of facts."""

from clientfit.verdict.concluding.levelling import FEW, level_clients
from clientfit.verdict.concluding.outcome import conclude
from clientfit.verdict.concluding.waiving import waived_ranks, waiver_problems

__all__ = ["FEW", "conclude", "level_clients", "waived_ranks", "waiver_problems"]
