"""Formats: a file's bytes, a frame or records to raw rows, each with its line."""
