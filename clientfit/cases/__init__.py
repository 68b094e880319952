"""Test cases of a rulebook: short histories, each with its expected conclusions."""

from clientfit.cases.load import load_cases, uncovered
from clientfit.cases.run import CaseResult, run_cases

__all__ = ["CaseResult", "load_cases", "run_cases", "uncovered"]
