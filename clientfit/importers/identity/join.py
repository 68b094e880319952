"""Join the ids of several sources that are one client.

The same id in several sources is one client as it is. Then the levels of keys are taken in turn, the surer
first: a person's overrides, the company's id that a directory gives a contact, e-mail addresses, companies'
domains, and names. Directories (lists of companies and contacts) supply names, addresses and ids, and no
client. Different e-mail addresses are never joined by a person's name.

Sources of one format have their ids in common, so that the answer is the same however a table is cut into
files, and in whatever order they come. Within one format two ids are never joined, unless a person says so,
or a directory or domain says that they are persons of one company: who keeps them apart has a reason. The
event table and the clients table are one format.

A joined client has the id that stands in the clients table, else the one that `same_as` names, else the
smallest one of a company, else the smallest.
"""

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import combinations
from pathlib import Path

from clientfit.errors import Problem
from clientfit.importers.formats import Column, Raw, mail_providers
from clientfit.importers.identity.groups import Clusters, Group, Ids
from clientfit.importers.identity.names import make_keys, words
from clientfit.importers.identity.overrides import Overrides, read_overrides
from clientfit.importers.load_rows import create_table
from clientfit.importers.staging import MAX_PROBLEMS
from clientfit.store import Store, quoted, tables

NEAR = 0.95
"""Jaro-Winkler similarity, 0-1, from which names are reported as similar."""

SHORTEST = 5
"""Letters below which names that differ are not alike."""

CROWD = 200
"""A first syllable that more names share is not searched for names that are alike."""

_ADDRESS = "[^@ ]+@[^@ ]+"
"""An e-mail address, as a regular expression."""

_LISTED = (
    "SELECT company FROM directory_entry WHERE company IS NOT NULL"
    " UNION SELECT client_id FROM directory_entry WHERE NOT person"
)
"""The companies of a directory."""

_KEEP_APART = "a row with not_same in a file given with --same keeps them apart"
_SAY = "a row with same_as (or not_same) in a file given with --same tells"


def prepare_emails(store: Store) -> None:
    """Create the empty table `mail`: the e-mail addresses of each client by source."""
    store.create_empty(tables.MAIL)


def email_columns(columns: Sequence[Column]) -> list[Column]:
    """Find the columns of a source that hold a client's e-mail address, by their names."""
    return [column for column in columns if column.name.strip().casefold() in words().emails]


def collect_emails(store: Store, source: int, raw: Raw, staged: tables.Table) -> None:
    """Collect the e-mail addresses of a source's clients."""
    for column in email_columns(raw.columns):
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


def join_clients(
    store: Store, files: Sequence[str], formats: Sequence[str | None], same: Path | None
) -> list[Problem]:
    """Join the ids of one client: give everything known of it one id, and return a problem per joined client.

    `files` and `formats` are the sources' names and import profiles, None for tables of our own. Without any
    export nothing can be joined, and nothing is looked for.

    Raises:
        ClientFitError: the file `same` can't be read.
    """
    if same is None and not any(formats):
        return []
    spaces = sorted({name or "" for name in formats})
    places = [(number, spaces.index(name or ""), name is None) for number, name in enumerate(formats)]
    _prepare(store, places)
    overrides = Overrides() if same is None else read_overrides(same, _names(store))
    with _without_garbage_collection():
        problems = _join(store, files, overrides, near=len(spaces) > 1)
    store.drop(tables.STANDING, tables.NAME_KEY, tables.KEYED, tables.PERSON)
    return [*overrides.problems, *problems]


@contextmanager
def _without_garbage_collection() -> Iterator[None]:
    """Pause the search for reference cycles: making many sets without any would take a third longer."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _join(store: Store, files: Sequence[str], overrides: Overrides, *, near: bool) -> list[Problem]:
    """Join the ids of the prepared tables; with `near`, names that are alike are reported too."""
    ids = _ids(store)
    clusters, refused = _clusters(store, ids, overrides)
    chosen = _chosen(store, clusters, ids, overrides)
    alike: dict[Group, str] = {}
    for group, why in [*refused, *(_near(store) if near else [])]:
        active = group & ids.active
        if active not in overrides.apart and len({clusters.of(client) for client in active}) > 1:
            alike.setdefault(active, why)
    _apply(store, chosen)
    return _problems(store, files, _renamed(clusters, chosen, ids), alike)


def _prepare(store: Store, places: Sequence[tuple[int, int, bool]]) -> None:
    """Make the tables `standing` (each id by source, with its names), `keyed` (keys of names) and `person`.

    `places` has each source's number, the number of its format, and whether it is a table of our own. Ids in
    tables of our own are no persons: whoever made the table says who is one client. The name of a contact of
    a company says nothing of the company.
    """
    create_table(store, tables.SPACE, places)
    store.create(
        tables.STANDING,
        "SELECT DISTINCT client_id, src, client_name, space, own"
        " FROM (SELECT client_id, src, client_name, true AS given FROM staged"
        " UNION SELECT client_id, src, client_name, true FROM listed_client"
        " UNION SELECT client_id, src, CASE WHEN company IS NULL THEN client_name END, true"
        " FROM directory_entry"
        " UNION SELECT company, src, NULL, false FROM directory_entry WHERE company IS NOT NULL)"
        " JOIN (SELECT src, space, own, true AS given FROM space"
        " UNION ALL SELECT src, NULL, false, false FROM space) USING (src, given)",
    )
    store.drop(tables.SPACE)
    store.create(
        tables.PERSON,
        f"SELECT client_id FROM standing WHERE regexp_full_match(client_id, '{_ADDRESS}')"
        " GROUP BY client_id HAVING NOT bool_or(own)"
        " UNION SELECT client_id FROM directory_entry WHERE person",
    )
    # An id is a name where there is no other, but not a person's, nor one that a directory names.
    named = (
        "SELECT client_id, space, coalesce(client_name, client_id) AS name FROM standing"
        " WHERE client_name IS NOT NULL"
        " OR client_id NOT IN (FROM person UNION SELECT client_id FROM directory_entry)"
    )
    make_keys(store, f"({named})")
    store.create(
        tables.KEYED,
        f"SELECT DISTINCT client_id, exact, core, form, space FROM ({named}) JOIN name_key USING (name)",
    )


def _ids(store: Store) -> Ids:
    """What is known of the ids that may be joined."""
    spaces: dict[str, int] = dict(
        store.rows(
            "SELECT client_id, bit_or(1::HUGEINT << space) FROM standing WHERE space IS NOT NULL"
            " GROUP BY client_id"
        )
    )
    active = "SELECT client_id FROM staged UNION SELECT client_id FROM listed_client"
    return Ids(
        spaces,
        persons=_column(store, "SELECT client_id FROM person"),
        listed=_column(store, _LISTED),
        active=_column(store, active),
    )


def _column(store: Store, query: str) -> Group:
    return frozenset(value for (value,) in store.rows(query))


def _renamed(
    clusters: Clusters, chosen: Mapping[Group, str], ids: Ids
) -> dict[Group, tuple[str, tuple[str, ...]]]:
    """The ids of each joined client that events had or now have, the one that stays, and the joining keys.

    The keys are those of the clients that are reported one by one.
    """
    ends = {members: members & ids.active | {into} for members, into in chosen.items()}
    shown = [members for members, each in ends.items() if len(each) > 1]
    keys = clusters.keys(shown[:MAX_PROBLEMS], ends.__getitem__)
    return {ends[members]: (chosen[members], keys.get(members, ())) for members in shown}


def _problems(
    store: Store,
    files: Sequence[str],
    joined: Mapping[Group, tuple[str, tuple[str, ...]]],
    alike: Mapping[Group, str],
) -> list[Problem]:
    """A problem per joined client, which names the keys, and one per group that is alike and not joined."""
    shown = dict(list(joined.items())[:MAX_PROBLEMS])
    similar = dict(list(alike.items())[: MAX_PROBLEMS - len(shown)])
    labels = _labels(store, files, [*shown, *similar])
    problems = [
        Problem(
            code="client-joined",
            message=f"joined into {into}, by {_listed(keys)}",
            found=_called(labels, members),
            hint=_KEEP_APART,
        )
        for members, (into, keys) in shown.items()
    ]
    problems += [
        Problem(
            code="client-similar",
            message=f"not joined, though they have {why}",
            found=_called(labels, group),
            hint=_SAY,
        )
        for group, why in similar.items()
    ]
    if more := len(joined) + len(alike) - len(problems):
        message = f"{more} more clients were joined or are alike"
        problems.append(Problem(code="problems-more", message=message))
    return problems


def _listed(keys: Sequence[str]) -> str:
    """The keys in one phrase: `a`, `a and b`, `a, b and c`."""
    *first, last = keys
    return f"{', '.join(first)} and {last}" if first else last


def _names(store: Store) -> list[tuple[str, str | None]]:
    return [(key, name) for key, name in store.rows("SELECT DISTINCT client_id, client_name FROM standing")]


def _clusters(store: Store, ids: Ids, overrides: Overrides) -> tuple[Clusters, list[tuple[Group, str]]]:
    """Join all ids; return the clusters, and the groups not joined though they share a key, with the key."""
    differing = "SELECT core FROM keyed WHERE form <> '' GROUP BY core HAVING count(DISTINCT form) > 1"
    by_core = (
        f"SELECT core AS key, client_id, core IN ({differing}) AS differs FROM keyed WHERE core IS NOT NULL"
    )
    clusters = Clusters(ids, overrides.apart)
    clusters.force(overrides.same, "the file given with --same")
    # A contact that rows put to different companies is of none of them.
    clusters.join(
        _groups(
            store,
            "SELECT client_id AS key, unnest([client_id, min(company)]) AS client_id FROM directory_entry"
            " GROUP BY client_id HAVING count(DISTINCT company) = 1",
        ),
        "association id",
    )
    addresses = _addresses(store)
    mails = _groups(store, "SELECT address AS key, client_id FROM address_of")
    refused = [(group, "one e-mail address") for group in clusters.join(mails, "e-mail address")]
    # Within one format a domain joins nobody, and says no more than the addresses do.
    domains = _domains(store, clusters, ids.listed) if _several_formats(store) else []
    refused += [(group, "one company domain") for group in clusters.join(domains, "company domain")]
    veto = _DifferentAddresses(addresses, _companies(store))
    exact = _groups(store, "SELECT exact AS key, client_id FROM keyed WHERE exact IS NOT NULL")
    refused += [(group, "one name") for group in clusters.join(exact, "name", veto)]
    core = _groups(store, f"SELECT key, client_id FROM ({by_core}) WHERE NOT differs")
    refused += [
        (group, "names that differ in form only")
        for group in clusters.join(core, "name without its form", veto)
    ]
    forms = _groups(store, f"SELECT key, client_id FROM ({by_core}) WHERE differs")
    refused += [(group, "one name with different legal forms") for group in forms]
    store.drop(tables.ADDRESS_OF)
    reasons: dict[Group, str] = {}
    for group, why in refused:
        reasons.setdefault(group, why)
    return clusters, list(reasons.items())


def _several_formats(store: Store) -> bool:
    (count,) = store.row("SELECT count(DISTINCT space) FROM standing")
    return int(count) > 1


def _addresses(store: Store) -> dict[str, Group]:
    """Make the table `address_of` of all ids' e-mail addresses; return those of each id, by id."""
    store.create(
        tables.ADDRESS_OF,
        "SELECT client_id, address, split_part(address, '@', 2) AS domain FROM ("
        "SELECT client_id, address FROM mail"
        " UNION SELECT client_id, address FROM directory_entry WHERE address IS NOT NULL"
        " UNION SELECT client_id, lower(client_id) FROM standing"
        f" WHERE regexp_full_match(client_id, '{_ADDRESS}'))",
    )
    found = store.rows("SELECT client_id, list(address) FROM address_of GROUP BY client_id")
    return {client: frozenset(addresses) for client, addresses in found}


def _domains(store: Store, clusters: Clusters, companies: Group) -> list[Group]:
    """The sets of clients that share a company's domain, by e-mail address or website.

    Where a directory says whose website it is, contacts of its other companies aren't among them.
    """
    of_many = ", ".join(map(quoted, sorted(mail_providers())))
    rows = store.rows(
        "SELECT list(client_id), list(client_id) FILTER (listed) FROM ("
        "SELECT client_id, domain, bool_or(listed) AS listed FROM ("
        "SELECT client_id, domain, false AS listed FROM address_of"
        " UNION ALL SELECT client_id, domain, true FROM directory_entry WHERE domain IS NOT NULL)"
        f" WHERE domain NOT IN ({of_many}) GROUP BY client_id, domain)"
        " GROUP BY domain HAVING count(*) > 1"
        " ORDER BY domain"
    )
    groups = []
    for clients, listed in rows:
        owners = frozenset().union(*map(clusters.of, listed or ()))
        groups.append(
            frozenset(
                each
                for each in clients
                if not owners or each in owners or companies.isdisjoint(clusters.of(each))
            )
        )
    return [group for group in groups if len(group) > 1]


def _companies(store: Store) -> Group:
    """The ids that certainly are companies: of a list of companies, or with a legal form in the name."""
    return _column(
        store,
        "SELECT client_id FROM directory_entry WHERE NOT person"
        " UNION SELECT client_id FROM keyed WHERE form <> ''",
    )


class _DifferentAddresses:
    """Whether a name alone would join clients with different e-mail addresses, as two persons may be.

    A name that is certainly a company's may, where none of the clients is a person.
    """

    def __init__(self, addresses: Mapping[str, Group], companies: Group) -> None:
        self._addresses = addresses
        self._companies = companies

    def __call__(self, clusters: Iterable[Group]) -> bool:
        known = [(cluster, self._of(cluster)) for cluster in clusters]
        if not any(self._companies.isdisjoint(cluster) for cluster, _ in known):
            return False
        known = [(cluster, addresses) for cluster, addresses in known if addresses]
        return any(one[1].isdisjoint(other[1]) for one, other in combinations(known, 2))

    def _of(self, cluster: Group) -> Group:
        return frozenset().union(*(self._addresses.get(client, frozenset()) for client in cluster))


def _groups(store: Store, pairs: str) -> list[Group]:
    """The sets of clients that share a key; `pairs` selects `key` and `client_id`."""
    groups = store.rows(
        f"SELECT list(client_id) FROM (SELECT DISTINCT key, client_id FROM ({pairs})) GROUP BY key"
        " HAVING count(*) > 1 ORDER BY min(client_id), key"
    )
    return [frozenset(clients) for (clients,) in groups]


def _near(store: Store) -> list[tuple[Group, str]]:
    """Pairs of clients of different formats whose names are alike."""
    pairs = store.rows(
        "WITH every AS (SELECT DISTINCT client_id, core, space, substr(core, 1, 3) AS start,"
        " regexp_replace(core, '[^0-9]', '', 'g') AS digits FROM keyed"
        f" WHERE length(core) >= {SHORTEST}),"
        " one AS MATERIALIZED (SELECT * FROM every WHERE start IN"
        f" (SELECT start FROM every GROUP BY start HAVING count(*) <= {CROWD}))"
        " SELECT DISTINCT a.client_id, b.client_id FROM one AS a JOIN one AS b"
        " ON a.start = b.start AND a.digits = b.digits AND a.space < b.space AND a.core <> b.core"
        " AND a.client_id <> b.client_id"
        f" WHERE jaro_winkler_similarity(a.core, b.core) >= {NEAR} ORDER BY ALL"
    )
    distinct = dict.fromkeys(sorted((frozenset(pair) for pair in pairs), key=sorted))
    return [(pair, "names that are alike") for pair in distinct]


def _chosen(store: Store, clusters: Clusters, ids: Ids, overrides: Overrides) -> dict[Group, str]:
    """The id of each joined client that has events."""
    listed = _column(store, "SELECT client_id FROM listed_client")
    return {
        members: min(
            members,
            key=lambda each: (
                each not in listed,
                each not in overrides.targets,
                each in ids.persons,
                each,
            ),
        )
        for members in sorted(clusters.joined(), key=sorted)
        if not ids.active.isdisjoint(members)
    }


def _apply(store: Store, chosen: Mapping[Group, str]) -> None:
    """Give each joined client's rows its id, and each client of a directory its name."""
    pairs = [(client, into) for members, into in chosen.items() for client in sorted(members)]
    create_table(store, tables.JOINED, pairs)
    _call(store)
    if pairs:
        _keep_events_distinct(store)
        for table in (tables.STAGED, tables.LISTED_CLIENT):
            # A new table, for an update of scattered rows takes many times as long.
            store.create(
                table,
                "SELECT * EXCLUDE (into_id) REPLACE (coalesce(into_id, client_id) AS client_id)"
                f" FROM {table} LEFT JOIN joined USING (client_id)",
            )
    store.drop(tables.JOINED)


def _call(store: Store) -> None:
    """Fill `client_called`: a company's name in a directory, else in its events, before a person's name.

    Of names of one rank the most frequent is taken, then the greatest. An id without a letter is no name.
    """
    store.run(
        "INSERT INTO client_called SELECT coalesce(into_id, client_id) AS called,"
        " max_by(client_name, (-rank, times, client_name)) FROM ("
        "SELECT client_id, client_name, CASE WHEN person THEN 3 ELSE 0 END AS rank, 0 AS times"
        " FROM (SELECT DISTINCT client_id, client_name, person FROM directory_entry)"
        " WHERE client_name IS NOT NULL"
        " UNION ALL SELECT client_id, coalesce(client_name, client_id),"
        " CASE WHEN client_id IN (FROM person) THEN 4 WHEN client_name IS NULL THEN 2 ELSE 1 END, count(*)"
        " FROM staged WHERE client_name IS NOT NULL OR (client_id NOT IN (FROM person)"
        " AND regexp_matches(client_id, '\\p{L}')) GROUP BY ALL)"
        " LEFT JOIN joined USING (client_id) WHERE into_id IS NOT NULL"
        " OR client_id IN (SELECT client_id FROM directory_entry) GROUP BY called"
    )


def _keep_events_distinct(store: Store) -> None:
    """Keep events of clients that become one distinct where their ids meet by chance.

    Of the same kind and day they are the same event, reported twice. Else the event of an id that is given up
    takes it along, `event_id (client_id)`, and so do the refs to it.
    """
    store.create(
        tables.MEETING,
        "SELECT client_id, event_id FROM staged JOIN joined"
        " USING (client_id) WHERE client_id <> into_id AND (into_id, event_id) IN ("
        " SELECT into_id, event_id FROM staged JOIN joined USING (client_id) GROUP BY into_id, event_id"
        " HAVING count(DISTINCT client_id) > 1 AND count(DISTINCT (kind, CAST(occurred_at AS DATE))) > 1)",
    )
    if store.row("SELECT count(*) FROM meeting") != (0,):
        store.run(
            "UPDATE staged SET event_id = concat(event_id, ' (', client_id, ')')"
            " WHERE (client_id, event_id) IN (SELECT client_id, event_id FROM meeting)"
        )
        parts = "list_transform(string_split(ref, ';'), lambda part: trim(part))"
        renamed = (
            "CASE WHEN list_contains(ids, part) THEN concat(part, ' (', staged.client_id, ')') ELSE part END"
        )
        store.run(
            f"UPDATE staged SET ref = array_to_string(list_transform({parts}, lambda part: {renamed}), ';')"
            " FROM (SELECT client_id, list(event_id) AS ids FROM meeting GROUP BY client_id) AS met"
            f" WHERE met.client_id = staged.client_id AND list_has_any({parts}, ids)"
        )
    store.drop(tables.MEETING)


def _labels(store: Store, files: Sequence[str], groups: Sequence[Group]) -> dict[str, str]:
    """Label each id of the groups with its name, where it has another, and its source."""
    create_table(store, tables.WANTED, [(each,) for each in sorted(frozenset().union(*groups))])
    rows = store.rows(
        "SELECT client_id, max(client_name), min(src) FROM standing JOIN wanted USING (client_id)"
        " GROUP BY client_id"
    )
    store.drop(tables.WANTED)
    return {
        client: f"{client}{f' {name}' if name and name != client else ''} ({files[source]})"
        for client, name, source in rows
    }


def _called(labels: Mapping[str, str], group: Group) -> str:
    return "; ".join(labels[client] for client in sorted(group))
