"""Letters in words: one file a language, filled in so that no text can be anything but text."""
