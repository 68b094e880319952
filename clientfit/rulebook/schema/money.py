"""Money in reports: debts, costs and payments."""

from typing import Literal

from pydantic import Field, StrictInt, model_validator

from clientfit.rulebook.schema.parts import REFERENCE, WHY, Name, Part, Sql, Text


class Chargebacks(Part):
    """Card payments reversed and not decided yet: rows of a view, each with its amount and age."""

    source: Name = Field(alias="from", description="The view.")
    where: Sql = Field(description="Condition of a row that is open.")
    currency: Sql = Field(description="Currency.")
    amount: Sql = Field(description="Amount reversed, in that currency; NULL where it is unknown.")
    days: Sql = Field(description="Days since the payment was reversed.")

    def expressions(self) -> dict[str, str]:
        """Return the SQL by its key."""
        return self.model_dump(exclude={"source"})


class MoneyRows(Part):
    """Debts: rows of a view, each with its amount and days overdue."""

    source: Name = Field(alias="from", description="The view; for letters, with one row an event.")
    where: Sql = Field(description="Condition of a row on which something is owed.")
    currency: Sql = Field(description="Currency.")
    owed: Sql = Field(description="Amount owed, in that currency.")
    days: Sql = Field(description="Days overdue, 0 while it is not.")
    issued: Sql | None = Field(default=None, description="Day of the row; with due, letters list it.")
    due: Sql | None = Field(default=None, description="Due day.")
    disputed: Sql | None = Field(default=None, description="Condition of rows that letters only count.")
    chargebacks: Chargebacks | None = Field(default=None, description="Card payments reversed, not decided.")

    def expressions(self) -> dict[str, str]:
        """Return the SQL by its key."""
        return self.model_dump(exclude={"source", "chargebacks"}, exclude_none=True)


class Cost(Part):
    """A figure of what a client costs or brings, shown next to the verdict and never part of it.

    Over the rows of a view that meet `where`, `value` is an aggregate for each client and, where `currency`
    is given, each currency.
    """

    title: Text = Field(description="Title, such as: Cost of the credit.")
    about: Text = Field(description="How the figure is computed, in a plain sentence.")
    unit: Literal["money", "days", "hours", "count"] = Field(description="Unit; money needs a currency.")
    source: Name = Field(alias="from", description="The view.")
    where: Sql | None = Field(default=None, description="Condition of a row that counts.")
    currency: Sql | None = Field(default=None, description="Currency of a row; then a figure each.")
    value: Sql = Field(description="Aggregate over the rows.")
    role: Literal["income", "cost", "fact"] = Field(
        default="fact", description="Income and costs are in money, and each are summed; a fact is neither."
    )
    column: Text | None = Field(default=None, description="Short title of its column in tables.")
    needs: Text | None = Field(
        default=None, description="Records without which it is unknown; without it, no row means none."
    )
    reference: Text | None = Field(default=None, description=REFERENCE)

    def expressions(self) -> dict[str, str]:
        """Return the SQL by its key."""
        written = {"where": self.where, "currency": self.currency, "value": self.value}
        return {key: sql for key, sql in written.items() if sql is not None}

    @model_validator(mode="after")
    def _money_has_a_currency(self) -> "Cost":
        if self.unit == "money" and self.currency is None:
            raise ValueError("money has a currency")
        if self.role != "fact" and self.unit != "money":
            raise ValueError("income and costs are in money")
        return self


class PaymentRows(Part):
    """Payments to draw: rows of a view, each due on a day and perhaps paid."""

    title: Text = Field(description="Title of the chart.")
    about: Text = Field(description="What is left out.")
    source: Name = Field(alias="from", description="The view.")
    where: Sql = Field(description="Condition of a row that is drawn.")
    due: Sql = Field(description="Due day.")
    paid: Sql = Field(description="Day it was paid; NULL while it is open.")
    late: Sql = Field(description="Days from the due day to the payment.")
    amount: Sql = Field(description="Amount.")
    currency: Sql = Field(description="Currency.")

    def expressions(self) -> dict[str, str]:
        """Return the SQL by its key."""
        return self.model_dump(exclude={"title", "about", "source"})


class Ages(Part):
    """Age classes of late payments: each begins above one of these days and the last is open."""

    above: tuple[StrictInt, ...] = Field(min_length=1, description="Days late; up to the first is in time.")
    why: Text = Field(description=WHY)
    reference: Text = Field(description=REFERENCE)

    @model_validator(mode="after")
    def _ascending(self) -> "Ages":
        if list(self.above) != sorted(set(self.above)):
            raise ValueError("each age begins later than the one before")
        return self


class Charts(Part):
    """The data that reports with charts draw."""

    payments: PaymentRows = Field(description="Payments, due against paid.")
    ages: Ages = Field(description="Age classes.")
