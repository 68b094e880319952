"""Colour, which never carries the meaning alone."""

import io
import re
from collections.abc import Callable
from functools import partial

import pytest

from clientfit.reports.text_explanation import write_explanation
from clientfit.reports.text_page import write_page
from clientfit.reports.text_table import write_table
from tests.reports.conftest import Loaded

PAINT = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize("write", [write_table, write_page, write_explanation])
@pytest.mark.parametrize("width", [80, 200])
def test_without_colour_it_says_the_same(screened: Loaded, write: Callable[..., None], width: int) -> None:
    """Taken off again, the colours leave the very text that is written without them."""
    plain, painted = io.StringIO(), io.StringIO()
    write(screened, plain, width=width)
    write(screened, painted, width=width, colour=True)
    assert PAINT.search(painted.getvalue())
    assert not PAINT.search(plain.getvalue())
    assert PAINT.sub("", painted.getvalue()) == plain.getvalue()


def test_a_roomy_terminal_gets_words(screened: Loaded) -> None:
    """Types and levels are written out, and no legend is needed."""
    stream = io.StringIO()
    partial(write_table, width=220)(screened, stream)
    head = stream.getvalue().splitlines()[0]
    assert all(title in head for title in screened.titles.values())
    assert "severe" in stream.getvalue()
    assert "S severe" not in stream.getvalue()
