"""The frozen types that every layer shares: events in, verdicts out."""

from clientfit.model.event import COLUMNS, KINDS, WORDS, Client, Event
from clientfit.model.verdict import (
    LEVELS,
    Condition,
    Derived,
    Evidence,
    EvidenceEvent,
    Head,
    History,
    Input,
    Rulebook,
    Screened,
    SignalVerdict,
    Summary,
    Tool,
    TypeVerdict,
    Verdict,
)

__all__ = [
    "COLUMNS",
    "KINDS",
    "LEVELS",
    "WORDS",
    "Client",
    "Condition",
    "Derived",
    "Event",
    "Evidence",
    "EvidenceEvent",
    "Head",
    "History",
    "Input",
    "Rulebook",
    "Screened",
    "SignalVerdict",
    "Summary",
    "Tool",
    "TypeVerdict",
    "Verdict",
]
