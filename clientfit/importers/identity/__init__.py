"""Identity: which ids of several sources are one client."""

from clientfit.importers.identity.join import collect_emails, email_columns, join_clients, prepare_emails

__all__ = ["collect_emails", "email_columns", "join_clients", "prepare_emails"]
