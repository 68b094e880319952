"""Exports, frames and events into the event table: what was read, and what could not be."""

from clientfit.importers.detect import Candidate, Detected, detect
from clientfit.importers.frames import NamedFrame
from clientfit.importers.profile import named, profiles
from clientfit.importers.profile_format import Profile
from clientfit.importers.reading import Intake, read

__all__ = ["Candidate", "Detected", "Intake", "NamedFrame", "Profile", "detect", "named", "profiles", "read"]
