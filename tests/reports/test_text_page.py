"""Text: one client on a page."""

import io
from collections.abc import Callable

import pytest
from wcwidth import wcswidth

from clientfit.model import Results
from clientfit.model.verdict import EvidenceEvent
from clientfit.reports.text_page import _event, write_page
from tests.reports.conftest import single


def written(screened: Results, width: int = 80) -> str:
    """The pages of a screening."""
    stream = io.StringIO()
    write_page(screened, stream, width=width)
    return stream.getvalue()


def test_the_pages_are_the_golden_file(screened: Results, golden: Callable[[str, str], None]) -> None:
    """Every section of every client reads as in the golden file."""
    golden("screening-check.txt", written(screened))


def test_every_event_of_the_evidence_is_named(screened: Results) -> None:
    """Id, day and place of each event behind a raised signal stand on the page."""
    worst = next(iter(screened))
    page = written(single(screened, worst))
    events = [
        event for kind in worst.types.values() for signal in kind.signals for event in signal.evidence.events
    ]
    assert events
    for event in events:
        assert f"{event.occurred_at} " in page
        assert event.event_id in page
        assert f"[{event.file}:{event.line}]" in page


def test_what_was_not_judged_is_not_clear(screened: Results) -> None:
    """A type without data is named with its reason and what would settle it, not among the clear ones."""
    newcomer = list(screened)[-1]
    page = written(single(screened, newcomer))
    assert "Nothing amiss" not in page
    for kind in newcomer.types.values():
        assert f"{kind.title}: {kind.not_judged}" in page


def test_what_was_excused_is_not_hidden(screened: Results) -> None:
    """A type that an exemption cleared is listed as excused with the level it had."""
    excused = next(v for v in screened if any(kind.exempted_by for kind in v.types.values()))
    page = written(single(screened, excused))
    assert "Excused or cleared\n  - Fee haggler: flag lowered to clear (cause)" in page


@pytest.mark.parametrize("width", [40, 80, 100])
def test_lines_wrap_at_the_width(screened: Results, width: int) -> None:
    """No line is wider than asked for."""
    assert max(map(wcswidth, written(screened, width).splitlines())) <= width


def test_hostile_text_stays_on_the_page(attacked: Results) -> None:
    """Whatever a client wrote, lines stay within the width and carry no control codes."""
    for line in written(attacked).splitlines():
        assert wcswidth(line) <= 80
        assert line.isprintable()


@pytest.mark.parametrize(
    ("note", "shown"),
    [("we sign", '"we sign"'), ('"we sign"', '"we sign"'), ("„wir kommen“", "„wir kommen“")],
)
def test_a_note_in_quotation_marks_gets_no_second_ones(note: str, shown: str) -> None:
    """A cited note stands in quotation marks once, also where the export has them."""
    event = EvidenceEvent(
        event_id="q1", kind="quote", occurred_at="2026-05-04", says="quoted 2026-05-04", text=note
    )
    assert list(_event(event, 80))[-1] == f"        {shown}"
