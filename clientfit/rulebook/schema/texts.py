"""Questions of the interview, letters, and remarks about a client."""

from typing import Annotated, Literal

from pydantic import Field, StrictInt, model_validator

from clientfit.rulebook.schema.parts import LONGEST, MESSAGE, REFERENCE, Name, Part, Text
from clientfit.rulebook.schema.signals import Condition, Line
from clientfit.rulebook.schema.types import FlipEvent

AnswerForm = Literal["share", "count", "yes_no", "days", "amount"]


class Question(Part):
    """A question of the interview about a client, and the records that its answer stands for.

    The forms of answers: share, as in 2 of 5: an incident for each of the 2, one of `others` for the rest;
    count: so many incidents; yes_no: one incident for yes; days: one incident whose own day is that many
    days ago, none for 0; amount: the usual amount of the records of the other questions.
    """

    ask: Text = Field(description="The question, in plain words.")
    of: tuple[Literal["prospect", "existing"], ...] = Field(
        min_length=1, description="Clients that it is asked about."
    )
    order: StrictInt = Field(description="Place among the questions of all types; the least is asked first.")
    answer: AnswerForm = Field(description="Form of the answer.")
    within: Annotated[StrictInt, Field(gt=0, le=700)] = Field(
        default=LONGEST, description="Days up to today over which the records are spread."
    )
    incidents: tuple[FlipEvent, ...] = Field(default=(), description="Rows of the record of one incident.")
    others: tuple[FlipEvent, ...] = Field(default=(), description="Rows of the record of one other occasion.")

    @model_validator(mode="after")
    def _has_records(self) -> "Question":
        if (self.answer == "share") != bool(self.others):
            raise ValueError("a share, and nothing else, has others beside its incidents")
        if (self.answer == "amount") == bool(self.incidents):
            raise ValueError("every answer but an amount has incidents")
        return self


class Fact(Part):
    """A signal in a sentence to the client: what happened, with days and numbers and no more."""

    message: Text = Field(description="Sentence; {since.parameter} is the first of that many days.")
    records: Literal["full", "days", "none"] = Field(
        default="full", description="How its records are listed: by their own sentence, by day alone, or not."
    )


class Asks(Part):
    """Requests at each level, by name; without any at severe, those at flag are used."""

    watch: dict[Name, Line] = Field(default_factory=dict, description="Asked for at watch.")
    flag: dict[Name, Line] = Field(default_factory=dict, description="Asked for at flag.")
    severe: dict[Name, Line] = Field(default_factory=dict, description="Asked for at severe.")


class Letters(Part):
    """Sentences of letters because of one client type, which they never name."""

    facts: dict[Name, Fact] = Field(default_factory=dict, description="Sentence to the client, by signal.")
    asks: Asks = Field(default=Asks(), description="What is asked for.")
    again: Text = Field(description="What would let a refusal be reconsidered.")


class Remark(Part):
    """A sentence reported about a client when all conditions hold."""

    title: Text = Field(description="Name of the remark.")
    when: tuple[Condition, ...] = Field(min_length=1, description="Conditions, all of which must hold.")
    message: Text = Field(description=MESSAGE)
    steps: tuple[str, ...] = Field(default=(), description="What to do, step by step.")
    letter: Text | None = Field(default=None, description="The same as a sentence to the client.")
    reference: Text = Field(description=REFERENCE)
