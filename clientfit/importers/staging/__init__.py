"""Staging: raw rows to typed events and clients, with duplicates, rejects and sanity checks."""
