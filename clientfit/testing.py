"""Test your own rules from your own tests: one function that runs their cases."""

from collections.abc import Mapping
from pathlib import Path

from clientfit.cases import run_cases
from clientfit.errors import ClientFitError, Problem
from clientfit.screening import Override


def check_cases(rules: str | Path, overrides: Mapping[str, Override] | None = None) -> int:
    """Run every case in a rulebook's folder (its files `*.cases.yml`); return their number.

    Args:
        rules: the folder of the rulebook or overlay.
        overrides: values of parameters and thresholds by name.

    Raises:
        AssertionError: a case does not hold. The message has a line for each: file and line, the case's
            description, the expected and actual results, and the sentences of the verdict that explain them.
        ClientFitError: the rules or their cases are wrong, or the folder holds no case.

    >>> from clientfit.testing import check_cases
    >>> check_cases("examples/good_rules")
    Traceback (most recent call last):
    clientfit.errors.ClientFitError: examples/good_rules: no such folder of rules
    """
    results = run_cases(rules, overrides)
    if not results:
        message, hint = "the folder holds no cases", "write some in a file NAME.cases.yml beside the rules"
        raise ClientFitError(Problem(code="rules-cases", message=message, file=str(rules), hint=hint))
    failed = [str(problem) for result in results for problem in result.problems()]
    if failed:
        raise AssertionError("\n".join([f"{len(failed)} of {len(results)} cases do not hold:", *failed]))
    return len(results)
