"""The rulebook: YAML on disk to frozen, checked models, with the user's overrides."""

from clientfit.rulebook.load import default_rules, load, load_with_places, rule_files, rulebook_layers
from clientfit.rulebook.overrides import read_overrides, settings
from clientfit.rulebook.places import Places
from clientfit.rulebook.schema import RAISED, ClientType, Condition, Measure, Rulebook, Signal
from clientfit.rulebook.translation import in_language

__all__ = [
    "RAISED",
    "ClientType",
    "Condition",
    "Measure",
    "Places",
    "Rulebook",
    "Signal",
    "default_rules",
    "in_language",
    "load",
    "load_with_places",
    "read_overrides",
    "rule_files",
    "rulebook_layers",
    "settings",
]
