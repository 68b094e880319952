"""HTML: what stands in the file, and what can't get into it."""

import io
import re
import subprocess
import sys
import zlib
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from markupsafe import escape

from clientfit.model import Summary
from clientfit.model.results import Results, Selection
from clientfit.model.timeline import Timeline
from clientfit.reports.html import document, pages
from clientfit.reports.html.document import write_html
from tests.reports.conftest import Loaded, single

VOID = {"meta", "link", "br", "input"}
OPTIONAL = {"td", "tr"}
"""Elements of which HTML lets the end be left out."""


@dataclass
class Element:
    """One element with its attributes and the text in it."""

    tag: str
    attributes: dict[str, str]
    text: str = ""


@dataclass
class Parsed(HTMLParser):
    """A document taken apart: its elements, and whether their ends match."""

    elements: list[Element] = field(default_factory=list)
    open: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element, open until its end."""
        element = Element(tag, {name: value or "" for name, value in attrs})
        assert len(element.attributes) == len(attrs), f"{tag} has an attribute twice"
        self.elements.append(element)
        if tag not in VOID:
            while tag in OPTIONAL and self.open[-1].tag == tag:
                self.open.pop()
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element that holds nothing."""
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        """Close the element, and those before it whose end may be left out."""
        while self.open[-1].tag in OPTIONAL and self.open[-1].tag != tag:
            self.open.pop()
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        """Add text to all that is open."""
        for element in self.open:
            element.text += data

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """The elements of a tag with these attributes."""
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
        return [e for e in self.elements if e.tag == tag and wanted.items() <= e.attributes.items()]

    def one(self, tag: str, **attributes: str) -> Element:
        """The only element of a tag with these attributes."""
        (found,) = self.all(tag, **attributes)
        return found


def written(screened: Results) -> str:
    """The report."""
    stream = io.StringIO()
    write_html(screened, stream)
    return stream.getvalue()


def parsed(screened: Results) -> Parsed:
    """The report taken apart; every element that opens is closed."""
    found = Parsed()
    found.feed(written(screened))
    found.close()
    assert not found.open
    return found


def test_it_is_a_document_in_one_piece(screened: Results) -> None:
    """Elements close in order, and no id stands twice."""
    ids = [element.attributes["id"] for element in parsed(screened).elements if "id" in element.attributes]
    assert sorted(ids) == sorted(set(ids))


def test_it_needs_no_network(screened: Results) -> None:
    """No element loads anything, and every link leads to a place in the file."""
    report = parsed(screened)
    ids = {element.attributes.get("id") for element in report.elements}
    for element in report.elements:
        assert "src" not in element.attributes
        target = element.attributes.get("href")
        assert target in {None, "data:,"} or target.removeprefix("#") in ids


def test_only_its_own_script_and_style_may_run(screened: Results) -> None:
    """The policy names the digests of the one script and the one style sheet, and no attribute holds any."""
    report = parsed(screened)
    policy = report.one("meta", http_equiv="Content-Security-Policy").attributes["content"]
    for tag in ("script", "style"):
        digest = b64encode(sha256(report.one(tag).text.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")
    for element in report.elements:
        assert not [name for name in element.attributes if name == "style" or name.startswith("on")]


def test_hostile_text_is_only_text(attacked: Results, hostile: str) -> None:
    """Whatever a client wrote, it adds no element, no control code and no mark that reorders."""
    report = written(attacked)
    found = Parsed()
    found.feed(report)
    assert len(found.all("script")) == 1
    assert "alert(1)" not in found.one("script").text
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]", report)
    assert len(report) < 120_000
    if "<" in hostile:
        assert hostile in found.one("h2", id="c1-name").text
        assert hostile not in report


def test_a_pile_of_marks_stays_low(screened: Results, changed: Callable[..., Results]) -> None:
    """A letter keeps four of its thousand accents, so that it covers no other line."""
    first, *others = screened
    piled = first.model_copy(update={"client_name": "e" + "\u0301" * 1000})
    shown = written(changed(verdicts=(piled, *others)))
    assert "e" + "\u0301" * 4 in shown
    assert "\u0301" * 5 not in shown


def test_a_row_for_each_client_the_worst_first(screened: Results) -> None:
    """The table has all clients in the order of the screening, each leading to its page."""
    report = parsed(screened)
    headings = [each.text for each in report.all("h2") if each.attributes.get("id", "").endswith("-name")]
    names = [verdict.client_name for verdict in screened]
    assert headings == names
    assert [each.attributes["id"] for each in report.all("article", class_="client")] == [
        f"c{place}" for place in range(1, len(names) + 1)
    ]
    links = [each.text for each in report.all("a") if each.attributes.get("href", "").startswith("#c")]
    in_table = [text for text in links if text in names]
    assert in_table[-len(names) :] == names


def test_levels_are_told_in_words(screened: Results) -> None:
    """A cell of the table says its level, and not judged differs from clear."""
    report = written(screened)
    assert '<td class="not_judged">not judged</td>' in report
    assert '<td class="clear">clear</td>' in report
    assert '<td class="severe" data-t="Late payer: ">severe</td>' in report


def test_the_heat_map_counts_as_the_summary_does(screened: Results) -> None:
    """Each count of a type at a level stands in its cell and leads to these clients."""
    report = parsed(screened)
    for number, levels in enumerate(screened.summary.by_type.values()):
        for level, count in levels.items():
            cells = report.all("a", data_type=str(number), data_level=level)
            assert [cell.text for cell in cells] == ([str(count)] if count else [])


def test_each_type_names_its_worst_client(screened: Results) -> None:
    """The first client at a type's highest level stands beside the type, with a link."""
    worst = next(iter(screened))
    report = parsed(screened)
    cells = [cell for cell in report.all("td", class_="worst") if worst.client_name in cell.text]
    assert [cell.text for cell in cells] == [f"flag {worst.client_name}", f"severe {worst.client_name}"]
    assert 'class="none">nobody' in written(screened)


def test_evidence_stands_with_day_and_place(screened: Results) -> None:
    """Every event behind a raised signal is on the client's page."""
    worst = next(iter(screened))
    report = written(single(screened, worst))
    for kind in worst.types.values():
        for signal in kind.signals:
            for event in signal.evidence.events:
                assert f"<b>{event.occurred_at}</b>" in report
                assert f"{event.event_id} · {event.file}:{event.line}" in report


def test_the_first_client_can_be_understood_from_the_top(screened: Results) -> None:
    """A card says what is advised, why, since when, and what to ask for."""
    worst = next(iter(screened))
    card = parsed(screened).all("article", class_="card")[0].text
    assert worst.client_name in card
    assert "wind down" in card
    assert worst.reasons[0] in card
    assert "2025-11-14" in card
    assert worst.conditions[0] in card


def test_a_single_client_has_no_book(screened: Results) -> None:
    """The report of one client is its page and what it rests on."""
    report = parsed(single(screened, next(iter(screened))))
    assert len(report.all("article", class_="client")) == 1
    assert not report.all("table", id="table")
    assert not report.all("div", id="book")
    assert len(report.all("section", id="about")) == 1


def test_pages_end_where_there_is_no_room(screened: Results, monkeypatch: pytest.MonkeyPatch) -> None:
    """The worst have pages; the others stand in the table without a link, and it says how to get theirs."""
    monkeypatch.setattr(document, "BYTES", 10_000)
    report = parsed(screened)
    assert len(report.all("article", class_="client")) == 1
    hint = report.one("section", id="clients").text
    assert "The first 1 have a page here" in hint
    assert "clientfit check --client ID --format html" in hint
    assert not report.all("a", href="#c2")


def test_the_table_ends_at_its_bound(screened: Results, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of more clients than it shows, the report says how many it shows and where the others are."""
    monkeypatch.setattr(document, "ROWS", 2)
    hint = parsed(screened).one("section", id="clients").text
    assert "The first 2 of 5 clients, worst first; clientfit screen --format csv has them all." in hint


def test_nobody_is_no_error(screened: Results, changed: Callable[..., Results]) -> None:
    """A source with a header and no rows gives a report of no clients."""
    empty = changed(verdicts=(), summary=Summary(clients=0, by_type=screened.summary.by_type))
    assert "0 clients as of" in written(empty)


def test_the_same_twice(screened: Results) -> None:
    """Nothing in the report depends on when or in which order it is made."""
    assert written(screened) == written(screened)


def test_rejected_rows_and_problems_are_told(screened: Results) -> None:
    """How many rows were rejected stands at the top, each problem at the end."""
    report = parsed(screened)
    rejected = sum(source.rejected for source in screened.head.inputs)
    assert f"{rejected} rejected" in report.one("section", id="overview").text
    for problem in screened.head.problems:
        assert str(problem) in report.one("section", id="about").text


def test_money_is_never_added_over_currencies(screened: Results) -> None:
    """Each currency has its row, with the number of payments beside each amount."""
    owed = parsed(screened).one("table", class_="owed").text
    assert "EUR" in owed
    assert "1,200.00 (2)" in owed
    assert "10.00 (1)" in owed
    assert "1,210.00" not in owed


def test_what_speaks_for_the_client_is_told(screened: Results) -> None:
    """Positives, the plan, our own part, what would change the verdict, and notes are there."""
    report = written(screened)
    for verdict in screened:
        said = (*verdict.positives, *verdict.history.notes, *verdict.plan, *verdict.recovery)
        for line in said:
            assert escape(line) in report
    assert "Look at it again on 2026-12-30." in report


def test_thresholds_that_the_user_set_are_marked(screened: Results) -> None:
    """A threshold from an override says so."""
    assert "set by you" in written(screened)


def test_templates_are_read_only_where_a_page_is_made() -> None:
    """Neither the library nor the command loads the template engine before a page is written."""
    code = "import sys, clientfit, clientfit.cli, clientfit.cli.screen; sys.exit('jinja2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


class Undrawn(Loaded):
    """A screening without anything to draw."""

    def timelines(self, client_ids: Sequence[str]) -> Iterator[Timeline]:
        """Yield these clients in time, where nothing happened."""
        yield from (Timeline(client_id=client_id) for client_id in client_ids)


def test_a_client_without_pictures_is_no_error(screened: Results) -> None:
    """Where nothing is drawn there is no empty chart."""
    report = parsed(Selection(Undrawn(screened.head, screened.summary, tuple(screened)), client_ids=["c4"]))
    assert not report.all("section", class_="chart")


def test_the_letters_stand_on_the_page(screened: Results) -> None:
    """The usual letter and the one about open invoices, line by line as the command writes them."""
    page = Parsed()
    page.feed(written(screened).partition('<article class="client" id="c1"')[2].partition("</article>")[0])
    titles = [element.text for element in page.all("summary") if element.text in {"conditions", "recovery"}]
    assert titles == ["conditions", "recovery"]
    asking, owing = (element.text for element in page.all("pre"))
    verdict = next(iter(screened))
    assert asking.startswith(f"Subject: The terms of our work together\n\nTo: {verdict.client_name}\n\n")
    for condition in verdict.conditions:
        assert condition in asking
    assert f"{verdict.client_id} of 2 May 2026, due 1 June 2026: EUR 90.50 open" in owing


def test_who_needs_no_letter_has_none(screened: Results) -> None:
    """Where there is nothing to ask for there is no heading either."""
    asked = sum(bool(verdict.conditions) for verdict in screened)
    assert 0 < asked < 5
    assert len(parsed(screened).all("section", class_="letters")) == asked


def test_a_pack_holds_pages_that_are_closed(screened: Results, monkeypatch: pytest.MonkeyPatch) -> None:
    """Packed pages are as well made as the others, and links lead to their places."""
    monkeypatch.setattr(pages, "PLAIN", 0)
    report = parsed(screened)
    (pack,) = report.all("template", class_="pack")
    assert (pack.attributes["data-first"], pack.attributes["data-last"]) == ("2", "5")
    found = Parsed()
    found.feed(zlib.decompress(b64decode(pack.text)).decode())
    assert not found.open
    assert [page.attributes["id"] for page in found.all("article")] == ["c2", "c3", "c4", "c5"]
    assert report.all("a", href="#c5")
    assert "Without scripts only the first 1 can be opened." in report.one("noscript").text
