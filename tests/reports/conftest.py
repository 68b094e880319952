"""A small made-up screening, and the golden files that stand beside it."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pytest

from clientfit.model import Head, Screened, Summary, Verdict
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


def load(document: Document) -> Loaded:
    """The document as what a report takes."""
    head = Head(**{name: getattr(document, name) for name in Head.model_fields})
    return Loaded(head, document.summary, document.clients)


@pytest.fixture
def screened() -> Loaded:
    """Five made-up clients judged for three types."""
    return load(Document.model_validate_json((HERE / "screening.json").read_text(encoding="utf-8")))


@pytest.fixture(params=HOSTILE, ids=lambda text: ascii(text[:12]))
def hostile(request: pytest.FixtureRequest) -> str:
    """Text that a client or an export could put into a name."""
    return str(request.param)


@pytest.fixture
def attacked(screened: Loaded, hostile: str) -> Screened:
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
def changed(screened: Loaded) -> Callable[..., Screened]:
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
