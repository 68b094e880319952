"""The pieces that every part of a rulebook's schema is made of: names, numbers, texts, SQL, levels."""

import math
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$", max_length=40)]
"""A name of the rulebook: lower case, single underscores, at most 40 characters."""


Path = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$", max_length=81)]
"""A measure, or a measure's field: `late_share.lower80`. Without a field, its `value`."""


Sql = Annotated[str, Field(min_length=1)]
"""An SQL expression over the columns of a view; `$name` stands for a parameter or `$as_of`."""


Text = Annotated[str, Field(min_length=1)]
"""A text that may not be empty: a reason, a reference, a title."""


def _number(value: object) -> object:
    """Refuse what only looks like a number: a quoted one, true and false, infinity."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise ValueError("a number is needed")
    return value


Number = Annotated[int | float, BeforeValidator(_number)]
"""A finite number; an integer as long as it is written as one."""


Raised = Literal["watch", "flag", "severe"]


RAISED: tuple[Raised, ...] = ("watch", "flag", "severe")


Op = Literal[">", ">=", "<", "<=", "=="]


Unit = Literal["count", "share", "days", "ratio", "amount", "score", "months"]


LONGEST = 366
"""Days that a hypothetical record may span, so that it stays within the calendar's years."""


WHY = "Why this number: the reason, for a reader who doubts it."


REFERENCE = "Where the number or the practice comes from; HOUSE where it is the authors' own choice."


MESSAGE = "Sentence with {field}, {measure.field} or {parameter} placeholders."


class Part(BaseModel):
    """A frozen piece of the rulebook that refuses keys it doesn't know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Parameter(Part):
    """A number that expressions use by `$name` and sentences by `{name}`; the user may override it."""

    value: Number = Field(description="The number.")
    unit: Text = Field(description="Its unit, such as days or percent.")
    why: Text = Field(description=WHY)
    reference: Text = Field(description=REFERENCE)
    at_least: Number | None = Field(default=None, description="The least value that an override may set.")
    at_most: Number | None = Field(default=None, description="The greatest value that an override may set.")

    @model_validator(mode="after")
    def _within(self) -> "Parameter":
        low, high = self.at_least, self.at_most
        if (low is not None and self.value < low) or (high is not None and self.value > high):
            raise ValueError("the value lies outside the bounds beside it")
        return self
