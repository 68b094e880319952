"""Text: one client on a page."""

import io
from collections.abc import Callable

import pytest
from wcwidth import wcswidth

from clientfit.model import Results
from clientfit.model.verdict import Evidence, EvidenceEvent, SignalVerdict, TypeVerdict
from clientfit.reports.evidence import seen_lines, telling_count, telling_events
from clientfit.reports.text_page import _event, write_page
from tests.reports.conftest import single


def written(screened: Results, width: int = 80, *, full: bool = False) -> str:
    """The pages of a screening."""
    stream = io.StringIO()
    write_page(screened, stream, width=width, full=full)
    return stream.getvalue()


def test_the_pages_are_the_golden_file(screened: Results, golden: Callable[[str, str], None]) -> None:
    """Every section of every client reads as in the golden file."""
    golden("screening-check.txt", written(screened))


def test_every_event_of_the_evidence_is_named(screened: Results) -> None:
    """Id, day and place of each event behind a raised signal stand on the page with all of the evidence."""
    worst = next(iter(screened))
    page = written(single(screened, worst), full=True)
    events = [
        event for kind in worst.types.values() for signal in kind.signals for event in signal.evidence.events
    ]
    assert events
    for event in events:
        assert f"{event.occurred_at} " in page
        assert event.event_id in page
        assert f"[{event.file}:{event.line}]" in page


def test_what_to_do_stands_before_why_and_the_evidence_last(screened: Results) -> None:
    """The sections follow the questions of a person who has to act."""
    page = written(single(screened, next(iter(screened))))
    order = ["WIND DOWN.", "Our own part first", "How to go about it", "Ask for", "Why", "Money owed"]
    order += ["In their favour", "What would change this", "Late payer: SEVERE", "Fee haggler: FLAG"]
    places = [page.index(f"\n{section}") for section in order]
    assert places == sorted(places)


def test_a_page_has_the_three_most_telling_events_of_a_type(agency_like: TypeVerdict) -> None:
    """First what several signals count, then what has a note, then the newest; the count is of all."""
    events, count = telling_events(agency_like)
    assert [event.event_id for event in events] == ["e5", "e3", "e1"]
    assert count == 6
    assert telling_count(len(events), count) == "3 of 6 records, the most telling; --all lists them:"


@pytest.fixture
def agency_like() -> TypeVerdict:
    """Six late invoices: two signals count the third and the fifth, and the first has a note."""

    def event(number: int) -> EvidenceEvent:
        note = "next week" if number == 1 else None
        day = f"2026-01-0{number}"
        return EvidenceEvent(event_id=f"e{number}", kind="invoice", occurred_at=day, says="late", text=note)

    def signal(name: str, numbers: tuple[int, ...]) -> SignalVerdict:
        evidence = Evidence(count=len(numbers), events=tuple(map(event, numbers)))
        return SignalVerdict(
            signal=name,
            title=name,
            level="flag",
            measure="m",
            value=1,
            unit="count",
            says=name,
            evidence=evidence,
        )

    return TypeVerdict(
        level="flag", title="Late payer", signals=(signal("habit", (6, 5, 4, 3, 2, 1)), signal("run", (5, 3)))
    )


def test_what_was_seen_is_not_said_twice_to_be_too_little(
    agency_like: TypeVerdict, screened: Results
) -> None:
    """The section's heading says it, so the sentence stands alone; of a raised type nothing stands there."""
    (late, _) = agency_like.signals
    few = late.model_copy(
        update={
            "level": "not_judged",
            "k": 2,
            "says": "Seen so far, too few to judge: of 2 meetings, 2 were missed.",
        }
    )
    kinds = {
        "calm": TypeVerdict(level="not_judged", title="Commitment-phobic", signals=(few,)),
        "raised": TypeVerdict(level="flag", title="Late payer", signals=(few,)),
    }
    verdict = next(iter(screened)).model_copy(update={"types": kinds})
    assert list(seen_lines(verdict)) == ["Commitment-phobic: Of 2 meetings, 2 were missed."]


def test_what_was_not_judged_is_not_clear(screened: Results) -> None:
    """A type without data is named with its reason and what would settle it, not among the clear ones."""
    newcomer = list(screened)[-1]
    page = written(single(screened, newcomer))
    assert "Nothing amiss" not in page
    for kind in newcomer.types.values():
        assert f"{kind.title}: {kind.not_judged}. Next, note {kind.settled_by}" in " ".join(page.split())


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
    assert list(_event(event, 80, "    "))[-1] == f"      {shown}"
