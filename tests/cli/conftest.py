"""The command, run on a made-up screening instead of a computed one."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from click.testing import CliRunner, Result

from clientfit import screening
from clientfit.cli import main
from clientfit.languages import ENGLISH
from clientfit.model import Head, Verdict, timeline
from clientfit.model.letter import Letter
from clientfit.model.results import Row, Selection, row_of
from clientfit.model.verdict import Document

REJECTED = (
    "ledger.csv",
    88,
    "row-bad-date",
    "a date can't be read",
    "31/02/2026",
    None,
    "kiln,invoice,31/02/2026",
)
SAMPLE = Path(__file__).parents[1] / "reports" / "screening.json"


class Book(SimpleNamespace):
    """A screening as the library gives it, with what the command asked of the library."""

    language = ENGLISH

    def screen(self, sources: list[str], **asked: Any) -> "Book":  # noqa: ANN401 - whatever is asked
        """Stand in for `clientfit.screening.screen`."""
        self.sources, self.asked = sources, asked
        if self.error is not None:
            raise self.error
        return self

    def __iter__(self) -> Iterator[Verdict]:
        """Yield the verdicts, worst first."""
        yield from self.verdicts

    def clients(self) -> list[tuple[str, str]]:
        """Id and name of every client."""
        return [(verdict.client_id, verdict.client_name) for verdict in self.verdicts]

    def verdict(self, client_id: str) -> Verdict:
        """The verdict on one client."""
        found: Verdict = {verdict.client_id: verdict for verdict in self.verdicts}[client_id]
        return found

    explain = verdict

    @property
    def titles(self) -> dict[str, str]:
        """The client types with their titles, as the first verdict has them."""
        first = next(iter(self), None)
        return {} if first is None else {name: kind.title for name, kind in first.types.items()}

    @property
    def advice(self) -> list[str]:
        """The recommendations in the order in which they are met."""
        return list(dict.fromkeys(verdict.recommendation for verdict in self))

    def rows(self) -> Iterator[Row]:
        """Yield a row for each verdict."""
        yield from map(row_of, self)

    def select(self, **chosen: Any) -> Selection:  # noqa: ANN401 - as the library has it
        """Select some of the clients."""
        return Selection(self, **chosen)

    def verdicts_on(self, client_ids: Sequence[str], *, flips: bool = False) -> Iterator[Verdict]:
        """Yield the verdicts on these clients, worst first."""
        wanted = (verdict for verdict in self if verdict.client_id in client_ids)
        yield from (self.explain(verdict.client_id) if flips else verdict for verdict in wanted)

    def legend(self) -> timeline.Legend:
        """No words for pictures."""
        return timeline.Legend()

    def book(self) -> timeline.Book:
        """No sums over time."""
        return timeline.Book()

    def timelines(self, client_ids: Sequence[str]) -> Iterator[timeline.Timeline]:
        """Yield these clients in time, where nothing happened."""
        yield from (timeline.Timeline(client_id=client_id) for client_id in client_ids)

    def letters(self, client_ids: Sequence[str]) -> Iterator[tuple[Letter, ...]]:
        """No letters."""
        yield from (() for _ in client_ids)

    def frames(self, client_ids: Sequence[str] | None = None) -> Iterator[Any]:  # noqa: ARG002 - the protocol's
        """No frames, as nothing was measured."""
        yield from ()

    def rejects(self) -> Iterator[tuple[Any, ...]]:
        """The rejected rows."""
        yield from self.rejected


@pytest.fixture
def book(monkeypatch: pytest.MonkeyPatch) -> Book:
    """Five made-up clients, which every screening of this test gives."""
    document = Document.model_validate_json(SAMPLE.read_text(encoding="utf-8"))
    head = Head(**{name: getattr(document, name) for name in Head.model_fields})
    book = Book(
        head=head,
        summary=document.summary,
        verdicts=document.clients,
        problems=document.problems,
        rejected=(REJECTED,),
        sources=[],
        asked={},
        error=None,
    )
    monkeypatch.setattr(screening, "screen", book.screen)
    return book


@pytest.fixture
def run(book: Book) -> Callable[..., Result]:  # noqa: ARG001 - every call of the library is the book's
    """Run `clientfit` with these arguments."""

    def run(*arguments: str | Path) -> Result:
        return CliRunner().invoke(main, [str(argument) for argument in arguments], prog_name="clientfit")

    return run


@pytest.fixture(autouse=True)
def no_ledger(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep the ledger of whoever runs the tests out of them."""
    monkeypatch.delenv("CLIENTFIT_LEDGER", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path_factory.getbasetemp() / "no-ledger"))
