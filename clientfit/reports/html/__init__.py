"""The HTML report: values for its templates, as text and as positions on scales."""
