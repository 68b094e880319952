"""Identity: which ids of several sources are one client."""
