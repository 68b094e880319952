"""Verdicts: conclusions from levels, the verdict on one client, the table of a book, and letters."""
