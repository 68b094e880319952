"""`clientfit kinds`, and its page."""

from collections.abc import Callable

import pytest
from click.testing import Result

from clientfit.cli.kinds import entries_of, page
from clientfit.model.event import EVENT_COLUMNS
from clientfit.model.kinds import KIND_TAGS, KINDS, OUTCOMES, PHASES


def test_every_kind_and_column_is_listed(run: Callable[..., Result]) -> None:
    """Each kind with its meaning and what can be said; each column with its meaning."""
    lines = run("kinds").stdout.splitlines()
    starts = {line.split()[0] for line in lines if line.startswith("  ") and not line.startswith("    ")}
    assert starts >= {*KINDS, *EVENT_COLUMNS} - {"file", "line"}


@pytest.mark.parametrize("kind", [*KINDS])
def test_a_kind_in_full(run: Callable[..., Result], kind: str) -> None:
    """Its outcomes, phases, tags and phrases; every kind can be logged."""
    text = " ".join(run("kinds", kind.replace("_", "-")).stdout.split())
    for word in (*OUTCOMES.get(kind, ()), *PHASES.get(kind, ()), *KIND_TAGS.get(kind, {})):
        assert word in text
    assert entries_of(kind)
    assert "clientfit log" in text


def test_an_unknown_kind_is_answered_with_the_nearest(run: Callable[..., Result]) -> None:
    """Invalid usage, exit code 2."""
    ended = run("kinds", "meetings")
    assert (ended.exit_code, "did you mean meeting?" in ended.stderr) == (2, True)


def test_the_page_has_every_word() -> None:
    """The generated page names each kind, outcome, phase and tag."""
    text = page()
    for kind in KINDS:
        assert f"\n## {kind}\n" in text
        for word in (*OUTCOMES.get(kind, ()), *PHASES.get(kind, ()), *KIND_TAGS.get(kind, {})):
            assert f"`{word}`" in text
