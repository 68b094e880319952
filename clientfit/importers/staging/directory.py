"""The directory: names, e-mail addresses, domains, companies and owners, from lists of them."""

from collections.abc import Mapping

from clientfit.store import Store, tables

_DOMAIN = r"^(?:[a-z]+://)?(?:[^/@]*@)?(?:www\.)?([^/:?#@ ]+\.[^/:?#@ .]+)"


def prepare_directory(store: Store) -> None:
    """Create the tables `directory_entry`, one row an address, `client_called` and `row_owner`, without rows.

    `client_called` has the name to print of clients that the events of several sources call differently.
    """
    store.create_empty(tables.DIRECTORY_ENTRY)
    store.create_empty(tables.CLIENT_CALLED)
    store.create_empty(tables.ROW_OWNER)


def stage_owners(store: Store, source: int, rows: str, owner: str) -> None:
    """Put who looks after the client of each good row of the relation `rows` into `row_owner`."""
    store.run(
        f"INSERT INTO row_owner SELECT {source}, n, owner FROM (SELECT n, trim({owner}) AS owner FROM {rows}"
        " WHERE fate IS NULL) WHERE owner <> ''"
    )


def stage_directory(store: Store, source: int, rows: str, sqls: Mapping[str, str]) -> None:
    """Put what the relation `rows` says of clients into `directory_entry`.

    `sqls` has the SQL of each row's id and name, and of its email, website, company and owner where there are
    such.
    """
    optional = ("email", "website", "company", "owner")
    values = {name: sqls.get(name, "CAST(NULL AS VARCHAR)") for name in optional}
    addresses = (
        f"list_filter(regexp_split_to_array(lower({values['email']}), '[;, ]+'), lambda each: each <> '')"
    )
    store.run(
        "INSERT INTO directory_entry SELECT DISTINCT"
        f" {source}, id, name, CASE WHEN regexp_matches(address, '^[^@ ]+@[^@ ]+$') THEN address END,"
        f" nullif(regexp_extract(lower(trim(website)), '{_DOMAIN}', 1), ''), company, {'company' in sqls},"
        " owner"
        f" FROM (SELECT {sqls['id']} AS id, {sqls['name']} AS name, {values['website']} AS website,"
        f" {values['company']} AS company, {values['owner']} AS owner,"
        f" unnest(CASE WHEN len({addresses}) > 0 THEN {addresses} ELSE [NULL] END) AS address"
        f" FROM {rows} WHERE fate IS NULL OR fate < 0) WHERE id IS NOT NULL"
    )
