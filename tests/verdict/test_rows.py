"""The book as a table."""

from datetime import date

import pyarrow as pa
import pytest

from clientfit.model import LEVELS, Verdict
from clientfit.model.results import JOINT, row_of
from clientfit.screening import screen
from clientfit.screening_result import Screening
from clientfit.verdict.book import table
from clientfit.verdict.verdicts.sentences import columns_in


def test_a_row_says_what_the_verdict_says(agency: Screening, verdicts: list[Verdict]) -> None:
    """Every cell of every client is the one that its verdict gives, in the same order, worst first."""
    assert list(agency.rows()) == [row_of(verdict) for verdict in verdicts]


def test_parts_change_nothing(
    agency: Screening, verdicts: list[Verdict], monkeypatch: pytest.MonkeyPatch
) -> None:
    """However few clients are read at once, the rows and the frames are the same."""
    (whole,) = agency.frames()
    monkeypatch.setattr(table, "ROWS", 7)
    monkeypatch.setattr(table, "FRAME_ROWS", 7)
    assert [row.client_id for row in agency.rows()] == [verdict.client_id for verdict in verdicts]
    frames = list(agency.frames())
    assert [frame.num_rows for frame in frames] == [7, 7, 7, 7, 7, 5]
    assert pa.concat_tables(frames).equals(whole)


def test_a_frame_has_words_and_measures(agency: Screening, verdicts: list[Verdict]) -> None:
    """Beside the columns of `to_arrow` stand the words of the verdict, as text and as dates."""
    (frame,) = agency.frames()
    plain = agency.to_arrow()
    words = ["reasons", "conditions", "reverses_if", "review_on", "events", "first", "last"]
    assert [name for name in frame.column_names if name not in plain.column_names] == words
    for name in plain.column_names:
        assert frame.column(name).equals(plain.column(name))
    first = frame.slice(0, 1).to_pylist()[0]
    assert first["reasons"] == JOINT.join(verdicts[0].reasons)
    assert first["last"] == verdicts[0].history.last


def test_some_clients_are_read_worst_first(agency: Screening, verdicts: list[Verdict]) -> None:
    """Frames of named clients hold these, in the order of the book and not of the asking."""
    ids = [verdict.client_id for verdict in verdicts]
    (frame,) = agency.frames([ids[5], ids[2]])
    assert frame.column("client_id").to_pylist() == [ids[2], ids[5]]
    assert [verdict.client_id for verdict in agency.verdicts_on([ids[5], ids[2]])] == [ids[2], ids[5]]


def test_nobody_has_the_columns_all_the_same() -> None:
    """A source without clients gives one empty frame, so that a pipeline finds its columns."""
    nobody = screen([], as_of=date(2026, 6, 30), clients=[])
    (frame,) = nobody.frames()
    assert (frame.num_rows, frame.column_names[0]) == (0, "client_id")
    assert list(nobody.rows()) == []


def test_signals_of_a_type_stand_worst_first(verdicts: list[Verdict]) -> None:
    """In every verdict, and in the rulebook's order among equals."""
    for verdict in verdicts:
        for kind in verdict.types.values():
            ranks = [LEVELS.index(signal.level) for signal in kind.signals]
            assert ranks == sorted(ranks, reverse=True)


def test_the_columns_of_a_sentence_are_known() -> None:
    """A name may mean a field of the signal's own measure, or another measure's."""
    assert columns_in("{incidents} of {late.opportunities}", "delay") == [
        "delay__incidents",
        "incidents__value",
        "delay__late.opportunities",
        "late__opportunities",
    ]
    assert columns_in("{late.opportunities}") == ["late__opportunities"]
