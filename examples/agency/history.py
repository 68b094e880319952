"""One client's history, told event by event in the columns of the event table."""

from collections import Counter
from datetime import date, timedelta
from random import Random
from typing import TypeVar

BEGIN, END = date(2024, 7, 1), date(2026, 6, 30)
COLUMNS = (
    *("client_id", "client_name", "event_id", "ref", "kind", "occurred_at", "actor", "engagement", "amount"),
    *("currency", "due", "settled", "outcome", "phase", "cause", "paid_extra", "confirmed", "severity"),
    *("score", "text", "tags"),
)
PROVIDER = {"quote", "quote_revision", "delivery", "invoice", "request", "provider_failure", "credit"}
SATURDAY, HOLIDAYS = 5, {(12, 25), (12, 26), (1, 1)}

Word = TypeVar("Word")


def after(day: date, days: int) -> date:
    """The day so many days later."""
    return day + timedelta(days=days)


def workday(day: date) -> date:
    """The day itself, or the next one on which people work."""
    while day.weekday() >= SATURDAY or (day.month, day.day) in HOLIDAYS:
        day = after(day, 1)
    return day


def months(first: date) -> list[date]:
    """The first of every month from this one to the end of the book."""
    count = (END.year - first.year) * 12 + END.month - first.month + 1
    return [
        date(first.year + m // 12, m % 12 + 1, 1) for m in range(first.month - 1, first.month - 1 + count)
    ]


class History:
    """A client and what happened, with dice of its own: no client's history moves another's."""

    def __init__(self, line: str, seed: int) -> None:
        fields = [field.strip() for field in line.split("|")]
        self.client_id, self.name, self.country, currencies = fields[:4]
        self.terms, self.size, self.story, self.traits = int(fields[4]), int(fields[5]), *fields[6:]
        self.currencies = currencies.split("/")
        self.currency = self.currencies[0]
        self.dice = Random(f"{seed} {self.client_id}")  # noqa: S311 - made-up data, nothing secret
        self.events: list[dict[str, str]] = []

    def chance(self, share: float) -> bool:
        """Whether something that happens in this share of cases happens now."""
        return self.dice.random() < share

    def draw(self, weights: dict[Word, int]) -> Word:
        """One of the words, each as often as its weight says."""
        return self.dice.choices(list(weights), list(weights.values()))[0]

    def price(self, times: float) -> int:
        """A price of about so many usual invoices, in round figures."""
        step = 10 ** (len(str(self.size)) - 2)
        return round(self.size * times * self.dice.uniform(0.85, 1.2) / step) * step

    def add(self, kind: str, day: date | str, **more: object) -> str:
        """Tell an event and give its number.

        `due` and `settled` are days counted from it; the engagement is that of the event in `ref`, unless
        given. What comes after the end of the book is not known.
        """
        day = workday(date.fromisoformat(day) if isinstance(day, str) else day)
        event = dict.fromkeys(COLUMNS, "") | {"client_id": self.client_id, "client_name": self.name}
        event |= {
            "event_id": str(len(self.events)),
            "kind": kind,
            "occurred_at": f"{day}{more.pop('time', '')}",
        }
        event["actor"] = "provider" if kind in PROVIDER else "client"
        if more.get("outcome") == "held":
            event["actor"] = ""  # the actor of a meeting is who missed or moved it
        if isinstance(due := more.pop("due", None), int):
            event["due"] = str(after(day, due))
        settled = more.pop("settled", None)
        if day > END:
            return ""
        event |= {name: str(value) for name, value in more.items()}
        if isinstance(settled, int) and (done := workday(after(day, settled))) <= END:
            event["settled"] = str(done)
        elif settled is not None:
            event["outcome"] = "open"
        if event["ref"]:
            event["engagement"] = event["engagement"] or self.events[int(event["ref"])]["engagement"]
        if event["amount"]:
            event |= {"amount": f"{float(event['amount']):.2f}", "currency": self.currency}
        self.events.append(event)
        return event["event_id"]

    def quote(self, day: date | str, job: str, amount: float, outcome: str, days: int = 0) -> str:
        """Send a quote valid for 30 days; it is decided on after so many days, or lapses."""
        settled = days if outcome in ("accepted", "declined") else None
        return self.add("quote", day, engagement=job, amount=amount, due=30, settled=settled, outcome=outcome)

    def deliver(self, day: date | str, job: str, text: str, days: int = 3) -> str:
        """Hand over a deliverable on the promised day; it is accepted after so many days."""
        return self.add("delivery", day, engagement=job, due=0, settled=days, outcome="accepted", text=text)

    def bill(self, day: date | str, job: str, amount: float, late: int | None) -> str:
        """Send an invoice on the client's terms, paid so many days late (early: negative) or not yet."""
        due, settled = self.terms, None if late is None else self.terms + late
        outcome = "open" if late is None else "paid"
        return self.add(
            "invoice", day, engagement=job, amount=amount, due=due, settled=settled, outcome=outcome
        )

    def complain(self, day: date, delivery: str, outcome: str, text: str, days: int = 6) -> str:
        """Complain about a deliverable; the finding comes after so many days."""
        return self.add(
            "complaint", day, ref=delivery, settled=days, outcome=outcome, severity="low", text=text
        )

    def bargain(self, day: date, ref: str, phase: str, outcome: str, **more: object) -> str:
        """Ask to pay less than the quote or invoice in `ref`."""
        return self.add("discount_request", day, ref=ref, phase=phase, outcome=outcome, **more)

    def notify(self, day: date | str, text: str, tags: str = "") -> str:
        """Write to the client."""
        return self.add("message", day, actor="provider", phase="in_hours", text=text, tags=tags)

    def told(self) -> list[dict[str, str]]:
        """The events by day, numbered within their kind: invoice-1, invoice-2 and so on."""
        rows = sorted(self.events, key=lambda event: (event["occurred_at"], int(event["event_id"])))
        count: Counter[str] = Counter()
        names = {"": ""}
        for row in rows:
            count[row["kind"]] += 1
            names[row["event_id"]] = f"{row['kind']}-{count[row['kind']]}"
        return [row | {"event_id": names[row["event_id"]], "ref": names[row["ref"]]} for row in rows]
