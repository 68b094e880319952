"""Signals: compare measured values with thresholds, for all clients at once, in SQL."""

from clientfit.signals.levels import LevelColumns, Levels, compile_conditions, compile_levels

__all__ = ["LevelColumns", "Levels", "compile_conditions", "compile_levels"]
