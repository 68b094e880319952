"""The e-mail addresses of each client, collected from the columns of the sources."""

from collections.abc import Sequence

from clientfit.importers.formats import Column, Raw
from clientfit.importers.identity.names import words
from clientfit.store import Store, tables


def prepare_emails(store: Store) -> None:
    """Create the empty table `mail`: the e-mail addresses of each client by source."""
    store.create_empty(tables.MAIL)


def email_columns(columns: Sequence[Column]) -> list[Column]:
    """Find the columns of a source that hold a client's e-mail address, by their names."""
    return [column for column in columns if column.name.strip().casefold() in words().emails]


def collect_emails(
    store: Store, source: int, raw: Raw, staged: tables.Table, of_id: Column | None = None
) -> None:
    """Collect the e-mail addresses of a source's clients, but those of the column `of_id`, which are ids."""
    for column in email_columns(raw.columns):
        if column == of_id:
            continue
        # In two steps, so that only what differs is looked at and not every row.
        store.create(
            tables.MAILED,
            f"SELECT DISTINCT client_id, {column.sql} AS address"
            f" FROM {staged} JOIN {raw.cells or raw.relation} USING (n) WHERE src = {source}",
        )
        store.run(
            f"INSERT INTO mail SELECT DISTINCT {source}, client_id, lower(trim(address)) FROM mailed"
            " WHERE regexp_matches(trim(address), '^[^@ ]+@[^@ ]+$'); DROP TABLE mailed"
        )
