"""Costs and income of clients, shown next to the verdicts and never part of them.

The JSON names are the published contract `clientfit/costs/1`: fields may be added, none renamed.
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from clientfit.model.verdict import Head

SCHEMA = "clientfit/costs/1"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Figure(_Frozen):
    """A figure of one client: money in `currency` with two digits, else days, hours or a count.

    `records` is the number of rows it was computed from, `events` the newest of them, where each is one
    event.
    """

    name: str
    title: str
    about: str
    unit: Literal["money", "days", "hours", "count"]
    role: Literal["income", "cost", "fact"]
    value: str
    currency: str | None = None
    records: int
    events: tuple[str, ...] = ()


class Total(_Frozen):
    """A client's income and known costs in one currency, with two digits.

    `income_share` is the client's part of the income of the whole book in that currency, `costs_share` the
    known costs as a part of the client's own income; each 0-1, and null without income.
    """

    currency: str
    income: str
    income_share: float | None
    costs: str
    costs_share: float | None


class Unknown(_Frozen):
    """A figure that can't be known without records that are not there."""

    name: str
    title: str
    needs: str


class ClientCosts(_Frozen):
    """Costs and income of one client, and what is unknown about them."""

    client_id: str
    client_name: str
    totals: tuple[Total, ...]
    figures: tuple[Figure, ...]
    unknown: tuple[Unknown, ...]


class Column(_Frozen):
    """A figure that tables show, with its short title."""

    figure: str
    title: str


class Costs(Head):
    """Costs and income of the clients of a book, the highest costs in relation to the income first."""

    schema_: str = Field(default=SCHEMA, alias="schema", serialization_alias="schema")
    columns: tuple[Column, ...]
    clients: tuple[ClientCosts, ...]
