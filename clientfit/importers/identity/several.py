"""Keys of several ids: rows of one client where the ids are joined, or are people of one company."""

from collections.abc import Mapping, Sequence

from clientfit.errors import Problem
from clientfit.importers.formats import mail_providers
from clientfit.importers.identity.clusters import Clusters
from clientfit.store import Store, quoted, tables

SKIPPED = "several-clients"
"""Why rows are skipped whose ids are of several clients."""


def mark_several(store: Store, sources: Sequence[int]) -> None:
    """Create `several_id`: the keys of several ids that the events of these sources name, and their ids."""
    among = ", ".join(map(str, sources)) or "NULL"
    store.create(
        tables.SEVERAL_ID,
        "SELECT client_id, unnest(list_transform(string_split(client_id, ';'), lambda part: trim(part)))"
        " AS part FROM (SELECT DISTINCT client_id FROM staged"
        f" WHERE src IN ({among}) AND contains(client_id, ';'))",
    )


def join_several(store: Store, clusters: Clusters) -> list[int]:
    """Join each key of several ids to their client; return the keys whose ids are of several clients.

    The ids are of one client where they are joined already, or where all have an e-mail address of one
    company's domain, or the same address; then the ids are joined, too.
    """
    rows = store.rows(
        "SELECT of_key.number, of_part.number FROM several_id"
        " JOIN client_number AS of_key ON of_key.client_id = several_id.client_id"
        " LEFT JOIN client_number AS of_part ON of_part.client_id = part ORDER BY ALL"
    )
    parts: dict[int, list[int | None]] = {}
    for key, part in rows:
        parts.setdefault(key, []).append(part)
    shared = _shared_addresses(store)
    apart = []
    for key, ids in parts.items():
        known = [each for each in ids if each is not None]
        agree = len({int(clusters.label[each]) for each in known}) == 1
        common = set[str].intersection(*(shared.get(each, set()) for each in known)) if known else set()
        if len(known) == len(ids) and (agree or common):
            clusters.force(
                [(min(known), each) for each in (*known, key)], _KEY if agree else "e-mail address"
            )
        else:
            apart.append(key)
    return apart


_KEY = "association id"


def _shared_addresses(store: Store) -> Mapping[int, set[str]]:
    """The e-mail addresses of each id that a key of several names, and their companies' domains."""
    of_many = ", ".join(map(quoted, sorted(mail_providers())))
    found: dict[int, set[str]] = {}
    for number, address, domain in store.rows(
        f"SELECT number, address, CASE WHEN domain NOT IN ({of_many}) THEN domain END FROM address_of"
        " WHERE number IN"
        " (SELECT number FROM several_id JOIN client_number ON client_number.client_id = part)"
    ):
        found.setdefault(number, set()).update(each for each in (address, domain) if each)
    return found


def skip_several(
    store: Store, files: Sequence[str], keys: Sequence[str]
) -> tuple[list[Problem], dict[int, tuple[int, int]]]:
    """Delete the events of these keys; return a problem, and the numbers of rows and events, by source."""
    listed = ", ".join(map(quoted, keys)) or "NULL"
    counted = store.rows(
        "SELECT src, count(DISTINCT n), min(line), arg_min(client_id, line), count(*) FROM staged"
        f" WHERE client_id IN ({listed}) GROUP BY src ORDER BY src"
    )
    store.run(f"DELETE FROM staged WHERE client_id IN ({listed})")
    problems = [
        Problem(
            code="client-several",
            message=f"{rows:,} row{'s name' if rows > 1 else ' names'} several clients"
            f"; {'they are' if rows > 1 else 'it is'} skipped",
            file=files[source],
            line=line,
            found=key,
            hint="name one company in the tool, or read the lists of contacts and companies, too",
        )
        for source, rows, line, key, _ in counted
    ]
    return problems, {source: (rows, events) for source, rows, *_, events in counted}
