"""HTML: the book at a glance, a table of clients and a page for each, in one self-contained file."""

import io
from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from itertools import chain, islice, repeat
from typing import TextIO

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from clientfit.languages import active, gettext, ngettext, uses_language
from clientfit.model import Head, Results, Verdict
from clientfit.model.results import FLAGGED
from clientfit.reports.earlier import Earlier
from clientfit.reports.html.book import COLUMNS, Row, Seen, glance, row
from clientfit.reports.html.client import Page, drafts, page
from clientfit.reports.html.formatting import clip_note, sanitize_value
from clientfit.reports.html.pages import Pages
from clientfit.reports.letters.language import LetterLanguage, letters_in
from clientfit.reports.phrases import (
    count_text,
    day_text,
    drafts_heading,
    humanize,
    provenance,
    write_account,
)

ROWS = 2_000
"""Greatest number of clients in the table, the worst."""

BYTES = 1_600_000
"""Greatest size of all pages in bytes, so that the file opens quickly and can be sent."""

CARDS = 6
"""Greatest number of clients listed at the top."""

BATCH = 64
"""Number of clients rendered at a time."""

PROBLEMS = 50
"""Greatest number of problems listed."""


class Templates:
    """The templates of the report."""

    def __init__(self) -> None:
        self._loader = PackageLoader("clientfit.reports", "templates")
        self._environment = Environment(
            loader=self._loader,
            autoescape=True,
            undefined=StrictUndefined,
            finalize=sanitize_value,
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=["jinja2.ext.i18n"],
        )
        self._environment.install_gettext_callables(gettext, ngettext, newstyle=True)  # type: ignore[attr-defined]
        self._environment.filters |= {"words": humanize, "count": count_text, "day": day_text}

    def filled(self, template: str, **values: object) -> Markup:
        """Render a template."""
        return _tight(self._environment.get_template(template).render(**values))

    def document(
        self, template: str, *, title: str, subject: str, script: str = "", **values: object
    ) -> Markup:
        """Render a template that extends the layout; `subject` follows the name of the tool in the heading.

        `script` names the script of the page; without one, no script may run.
        """
        styles, code = self._asset("report.css"), self._asset(script) if script else ""
        return self.filled(
            template,
            language=active().code,
            title=title,
            subject=subject,
            styles=styles,
            styles_print=fingerprint(styles),
            script=code,
            script_print=fingerprint(code),
            **values,
        )

    def _asset(self, name: str) -> Markup:
        """Return a style sheet or script of the package."""
        source, _, _ = self._loader.get_source(self._environment, name)
        return _tight(source)


def _tight(text: str) -> Markup:
    """Remove indentation and empty lines; the text comes from a template, with all values escaped."""
    return Markup("\n".join(stripped for line in text.splitlines() if (stripped := line.strip())))  # noqa: S704


def fingerprint(text: str) -> str:
    """Return the hash by which a content security policy allows an inline script or style sheet."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


@uses_language
def write_html(results: Results, stream: TextIO, *, earlier: Earlier | None = None) -> None:
    """Write one self-contained web page: the book, every client in a table, and pages, the worst first.

    A single client gets its page alone. With an `earlier` screening, the table says what was different then.
    """
    stream.write(document(results, earlier) + "\n")


@dataclass
class Gathered:
    """Collects pages, rows and counts from the verdicts in one pass, the worst first."""

    pages: Pages
    ranks: Mapping[str, int]
    earlier: Earlier | None = None
    rows: list[Row] = field(default_factory=list)
    cards: list[Page] = field(default_factory=list)
    seen: Seen = field(default_factory=Seen)

    def add_pages(self, shown: list[Page], texts: list[Markup]) -> list[str]:
        """Keep the pages that fit; return the anchors of those kept."""
        kept = shown[: self.pages.add(texts)]
        flagged = (each for each in kept if any(flag.level in FLAGGED for flag in each.flags))
        self.cards += islice(flagged, CARDS - len(self.cards))
        return [each.anchor for each in kept]

    def add_row(self, verdict: Verdict, anchor: str) -> None:
        """Add the client's row, which links to the page at `anchor` if it has one."""
        added = row(verdict, tuple(verdict.types), anchor, self.ranks)
        if self.earlier is not None:
            levels = {name: type_.level for name, type_ in verdict.types.items()}
            titles = {name: type_.title for name, type_ in verdict.types.items()}
            text = self.earlier.difference(verdict.client_id, verdict.recommendation, levels, titles)
            added = replace(added, earlier=clip_note(text))
        self.rows.append(added)
        self.seen.add(verdict, added.name, anchor)


def document(results: Results, earlier: Earlier | None = None) -> str:
    """Render the report as one HTML text."""
    templates = Templates()
    head, summary, legend = results.head, results.summary, results.legend()
    collected = _gathered(results, templates, earlier)
    alone = summary.clients == 1
    return templates.document(
        "report.html",
        title=gettext("Client fit, {day}").format(day=day_text(head.as_of)),
        subject=gettext("as of {day}").format(day=day_text(head.as_of)),
        script="report.js",
        as_of=head.as_of,
        alone=alone,
        clients=summary.clients,
        glance=None if alone else glance(summary, results.book(), legend, collected.seen, collected.ranks),
        drafts_title=drafts_heading(),
        levels=[(level, humanize(level)) for level in COLUMNS],
        stages=sorted({each.stage for each in collected.rows}),
        owners=sorted({each.owner for each in collected.rows if each.owner}),
        rows=collected.rows,
        since=None if earlier is None else earlier.as_of,
        cards=collected.cards,
        pages=collected.pages.plain,
        packs=collected.pages.packs,
        paged=len(collected.pages),
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


def _gathered(results: Results, templates: Templates, earlier: Earlier | None) -> Gathered:
    collected = Gathered(Pages(BYTES), results.head.rulebook.recommendations, earlier)
    words = letters_in(results.language.code)
    for batch in _batches(islice(results, ROWS)):
        shown = _pages(results, batch, len(collected.pages), words) if collected.pages.room > 0 else []
        texts = [templates.filled("client.html", page=each) for each in shown]
        anchors = collected.add_pages(shown, texts)
        for verdict, anchor in zip(batch, chain(anchors, repeat("")), strict=False):
            collected.add_row(verdict, anchor)
    return collected


def _pages(results: Results, batch: list[Verdict], before: int, words: LetterLanguage) -> list[Page]:
    """Build the pages of these clients; `before` is the number of pages before them."""
    head, legend = results.head, results.legend()
    client_ids = [verdict.client_id for verdict in batch]
    drawn = zip(batch, results.timelines(client_ids), results.letters(client_ids), strict=True)
    return [
        page(f"c{number}", verdict, timeline, drafts(letters, words), legend, head)
        for number, (verdict, timeline, letters) in enumerate(drawn, before + 1)
    ]


def _batches(verdicts: Iterator[Verdict]) -> Iterator[list[Verdict]]:
    while batch := list(islice(verdicts, BATCH)):
        yield batch


def _account(head: Head) -> list[str]:
    """Return the row counts of each input, a line each."""
    text = io.StringIO()
    write_account(head.inputs, text)
    return [clip_note(line) for line in text.getvalue().splitlines()]
