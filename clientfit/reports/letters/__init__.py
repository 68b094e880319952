"""Letters as text: one template file a language, rendered in a sandbox."""
