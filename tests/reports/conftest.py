"""A small made-up screening, and the golden files that stand beside it."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from clientfit.languages import ENGLISH
from clientfit.model import Head, Results, Summary, Verdict
from clientfit.model.letter import Debt, Letter, Sentence
from clientfit.model.results import Row, Selection, row_of
from clientfit.model.timeline import Book, Entry, Legend, Owed, Payment, Quarter, Timeline
from clientfit.model.verdict import Document

HERE = Path(__file__).parent
WRITE = "CLIENTFIT_WRITE_GOLDEN"
"""Set this in the environment to rewrite the golden files; then read what changed."""

HOSTILE = (
    "<script>alert(1)</script>",
    '=HYPERLINK("http://example.com", "pay here")',
    "\x1b[2J\x1b]0;owned\x07",
    "\u202egpj.exe\u202c\u200fevil\u2066",
    "+1\r\n-2\t@SUM(A1)",
    "A" * 10_000,
    "\u7530" * 10_000,
    "e" + "\u0301" * 10_000,
)


@dataclass(frozen=True)
class Loaded:
    """A screening that stands in a file instead of being computed."""

    head: Head
    summary: Summary
    verdicts: tuple[Verdict, ...]

    def __iter__(self) -> Iterator[Verdict]:
        """Yield the verdicts in the order of the file."""
        return iter(self.verdicts)

    language = ENGLISH

    @property
    def titles(self) -> dict[str, str]:
        """The client types with their titles, as the first verdict has them."""
        types = self.verdicts[0].types if self.verdicts else {}
        return {name: kind.title for name, kind in types.items()}

    @property
    def advice(self) -> list[str]:
        """The recommendations in the order in which they are met."""
        return list(dict.fromkeys(verdict.recommendation for verdict in self.verdicts))

    def rows(self) -> Iterator[Row]:
        """Yield a row for each verdict."""
        yield from map(row_of, self.verdicts)

    def verdicts_on(self, client_ids: Sequence[str], *, flips: bool = False) -> Iterator[Verdict]:  # noqa: ARG002 - the protocol's
        """Yield the verdicts on these clients, in the order of the file."""
        yield from (verdict for verdict in self.verdicts if verdict.client_id in client_ids)

    def frames(self, client_ids: Sequence[str] | None = None) -> Iterator[Any]:  # noqa: ARG002 - the protocol's
        """No frames, as nothing was measured."""
        yield from ()

    def legend(self) -> Legend:
        """Words for one measure, and three ages."""
        return Legend(
            measures={"late_share.lower80": "Invoices paid late, at least"},
            payments="Invoices, due against paid",
            payments_about="Disputed ones are left out.",
            ages=(0, 30),
        )

    def book(self) -> Book:
        """Money in two currencies, and two quarters."""
        return Book(
            owed=(
                Owed(currency="EUR", amounts=("1200.00", "0.00", "90.50"), counts=(2, 0, 1)),
                Owed(currency="GBP", amounts=("0.00", "10.00", "0.00"), counts=(0, 1, 0)),
            ),
            quarters=(
                Quarter(start=date(2026, 1, 1), payments=(3, 1, 0), counted={"late_payer": 2}),
                Quarter(start=date(2026, 4, 1), payments=(0, 0, 2)),
            ),
        )

    def timelines(self, client_ids: Sequence[str]) -> Iterator[Timeline]:
        """The evidence of each client as its history, and three payments."""
        verdicts = {verdict.client_id: verdict for verdict in self.verdicts}
        payments = (
            Payment(due=date(2026, 1, 5), paid=date(2026, 1, 5), late=0, amount="100.00", currency="EUR"),
            Payment(due=date(2026, 2, 5), paid=date(2026, 3, 17), late=40, amount="100.00", currency="EUR"),
            Payment(due=date(2026, 6, 20), paid=None, late=10),
        )
        for client_id in client_ids:
            entries = tuple(
                Entry(
                    day=date.fromisoformat(event.occurred_at[:10]),
                    kind=event.kind,
                    count=1,
                    signals=(signal.signal,),
                )
                for kind in verdicts[client_id].types.values()
                for signal in kind.signals
                for event in signal.evidence.events
            )
            yield Timeline(client_id=client_id, entries=entries, payments=payments if entries else ())

    def letters(self, client_ids: Sequence[str]) -> Iterator[tuple[Letter, ...]]:
        """Of each client with conditions a letter that asks for them, and one about an open invoice."""
        verdicts = {verdict.client_id: verdict for verdict in self.verdicts}
        for client_id in client_ids:
            verdict = verdicts[client_id]
            asked = tuple(Sentence(name="ask", says=says, values={}) for says in verdict.conditions)
            opening = Letter(
                kind="conditions",
                client_id=client_id,
                client_name=verdict.client_name,
                stage=verdict.stage,
                as_of=self.head.as_of,
            )
            debt = Debt(
                number=client_id,
                issued=date(2026, 5, 2),
                due=date(2026, 6, 1),
                amount="90.50",
                currency="EUR",
                days=29,
            )
            yield (
                opening.model_copy(update={"asks": asked}),
                opening.model_copy(update={"kind": "recovery", "debts": (debt,)}),
            )[: 2 * bool(asked)]


def load(document: Document) -> Loaded:
    """The document as what a report takes."""
    head = Head(**{name: getattr(document, name) for name in Head.model_fields})
    return Loaded(head, document.summary, document.clients)


@pytest.fixture
def screened() -> Loaded:
    """Five made-up clients judged for three types."""
    return load(Document.model_validate_json((HERE / "screening.json").read_text(encoding="utf-8")))


def single(screened: Results, verdict: Verdict) -> Selection:
    """Select the client of a verdict, with this verdict on it."""
    loaded = Loaded(screened.head, screened.summary, (verdict,))
    return Selection(loaded, client_ids=(verdict.client_id,))


@pytest.fixture(params=HOSTILE, ids=lambda text: ascii(text[:12]))
def hostile(request: pytest.FixtureRequest) -> str:
    """Text that a client or an export could put into a name."""
    return str(request.param)


@pytest.fixture
def attacked(screened: Loaded, hostile: str) -> Loaded:
    """The screening with hostile text wherever a client's text can stand."""
    worst = screened.verdicts[0]
    kind = "late_payer"
    signal = worst.types[kind].signals[0]
    event = signal.evidence.events[0].model_copy(
        update=dict.fromkeys(("event_id", "text", "file", "says", "currency"), hostile)
    )
    evidence = signal.evidence.model_copy(update={"events": (event,)})
    judged = worst.types[kind].model_copy(
        update={"signals": (signal.model_copy(update={"evidence": evidence, "says": hostile}),)}
    )
    verdict = worst.model_copy(
        update={
            "client_id": hostile,
            "client_name": hostile,
            "types": {**worst.types, kind: judged},
            **dict.fromkeys(("reasons", "conditions", "plan", "positives"), (hostile, hostile)),
        }
    )
    source = screened.head.inputs[0].model_copy(update={"file": hostile})
    head = screened.head.model_copy(update={"inputs": (source,)})
    return Loaded(head, screened.summary, (verdict, *screened.verdicts[1:]))


@pytest.fixture
def changed(screened: Loaded) -> Callable[..., Results]:
    """The screening with other verdicts or another summary."""
    return partial(replace, screened)


@pytest.fixture
def golden() -> Callable[[str, str], None]:
    """Compare a text with the golden file of that name."""

    def compare(name: str, written: str) -> None:
        if os.environ.get(WRITE):
            (HERE / name).write_text(written, encoding="utf-8")
        assert written == (HERE / name).read_text(encoding="utf-8"), f"{WRITE}=1 pytest rewrites {name}"

    return compare
