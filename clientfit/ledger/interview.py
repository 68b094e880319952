"""The interview about a client: questions of the rulebook, and the records made from the answers."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import Literal

from clientfit.ledger.days import unclear
from clientfit.ledger.entry import Row
from clientfit.ledger.file import FIELDS
from clientfit.rulebook.schema import FlipEvent, Question, Rulebook

Standing = Literal["prospect", "existing"]

FROM_MEMORY = "from_memory"
"""Tag of the rows that an interview writes."""

NOTE = "from memory: the day is an estimate"

MOST = 200
"""Greatest number of records made from an answer."""

EXAMPLES = {
    "share": "as in 2 of 5, or none",
    "count": "a number, or none",
    "yes_no": "yes or no",
    "days": "a number of days, or none",
    "amount": "as in 1200 EUR",
}
"""An example of each form of answer."""

_NONE = ("no", "none", "never", "nothing", "0", "keine", "nein", "nie")
_YES = ("yes", "y", "ja", "j", "true")
_NO = (*_NONE, "n", "false")
_ALL = ("all", "alle", "both")
_SHARE = re.compile(r"(\d{1,4}|none|all|alle|keine) ?(?:of|/|von|out of) ?(?:the |den )?(\d{1,4})")
_AMOUNT = re.compile(r"(\d+(?:[.,]\d{1,2})?) ?([A-Za-z]{3})?")


@dataclass(frozen=True)
class Answer:
    """An answer as numbers: incidents of how many occasions, days, or an amount with its currency."""

    incidents: int = 0
    occasions: int = 0
    days: int | None = None
    amount: Decimal | None = None
    currency: str | None = None


def questions(rulebook: Rulebook, standing: Standing) -> dict[tuple[str, str], Question]:
    """List the questions about a client of this standing, by type and name, in the order of asking."""
    listed = (
        ((kind, name), question)
        for kind, own in rulebook.interview.items()
        for name, question in own.items()
        if standing in question.of
    )
    return dict(sorted(listed, key=lambda each: (each[1].order, each[0])))


def parse_answer(question: Question, text: str) -> Answer | None:
    """Parse an answer; None for a blank one, which skips the question.

    Raises:
        ClientFitError: `log-unclear`, with the form of the answer.
    """
    found = text.strip()
    text = " ".join(text.casefold().split()).rstrip(".")
    if not text:
        return None
    answer = _answer(question, text)
    if answer is None:
        raise unclear("that is no answer to the question", found=found, hint=EXAMPLES[question.answer])
    if max(answer.incidents, answer.occasions) > MOST:
        raise unclear(
            f"no more than {MOST} are taken from memory", found=found, hint="import an export instead"
        )
    return answer


def _answer(question: Question, text: str) -> Answer | None:
    match question.answer:
        case "yes_no":
            return Answer(1, 1) if text in _YES else Answer() if text in _NO else None
        case "amount":
            return _amount(text)
        case "share":
            return _share(text)
    if text in _NONE:
        return Answer(days=0)
    if not re.fullmatch(r"\d{1,4}", text.removesuffix(" days").removesuffix(" times").removesuffix(" tage")):
        return None
    number = int(text.partition(" ")[0])
    return Answer(days=number) if question.answer == "days" else Answer(number, number)


def _share(text: str) -> Answer | None:
    if text in _NONE:
        return Answer()
    match = _SHARE.fullmatch(text)
    every = re.fullmatch(rf"(?:{'|'.join(_ALL)}) ?(?:of )?(\d{{1,4}})", text)
    if every:
        return Answer(int(every[1]), int(every[1]))
    if match is None:
        return None
    occasions = int(match[2])
    incidents = 0 if match[1] in _NONE else int(match[1])
    return Answer(incidents, occasions) if incidents <= occasions else None


def _amount(text: str) -> Answer | None:
    match = _AMOUNT.fullmatch(
        re.sub(r"(?<=\d)[.,' ](?=\d{3}\b)", "", text).replace("€", "eur").replace("$", "usd")
    )
    if match is None:
        return None
    try:
        amount = Decimal(match[1].replace(",", "."))
    except InvalidOperation:
        return None
    return Answer(amount=amount, currency=match[2].upper() if match[2] else None)


def records(answers: Mapping[tuple[str, str], Answer], rulebook: Rulebook, today: date) -> Iterator[Row]:
    """Yield the rows made from the answers, spread evenly over the period of each question.

    Every row is marked as from memory; the ids name the question.
    """
    usual = next((answer for answer in answers.values() if answer.amount is not None), Answer())
    for (kind, name), answer in answers.items():
        question = rulebook.interview[kind][name]
        for number, (day, events) in enumerate(_occasions(question, answer, today), start=1):
            yield from _rows(events, f"{name.replace('_', '-')}-{number}", day, usual)


def _occasions(question: Question, answer: Answer, today: date) -> Iterator[tuple[date, Sequence[FlipEvent]]]:
    """Yield the own day and the rows of each occasion, the incidents evenly among the others."""
    if answer.days is not None:
        if answer.days > 0:
            yield today - timedelta(days=answer.days), question.incidents
        return
    total, incidents = answer.occasions, answer.incidents
    for at in range(total):
        back = round(question.within * (total - at - 0.5) / total)
        # occasion `at` is an incident where the running share of incidents passes a whole number
        bad = (at + 1) * incidents // total > at * incidents // total
        yield today - timedelta(days=back), question.incidents if bad else question.others


def _rows(events: Sequence[FlipEvent], record: str, day: date, usual: Answer) -> Iterator[Row]:
    def later(days: int | None) -> str:
        return "" if days is None else (day + timedelta(days=days)).isoformat()

    for number, event in enumerate(events):
        amount = usual.amount if event.amount == "usual" else event.amount
        cells = {
            "event_id": f"{record}-{event.id}"
            if event.id
            else record + ("" if number == 0 else f"-{number + 1}"),
            "ref": f"{record}-{event.ref}" if event.ref else "",
            "kind": event.kind,
            "occurred_at": later(event.occurred_at),
            "actor": event.actor or "",
            "engagement": f"{record}-{event.engagement}" if event.engagement else "",
            "amount": "" if amount is None else str(amount),
            "currency": (usual.currency or "") if amount is not None else "",
            "due": later(event.due),
            "settled": later(event.settled),
            "outcome": event.outcome or "",
            "phase": event.phase or "",
            "cause": event.cause or "",
            "paid_extra": "true" if event.paid_extra else "",
            "confirmed": "true" if event.confirmed else "",
            "severity": event.severity or "",
            "score": "" if event.score is None else str(event.score),
            "hours": "",
            "text": NOTE,
            "tags": ";".join((*event.tags, FROM_MEMORY)),
        }
        yield dict.fromkeys(FIELDS, "") | cells
