"""Backtests: replay a history day by day, and score what each flag would have predicted."""

from clientfit.backtest.definitions import Definitions, read_definitions
from clientfit.backtest.replay import Every, Replay, replay
from clientfit.backtest.scores import score

__all__ = ["Definitions", "Every", "Replay", "read_definitions", "replay", "score"]
