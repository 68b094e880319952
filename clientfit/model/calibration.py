"""The calibration: how often each type and each signal fires over a whole book of clients.

The JSON names are the published contract `clientfit/calibration/1`: fields may be added, none renamed.
"""

from pydantic import BaseModel, ConfigDict, Field

from clientfit.model.verdict import Head, Level

SCHEMA = "clientfit/calibration/1"


class Rate(BaseModel):
    """The rate at which a type or signal fires: the clients at each level, and the share flagged.

    A client that could not be judged is never counted as clear, so `share` is `flagged` of `judged`, and
    `low` and `high` are its 95 % interval (null when nobody was judged). `above` says that `flagged`
    exceeds the bar's share of all clients, so that one client of the only one judged names nothing.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str
    levels: dict[Level, int]
    judged: int
    flagged: int
    share: float | None
    low: float | None
    high: float | None
    above: bool


class Bar(BaseModel):
    """The share of all clients above which a rule is named, with its reason."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    share: float
    why: str
    reference: str


class Calibration(Head):
    """The rate at which each rule fires over a book, to find those that fire too often.

    `signals` have their own levels, before exemptions and clearing; `types` the levels of the verdicts.
    `drafts` are the types that are never counted. `signals_of` names each type's signals. Without a `bar` in
    the rulebook no rule is above it.
    """

    schema_: str = Field(default=SCHEMA, alias="schema", serialization_alias="schema")
    clients: int
    bar: Bar | None
    types: dict[str, Rate]
    drafts: dict[str, Rate] = Field(default_factory=dict)
    signals: dict[str, Rate]
    signals_of: dict[str, tuple[str, ...]]
