"""The inference engines: facts in, conclusions with their derivation out."""

from clientfit.engine.default import default_engine
from clientfit.engine.inference import Engine, Inference, Step
from clientfit.engine.rules import Count, Rule, Ruleset, Stratum
from clientfit.engine.strata import stratify

__all__ = [
    "Count",
    "Engine",
    "Inference",
    "Rule",
    "Ruleset",
    "Step",
    "Stratum",
    "default_engine",
    "stratify",
]
