"""Reports: one function a format, from a screening to a stream. They decide nothing."""

from clientfit.model.as_json import write_json, write_jsonl, write_model
from clientfit.reports.account import write_account
from clientfit.reports.as_calibration import write_calibration
from clientfit.reports.as_csv import write_csv, write_rejects
from clientfit.reports.as_explanation import write_explanation
from clientfit.reports.as_html import write_html
from clientfit.reports.as_letter import write_letter
from clientfit.reports.as_markdown import write_markdown, write_markdown_page
from clientfit.reports.as_page import write_page
from clientfit.reports.as_parquet import write_arrow, write_parquet
from clientfit.reports.as_text import write_text
from clientfit.reports.as_workbook import write_workbook
from clientfit.reports.selected import Selected, split
from clientfit.reports.single import Single, about

__all__ = [
    "Selected",
    "Single",
    "about",
    "split",
    "write_account",
    "write_arrow",
    "write_calibration",
    "write_csv",
    "write_explanation",
    "write_html",
    "write_json",
    "write_jsonl",
    "write_letter",
    "write_markdown",
    "write_markdown_page",
    "write_model",
    "write_page",
    "write_parquet",
    "write_rejects",
    "write_text",
    "write_workbook",
]
