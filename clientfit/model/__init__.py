"""The frozen types that every layer shares: events in, verdicts out."""

from clientfit.model.calibration import Bar, Calibration, Rate
from clientfit.model.event import COLUMNS, KINDS, WORDS, Client, Event
from clientfit.model.verdict import (
    LEVELS,
    Condition,
    Derived,
    Evidence,
    EvidenceEvent,
    Flip,
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
    "Bar",
    "Calibration",
    "Client",
    "Condition",
    "Derived",
    "Event",
    "Evidence",
    "EvidenceEvent",
    "Flip",
    "Head",
    "History",
    "Input",
    "Rate",
    "Rulebook",
    "Screened",
    "SignalVerdict",
    "Summary",
    "Tool",
    "TypeVerdict",
    "Verdict",
]
