"""Identity: which ids of several sources are one client."""

from clientfit.importers.identity.emails import collect_emails, email_columns, prepare_emails
from clientfit.importers.identity.join import join_clients
from clientfit.importers.identity.several import SKIPPED

__all__ = ["SKIPPED", "collect_emails", "email_columns", "join_clients", "prepare_emails"]
