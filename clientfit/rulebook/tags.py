"""The tags that a rulebook's SQL looks for."""

import re

from clientfit.rulebook.schema import Rulebook

_TAG = re.compile(r";([a-z0-9_:]+);")
"""A tag as SQL finds it among others: `tags like '%;goodwill;%'`."""


def tags_in(rulebook: Rulebook) -> frozenset[str]:
    """Every tag that stands between semicolons anywhere in the rules."""
    return frozenset(_TAG.findall(rulebook.model_dump_json(include={"views", "measures", "standing"})))
