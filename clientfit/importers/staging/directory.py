"""The directory: names, e-mail addresses, domains and companies from lists of companies and contacts."""

from collections.abc import Mapping

from clientfit.store import Store, tables

_DOMAIN = r"^(?:[a-z]+://)?(?:[^/@]*@)?(?:www\.)?([^/:?#@ ]+\.[^/:?#@ .]+)"


def prepare_directory(store: Store) -> None:
    """Create the tables `directory_entry`, one row an address, and `client_called`, without rows.

    `client_called` has the name to print of clients that the events of several sources call differently.
    """
    store.create_empty(tables.DIRECTORY_ENTRY)
    store.create_empty(tables.CLIENT_CALLED)


def stage_directory(store: Store, source: int, rows: str, sqls: Mapping[str, str]) -> None:
    """Put what the relation `rows` says of clients into `directory_entry`.

    `sqls` has the SQL of each row's id and name, and of its email, website and company where there are such.
    """
    values = {name: sqls.get(name, "CAST(NULL AS VARCHAR)") for name in ("email", "website", "company")}
    addresses = (
        f"list_filter(regexp_split_to_array(lower({values['email']}), '[;, ]+'), lambda each: each <> '')"
    )
    store.run(
        "INSERT INTO directory_entry SELECT DISTINCT"
        f" {source}, id, name, CASE WHEN regexp_matches(address, '^[^@ ]+@[^@ ]+$') THEN address END,"
        f" nullif(regexp_extract(lower(trim(website)), '{_DOMAIN}', 1), ''), company, {'company' in sqls}"
        f" FROM (SELECT {sqls['id']} AS id, {sqls['name']} AS name, {values['website']} AS website,"
        f" {values['company']} AS company,"
        f" unnest(CASE WHEN len({addresses}) > 0 THEN {addresses} ELSE [NULL] END) AS address"
        f" FROM {rows} WHERE fate IS NULL OR fate < 0) WHERE id IS NOT NULL"
    )
