"""Checking a rulebook as a whole: every name in it leads somewhere, whichever file it stands in.

SQL is not parsed here; of an expression only the `$names` are looked at.
"""

from clientfit.errors import Problem
from clientfit.rulebook.check_flips import check_flips
from clientfit.rulebook.check_letters import check_letters
from clientfit.rulebook.check_rows import check_money, check_rows, check_standing
from clientfit.rulebook.check_rules import (
    check_exemptions,
    check_flags,
    check_measures,
    check_policy,
    check_remarks,
    check_signals,
)
from clientfit.rulebook.check_texts import check_expressions, check_texts
from clientfit.rulebook.findings import Findings
from clientfit.rulebook.places import Places
from clientfit.rulebook.schema import Rulebook


def check(rulebook: Rulebook, places: Places) -> list[Problem]:
    """Everything in the rulebook that names what is not there or can't be told apart."""
    findings = Findings(rulebook, places)
    check_rows(findings)
    check_standing(findings)
    check_money(findings)
    check_measures(findings)
    check_signals(findings)
    check_flags(findings)
    check_exemptions(findings)
    check_flips(findings)
    check_policy(findings)
    check_remarks(findings)
    check_expressions(findings)
    check_texts(findings)
    check_letters(findings)
    return findings.problems
