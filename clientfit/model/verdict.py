"""The verdict on a client, with its evidence: the data of every report.

The JSON names are the published contract `clientfit/verdict/1`: fields may be added, none renamed.
"""

from datetime import date
from operator import not_
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from clientfit.errors import Problem

Level = Literal["not_judged", "clear", "watch", "flag", "severe"]
LEVELS: tuple[Level, ...] = ("not_judged", "clear", "watch", "flag", "severe")
"""The levels from least to most severe; a client is flagged at `flag` or `severe`."""

RANKS: dict[str, int] = {level: rank for rank, level in enumerate(LEVELS, start=-1)}
"""Levels as integers, as the store has them: not_judged -1, clear 0, watch 1, flag 2, severe 3."""

SCHEMA = "clientfit/verdict/1"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)


class Tool(_Frozen):
    """The program that gave the verdicts; `engine` names the inference engine used."""

    name: str = "clientfit"
    version: str
    engine: str


class Extended(_Frozen):
    """The rulebook that the one used extends: an overlay states only what differs from it."""

    name: str
    version: str
    sha256: str


class Rulebook(_Frozen):
    """The rulebook used; `sha256` is over its files, `overrides` are numbers set otherwise.

    `recommendations` are those it can give, each with its rank: 0 is the best. `drafts` are its client types
    that are not counted, with their titles.
    """

    name: str
    version: str
    sha256: str
    extends: Extended | None = None
    overrides: dict[str, float | int | str] = Field(default_factory=dict)
    recommendations: dict[str, int] = Field(default_factory=dict)
    drafts: dict[str, str] = Field(default_factory=dict)


class Input(_Frozen):
    """The account of one source: rows = used + duplicates + skipped + rejected, and its events."""

    file: str
    sha256: str | None = None
    profile: str
    rows: int
    used: int
    duplicates: int = 0
    skipped: dict[str, int] = Field(default_factory=dict)
    rejected: int = 0
    events: int


class Head(_Frozen):
    """The head of all verdicts of a screening: tool, rulebook, day, inputs and problems.

    `language` is the code of the language that the sentences are in; names and levels stay English.
    `unread` names each source of which nothing could be used: missing, empty, unknown, unreadable, or with
    all of its rows rejected.
    """

    schema_: str = Field(default=SCHEMA, alias="schema")
    tool: Tool
    rulebook: Rulebook
    as_of: date
    language: str = "en"
    inputs: tuple[Input, ...] = ()
    unread: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


class Condition(_Frozen):
    """A condition of a level: the measured value and its threshold.

    `distance` is how far the value is from where `holds` would change, in the measure's unit (null when
    there is no value). `source` says where the threshold's value came from: rulebook or override.
    """

    measure: str
    op: Literal[">", ">=", "<", "<=", "=="]
    threshold: float | int
    value: float | int | None
    holds: bool
    distance: float | int | None = None
    unit: str
    why: str | None = None
    reference: str | None = None
    source: str = "rulebook"


class EvidenceEvent(_Frozen):
    """An event that a signal counts; `says` is a sentence, `text` the note as it was written."""

    event_id: str
    occurred_at: str
    kind: str
    says: str
    text: str | None = None
    amount: str | None = None
    currency: str | None = None
    file: str | None = None
    line: int | None = None


class Evidence(_Frozen):
    """The events a signal counts: the true `count`, and the newest of them up to the cap."""

    count: int
    events: tuple[EvidenceEvent, ...] = ()


class SignalVerdict(_Frozen):
    """A signal: its level, the measured value, the thresholds, and its evidence.

    n is the number of opportunities, k of incidents; `compared` is the value the deciding condition
    looked at (a Wilson bound for a share). `not_judged` is the reason when `level` is not_judged, and
    `settled_by` the next record that would settle it.
    """

    signal: str
    title: str
    level: Level
    measure: str
    value: float | int | None
    compared: float | int | None = None
    k: int | None = None
    n: int | None = None
    unit: str
    conditions: dict[str, tuple[Condition, ...]] = Field(default_factory=dict)
    says: str
    excused_by: tuple[str, ...] = ()
    not_judged: str | None = None
    settled_by: str | None = None
    advisory: bool = False
    evidence: Evidence = Evidence(count=0)


class Flip(_Frozen):
    """The number of further records of one kind that would change a type's level; `says` describes them.

    `count` is the least number that does and `level` the level reached, found by screening the client with
    those records added; both are null where none up to `within` does. `given` lists the assumed ends of open
    events.
    """

    direction: Literal["worse", "better"]
    count: int | None
    level: Level | None
    says: str
    days: int
    within: int
    given: tuple[str, ...] = ()


class TypeVerdict(_Frozen):
    """A client type: its level after exemptions, and the signals behind it.

    `raised` is the level before caps and clearing; `exempted_by` names the exemptions that lowered it.
    `flips` is looked for where one client is explained, and empty elsewhere.
    """

    level: Level
    title: str
    raised: Level = "clear"
    exempted_by: tuple[str, ...] = ()
    not_judged: str | None = None
    settled_by: str | None = None
    signals: tuple[SignalVerdict, ...] = ()
    flips: tuple[Flip, ...] = ()


class Derived(_Frozen):
    """A step of the derivation: `rule` concluded `gives` from the facts in `from`."""

    rule: str
    from_: tuple[str, ...] = Field(alias="from")
    gives: str


class History(_Frozen):
    """The events that the verdict is based on, those up to as_of: first and last day, number, and kinds.

    `events_after` is the number of the client's events after as_of, which are not known yet and not used.
    """

    first: date | None
    last: date | None
    events: int
    events_after: int = 0
    kinds: dict[str, int] = Field(default_factory=dict)
    notes: tuple[str, ...] = ()


class Money(_Frozen):
    """Money of one currency as of the day: what is owed and overdue, undisputed, and open chargebacks.

    `charged_back` is the sum of the card payments reversed and not decided (null when no amount is
    recorded), `charged_back_since` the day of the oldest (null when there is none).
    """

    currency: str
    owed: str
    overdue: str
    oldest_days: int | None = None
    charged_back: str | None = None
    charged_back_since: date | None = None


class CorrectionMade(_Frozen):
    """A person's correction of one of the client's events, or of the client where `event_id` is null.

    `says` describes the change, `by` and `on` name its author and day, `reason` is why an event was dropped.
    """

    event_id: str | None = None
    kind: str | None = None
    occurred_at: date | None = None
    says: str
    by: str | None = None
    on: date | None = None
    reason: str | None = None
    file: str | None = None
    line: int | None = None


class Waived(_Frozen):
    """A waiver that changed a verdict: a type or signal that a person excepted, until a day.

    `level` is the level without waivers, of the type or of the signal.
    """

    type: str | None = None
    signal: str | None = None
    title: str
    level: Level
    reason: str
    by: str
    from_: date = Field(alias="from")
    until: date
    file: str | None = None
    line: int | None = None


class Provenance(_Frozen):
    """The origin of one verdict: its schema, its day, and the rulebook and inference engine it was made by.

    `rulebook` is the SHA-256 over the rulebook's files, as in the head of a screening.
    """

    schema_: str = Field(default=SCHEMA, alias="schema")
    as_of: date
    rulebook: str
    engine: str


class Verdict(_Frozen):
    """The verdict on one client: advice to a person, who decides.

    `provenance` is there for a verdict that is kept without the head of its screening. `owner` looks
    after the client, as the clients table says. `corrections` are those of its events by a person.
    `waivers` are those that changed it, and `without_waivers` is what would be recommended without them.
    `drafts` are client types that are tried out: nothing else in the verdict rests on them, and nothing
    counts them. `problems` are the events given to `check` or `explain` that could not be used, and on which
    the verdict does not rest; the JSON leaves them out where there are none. Those of a screening are in its
    head.
    """

    provenance: Provenance
    client_id: str
    client_name: str
    stage: Literal["prospect", "active", "past"]
    stage_inferred: bool
    owner: str | None = None
    history: History
    recommendation: str
    reasons: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    plan: tuple[str, ...] = ()
    recovery: tuple[str, ...] = ()
    positives: tuple[str, ...] = ()
    reverses_if: str | None = None
    review_on: date | None = None
    money: tuple[Money, ...] = ()
    waivers: tuple[Waived, ...] = ()
    without_waivers: str | None = None
    corrections: tuple[CorrectionMade, ...] = ()
    types: dict[str, TypeVerdict] = Field(default_factory=dict)
    drafts: dict[str, TypeVerdict] = Field(default_factory=dict)
    derivation: tuple[Derived, ...] = ()
    problems: tuple[Problem, ...] = Field(default=(), exclude_if=not_)


class Summary(_Frozen):
    """Counts over a screening; `by_type` counts the clients at each level of each type.

    `by_draft` counts those of draft types, which nothing else counts.
    """

    clients: int
    by_recommendation: dict[str, int] = Field(default_factory=dict)
    by_type: dict[str, dict[str, int]] = Field(default_factory=dict)
    by_draft: dict[str, dict[str, int]] = Field(default_factory=dict)


class Document(Head):
    """A whole screening as one JSON document: the published schema is this model's."""

    clients: tuple[Verdict, ...] = ()
    summary: Summary
