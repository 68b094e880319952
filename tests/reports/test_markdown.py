"""Markdown: the book as a table, and one client as a page."""

import io
from collections.abc import Callable

from markdown_it import MarkdownIt

from clientfit.model.results import Results, Selection
from clientfit.reports.markdown import write_markdown, write_markdown_page
from tests.reports.conftest import Loaded, single


def book(screened: Results) -> str:
    """The Markdown of a screening."""
    stream = io.StringIO()
    write_markdown(screened, stream)
    return stream.getvalue()


def page(screened: Results) -> str:
    """The Markdown page of each client."""
    stream = io.StringIO()
    write_markdown_page(screened, stream)
    return stream.getvalue()


def test_the_book_is_the_golden_file(screened: Loaded, golden: Callable[[str, str], None]) -> None:
    """Counts, table and reasons read as in the golden file."""
    golden("screening.md", book(screened))


def test_the_pages_are_the_golden_file(screened: Loaded, golden: Callable[[str, str], None]) -> None:
    """The page of each client reads as in the golden file."""
    golden("screening-check.md", page(screened))


def test_the_table_renders_as_one(screened: Loaded) -> None:
    """A site makes one table of it, with a row for each client under the header."""
    tokens = MarkdownIt("gfm-like").parse(book(screened))
    assert [token.type for token in tokens].count("table_open") == 1
    assert [token.type for token in tokens].count("tr_open") == 1 + len(screened.verdicts)


def test_every_flagged_client_has_its_reasons(screened: Loaded) -> None:
    """Each stands under a heading of its own with what led to the advice and what to ask for."""
    text = book(screened)
    headings = [line for line in text.splitlines() if line.startswith("## ")]
    flagged = [
        row for row in screened.rows() if {"flag", "severe"} & {str(level) for level in row.levels.values()}
    ]
    assert len(headings) == len(flagged) > 0
    for row, heading in zip(flagged, headings, strict=True):
        assert row.client_name in heading
        assert all(f"- {condition}" in text for condition in row.conditions)


def test_a_page_cites_its_evidence(screened: Loaded) -> None:
    """Every event is told with its day, its place, and the note as it was written."""
    worst = screened.verdicts[0]
    text = page(single(screened, worst))
    events = [
        event for kind in worst.types.values() for each in kind.signals for event in each.evidence.events
    ]
    assert events
    for event in events:
        assert event.occurred_at in text
        assert f"`{event.file}:{event.line}`" in text


def test_what_is_left_out_is_said(screened: Loaded) -> None:
    """The counts stay those of the whole book, and it is told how many are shown."""
    text = book(Selection(screened, top=2))
    assert "Shown: 2 of 5 clients, as asked for; 3 left out. The counts are of all." in text
    assert text.startswith("# Clients screened\n\n5 clients: ")


def test_hostile_text_stays_text(attacked: Loaded) -> None:
    """Whatever the names and notes, nothing of them is HTML, a link, an image or a heading of their own."""
    for text in (book(attacked), page(attacked)):
        tokens = MarkdownIt("gfm-like").parse(text)
        inner = [child for token in tokens for child in token.children or []]
        assert not {"link_open", "image"} & {child.type for child in inner}
        raw = [each.content for each in (*tokens, *inner) if each.type in ("html_inline", "html_block")]
        assert set(raw) <= {"<!-- -->"}
        assert all(line.isprintable() for line in text.splitlines())
