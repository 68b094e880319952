"""Each kind of letter reads as the file beside its history, as text and as Markdown."""

from collections.abc import Callable, Mapping

import pytest

from clientfit.model.letter import KINDS, Letter, LetterKind


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("suffix", ["txt", "md"])
def test_the_letter_is_the_golden_file(
    letters: Mapping[LetterKind, Letter],
    written: Callable[..., str],
    golden: Callable[[str, str], None],
    kind: LetterKind,
    suffix: str,
) -> None:
    """Word for word, with what its sender should know below it."""
    golden(f"{kind}.{suffix}", written(letters[kind], markdown=suffix == "md"))


@pytest.mark.parametrize("kind", KINDS)
def test_lines_of_text_are_as_wide_as_a_mail(
    letters: Mapping[LetterKind, Letter], written: Callable[..., str], kind: LetterKind
) -> None:
    """No line is wider than 72 columns, and none ends in blanks."""
    lines = written(letters[kind]).splitlines()
    assert max(map(len, lines)) <= 72
    assert [line for line in lines if line != line.rstrip()] == []


@pytest.mark.parametrize("kind", KINDS)
def test_what_nobody_can_know_is_left_to_fill_in(
    letters: Mapping[LetterKind, Letter], written: Callable[..., str], kind: LetterKind
) -> None:
    """The person written to, the sender and how to reach them stand in square brackets."""
    told = written(letters[kind]).partition("\n---\n")[0]
    for place in ("[name]", "[your name]", "[how to reach you: telephone, e-mail]"):
        assert place in told
    assert "How to answer:" in told
    assert "14 July 2026" in told
