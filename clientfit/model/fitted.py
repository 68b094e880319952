"""A fit: numbers of the rulebook proposed from labelled clients, and how far they can be relied on."""

from pydantic import BaseModel, ConfigDict, Field

SCHEMA = "clientfit/fit/1"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Accuracy(_Frozen):
    """Balanced accuracy: the mean of the shares of both classes that are right; 0.5 is chance.

    `low` and `high` are its 95 % interval, by resampling the labelled clients.
    """

    value: float
    low: float
    high: float


class FittedNumber(_Frozen):
    """A number: its default, the best value with its 95 % interval, and the least and greatest tried."""

    name: str
    unit: str
    default: float
    best: float
    low: float
    high: float
    at_least: float
    at_most: float


class Fit(_Frozen):
    """The fitted numbers, and whether they are better than the default on clients they were not fitted to.

    `flagged` and `not_flagged` count the labels. `fitted` is the accuracy over all of them with the best
    values, `cross_validated` with values chosen without the client that is judged, `default` with the
    rulebook's own; `gain` is cross-validated less default. `keep_default` is the reason to change nothing.
    """

    schema_: str = Field(default=SCHEMA, alias="schema", serialization_alias="schema")
    types: tuple[str, ...]
    flagged: int
    not_flagged: int
    left_out: int
    not_judged: int
    numbers: tuple[FittedNumber, ...]
    fitted: float
    cross_validated: Accuracy
    default: Accuracy
    gain: Accuracy
    keep_default: str | None
    changed: tuple[str, ...] = ()
