"""rule-engine asked once per client: each level of each signal is one of its expressions.

    python -m tests.benchmarks.rivals.expressions ROWS MOST

ROWS is a JSONL file of measures, of which the first MOST are asked for. What is printed are the levels of the
signals that are raised.
"""

import sys
from pathlib import Path

import rule_engine

from clientfit.rulebook import load
from clientfit.rulebook.schema import Rulebook
from tests.benchmarks.rivals.asked import Answer, Row, answer_all
from tests.benchmarks.rivals.thresholds import Condition, Threshold, highest, thresholds


class Expressions:
    """The thresholds of a rulebook as rules of rule-engine."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rules = [(each, rule_engine.Rule(_expression(each))) for each in thresholds(rulebook)]

    def levels(self, _client: str, row: Row) -> Answer:
        """The levels of the signals that are raised."""
        return highest(threshold for threshold, rule in self._rules if rule.matches(row))


def _expression(threshold: Threshold) -> str:
    floor = " or ".join(map(_told, threshold.min_evidence))
    return " and ".join([f"({floor})", *map(_told, threshold.when)])


def _told(condition: Condition) -> str:
    return f"{condition.column} {condition.op} {condition.value}"


if __name__ == "__main__":
    answer_all(Path(sys.argv[1]), int(sys.argv[2]), Expressions(load()).levels)
