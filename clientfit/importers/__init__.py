"""Importers: exports, frames and events become the event table, the client table and the rejected rows."""

from clientfit.importers.corrections import CORRECTION_COLUMNS, unclear_events
from clientfit.importers.formats import MAX_UNPACKED, NamedFrame
from clientfit.importers.profiles import (
    Candidate,
    Detected,
    Profile,
    ProfileColumn,
    detect,
    facts,
    mapped,
    named,
    shipped_profiles,
)
from clientfit.importers.reading import Intake, read

__all__ = [
    "CORRECTION_COLUMNS",
    "MAX_UNPACKED",
    "Candidate",
    "Detected",
    "Intake",
    "NamedFrame",
    "Profile",
    "ProfileColumn",
    "detect",
    "facts",
    "mapped",
    "named",
    "read",
    "shipped_profiles",
    "unclear_events",
]
