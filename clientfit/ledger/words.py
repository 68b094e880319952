"""The vocabulary of the ledger: phrases people say, from words.yml, and the rows they become."""

import re
from functools import cache, cached_property
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

from clientfit.yaml_source import read_yaml

_FILE = Path(__file__).with_name("words.yml")

Phrase = tuple[str, ...]
"""The words of a phrase, normalized."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class EntryKind(_Part):
    """What a phrase stands for: a new row of `kind`, or the end of the open row of a kind in `closes`."""

    say: tuple[str, ...]
    means: str
    example: str
    kind: str | None = None
    closes: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    part: str | None = None
    """Kind of the new row that an amount makes of a phrase that closes: a part payment."""
    outcome: str | None = None
    phase: str | None = None
    cause: str | None = None
    actor: str | None = None
    tags: tuple[str, ...] = ()
    number: Literal["score", "hours"] | None = None
    """What a bare number is, where it is no amount."""
    id: str | None = None
    """Beginning of the ids of new rows."""


class _Around(_Part):
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


class _BeforeWeekday(_Part):
    last: tuple[str, ...]
    next: tuple[str, ...]


class _Names(_Part):
    on: tuple[str, ...]
    id: tuple[str, ...]
    job: tuple[str, ...]


class _Marks(_Part):
    confirmed: tuple[str, ...]
    paid_extra: tuple[str, ...]


class Vocabulary(_Part):
    """Every word that the ledger knows."""

    languages: tuple[str, ...]
    """Languages whose names of months and weekdays are read."""
    days: dict[str, int]
    before_weekday: _BeforeWeekday
    spans: dict[Literal["days", "weeks", "months", "years"], tuple[str, ...]]
    numbers: dict[str, int]
    ago: _Around
    ahead: tuple[str, ...]
    due: tuple[str, ...]
    names: _Names
    passed_over: tuple[str, ...]
    currencies: dict[str, str]
    hours: tuple[str, ...]
    """Words for the unit of hours."""
    marks: _Marks
    entries: dict[str, EntryKind]

    @cached_property
    def phrases(self) -> dict[Phrase, EntryKind]:
        """Every phrase with what it stands for."""
        return {phrase(said): entry for entry in self.entries.values() for said in entry.say}


def phrase(said: str) -> Phrase:
    """Split what was said into words: lower case, hyphens and underscores as spaces, one apostrophe."""
    return tuple(re.sub(r"[\s_-]+", " ", said.replace("\u2019", "'").casefold()).split())


@cache
def read_vocabulary() -> Vocabulary:
    """Read the vocabulary that is shipped."""
    return Vocabulary.model_validate(read_yaml(_FILE).data)
