"""Text: the table of all clients."""

import io
from collections.abc import Callable

import pytest
from wcwidth import wcswidth

from clientfit.model.results import Results
from clientfit.reports.text_table import write_table


def written(screened: Results, width: int = 80) -> str:
    """The table of a screening."""
    stream = io.StringIO()
    write_table(screened, stream, width=width)
    return stream.getvalue()


def test_the_table_is_the_golden_file(screened: Results, golden: Callable[[str, str], None]) -> None:
    """Table, legend, counts and provenance read as in the golden file."""
    golden("screening.txt", written(screened))


def test_clients_stand_in_the_order_of_the_screening(screened: Results) -> None:
    """The report does not sort: worst first is the screening's doing."""
    text = written(screened)
    places = [text.index(verdict.client_name) for verdict in screened]
    assert places == sorted(places)


def table_of(text: str) -> list[str]:
    """The lines of the table: those from its heading to the next blank line."""
    paragraphs = [part.splitlines() for part in text.split("\n\n")]
    return next(lines for lines in paragraphs if lines[0].startswith("Client"))


@pytest.mark.parametrize("width", [80, 200])
def test_wide_names_keep_the_columns_aligned(screened: Results, width: int) -> None:
    """A name in wide characters takes as many terminal columns as any other."""
    table = table_of(written(screened, width))
    assert len({wcswidth(line) for line in table}) == 1


def test_no_clients_is_said(screened: Results, changed: Callable[..., Results]) -> None:
    """A source with a header and no rows gives counts and no empty table."""
    nobody = screened.summary.model_copy(update={"clients": 0, "by_recommendation": {}, "by_type": {}})
    text = written(changed(verdicts=(), summary=nobody))
    assert text.splitlines()[0] == "0 clients."
    assert "Flagged" not in text


def test_hostile_names_fit_the_terminal(attacked: Results) -> None:
    """Whatever the name, no line is wider than the terminal, and none carries a control code."""
    for line in written(attacked).splitlines():
        assert wcswidth(line) <= 80
        assert line.isprintable()


@pytest.mark.parametrize(("types", "wide"), [(1, 80), (6, 80), (10, 88)])
def test_types_of_any_rulebook_fit(
    screened: Results, changed: Callable[..., Results], types: int, wide: int
) -> None:
    """Types nobody has heard of get headings of their own; six of them fit 80 columns."""
    names = [f"night_owl_{number}" for number in range(types)]
    kind = next(iter(next(iter(screened)).types.values())).model_copy(update={"title": "Night owl"})
    verdicts = tuple(
        verdict.model_copy(update={"client_name": "n" * 99, "types": dict.fromkeys(names, kind)})
        for verdict in screened
    )
    summary = screened.summary.model_copy(update={"by_type": {name: {kind.level: 5} for name in names}})
    head, dashes, *_ = table_of(written(changed(verdicts=verdicts, summary=summary)))
    assert len(set(head.split()[2:-1])) == types
    assert len(dashes) == wide
