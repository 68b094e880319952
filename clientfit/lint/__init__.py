"""Lint: errors and likely mistakes in a rulebook, with codes, severities, places and hints."""

from clientfit.lint.codes import CODES, Finding
from clientfit.lint.lint import LintReport, lint

__all__ = ["CODES", "Finding", "LintReport", "lint"]
