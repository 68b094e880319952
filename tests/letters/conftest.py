"""Clients whose letters are known: a history of each, with the letters as they should read beside it."""

import os
from collections.abc import Callable
from datetime import date
from io import StringIO
from pathlib import Path

import pytest

from clientfit import screen
from clientfit.model.letter import KINDS, Letter, LetterKind
from clientfit.reports.letters.letter import write_letter, write_markdown_letter

HERE = Path(__file__).parent
WRITE = "CLIENTFIT_WRITE_GOLDEN"
"""Set this in the environment to rewrite the golden files; then read what changed."""

AS_OF = date(2026, 6, 30)


@pytest.fixture(scope="session")
def letters() -> dict[LetterKind, Letter]:
    """A letter of each kind, from the history beside it."""
    found: dict[LetterKind, Letter] = {}
    for kind in KINDS:
        screening = screen(HERE / f"{kind}.csv", as_of=AS_OF)
        ((client_id, _),) = screening.clients()
        found[kind] = screening.letter(client_id, kind)
    return found


@pytest.fixture
def written() -> Callable[..., str]:
    """Put a letter into words."""

    def written(letter: Letter, *, markdown: bool = False, language: str = "en") -> str:
        stream = StringIO()
        write = write_markdown_letter if markdown else write_letter
        write(letter, stream, language=language)
        return stream.getvalue()

    return written


@pytest.fixture
def golden() -> Callable[[str, str], None]:
    """Compare a text with the golden file of that name."""

    def compare(name: str, told: str) -> None:
        if os.environ.get(WRITE):
            (HERE / name).write_text(told, encoding="utf-8")
        assert told == (HERE / name).read_text(encoding="utf-8"), f"{WRITE}=1 pytest rewrites {name}"

    return compare
