"""The rules that come with clientfit and their programme, both made once."""

import pytest

from clientfit.columnar.programme import Programme, programme_of
from clientfit.screening import Screener


@pytest.fixture(scope="session")
def screener() -> Screener:
    """The rules that come with clientfit."""
    return Screener()


@pytest.fixture(scope="session")
def programme(screener: Screener) -> Programme:
    """Their programme."""
    return programme_of(screener.rulebook)
