"""A backtest: what each flag would have predicted, replayed day by day over a history."""

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from clientfit.model.verdict import Rulebook

SCHEMA = "clientfit/backtest/1"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Estimate(_Frozen):
    """A share or ratio with its 95 % interval; null where nothing was counted."""

    value: float | None
    low: float | None
    high: float | None


class Score(_Frozen):
    """The accuracy of one predictor of one outcome.

    An observation is one client on one day. `flagged` counts the observations at which the predictor spoke,
    `followed` those of them after which the outcome came within the horizon. Precision is followed / flagged,
    recall followed / all that the outcome followed, lift precision / base rate.
    """

    predictor: str
    title: str
    kind: Literal["type", "any", "simple"]
    flagged: int
    followed: int
    precision: Estimate
    recall: Estimate
    lift: Estimate


class OutcomeScores(_Frozen):
    """All predictors of one outcome: `base_rate` is the share of observations that it followed."""

    outcome: str
    title: str
    observations: int
    followed: int
    base_rate: Estimate
    scores: tuple[Score, ...]


class LeadTime(_Frozen):
    """The lead time of a type's first flag before the first outcome of each client that had it.

    Of `clients` with the outcome, `before` were flagged before it (`median_days` ahead, from `least_days` to
    `most_days`), `after` only on its day or later, `never` not at all.
    """

    type: str
    title: str
    outcome: str
    clients: int
    before: int
    after: int
    never: int
    median_days: float | None
    least_days: int | None
    most_days: int | None


class Steadiness(_Frozen):
    """The steadiness of a type's flag: `returned` clients were flagged, cleared and flagged again."""

    type: str
    title: str
    clients: int
    changes: int
    cleared: int
    returned: int


class FirstFlag(_Frozen):
    """The first replayed day on which a client was flagged for a type, and its first outcomes by name."""

    client_id: str
    client_name: str
    type: str
    flagged_on: date
    outcomes: dict[str, date] = Field(default_factory=dict)


class Backtest(_Frozen):
    """A replay of a rulebook over a history, without looking ahead."""

    schema_: str = Field(default=SCHEMA, alias="schema", serialization_alias="schema")
    rulebook: Rulebook
    first: date
    last: date
    every: str
    dates: int
    scored_dates: int
    horizon_days: int
    clients: int
    outcomes: tuple[OutcomeScores, ...]
    lead_times: tuple[LeadTime, ...]
    steadiness: tuple[Steadiness, ...]
    first_flags: tuple[FirstFlag, ...]
