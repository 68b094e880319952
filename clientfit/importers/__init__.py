"""Exports, frames and events into the event table: what was read, and what could not be."""

from clientfit.importers.detect import Candidate, Detected, detect
from clientfit.importers.formats.frames import NamedFrame
from clientfit.importers.profiles.load import named, shipped_profiles
from clientfit.importers.profiles.schema import Profile
from clientfit.importers.reading import Intake, read

__all__ = [
    "Candidate",
    "Detected",
    "Intake",
    "NamedFrame",
    "Profile",
    "detect",
    "named",
    "read",
    "shipped_profiles",
]
