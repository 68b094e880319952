"""Mail providers: domains whose addresses say nothing of a company."""

from functools import cache
from pathlib import Path

from clientfit.yaml_source import read_yaml


@cache
def mail_providers() -> frozenset[str]:
    """The domains of providers of mail to anybody, in lower case."""
    return frozenset(read_yaml(Path(__file__).with_name("mail_providers.yml")).data)
