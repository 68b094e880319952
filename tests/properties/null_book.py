"""A made-up book without signal: clients who differ by chance alone, at the base rates of ordinary business.

Nobody in it has a habit. Whatever the rules flag here is a false alarm.
"""

from datetime import datetime, time, timedelta
from math import ceil, exp
from random import Random

from tests.properties.book import AS_OF, Diary, Row

LATE = 0.29
"""Share of invoices paid a day late or more (Bonsai, three years of freelancers' invoices)."""

LATE_DAYS = (8.57, 0.666)
"""How late those are, by scale and shape of a Weibull: three in four within two weeks, nine in ten within a
month (Bonsai)."""

UNDECIDED = 0.5
"""Share of quotes that end without a yes or a no: 40-60 % (JOLT)."""

DECLINED = 0.15
"""Share of quotes declined; with what is left, some 35 % are accepted (Proposify: 35-50 %)."""

MISSED = 0.2
"""Share of meetings missed or cancelled late: inbound clients attend 70-85 %, referred ones 80 % and more
(leadriver)."""

NOT_UPHELD = 0.63
"""Share of complaints not upheld (FOS 2024/25: 37 % upheld)."""

COMPLAINTS = 0.1
"""Complaints per deliverable; no published rate, one in ten is generous."""

UNANSWERED = 0.08
"""Share of requests not answered in time: some 90 % of mails are answered within a day (Kooti et al.)."""

REVERSED = 0.04
"""Share of accepted deliverables reopened for a change of mind; no published rate."""

ROUNDS = (0.35, 0.35, 0.2, 0.06, 0.03, 0.01)
"""How often a deliverable takes 0, 1, 2 … rounds: two to three are the norm."""

EXTRAS = 0.15
"""Share of jobs with unpaid work beyond the scope, each up to a fifth of the value: creep is normal (PMI)."""

ASKS_BEFORE = 0.25
"""Wishes to pay less per quote, before it is accepted."""

ASKS_AFTER = 0.005
"""Wishes to pay less per invoice, afterwards: 48 % of firms meet one in a year (Intrum), which with twenty
clients of seven invoices a year is one in two hundred."""


def null_book(seed: int, clients: int) -> list[Row]:
    """Rows of so many clients without habits; the same seed gives the same rows."""
    rng = Random(f"null {seed}")  # noqa: S311 - no secrets
    return [row for number in range(clients) for row in _client(rng, f"n{number:04d}").rows]


def _client(rng: Random, client_id: str) -> Diary:
    diary = Diary(client_id, rng, (rng.choice(("EUR", "GBP", "USD")),))
    for _ in range(rng.randrange(3, 26)):
        _bill(diary)
    for _ in range(rng.randrange(1, 8)):
        _offer(diary)
    for _ in range(rng.randrange(1, 13)):
        _deliver(diary)
    for _ in range(rng.randrange(13)):
        _meet(diary)
    for _ in range(rng.randrange(16)):
        _request(diary)
    for _ in range(rng.randrange(5)):
        diary.add("survey", diary.past_day(731), score=rng.choice((3, 6, 7, 8, 8, 9, 9, 10, 10, 10)))
    if diary.chance(0.2):
        diary.add("message", diary.past_day(731), actor="provider", tags="notice:hours")
    for _ in range(_times(rng, 3)):
        night = datetime.combine(diary.past_day(731), time(22, 30))
        diary.add("message", night, actor="client", phase="out_of_hours")
    for _ in range(_times(rng, 0.05)):
        diary.add("conduct", diary.past_day(731), tags="hostile", confirmed=True)
    return diary


def _bill(diary: Diary) -> None:
    rng, on = diary.rng, diary.past_day(731)
    due = on + timedelta(days=30)
    days = _days_late(diary)
    paid = due + timedelta(days=days or rng.randrange(-20, 1))
    told = {"amount": f"{rng.lognormvariate(7, 0.8):.2f}", "currency": diary.currencies[0]}
    invoice = diary.add("invoice", on, due=due, settled=paid if paid <= AS_OF else None, **told)
    if days > 7 and diary.chance(0.3):
        asked = due + timedelta(days=7)
        if asked <= AS_OF:
            by = paid if diary.chance(0.7) else paid - timedelta(days=min(days - 7, 10))
            diary.add("payment_promise", asked, ref=invoice, due=max(asked, by))
    if diary.chance(0.03):
        raised = on + timedelta(days=rng.choice((3, 10, 20, 40)))
        if raised <= AS_OF:
            found = rng.choice(("upheld", "rejected", "withdrawn", "upheld"))
            diary.add("fee_dispute", raised, ref=invoice, outcome=found, settled=raised + timedelta(days=10))
    if diary.chance(0.003):
        diary.add("chargeback", min(AS_OF, paid), ref=invoice, outcome=rng.choice(("won", "lost")))
    if diary.chance(ASKS_AFTER):
        diary.add("discount_request", diary.heard(on, 30), ref=invoice)


def _days_late(diary: Diary) -> int:
    return ceil(diary.rng.weibullvariate(*LATE_DAYS)) if diary.chance(LATE) else 0


def _offer(diary: Diary) -> None:
    rng, on = diary.rng, diary.past_day(731)
    price = rng.lognormvariate(8, 0.8)
    told = {"amount": f"{price:.2f}", "currency": diary.currencies[0]}
    draw = rng.random()
    decided = on + timedelta(days=rng.randrange(2, 40))
    if draw < UNDECIDED or decided > AS_OF:
        quote = diary.add("quote", on, due=on + timedelta(days=30), **told)
    else:
        outcome = "declined" if draw < UNDECIDED + DECLINED else "accepted"
        due = on + timedelta(days=30)
        quote = diary.add("quote", on, due=due, settled=decided, outcome=outcome, **told)
        if outcome == "accepted" and diary.chance(0.3):
            diary.add("commitment", decided, tags="contract")
        if outcome == "accepted" and diary.chance(EXTRAS):
            value = f"{price * rng.uniform(0.01, 0.2):.2f}"
            extra = {"amount": value, "currency": told["currency"], "cause": "client_change"}
            diary.add(
                "change_request",
                diary.heard(decided, 60),
                outcome="accepted",
                phase="before_acceptance",
                **extra,
            )
    until = (decided - on).days
    if diary.chance(0.2):
        diary.add("quote_revision", diary.heard(on, until), ref=quote)
    if diary.chance(ASKS_BEFORE):
        diary.add("discount_request", diary.heard(on, until), ref=quote, phase="after_quote")


def _deliver(diary: Diary) -> None:
    rng, on = diary.rng, diary.past_day(731)
    accepted = diary.heard(on, 15)
    delivery = diary.add("delivery", on, due=on, settled=accepted, outcome="accepted")
    for _ in range(rng.choices(range(len(ROUNDS)), ROUNDS)[0]):
        diary.add("revision", diary.heard(on, 15), ref=delivery, phase="within_limit")
    if diary.chance(REVERSED):
        changed = diary.heard(accepted, 60)
        diary.add("change_request", changed, ref=delivery, phase="after_acceptance", cause="client_change")
    if diary.chance(COMPLAINTS):
        raised = diary.heard(accepted, 40)
        outcome = "not_upheld" if diary.chance(NOT_UPHELD) else "upheld"
        first = diary.add("complaint", raised, ref=delivery, outcome=outcome, settled=diary.heard(raised, 20))
        if outcome == "not_upheld" and diary.chance(0.1):
            diary.add("complaint", diary.heard(raised, 60), ref=first, outcome="not_upheld")
    if diary.chance(0.03):
        diary.add("provider_failure", diary.heard(on, 20))


def _meet(diary: Diary) -> None:
    outcome = diary.rng.choice(("missed", "late_cancel")) if diary.chance(MISSED) else "held"
    diary.add("meeting", diary.past_day(731), outcome=outcome)


def _request(diary: Diary) -> None:
    rng, on = diary.rng, diary.past_day(731)
    due = on + timedelta(days=10)
    late = diary.chance(UNANSWERED)
    answered = due + timedelta(days=rng.randrange(9, 30) if late else rng.randrange(-9, 1))
    silent = late and diary.chance(0.3)
    diary.add("request", on, due=due, settled=None if silent or answered > AS_OF else answered)


def _times(rng: Random, mean: float) -> int:
    """A number of times with this mean, by chance (Poisson, by Knuth)."""
    limit, product, times = exp(-mean), rng.random(), 0
    while product > limit:
        product *= rng.random()
        times += 1
    return times
