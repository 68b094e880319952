"""The counts alone, of a book whose verdicts are elsewhere."""

from collections.abc import Iterable, Mapping
from typing import TextIO

from clientfit.model import Head, Summary
from clientfit.reports.account import provenance
from clientfit.reports.passages import advised, raised
from clientfit.reports.terminal import PROSE, wrapped


def write_summary(  # noqa: PLR0913 - what is told, and in which words
    head: Head,
    summary: Summary,
    stream: TextIO,
    *,
    titles: Mapping[str, str],
    advice: Iterable[str],
    width: int = PROSE,
) -> None:
    """Write how many clients got which advice, how many are flagged for what, and on what ground.

    `titles` are the types' by name, `advice` the recommendations, the worst first.
    """
    lines = [
        advised(summary, advice),
        *([raised(summary, titles)] if summary.clients else []),
        provenance(head),
    ]
    for line in lines:
        stream.writelines(part + "\n" for part in wrapped(line, min(width, PROSE)))
