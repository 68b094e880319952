"""A programme takes bounded memory and time, whatever the rules; what takes more is left to the SQL."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientfit.columnar.columns import columns_of
from clientfit.columnar.programme import shipped_programme
from clientfit.columnar.runtime import OutOfRange, groups, like, pairs, text_concat, text_replace
from clientfit.columnar.runtime.texts import MOST_CHARACTERS
from clientfit.columnar.typed_rows import read_one
from clientfit.screening import Screener
from clientfit.store import Store
from tests.properties.book import AS_OF, random_book

_ALPHABET = st.text("ab%_\\\n", max_size=8)


def test_too_many_pairs_are_refused_before_they_are_made() -> None:
    """All pairs of a client's 3,000 events with each other are more than the limit."""
    clients = np.zeros(3_000, np.int64)
    assert len(clients) ** 2 > groups.MOST_PAIRS
    with pytest.raises(OutOfRange):
        pairs(clients, clients, 1)
    left, right = pairs(clients[:2], clients[:3], 1)
    assert (left.tolist(), right.tolist()) == ([0, 0, 0, 1, 1, 1], [0, 1, 2, 0, 1, 2])


def test_a_client_with_too_many_pairs_is_measured_by_the_statement(monkeypatch: pytest.MonkeyPatch) -> None:
    """The verdict is the same as by the programme."""
    screener = Screener()
    rows = random_book(9, 1)
    verdict = screener.check(rows, as_of=AS_OF)
    monkeypatch.setattr(groups, "MOST_PAIRS", -1)
    one = read_one(rows)
    programme = shipped_programme(screener.rulebook)
    assert programme is not None
    with pytest.raises(OutOfRange):
        programme.run(columns_of(one.events, [one.client], programme.literals), screener.rulebook, AS_OF)
    assert screener.check(rows, as_of=AS_OF) == verdict


def test_texts_that_grow_without_end_are_refused() -> None:
    """A text that each of many columns doubles is refused before it fills the memory."""
    longest = np.array(["a" * MOST_CHARACTERS], object)
    assert len(text_concat(1, longest, "")[0]) == MOST_CHARACTERS
    with pytest.raises(OutOfRange):
        text_concat(1, longest, longest)
    with pytest.raises(OutOfRange):
        text_replace(longest, "a", "aa")


def test_a_pattern_takes_no_time_that_explodes() -> None:
    """Many signs for any text and no match: each part is searched once."""
    assert not like("%a" * 12 + "%b")("a" * 5_000)
    assert like("%a" * 12 + "%b")("a" * 5_000 + "b")


@settings(deadline=None)
@given(st.lists(st.tuples(_ALPHABET, _ALPHABET), min_size=20, max_size=20))
def test_a_pattern_means_what_it_means_to_duckdb(cases: list[tuple[str, str]]) -> None:
    """Whatever signs stand in the pattern and the text."""
    store = Store(threads=1)
    asked = ", ".join("(?, ?)" for _ in cases)
    given_values = [text for case in cases for text in case]
    found = store.rows(f"SELECT a, b, a LIKE b FROM (VALUES {asked}) AS t(a, b)", given_values)
    answers = {(text, pattern): answer for text, pattern, answer in found}
    store.close()
    assert {case: like(case[1])(case[0]) for case in cases} == answers
