"""The letters on a client's page."""

from dataclasses import dataclass

from markupsafe import Markup

from clientfit.model.letter import Letter
from clientfit.reports.html.wording import lines
from clientfit.reports.letters.language import Language
from clientfit.reports.letters.layout import as_lines
from clientfit.reports.words import spoken


@dataclass(frozen=True)
class Draft:
    """A letter in words; `kind` is what it is for."""

    kind: str
    text: Markup


def drafts(letters: tuple[Letter, ...], words: Language) -> tuple[Draft, ...]:
    """The usual letter, and the one about what is overdue; the command writes any other."""
    kept = [letter for at, letter in enumerate(letters) if at == 0 or letter.kind == "recovery"]
    return tuple(
        Draft(spoken(letter.kind), lines(as_lines(words.written(letter)).rstrip())) for letter in kept
    )
