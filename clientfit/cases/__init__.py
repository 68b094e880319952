"""Cases: short histories beside the rules, each with what is to follow from it, and whether it does."""

from clientfit.cases.coverage import uncovered
from clientfit.cases.read import read_cases
from clientfit.cases.run import CaseResult, run_cases

__all__ = ["CaseResult", "read_cases", "run_cases", "uncovered"]
