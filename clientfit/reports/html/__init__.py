"""What the HTML report shows, worked out for its templates: words, places on a scale, nothing decided."""
