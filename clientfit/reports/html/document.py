"""The whole document: how many clients have a page and a row in it, and what stands above them."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, islice, repeat

from markupsafe import Markup

from clientfit.model import Head, Verdict
from clientfit.model.timeline import Pictured
from clientfit.reports.account import provenance, write_account
from clientfit.reports.html.book import COLUMNS, Seen, glance
from clientfit.reports.html.client import Page, page
from clientfit.reports.html.drafts import drafts
from clientfit.reports.html.pages import Pages
from clientfit.reports.html.table import Row, row
from clientfit.reports.html.templates import Templates, fingerprint
from clientfit.reports.html.wording import note
from clientfit.reports.letters.language import Language
from clientfit.reports.words import FLAGGED, spoken

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


def document(screened: Pictured) -> str:
    """The report as one HTML text."""
    templates = Templates()
    head, summary, legend = screened.head, screened.summary, screened.legend()
    found = _gathered(screened, templates)
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
        glance=None if alone else glance(summary, screened.book(), legend, found.seen),
        levels=[(level, spoken(level)) for level in COLUMNS],
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
        problems=[note(str(problem)) for problem in head.problems[:PROBLEMS]],
        more_problems=max(0, len(head.problems) - PROBLEMS),
    )


def _gathered(screened: Pictured, templates: Templates) -> Gathered:
    found, words = Gathered(Pages(BYTES)), Language()
    for batch in _batches(islice(screened, ROWS)):
        shown = _pages(screened, batch, len(found.pages), words) if found.pages.room > 0 else []
        texts = [templates.filled("client.html", page=each) for each in shown]
        anchors = found.add_pages(shown, texts)
        for verdict, anchor in zip(batch, chain(anchors, repeat("")), strict=False):
            found.add_row(verdict, anchor)
    return found


def _pages(screened: Pictured, batch: list[Verdict], before: int, words: Language) -> list[Page]:
    """The pages of these clients, which so many pages stand before."""
    head, legend = screened.head, screened.legend()
    wanted = [verdict.client_id for verdict in batch]
    drawn = zip(batch, screened.timelines(wanted), screened.letters(wanted), strict=True)
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
    return [note(line) for line in told.getvalue().splitlines()]
