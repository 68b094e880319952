"""HTML: the book at a glance, a table of clients and a page for each, in one self-contained file."""

import io
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import chain, islice, repeat
from typing import TextIO

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from clientfit.model import Head, Results, Verdict
from clientfit.model.results import FLAGGED
from clientfit.reports.html.book import COLUMNS, Row, Seen, glance, row
from clientfit.reports.html.client import Page, drafts, page
from clientfit.reports.html.formatting import clip_note, sanitize_value
from clientfit.reports.html.pages import Pages
from clientfit.reports.letters.language import Language
from clientfit.reports.phrases import humanize, provenance, write_account

ROWS = 2_000
"""So many clients have a row in the table, the worst."""

BYTES = 1_600_000
"""Pages are added, the worst first, until they take so much: a file stays quick to open and to send."""

CARDS = 6
"""So many clients are named at the top."""

BATCH = 64
"""So many clients are drawn at a time."""

PROBLEMS = 50
"""So many problems of the sources are listed."""


class Templates:
    """The templates, ready to be filled in."""

    def __init__(self) -> None:
        self._loader = PackageLoader("clientfit.reports", "templates")
        self._environment = Environment(
            loader=self._loader,
            autoescape=True,
            undefined=StrictUndefined,
            finalize=sanitize_value,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def filled(self, template: str, **values: object) -> Markup:
        """The template with these values in it."""
        return _tight(self._environment.get_template(template).render(**values))

    def whole(self, name: str) -> Markup:
        """A style sheet or script as it stands in the package."""
        source, _, _ = self._loader.get_source(self._environment, name)
        return _tight(source)


def _tight(text: str) -> Markup:
    """The text without indentation and empty lines; it comes from a template, with all values escaped."""
    return Markup("\n".join(stripped for line in text.splitlines() if (stripped := line.strip())))  # noqa: S704


def fingerprint(text: str) -> str:
    """What a content security policy calls an inline script or style sheet, so that no other one runs."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def write_html(results: Results, stream: TextIO) -> None:
    """Write one self-contained web page: the book, every client in a table, and pages, the worst first.

    A single client gets its page alone.
    """
    stream.write(document(results) + "\n")


@dataclass
class Gathered:
    """What the verdicts amount to, gathered in one pass, the worst first."""

    pages: Pages
    rows: list[Row] = field(default_factory=list)
    cards: list[Page] = field(default_factory=list)
    seen: Seen = field(default_factory=Seen)

    def add_pages(self, shown: list[Page], texts: list[Markup]) -> list[str]:
        """Keep the pages that there is room for; the places of those kept."""
        kept = shown[: self.pages.add(texts)]
        flagged = (each for each in kept if any(flag.level in FLAGGED for flag in each.flags))
        self.cards += islice(flagged, CARDS - len(self.cards))
        return [each.anchor for each in kept]

    def add_row(self, verdict: Verdict, anchor: str) -> None:
        """Keep the client's row, which leads to the page at `anchor` if it has one."""
        added = row(verdict, tuple(verdict.types), anchor)
        self.rows.append(added)
        self.seen.add(verdict, added.name, anchor)


def document(results: Results) -> str:
    """The report as one HTML text."""
    templates = Templates()
    head, summary, legend = results.head, results.summary, results.legend()
    found = _gathered(results, templates)
    styles, script = templates.whole("report.css"), templates.whole("report.js")
    alone = summary.clients == 1
    return templates.filled(
        "report.html",
        styles=styles,
        script=script,
        styles_print=fingerprint(styles),
        script_print=fingerprint(script),
        title=f"Client fit, {head.as_of}",
        as_of=head.as_of,
        alone=alone,
        clients=summary.clients,
        glance=None if alone else glance(summary, results.book(), legend, found.seen),
        levels=[(level, humanize(level)) for level in COLUMNS],
        stages=sorted({each.stage for each in found.rows}),
        rows=found.rows,
        cards=found.cards,
        pages=found.pages.plain,
        packs=found.pages.packs,
        paged=len(found.pages),
        provenance=provenance(head),
        rulebook=head.rulebook,
        engine=head.tool.engine,
        account=_account(head),
        sources=len(head.inputs),
        read=sum(source.rows for source in head.inputs),
        rejected=sum(source.rejected for source in head.inputs),
        problems=[clip_note(str(problem)) for problem in head.problems[:PROBLEMS]],
        more_problems=max(0, len(head.problems) - PROBLEMS),
    )


def _gathered(results: Results, templates: Templates) -> Gathered:
    found, words = Gathered(Pages(BYTES)), Language()
    for batch in _batches(islice(results, ROWS)):
        shown = _pages(results, batch, len(found.pages), words) if found.pages.room > 0 else []
        texts = [templates.filled("client.html", page=each) for each in shown]
        anchors = found.add_pages(shown, texts)
        for verdict, anchor in zip(batch, chain(anchors, repeat("")), strict=False):
            found.add_row(verdict, anchor)
    return found


def _pages(results: Results, batch: list[Verdict], before: int, words: Language) -> list[Page]:
    """The pages of these clients, which so many pages stand before."""
    head, legend = results.head, results.legend()
    wanted = [verdict.client_id for verdict in batch]
    drawn = zip(batch, results.timelines(wanted), results.letters(wanted), strict=True)
    return [
        page(f"c{number}", verdict, timeline, drafts(letters, words), legend, head)
        for number, (verdict, timeline, letters) in enumerate(drawn, before + 1)
    ]


def _batches(verdicts: Iterator[Verdict]) -> Iterator[list[Verdict]]:
    while batch := list(islice(verdicts, BATCH)):
        yield batch


def _account(head: Head) -> list[str]:
    """The account of each input's rows, a line each."""
    told = io.StringIO()
    write_account(head.inputs, told)
    return [clip_note(line) for line in told.getvalue().splitlines()]
