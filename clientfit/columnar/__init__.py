"""The numpy back end: the rulebook compiled to one straight-line programme over columns of events."""
