"""The differences between two screenings: counts, and each client that changed by name."""

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from clientfit.model.change import SignalChange, TypeChange
from clientfit.model.verdict import EvidenceEvent, Level, Rulebook

SCHEMA = "clientfit/comparison/1"

Direction = Literal["worse", "better", "other", "new", "gone"]
DIRECTIONS: tuple[Direction, ...] = ("worse", "new", "better", "other", "gone")
"""The order in which reports list the clients that changed."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Side(_Frozen):
    """A side of a comparison: the day, rulebook and number of clients of a screening."""

    as_of: date
    rulebook: Rulebook
    clients: int


class RuleChange(_Frozen):
    """A line of the rules that differs: `file:line` of the newer rulebook where known, and both values."""

    rule: str
    before: str | None
    after: str | None
    place: str | None = None


class ClientChange(_Frozen):
    """A client whose recommendation or levels differ.

    `before` and `after` are recommendations; null where the client is only in the other screening. `says`
    are the sentences of the signals that changed. `counted` are the records that count as evidence now and
    did not before, `dropped` those that no longer do. `rules` are the rule lines that led to the change.
    """

    client_id: str
    client_name: str
    direction: Direction
    before: str | None
    after: str | None
    types: tuple[TypeChange, ...] = ()
    signals: tuple[SignalChange, ...] = ()
    says: tuple[str, ...] = ()
    counted: tuple[EvidenceEvent, ...] = ()
    dropped: tuple[EvidenceEvent, ...] = ()
    rules: tuple[RuleChange, ...] = ()


class DraftChange(_Frozen):
    """A client's level of a draft type, before and after; null where the type or the client was not there."""

    client_id: str
    client_name: str
    type: str
    title: str
    before: Level | None
    after: Level


class Comparison(_Frozen):
    """Two screenings compared; the clients that changed come worse first, then by name.

    `moved` counts the clients that got worse by the recommendation that they have now; `recovered` those
    with a better recommendation than before; `directions` all that changed, by direction. `drafts` are
    changes in types that are never counted: they are in none of the numbers.
    """

    schema_: str = Field(default=SCHEMA, alias="schema", serialization_alias="schema")
    before: Side
    after: Side
    unchanged: int
    directions: dict[Direction, int]
    moved: dict[str, int] = Field(default_factory=dict)
    recovered: int = 0
    rules: tuple[RuleChange, ...] = ()
    clients: tuple[ClientChange, ...] = ()
    drafts: tuple[DraftChange, ...] = ()
