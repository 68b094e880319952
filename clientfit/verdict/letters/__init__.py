"""Letters to clients: the reason for each, and its sentences."""
