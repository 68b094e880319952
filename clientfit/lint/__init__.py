"""Lint: what is wrong with a rulebook or likely to be, with codes, severities, places and hints."""

from clientfit.lint.codes import CODES, Finding
from clientfit.lint.lint import LintReport, lint

__all__ = ["CODES", "Finding", "LintReport", "lint"]
