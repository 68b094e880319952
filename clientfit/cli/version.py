"""The text of `--version`, without loading the engine or the database."""

from importlib.metadata import version as installed
from importlib.util import find_spec

from clientfit.rulebook.load import HEAD_FILE, default_rules
from clientfit.yaml_source import read_yaml


def version() -> str:
    """Return the versions of clientfit, of the inference engine and of the rulebook in one line."""
    rulebook = read_yaml(default_rules() / HEAD_FILE).data["rulebook"]
    return (
        f"clientfit {installed('clientfit')} ({_engine()}; rulebook {rulebook['name']} {rulebook['version']})"
    )


def _engine() -> str:
    there = find_spec("durable_rules_engine") is not None
    return f"durable_rules {installed('durable_rules')}" if there else "reference"
