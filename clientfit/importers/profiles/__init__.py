"""Import profiles: what an export's columns mean, declared as data; matched, applied and suggested."""

from clientfit.importers.profiles.apply import stage_export
from clientfit.importers.profiles.claim import ClaimedSource, claim_source
from clientfit.importers.profiles.detection import Candidate, Detected, detect
from clientfit.importers.profiles.docs import facts
from clientfit.importers.profiles.load import named, shipped_profiles
from clientfit.importers.profiles.map_file import mapped
from clientfit.importers.profiles.match import CLIENTS_TABLE, Recogniser
from clientfit.importers.profiles.schema import Profile, ProfileColumn

__all__ = [
    "CLIENTS_TABLE",
    "Candidate",
    "ClaimedSource",
    "Detected",
    "Profile",
    "ProfileColumn",
    "Recogniser",
    "claim_source",
    "detect",
    "facts",
    "mapped",
    "named",
    "shipped_profiles",
    "stage_export",
]
