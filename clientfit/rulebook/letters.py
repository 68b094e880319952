"""What the drafts of letters to clients say: facts, what is asked for, and what would change a no."""

from typing import Literal

from pydantic import Field

from clientfit.model.letter import LetterKind
from clientfit.rulebook.parts import Name, Part, Text

__all__ = ["Asks", "Fact", "LetterKind", "Letters"]


class Fact(Part):
    """One signal in a sentence to the client: what happened, with days and numbers and no more.

    `records` says how its records are listed: told by their own sentence, by their days alone, or not.
    """

    message: Text
    records: Literal["told", "days", "none"] = "told"


class Asks(Part):
    """What is asked for at each level, by names that another language's sentences go by.

    Without any at severe, those at flag are asked for.
    """

    watch: dict[Name, Text] = Field(default_factory=dict)
    flag: dict[Name, Text] = Field(default_factory=dict)
    severe: dict[Name, Text] = Field(default_factory=dict)


class Letters(Part):
    """What letters say because of one client type, which they never name.

    `facts` has a sentence for each of the type's signals; `again` is what would let a no be looked at anew.
    """

    facts: dict[Name, Fact] = Field(default_factory=dict)
    asks: Asks = Asks()
    again: Text
