"""A backtest as one self-contained web page."""

from typing import TextIO

from clientfit.model.backtest import Backtest
from clientfit.reports.backtest.tables import omitted, reading, summary, tables
from clientfit.reports.html.document import Templates


def write_backtest(backtest: Backtest, stream: TextIO) -> None:
    """Write a table of scores for each outcome, the lead times, and how steady the flags were."""
    subject = f"Backtest, {backtest.first} to {backtest.last}"
    page = Templates().document(
        "backtest.html",
        title=f"Client fit, {subject}",
        subject=subject,
        summary=summary(backtest),
        reading=reading(backtest),
        tables=list(tables(backtest)),
        omitted=list(omitted(backtest)),
    )
    stream.write(page + "\n")
