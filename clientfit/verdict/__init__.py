"""From levels to verdicts: conclusions, one client's verdict, the whole book, and letters."""
