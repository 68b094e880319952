"""The index of a report that is split into several files, as one self-contained web page."""

from collections.abc import Mapping, Sequence
from typing import TextIO

from clientfit.languages import gettext
from clientfit.model import Head, Summary
from clientfit.reports.html.document import Templates
from clientfit.reports.html.formatting import clip_name
from clientfit.reports.phrases import day_text, disclaimer, humanize, provenance


def write_index(
    parts: Mapping[str, tuple[str, Summary]],
    head: Head,
    stream: TextIO,
    *,
    by: str,
    advice: Sequence[str],
) -> None:
    """Write a page that links each part, with its counts by recommendation.

    Args:
        parts: by file name, the part's title and its counts.
        head: what holds for all parts.
        stream: where to write.
        by: the column by which the report was split.
        advice: the recommendations, worst first.
    """
    given = [name for name in advice if any(one.by_recommendation.get(name) for _, one in parts.values())]
    page = Templates().document(
        "parts.html",
        title=gettext("Client fit, {day}").format(day=day_text(head.as_of)),
        subject=gettext("as of {day}").format(day=day_text(head.as_of)),
        by=by,
        disclaimer=disclaimer(),
        advice=list(map(humanize, given)),
        parts=[
            {
                "file": file,
                "title": clip_name(title),
                "clients": summary.clients,
                "counts": [summary.by_recommendation.get(name, 0) for name in given],
            }
            for file, (title, summary) in parts.items()
        ],
        provenance=provenance(head),
    )
    stream.write(page + "\n")
