"""Check names: every name in a rulebook leads somewhere, whichever file it is in.

SQL is not parsed here; of an expression only the `$names` are checked.
"""

from clientfit.errors import Problem
from clientfit.rulebook.names.follow import NameCheck
from clientfit.rulebook.names.messages import check_letters, check_messages, check_parameters
from clientfit.rulebook.names.policy import check_advice, check_policy, check_remarks
from clientfit.rulebook.names.records import check_flips, check_interview
from clientfit.rulebook.names.types import check_counting, check_measures, check_signals, check_types
from clientfit.rulebook.names.views import check_standing, check_views
from clientfit.rulebook.places import Places
from clientfit.rulebook.schema import Rulebook

__all__ = ["check_names"]

_CHECKS = (
    check_views,
    check_standing,
    check_measures,
    check_signals,
    check_types,
    check_flips,
    check_policy,
    check_counting,
    check_advice,
    check_remarks,
    check_parameters,
    check_messages,
    check_letters,
    check_interview,
)


def check_names(rulebook: Rulebook, places: Places) -> list[Problem]:
    """List the names in the rulebook that refer to nothing, or to several things."""
    names = NameCheck(rulebook, places)
    for check in _CHECKS:
        check(names)
    return names.problems
