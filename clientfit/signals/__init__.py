"""Signals: measured values against thresholds, for all clients at once, in SQL."""

from clientfit.signals.levelling import FEW, LEVELLED, level_clients
from clientfit.signals.levels import Levels, compile_conditions, compile_levels

__all__ = ["FEW", "LEVELLED", "Levels", "compile_conditions", "compile_levels", "level_clients"]
