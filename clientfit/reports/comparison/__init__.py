"""Reports on a comparison of two screenings: text, Markdown and HTML."""
