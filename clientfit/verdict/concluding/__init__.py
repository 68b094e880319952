"""Levels and conclusions of every client, in SQL and once per distinct set of facts."""

from clientfit.verdict.concluding.levelling import FEW, level_clients
from clientfit.verdict.concluding.outcome import conclude

__all__ = ["FEW", "conclude", "level_clients"]
