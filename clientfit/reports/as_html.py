"""HTML: the book at a glance, a table of clients and a page for each, in a file that needs nothing else."""

from typing import TextIO

from clientfit.model.timeline import Pictured


def write_html(screened: Pictured, stream: TextIO) -> None:
    """Write one self-contained web page: the book, every client in a table, and pages, the worst first.

    A single client gets its page alone.
    """
    # The templates are read, and their engine is loaded, only where a page is made.
    from clientfit.reports.html.document import document  # noqa: PLC0415

    stream.write(document(screened) + "\n")
