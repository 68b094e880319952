"""From levels to advice: the recommendation policy, remarks, and what is owed."""

from typing import Literal

from pydantic import Field, StrictInt, model_validator

from clientfit.rulebook.letters import LetterKind
from clientfit.rulebook.parts import Name, Part, Sql, Text
from clientfit.rulebook.signals import Condition


class Remark(Part):
    """A sentence said of a client when all conditions hold; `steps` where it is a list of things to do.

    `letter` is the same said to the client, where a letter says it.
    """

    title: Text
    when: tuple[Condition, ...] = Field(min_length=1)
    message: Text
    steps: tuple[str, ...] = ()
    letter: Text | None = None
    reference: Text


class Standing(Part):
    """Where the client's stage is found: columns of a row set with one row a client.

    `stage` is prospect, active or past; `inferred` whether nobody said so; `standing` is prospect or
    existing, which the recommendation turns on.
    """

    source: Name = Field(alias="from")
    stage: Name
    inferred: Name
    standing: Name


class MoneyRows(Part):
    """What is owed: rows of one set under a condition, with SQL of the amount and of the days overdue.

    With `issued` and `due`, the days of a row, letters list each that is overdue, where every row is an
    event. `disputed` is the condition of rows that a letter leaves out and mentions.
    """

    source: Name = Field(alias="from")
    where: Sql
    currency: Sql
    owed: Sql
    days: Sql
    issued: Sql | None = None
    due: Sql | None = None
    disputed: Sql | None = None

    def expressions(self) -> dict[str, str]:
        """The SQL by its key."""
        return self.model_dump(exclude={"source"}, exclude_none=True)


class PaymentRows(Part):
    """What is drawn of every payment due: rows of one set, with SQL of the days and the amount.

    `paid` is the day it was paid, unknown while it is open; `late` the days between.
    """

    title: Text
    about: Text
    source: Name = Field(alias="from")
    where: Sql
    due: Sql
    paid: Sql
    late: Sql
    amount: Sql
    currency: Sql

    def expressions(self) -> dict[str, str]:
        """The SQL by its key."""
        return self.model_dump(exclude={"title", "about", "source"})


class Ages(Part):
    """Into which ages of days late payments are sorted: each begins above one of these and the last is open.

    What is not above the first is in time.
    """

    above: tuple[StrictInt, ...] = Field(min_length=1)
    why: Text
    reference: Text

    @model_validator(mode="after")
    def _rising(self) -> "Ages":
        if list(self.above) != sorted(set(self.above)):
            raise ValueError("each age begins later than the one before")
        return self


class Charts(Part):
    """What the reports with pictures draw beside the verdicts."""

    payments: PaymentRows
    ages: Ages


class Policy(Part):
    """One way to a recommendation; the first in the file that holds is given.

    `types` are needed counts of types at a level or worse; `standing` limits to prospect or existing;
    `facts` names policy facts that must hold, `unless` those that must not.
    """

    recommend: Name
    types: dict[Literal["judged", "watch", "flag", "severe"], StrictInt] = Field(default_factory=dict)
    standing: Literal["prospect", "existing"] | None = None
    facts: tuple[Name, ...] = ()
    unless: tuple[Name, ...] = ()
    why: Text
    reference: Text
    plan: tuple[str, ...] = ()


class Recommendation(Part):
    """A recommendation: how it reads for a prospect and for an existing client, and how bad it is.

    `plan` is what to do, step by step. `letters` are the letters that go with it, each with what it says
    beside what its types ask for, by name.
    """

    rank: StrictInt
    title: Text
    existing: str | None = None
    message: Text
    conditions: tuple[str, ...] = ()
    plan: tuple[str, ...] = ()
    letters: dict[LetterKind, dict[Name, Text]] = Field(default_factory=dict)


class PolicyFact(Part):
    """A fact about the client that the policy reads, measured like a signal's conditions."""

    when: tuple[Condition, ...] = Field(min_length=1)
    message: Text
