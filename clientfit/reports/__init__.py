"""Reports: write the results of a screening to a stream, in a registered format. They decide nothing."""

from clientfit.reports.formats import FORMATS, Format

__all__ = ["FORMATS", "Format"]
