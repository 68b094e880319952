"""Reports: one function a format, from a screening to a text stream. They decide nothing."""

from clientfit.model.as_json import write_json, write_jsonl, write_model
from clientfit.reports.account import write_account
from clientfit.reports.as_calibration import write_calibration
from clientfit.reports.as_csv import write_csv, write_rejects
from clientfit.reports.as_explanation import write_explanation
from clientfit.reports.as_html import write_html
from clientfit.reports.as_page import write_page
from clientfit.reports.as_text import write_text
from clientfit.reports.single import Single, about

__all__ = [
    "Single",
    "about",
    "write_account",
    "write_calibration",
    "write_csv",
    "write_explanation",
    "write_html",
    "write_json",
    "write_jsonl",
    "write_model",
    "write_page",
    "write_rejects",
    "write_text",
]
