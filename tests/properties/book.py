"""Made-up books: random but valid rows of every kind of event, for tests that screen many clients at once.

A book is meant to be nasty, not likely: every word of the event table turns up, also where it makes little
sense, dates contradict words, refs lead nowhere, and the same ids are used by all clients.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random

from clientfit.model.kinds import KINDS, OUTCOMES, PHASES, STAGES, TRAITS, WORDS

AS_OF = date(2026, 6, 30)
DAYS_BACK = 900

Row = dict[str, object]
Rows = Sequence[Mapping[str, object]]

CURRENCIES = ("EUR", "USD", "GBP", "NOK")
JOBS = (None, "site", "shop")
TAGS = (
    *("deposit", "contract", "purchase_order", "decision_maker"),
    *("hostile", "abusive", "threat", "harassment", "hate", "passive_aggressive", "boundary"),
    *("scope_trade", "term_trade", "retainer", "ultimatum", "agreed_extension", "announced_leave"),
    *("notice:hours", "notice:change_order", "notice:conduct", "notice:revisions", "notice:complaints"),
    *("notice:pause", "apology", "goodwill", "escalated", "reopened", "good", "bad", "uncooperative"),
)


@dataclass
class Diary:
    """What is written down about one client; ids are the client's own."""

    client_id: str
    rng: Random
    currencies: tuple[str | None, ...]
    rows: list[Row] = field(default_factory=list)

    def add(self, kind: str, on: date, **columns: object) -> str:
        """Write down one event and tell its id."""
        event_id = f"{kind}-{len(self.rows) + 1}"
        line = len(self.rows) + 2
        here: Row = {"client_id": self.client_id, "event_id": event_id, "kind": kind, "occurred_at": on}
        told = {name: value for name, value in columns.items() if value is not None}
        self.rows.append({**here, **told, "file": "made-up.csv", "line": line})
        return event_id

    def chance(self, probability: float) -> bool:
        """Whether something happens this time."""
        return self.rng.random() < probability

    def past_day(self, span: int = DAYS_BACK) -> date:
        """A day up to the as-of day."""
        return AS_OF - timedelta(days=self.rng.randrange(span))

    def later(self, on: date, most: int) -> date:
        """A day soon after another; it may lie beyond the as-of day only where a caller clips nothing."""
        return on + timedelta(days=self.rng.randrange(most + 1))

    def heard(self, on: date, most: int) -> date:
        """A day soon after another on which something happened, not after the as-of day."""
        return min(AS_OF, self.later(on, most))

    def price(self) -> str:
        """An amount of money."""
        return f"{self.rng.choice((50, 400, 1000, 1000, 2500, 12000)) + self.rng.randrange(100) / 100:.2f}"


def random_book(seed: int, clients: int) -> list[Row]:
    """Rows of so many random clients; the same seed gives the same rows."""
    rng = Random(seed)  # noqa: S311 - no secrets
    return [row for number in range(clients) for row in random_client(rng, f"c{number:04d}").rows]


def random_clients(seed: int, clients: int) -> list[Row]:
    """What the clients table says about some of the clients of a random book."""
    rng = Random(f"clients {seed}")  # noqa: S311 - no secrets
    table: list[Row] = []
    for number in range(0, clients, 2):
        told: Row = {"client_id": f"c{number:04d}"}
        if rng.random() < 0.5:
            told["stage"] = rng.choice(STAGES)
        if rng.random() < 0.2:
            told["traits"] = rng.choice(TRAITS)
        if rng.random() < 0.3:
            told["terms_days"] = rng.choice((0, 14, 30, 60))
        if rng.random() < 0.3:
            told["country"] = rng.choice(("GB", "DE", "NO", "US"))
        table.append(told)
    return table


def random_client(rng: Random, client_id: str) -> Diary:
    """One client with some habits, good and bad, and some noise."""
    currencies = (
        (rng.choice((*CURRENCIES, None)),) if rng.random() < 0.8 else tuple(rng.sample(CURRENCIES, 2))
    )
    diary = Diary(client_id, rng, currencies)
    for habit in (_billing, _selling, _working, _talking, _behaving):
        if diary.chance(0.6):
            badness = rng.choice((0.03, 0.03, 0.15, 0.4, 0.85))
            for _ in range(rng.randrange(1, 10)):
                habit(diary, badness)
    for _ in range(rng.randrange(6)):
        _noise(diary)
    if not diary.rows:
        diary.add("inquiry", diary.past_day())
    return diary


def _billing(diary: Diary, badness: float) -> None:
    """An invoice and what became of it."""
    rng, on, job = diary.rng, diary.past_day(), diary.rng.choice(JOBS)
    amount, currency = diary.price(), rng.choice(diary.currencies)
    due = None if diary.chance(0.1) else on + timedelta(days=rng.choice((0, 14, 30, 30, 60)))
    wanted = due or on + timedelta(days=30)
    bad = diary.chance(badness)
    paid_on = wanted + timedelta(
        days=rng.choice((9, 20, 40, 80, 150)) if bad else rng.choice((-9, -1, 0, 0, 3))
    )
    paid_on = max(on, paid_on)
    by_slices = diary.chance(0.15)
    fate = rng.choice(("open", "written_off", "void", "credited", "paid")) if diary.chance(0.1) else None
    dated = fate is None and not by_slices and not (bad and diary.chance(0.2))
    invoice = diary.add(
        "invoice",
        on,
        engagement=job,
        amount=amount,
        currency=currency,
        due=due,
        settled=paid_on if dated else None,
        outcome=fate,
        cause=rng.choice(WORDS["cause"]) if diary.chance(0.05) else None,
    )
    about: dict[str, object] = {"ref": invoice, "engagement": job, "currency": currency}
    if by_slices and paid_on <= AS_OF:
        for share in (0.5, 0.5) if diary.chance(0.5) else (0.99,):
            diary.add("payment", diary.heard(paid_on, 20), amount=f"{float(amount) * share:.2f}", **about)
    if diary.chance(0.6 if bad else 0.05):
        _promises(diary, wanted, about)
    _quarrels(diary, on, badness, {**about, "amount": amount})


def _promises(diary: Diary, wanted: date, about: Mapping[str, object]) -> None:
    """Promises to pay an invoice, and a payment that failed."""
    rng = diary.rng
    for _ in range(rng.randrange(1, 4)):
        promised = diary.heard(wanted, 40)
        kept = rng.choice((None, *OUTCOMES["payment_promise"]))
        tags = "agreed_extension" if diary.chance(0.1) else None
        diary.add(
            "payment_promise", promised, due=diary.later(promised, 20), outcome=kept, tags=tags, **about
        )
    if diary.chance(0.2):
        cause = rng.choice((None, "third_party", "provider_error"))
        diary.add("payment_failed", diary.heard(wanted, 20), cause=cause, **about)


def _quarrels(diary: Diary, on: date, badness: float, about: Mapping[str, object]) -> None:
    """What a client does about an invoice instead of paying it."""
    rng = diary.rng
    if diary.chance(0.5 * badness):
        raised = diary.heard(on, 90)
        found = rng.choice((*OUTCOMES["fee_dispute"], "rejected", "withdrawn"))
        part = diary.price() if diary.chance(0.2) else None
        closed = diary.later(raised, 40) if found != "open" and diary.chance(0.5) else None
        diary.add("fee_dispute", raised, outcome=found, settled=closed, amount=part, ref=about["ref"])
    if diary.chance(0.3 * badness):
        decided = rng.choice((*OUTCOMES["chargeback"], "won"))
        diary.add("chargeback", diary.heard(on, 90), outcome=decided, **about)
    if diary.chance(0.6 * badness):
        _ask(diary, diary.heard(on, 60), {**about, "amount": None})
    if diary.chance(0.05):
        diary.add("credit", diary.heard(on, 60), **{**about, "amount": "10.00"})


def _ask(diary: Diary, on: date, about: Mapping[str, object]) -> None:
    """A wish to pay less, sometimes with something offered in return."""
    rng = diary.rng
    offered = rng.choice((None, None, None, "ultimatum", "scope_trade", "term_trade"))
    cause = rng.choice(WORDS["cause"]) if diary.chance(0.05) else None
    phase = rng.choice((None, *PHASES["discount_request"]))
    outcome = rng.choice((None, *OUTCOMES["discount_request"]))
    told = {"phase": phase, "outcome": outcome, "tags": offered, "cause": cause}
    diary.add("discount_request", on, **told, **about)


def _selling(diary: Diary, badness: float) -> None:
    """A quote with its revisions, and what the client did about it."""
    rng, on, job = diary.rng, diary.past_day(), diary.rng.choice(JOBS)
    lapses = diary.chance(badness)
    outcome = (
        rng.choice((None, "open", "expired")) if lapses else rng.choice(("accepted", "declined", "accepted"))
    )
    quote = diary.add(
        "quote",
        on,
        engagement=job,
        amount=diary.price(),
        currency=rng.choice(diary.currencies),
        due=diary.later(on, 40) if diary.chance(0.7) else None,
        settled=diary.later(on, 40) if not lapses and diary.chance(0.7) else None,
        outcome=outcome,
        cause=rng.choice(WORDS["cause"]) if diary.chance(0.05) else None,
    )
    if diary.chance(badness):
        for _ in range(rng.randrange(1, 6)):
            paid = True if diary.chance(0.1) else None
            diary.add("quote_revision", diary.heard(on, 30), ref=quote, paid_extra=paid)
    for _ in range(rng.randrange(1, 6) if diary.chance(0.7 * badness) else 0):
        _ask(diary, diary.heard(on, 30), {"ref": quote} if diary.chance(0.7) else {"engagement": job})
    if diary.chance(0.5):
        missed = (
            ("missed", "late_cancel")
            if diary.chance(badness)
            else ("held", "held", "cancelled", "rescheduled")
        )
        came = rng.choice(missed)
        actor = rng.choice((None, None, *WORDS["actor"]))
        tags = "decision_maker" if diary.chance(0.05) else None
        diary.add("meeting", diary.heard(on, 30), outcome=came, actor=actor, tags=tags)
    if diary.chance(0.1 * (1 - badness)):
        tags = rng.choice(("deposit", "contract", "purchase_order"))
        diary.add("commitment", diary.heard(on, 40), tags=tags, amount=diary.price())
    if diary.chance(0.2):
        diary.add("inquiry", on, engagement=job, text="asks about work")


def _working(diary: Diary, badness: float) -> None:
    """A deliverable, its rounds, changes and complaints."""
    rng, on, job = diary.rng, diary.past_day(), diary.rng.choice(JOBS)
    accepted = diary.chance(0.8)
    delivery = diary.add(
        "delivery",
        on,
        engagement=job,
        due=on - timedelta(days=rng.choice((-5, 0, 0, 10))) if diary.chance(0.5) else None,
        settled=diary.later(on, 20) if accepted and diary.chance(0.7) else None,
        outcome=rng.choice(("accepted", "accepted", None)) if accepted else rng.choice(("rejected", "open")),
    )
    about: dict[str, object] = {"engagement": job}
    if diary.chance(0.8):
        about["ref"] = delivery
    cause = rng.choice((*WORDS["cause"], "client_change", None)) if diary.chance(0.3) else None
    for _ in range(rng.randrange(8 if diary.chance(badness) else 3)):
        phase = rng.choice((None, *PHASES["revision"]))
        paid = True if diary.chance(0.1) else None
        diary.add("revision", diary.heard(on, 20), phase=phase, cause=cause, paid_extra=paid, **about)
    if diary.chance(badness):
        after = diary.chance(0.8)
        diary.add(
            "change_request",
            diary.heard(on, 60),
            phase=PHASES["change_request"][1 if after else 0],
            outcome=rng.choice((None, *OUTCOMES["change_request"])),
            cause=cause or "client_change",
            amount=diary.price() if diary.chance(0.5) else None,
            currency=rng.choice(diary.currencies),
            paid_extra=True if diary.chance(0.1) else None,
            **about,
        )
    if diary.chance(badness):
        for _ in range(rng.randrange(1, 4)):
            _complaint(diary, on, about)
    if diary.chance(0.3):
        tags = rng.choice(("good", "bad")) if diary.chance(0.2) else None
        score = None if tags else (rng.randrange(7) if diary.chance(badness) else rng.randrange(7, 11))
        diary.add("survey", diary.heard(on, 40), score=score, tags=tags)
    for kind, often in (("praise", 0.1), ("referral", 0.03), ("provider_failure", 0.06)):
        if diary.chance(often):
            diary.add(kind, diary.heard(on, 40), engagement=job)


def _complaint(diary: Diary, on: date, about: Mapping[str, object]) -> None:
    """A complaint with its finding, sometimes raised again and again."""
    rng = diary.rng
    raised = diary.heard(on, 60)
    found = rng.choice((*OUTCOMES["complaint"], *["not_upheld"] * 9))
    closed = diary.later(raised, 30) if found != "open" and diary.chance(0.7) else None
    severity = rng.choice((None, *WORDS["severity"]))
    told = {"outcome": found, "settled": closed, "severity": severity, "text": "not what we wanted"}
    before = diary.add("complaint", raised, **told, **about)
    for _ in range(rng.randrange(1, 4) if diary.chance(0.3) else 0):
        raised = diary.heard(raised, 40)
        found = rng.choice(("not_upheld", "not_upheld", "open", "upheld"))
        before = diary.add("complaint", raised, ref=before, outcome=found)


def _talking(diary: Diary, badness: float) -> None:
    """Requests for input with their chasers, messages and tickets."""
    rng, on = diary.rng, diary.past_day()
    due = diary.later(on, 15)
    if diary.chance(0.7):
        silent = diary.chance(badness)
        answered = (
            None
            if silent and diary.chance(0.5)
            else due + timedelta(days=rng.randrange(8, 40) if silent else -1)
        )
        written = "answered" if answered is not None and answered.day % 2 else None
        request = diary.add(
            "request",
            on,
            due=due,
            settled=None if answered is None else max(on, answered),
            outcome=rng.choice((None, "unanswered", "open")) if answered is None else written,
            cause=rng.choice(WORDS["cause"]) if diary.chance(0.05) else None,
        )
        for _ in range(rng.randrange(1, 4) if silent else 0):
            diary.add("request", diary.heard(due, 30), ref=request)
    if diary.chance(0.3):
        actor = rng.choice(("client", "client", "provider", None))
        phase = rng.choice((None, *PHASES["message"]))
        tags = rng.choice(TAGS) if diary.chance(0.2) else None
        by = diary.later(on, 20) if diary.chance(0.3) else None
        at = datetime.combine(on, time(rng.randrange(24), rng.randrange(60)))
        diary.add("message", at, actor=actor, phase=phase, tags=tags, due=by)
    if diary.chance(0.6 * badness):
        first = diary.past_day(700)
        diary.add("message", first - timedelta(days=9), actor="provider", tags="notice:hours")
        for _ in range(rng.randrange(1, 8)):
            night = datetime.combine(diary.heard(first, 25), time(23, rng.randrange(60)))
            diary.add("message", night, actor="client", phase="out_of_hours")
    if diary.chance(0.1):
        diary.add("support", on, outcome=rng.choice((None, *OUTCOMES["support"])))


def _behaving(diary: Diary, badness: float) -> None:
    """Conduct, confirmed or not, and what was said about it."""
    rng, on = diary.rng, diary.past_day()
    if diary.chance(badness):
        diary.add(
            "conduct",
            on,
            tags=rng.choice(("hostile", "abusive", "abusive", "boundary", "uncooperative", "threat")),
            confirmed=rng.choice((True, True, True, False, None)),
            outcome=rng.choice((None, *OUTCOMES["conduct"])),
            severity=rng.choice((None, *WORDS["severity"])),
            cause=rng.choice(WORDS["cause"]) if diary.chance(0.1) else None,
        )
    if diary.chance(0.2 * badness):
        about = rng.choice([tag for tag in TAGS if tag.startswith("notice:")])
        diary.add("message", diary.heard(on, 30), actor="provider", tags=about)
    if diary.chance(0.2):
        diary.add("message", on, actor="client", phase="in_hours", tags=rng.choice((None, "apology")))


def _noise(diary: Diary) -> None:
    """An event of any kind with any words it may have, about anything or nothing."""
    rng = diary.rng
    kind, on = rng.choice(tuple(KINDS)), diary.past_day()
    ids = [str(row["event_id"]) for row in diary.rows]
    columns: dict[str, Callable[[], object]] = {
        "ref": lambda: rng.choice([*ids, "no-such-event"]),
        "actor": lambda: rng.choice(WORDS["actor"]),
        "engagement": lambda: rng.choice(JOBS),
        "amount": diary.price,
        "currency": lambda: rng.choice(CURRENCIES),
        "due": lambda: diary.later(on - timedelta(days=20), 90),
        "settled": lambda: diary.later(on, 60),
        "outcome": lambda: rng.choice((*OUTCOMES.get(kind, ()), None)),
        "phase": lambda: rng.choice((*PHASES.get(kind, ()), None)),
        "cause": lambda: rng.choice(WORDS["cause"]),
        "severity": lambda: rng.choice(WORDS["severity"]),
        "paid_extra": lambda: diary.chance(0.5),
        "confirmed": lambda: diary.chance(0.5),
        "score": lambda: rng.randrange(11),
        "text": lambda: "a note",
        "tags": lambda: ";".join(rng.sample(TAGS, rng.randrange(1, 4))),
    }
    told = {name: value() for name, value in columns.items() if diary.chance(0.5)}
    if kind == "meeting":
        told.pop("settled", None)  # it has no outcome that is still open
    diary.add(kind, on, **told)
