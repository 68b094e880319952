"""The vocabulary of the ledger: phrases, from words.yml, and the rows that they become."""

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
    """An entry with its phrases: a new row of `kind`, or the end of the open row of a kind in `closes`."""

    say: tuple[str, ...]
    means: str
    example: str
    kind: str | None = None
    closes: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    part: str | None = None
    """Kind of the new row of a closing phrase with an amount: a part payment."""
    outcome: str | None = None
    phase: str | None = None
    cause: str | None = None
    actor: str | None = None
    tags: tuple[str, ...] = ()
    number: Literal["score", "hours"] | None = None
    """Column of a bare number that is not an amount."""
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
    """Every word that the ledger understands."""

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
        """Every phrase with its entry."""
        return {phrase(text): entry for entry in self.entries.values() for text in entry.say}


def phrase(text: str) -> Phrase:
    """Split a text into normalized words: lower case, hyphens and underscores as spaces, one apostrophe."""
    return tuple(re.sub(r"[\s_-]+", " ", text.replace("\u2019", "'").casefold()).split())


@cache
def read_vocabulary() -> Vocabulary:
    """Read the shipped vocabulary."""
    return Vocabulary.model_validate(read_yaml(_FILE).data)
