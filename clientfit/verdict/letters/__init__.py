"""Letters to clients: the ground for each, and what it says."""
