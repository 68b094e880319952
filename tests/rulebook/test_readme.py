"""rules/README.md: its sources, keys and links lead somewhere; its tables are checked by cog."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel

from clientfit.rulebook import Rulebook, default_rules, load, settings

README = default_rules() / "README.md"


@pytest.fixture(scope="module")
def text() -> str:
    """The page."""
    return README.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def default() -> Rulebook:
    """Clientfit's own rulebook."""
    return load()


@pytest.fixture(scope="module")
def sources(text: str) -> list[str]:
    """The names in the table of sources."""
    _, _, table = text.partition("\n## Sources\n")
    rows = [line for line in table.splitlines() if line.startswith("| ")][2:]
    return [name.strip() for row in rows for name in row.split("|")[1].split(",")]


def references(piece: object) -> Iterator[str]:
    """Every reference in a rulebook."""
    if isinstance(piece, BaseModel):
        if isinstance(found := getattr(piece, "reference", None), str):
            yield found
        piece = dict(piece)
    if isinstance(piece, dict):
        piece = list(piece.values())
    if isinstance(piece, (list, tuple)):
        for part in piece:
            yield from references(part)


def test_every_reference_names_a_source(default: Rulebook, sources: list[str]) -> None:
    """Whatever a number rests on is found in the table of sources."""
    found = set(references(default))
    assert len(found) > 50
    assert [each for each in found if not any(source in each for source in sources)] == []


def test_every_source_is_referred_to(default: Rulebook, sources: list[str]) -> None:
    """No source stands in the table for nothing."""
    found = set(references(default))
    assert [source for source in sources if not any(source in each for each in found)] == []


def test_every_key_can_be_set(default: Rulebook, text: str) -> None:
    """The examples of `--set` name numbers of the rulebook."""
    keys = re.findall(r"(?:--set |\| `)([a-z0-9_.]+)=[0-9.]+", text)
    assert len(keys) >= 6
    assert [key for key in keys if key not in settings(default)] == []


def test_every_link_leads_somewhere(text: str) -> None:
    """Files beside the page exist, and so do its headings."""
    targets = re.findall(r"\]\(([^)\s]+)\)", text)
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    anchors = {re.sub(r"[^a-z0-9 -]", "", heading.lower()).replace(" ", "-") for heading in headings}
    for target in targets:
        if target.startswith("#"):
            assert target[1:] in anchors, target
        elif not target.startswith("http"):
            assert (README.parent / target).exists(), target


def test_the_example_is_the_file(text: str) -> None:
    """The seventh type in the page is the one that is tested."""
    file = Path(__file__).parents[2] / "examples" / "seventh_type" / "payment_bouncer.yml"
    assert f"```yaml\n{file.read_text(encoding='utf-8')}```" in text
