"""Client text made harmless for Markdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from clientfit.reports.sanitize import escape_markdown, markdown_code, sanitize_line

GITHUB = MarkdownIt("gfm-like")
"""CommonMark with the tables, strikes and automatic links that sites add."""

ALLOWED = {"text", "text_special", "html_inline", "softbreak"}


def inline(text: str) -> list[tuple[str, str]]:
    """The kinds and contents of what a paragraph of Markdown is made of."""
    tokens = GITHUB.parse(f"Client: {text}")
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    return [(child.type, child.content) for child in tokens[1].children or []]


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "[pay](http://example.com) ![](x.png)",
        "**bold** _it_ ~~no~~ `code` $x$",
        "a | b \\| c",
        "&lt;b&gt; &#64;x",
        "http://example.com and www.example.com",
        "# head\n- list\n1. one",
        "<!-- --><b>",
        "\\",
    ],
)
def test_signs_are_shown_and_act_on_nothing(text: str) -> None:
    """Rendered, the text reads as it was written; there is no link, no emphasis and no HTML."""
    found = inline(escape_markdown(text))
    assert {kind for kind, _ in found} <= ALLOWED
    assert (
        "".join(content for kind, content in found if kind != "html_inline")
        == f"Client: {sanitize_line(text)}"
    )


@given(st.text(alphabet="<>[]()!*_`~|\\&#;:/.@-+=1aw \n\u202e\x1b", max_size=40))
def test_no_text_becomes_markup(text: str) -> None:
    """Whatever the signs, nothing but text comes of them, beside the comment that ends a mention."""
    found = inline(escape_markdown(text))
    assert {kind for kind, _ in found} <= ALLOWED
    assert {content for kind, content in found if kind == "html_inline"} <= {"<!-- -->"}


def test_nobody_is_mentioned() -> None:
    """A name that begins with an at sign notifies nobody; an address of e-mail stays as it is."""
    assert escape_markdown("@octocat") == "@<!-- -->octocat"
    assert escape_markdown("anna@example.org") == "anna@example.org"


@pytest.mark.parametrize(("text", "shown"), [("- x", r"\- x"), ("1. x", r"1\. x"), ("= x", r"\= x")])
def test_no_line_begins_as_a_list(text: str, shown: str) -> None:
    """At the start of a list's item a sign begins no list in it."""
    assert escape_markdown(text) == shown


@given(st.text(alphabet="`<>*| a\n", max_size=30))
def test_a_note_stays_in_its_span(text: str) -> None:
    """A span of code holds the whole text, whatever ticks are in it."""
    found = inline(markdown_code(text))
    assert [kind for kind, _ in found if kind != "text"] == ["code_inline"]
    assert found[-1][1].strip() == sanitize_line(text)
