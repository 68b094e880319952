"""What every piece of the rulebook is made of: names, numbers, words, and strictness."""

import math
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$", max_length=40)]
"""A name of the rulebook: lower case, single underscores, at most 40 characters."""

Path = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$", max_length=81)]
"""A measure, or a measure's field: `late_share.lower80`. Without a field, its `value`."""

Sql = Annotated[str, Field(min_length=1)]
"""An SQL expression over the columns at hand; `$name` stands for a parameter or `$as_of`."""

Text = Annotated[str, Field(min_length=1)]
"""Words that have to be there: a why, a reference, a title."""


def _number(value: object) -> object:
    """Refuse what only looks like a number: a quoted one, true and false, infinity."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise ValueError("a number is needed")
    return value


Number = Annotated[int | float, BeforeValidator(_number)]
"""A finite number, whole as long as it is written so."""

Raised = Literal["watch", "flag", "severe"]
RAISED: tuple[Raised, ...] = ("watch", "flag", "severe")


class Part(BaseModel):
    """A frozen piece of the rulebook that refuses keys it doesn't know."""

    model_config = ConfigDict(frozen=True, extra="forbid")
