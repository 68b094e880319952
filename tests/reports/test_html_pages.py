"""Which pages stand in the file as they are, which are packed, and where they end."""

import zlib
from base64 import b64decode

import pytest
from markupsafe import Markup

from clientfit.reports.html import pages
from clientfit.reports.html.pages import Pages

PAGE = Markup("<article>{}</article>")


def batch(*sizes: int) -> list[Markup]:
    """Pages of about these sizes."""
    return [PAGE.format("a" * size) for size in sizes]


def unpacked(data: str) -> str:
    """What a browser makes of a pack."""
    return zlib.decompress(b64decode(data)).decode()


def test_the_first_pages_are_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many as have room; from then on all are packed, also one that would have fitted."""
    monkeypatch.setattr(pages, "PLAIN", 1_000)
    found = Pages(10_000)
    assert found.add(batch(400, 400, 400, 10)) == 4
    assert found.plain == batch(400, 400)
    (pack,) = found.packs
    assert (pack.first, pack.last) == (3, 4)
    assert unpacked(pack.data) == "\n".join(batch(400, 10))
    assert found.add(batch(10)) == 1
    assert [(each.first, each.last) for each in found.packs] == [(3, 4), (5, 5)]
    assert len(found) == 5


def test_pages_end_where_the_room_does(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pack that doesn't fit is left out whole, and so is all that follows."""
    monkeypatch.setattr(pages, "PLAIN", 100)
    found = Pages(180)
    assert found.add(batch(40)) == 1
    noise = [PAGE.format("".join(chr(200 + number * 7919 % 5000) for number in range(400)))]
    assert found.add(noise) == 0
    assert found.add(batch(1)) == 0
    assert len(found) == 1


def test_the_first_page_is_there_in_any_case() -> None:
    """One page larger than all the room is still a report."""
    found = Pages(10)
    assert found.add(batch(400, 400)) == 1
    assert (len(found), found.packs) == (1, [])


def test_the_same_pages_pack_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the clock is in a pack."""
    monkeypatch.setattr(pages, "PLAIN", 0)
    first, second = Pages(10_000), Pages(10_000)
    for each in (first, second):
        each.add(batch(40, 40, 40))
    assert first.packs == second.packs
