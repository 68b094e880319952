"""The frozen types that every layer shares: events in, verdicts out."""

from clientfit.model.calibration import Bar, Calibration, Rate
from clientfit.model.event import COLUMNS, Client, Event
from clientfit.model.kinds import KINDS, WORDS
from clientfit.model.results import Results, Selection
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
    "Results",
    "Rulebook",
    "Selection",
    "SignalVerdict",
    "Summary",
    "Tool",
    "TypeVerdict",
    "Verdict",
]
