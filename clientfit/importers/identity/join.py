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

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from clientfit.errors import Problem
from clientfit.importers.formats import Column, Raw, mail_providers
from clientfit.importers.identity.clusters import Clusters, Flags, Groups, Ids, Numbers, starts_of_runs
from clientfit.importers.identity.names import make_keys, words
from clientfit.importers.identity.overrides import Overrides, read_overrides
from clientfit.importers.identity.several import join_several, mark_several, skip_several
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
    "SELECT company AS client_id FROM directory_entry WHERE company IS NOT NULL"
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


def join_clients(
    store: Store,
    files: Sequence[str],
    formats: Sequence[str | None],
    same: Path | None,
    several: Sequence[int] = (),
) -> tuple[list[Problem], dict[int, tuple[int, int]]]:
    """Join the ids of one client: give everything known of it one id, and return a problem per joined client.

    `files` and `formats` are the sources' names and import profiles, None for tables of our own. Without any
    export nothing can be joined, and nothing is looked for. In the sources `several` a client's id may be
    several ids; returned are also the numbers of their rows and events that are skipped, by source.

    Raises:
        ClientFitError: the file `same` can't be read.
    """
    if same is None and not any(formats):
        return [], {}
    spaces = sorted({name or "" for name in formats})
    places = [(number, spaces.index(name or ""), name is None) for number, name in enumerate(formats)]
    mark_several(store, several)
    _prepare(store, places)
    overrides = Overrides() if same is None else read_overrides(same, _names(store))
    problems, skipped = _join(store, files, overrides, len(spaces))
    store.drop(tables.STANDING, tables.NAME_KEY, tables.KEYED, tables.PERSON, tables.CLIENT_NUMBER)
    store.drop(tables.SEVERAL_ID)
    return [*overrides.problems, *problems], skipped


def _join(
    store: Store, files: Sequence[str], overrides: Overrides, formats: int
) -> tuple[list[Problem], dict[int, tuple[int, int]]]:
    """Join the ids of the prepared tables; of several formats, names that are alike are reported too."""
    names = store.arrays("SELECT client_id FROM client_number ORDER BY number")["client_id"].tolist()
    numbers = {client: number for number, client in enumerate(names)} if overrides != Overrides() else {}
    same, apart = ([_pair(numbers, each) for each in pairs] for pairs in (overrides.same, overrides.apart))
    ids = _ids(store, len(names), formats)
    clusters = Clusters(ids, apart)
    clusters.force(same, "the file given with --same")
    refused = _join_by_keys(store, clusters, several=formats > 1)
    unclear, skipped = skip_several(store, files, [names[key] for key in join_several(store, clusters)])
    store.drop(tables.ADDRESS_OF)
    joined = _chosen(store, clusters, ids, [numbers[each] for each in overrides.targets])
    alike: dict[tuple[int, ...], str] = {}
    for group, why in [*refused, *(_near(store) if formats > 1 else [])]:
        active = tuple(each for each in group if ids.active[each])
        if active not in apart and len({int(clusters.label[client]) for client in active}) > 1:
            alike.setdefault(active, why)
    _apply(store, joined)
    return [*_problems(store, files, names, joined.reported(clusters, ids), alike), *unclear], skipped


def _prepare(store: Store, places: Sequence[tuple[int, int, bool]]) -> None:
    """Make the tables of ids: `standing`, `client_number`, `keyed` and `person`.

    `places` has each source's number, the number of its format, and whether it is a table of our own. Ids in
    tables of our own are no persons: whoever made the table says who is one client. The name of a contact of
    a company says nothing of the company.
    """
    create_table(store, tables.SPACE, places)
    store.create(
        tables.STANDING,
        "SELECT client_id, src, client_name, space, own, CAST(sum(events) AS BIGINT) AS events"
        " FROM (SELECT client_id, src, client_name, true AS given, count(*) AS events FROM staged"
        " GROUP BY ALL"
        " UNION ALL SELECT client_id, src, client_name, true, 0 FROM listed_client"
        " UNION ALL SELECT client_id, src, CASE WHEN company IS NULL THEN client_name END, true, 0"
        " FROM directory_entry"
        " UNION ALL SELECT company, src, NULL, false, 0 FROM directory_entry WHERE company IS NOT NULL)"
        " JOIN (SELECT src, space, own, true AS given FROM space"
        " UNION ALL SELECT src, NULL, false, false FROM space) USING (src, given) GROUP BY ALL",
    )
    store.drop(tables.SPACE)
    store.create(
        tables.CLIENT_NUMBER,
        "SELECT client_id, row_number() OVER (ORDER BY client_id) - 1 AS number"
        " FROM (SELECT DISTINCT client_id FROM standing)",
    )
    store.create(
        tables.PERSON,
        f"SELECT client_id FROM standing WHERE regexp_full_match(client_id, '{_ADDRESS}')"
        " GROUP BY client_id HAVING NOT bool_or(own)"
        " UNION SELECT client_id FROM directory_entry WHERE person"
        " UNION SELECT client_id FROM several_id",
    )
    # An id is a name where there is no other, but not a person's, nor one that a directory names.
    named = (
        "SELECT DISTINCT client_id, space, coalesce(client_name, client_id) AS name FROM standing"
        " WHERE client_name IS NOT NULL"
        " OR client_id NOT IN (FROM person UNION SELECT client_id FROM directory_entry)"
    )
    make_keys(store, f"({named})")
    store.create(
        tables.KEYED,
        f"SELECT DISTINCT number, exact, core, form, space FROM ({named}) JOIN name_key USING (name)"
        " JOIN client_number USING (client_id)",
    )


def _ids(store: Store, count: int, formats: int) -> Ids:
    """What is known of the ids that may be joined."""
    spaces = np.zeros((count, formats), dtype=bool)
    standing = store.arrays(
        "SELECT DISTINCT number, space FROM standing JOIN client_number USING (client_id)"
        " WHERE space IS NOT NULL"
    )
    spaces[standing["number"], standing["space"]] = True
    store.create(
        tables.ADDRESS_OF,
        "SELECT number, address, split_part(address, '@', 2) AS domain FROM ("
        "SELECT client_id, address FROM mail"
        " UNION SELECT client_id, address FROM directory_entry WHERE address IS NOT NULL"
        " UNION SELECT client_id, lower(client_id) FROM client_number"
        f" WHERE regexp_full_match(client_id, '{_ADDRESS}')) JOIN client_number USING (client_id)",
    )
    addresses = store.arrays("SELECT number, dense_rank() OVER (ORDER BY address) AS address FROM address_of")

    def flags(query: str) -> Flags:
        found = np.zeros(count, dtype=bool)
        query = f"SELECT number FROM client_number SEMI JOIN ({query}) USING (client_id)"
        found[store.arrays(query)["number"]] = True
        return found

    companies = flags("SELECT client_id FROM directory_entry WHERE NOT person")
    companies[store.arrays("SELECT number FROM keyed WHERE form <> ''")["number"]] = True
    return Ids(
        spaces,
        persons=flags("FROM person"),
        listed=flags(_LISTED),
        companies=companies,
        active=flags(
            "SELECT client_id FROM standing WHERE events > 0 UNION SELECT client_id FROM listed_client"
        ),
        addresses=Groups.of(addresses["number"], addresses["address"]),
    )


def _problems(
    store: Store,
    files: Sequence[str],
    names: Sequence[str],
    joined: tuple[int, Mapping[tuple[int, ...], tuple[int, tuple[str, ...]]]],
    alike: Mapping[tuple[int, ...], str],
) -> list[Problem]:
    """A problem per joined client, which names the keys, and one per group that is alike and not joined."""
    count, shown = joined
    similar = dict(list(alike.items())[: MAX_PROBLEMS - len(shown)])
    labels = _labels(store, files, {names[each] for group in (*shown, *similar) for each in group})

    def called(group: Iterable[int]) -> str:
        return "; ".join(labels[names[client]] for client in group)

    problems = [
        Problem(
            code="client-joined",
            message=f"joined into {names[into]}, by {_listed(keys)}",
            found=called(members),
            hint=_KEEP_APART,
        )
        for members, (into, keys) in shown.items()
    ]
    problems += [
        Problem(
            code="client-similar",
            message=f"not joined, though they have {why}",
            found=called(group),
            hint=_SAY,
        )
        for group, why in similar.items()
    ]
    if more := count + len(alike) - len(problems):
        message = f"{more} more clients were joined or are alike"
        problems.append(Problem(code="problems-more", message=message))
    return problems


def _listed(keys: Sequence[str]) -> str:
    """The keys in one phrase: `a`, `a and b`, `a, b and c`."""
    *first, last = keys
    return f"{', '.join(first)} and {last}" if first else last


def _names(store: Store) -> list[tuple[str, str | None]]:
    return [(key, name) for key, name in store.rows("SELECT DISTINCT client_id, client_name FROM standing")]


def _pair(numbers: Mapping[str, int], pair: frozenset[str]) -> tuple[int, int]:
    one, other = sorted(numbers[each] for each in pair)
    return one, other


def _join_by_keys(store: Store, clusters: Clusters, *, several: bool) -> list[tuple[tuple[int, ...], str]]:
    """Join all ids; return the groups not joined though they share a key, with the key.

    `several` says that the sources are of several formats: within one a domain joins nobody, and says no
    more than the addresses do.
    """
    # A contact that rows put to different companies is of none of them.
    contacts = (
        "SELECT key, number FROM (SELECT client_id AS key, unnest([client_id, min(company)]) AS client_id"
        " FROM directory_entry GROUP BY client_id HAVING count(DISTINCT company) = 1)"
        " JOIN client_number USING (client_id)"
    )
    clusters.join(_groups(store, contacts), "association id")
    mails = _groups(store, "SELECT address AS key, number FROM address_of")
    refused = [("one e-mail address", clusters.join(mails, "e-mail address"))]
    if several:
        refused.append(("one company domain", clusters.join(_domains(store, clusters), "company domain")))
    exact = _groups(store, "SELECT exact AS key, number FROM keyed WHERE exact IS NOT NULL")
    refused.append(("one name", clusters.join(exact, "name", names=True)))
    differing = "SELECT core FROM keyed WHERE form <> '' GROUP BY core HAVING count(DISTINCT form) > 1"
    by_core = (
        f"SELECT core AS key, number, core IN ({differing}) AS differs FROM keyed WHERE core IS NOT NULL"
    )
    core = _groups(store, f"SELECT key, number FROM ({by_core}) WHERE NOT differs")
    without_form = clusters.join(core, "name without its form", names=True)
    refused.append(("names that differ in form only", without_form))
    forms = _groups(store, f"SELECT key, number FROM ({by_core}) WHERE differs")
    refused.append(("one name with different legal forms", forms))
    return [(group, why) for why, groups in refused for group in groups.sets()]


def _domains(store: Store, clusters: Clusters) -> Groups:
    """The sets of clients that share a company's domain, by e-mail address or website.

    Where a directory says whose website it is, contacts of its other companies aren't among them.
    """
    of_many = ", ".join(map(quoted, sorted(mail_providers())))
    found = store.arrays(
        "SELECT domain, unnest(numbers) AS number, unnest(owns) AS owns FROM ("
        "SELECT row_number() OVER () AS domain, numbers, owns FROM ("
        "SELECT list(number) AS numbers, list(owns) AS owns FROM ("
        "SELECT number, domain, bool_or(owns) AS owns FROM ("
        "SELECT number, domain, false AS owns FROM address_of"
        " UNION ALL SELECT number, domain, true FROM directory_entry JOIN client_number USING (client_id)"
        " WHERE domain IS NOT NULL)"
        f" WHERE domain NOT IN ({of_many}) GROUP BY number, domain)"
        " GROUP BY domain HAVING count(*) > 1))"
    )
    domain, number, owns = found["domain"], found["number"], found["owns"]
    cluster = clusters.label[number]
    owner = domain * len(clusters.label) + cluster
    owned = np.isin(domain, domain[owns])
    among = ~owned | np.isin(owner, owner[owns]) | ~clusters.has_listed[cluster]
    return Groups.of(domain[among], number[among])


def _groups(store: Store, pairs: str) -> Groups:
    """The sets of clients that share a key; `pairs` selects `key` and `number`."""
    found = store.arrays(
        "SELECT key, unnest(numbers) AS number FROM (SELECT row_number() OVER () AS key, numbers"
        f" FROM (SELECT list(DISTINCT number) AS numbers FROM ({pairs}) GROUP BY key"
        " HAVING count(DISTINCT number) > 1))"
    )
    return Groups.of(found["key"], found["number"])


def _near(store: Store) -> list[tuple[tuple[int, ...], str]]:
    """Pairs of clients of different formats whose names are alike."""
    pairs = store.rows(
        "WITH every AS (SELECT DISTINCT number, core, space, substr(core, 1, 3) AS start,"
        " regexp_replace(core, '[^0-9]', '', 'g') AS digits FROM keyed"
        f" WHERE length(core) >= {SHORTEST}),"
        " one AS MATERIALIZED (SELECT * FROM every WHERE start IN"
        f" (SELECT start FROM every GROUP BY start HAVING count(*) <= {CROWD}))"
        " SELECT DISTINCT least(a.number, b.number), greatest(a.number, b.number)"
        " FROM one AS a JOIN one AS b"
        " ON a.start = b.start AND a.digits = b.digits AND a.space < b.space AND a.core <> b.core"
        " AND a.number <> b.number"
        f" WHERE jaro_winkler_similarity(a.core, b.core) >= {NEAR} ORDER BY ALL"
    )
    return [(pair, "names that are alike") for pair in pairs]


@dataclass(frozen=True)
class _Joined:
    """The ids of joined clients that have events: each id, and the one that it gets."""

    client: Numbers
    into: Numbers

    def reported(
        self, clusters: Clusters, ids: Ids
    ) -> tuple[int, dict[tuple[int, ...], tuple[int, tuple[str, ...]]]]:
        """Number of clients of several ids that events had or now have, and the first of them.

        Those have their ids, with the id that stays and the keys that joined them.
        """
        ends = ids.active[self.client] | (self.client == self.into)
        client, into = self.client[ends], self.into[ends]
        label = clusters.label[client]
        several = np.flatnonzero(np.bincount(label, minlength=len(clusters.label)) > 1)
        shown = {
            int(each): (tuple(client[label == each].tolist()), int(into[label == each][0]))
            for each in several[:MAX_PROBLEMS]
        }
        keys = clusters.keys({each: frozenset(members) for each, (members, _) in shown.items()})
        return len(several), {members: (stays, keys[each]) for each, (members, stays) in shown.items()}


def _chosen(store: Store, clusters: Clusters, ids: Ids, targets: Sequence[int]) -> _Joined:
    """Choose the id of each joined client that has events."""
    listed, target = np.zeros(len(ids.active), dtype=bool), np.zeros(len(ids.active), dtype=bool)
    query = "SELECT number FROM client_number SEMI JOIN listed_client USING (client_id)"
    listed[store.arrays(query)["number"]] = True
    target[targets] = True
    label = clusters.label
    with_events = np.bincount(label[ids.active], minlength=len(label)) > 0
    client = np.flatnonzero((np.bincount(label, minlength=len(label)) > 1)[label] & with_events[label])
    order = np.lexsort((client, ids.persons[client], ~target[client], ~listed[client], label[client]))
    client = client[order]
    first = client[starts_of_runs(label[client])]
    into = np.zeros(len(label), dtype=np.int64)
    into[label[first]] = first
    client = np.sort(client)
    return _Joined(client, into[label[client]])


def _apply(store: Store, joined: _Joined) -> None:
    """Give each joined client's rows its id, and each client of a directory its name."""
    store.frame("joined_number", {"client": joined.client, "stays": joined.into})
    store.create(
        tables.JOINED,
        "SELECT one.client_id, stays.client_id AS into_id FROM joined_number"
        " JOIN client_number AS one ON one.number = joined_number.client"
        " JOIN client_number AS stays ON stays.number = joined_number.stays",
    )
    store.forget("joined_number")
    _call(store)
    if len(joined.client):
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

    Of names of one rank the most frequent is taken, then the greatest. An id without a letter is no name. Who
    looks after the client is filled in too: a company's owner in a directory, else a person's.
    """
    store.run(
        "INSERT INTO client_called SELECT called, called_name, called_owner FROM ("
        "SELECT coalesce(into_id, client_id) AS called,"
        " max_by(client_name, (-rank, times, client_name)) AS called_name FROM ("
        "SELECT client_id, client_name, CASE WHEN person THEN 3 ELSE 0 END AS rank, 0 AS times"
        " FROM (SELECT DISTINCT client_id, client_name, person FROM directory_entry)"
        " WHERE client_name IS NOT NULL"
        " UNION ALL SELECT client_id, coalesce(client_name, client_id),"
        " CASE WHEN client_id IN (FROM person) THEN 4 WHEN client_name IS NULL THEN 2 ELSE 1 END, sum(events)"
        " FROM standing WHERE events > 0 AND (client_name IS NOT NULL OR (client_id NOT IN (FROM person)"
        " AND regexp_matches(client_id, '\\p{L}'))) GROUP BY ALL)"
        " LEFT JOIN joined USING (client_id) WHERE into_id IS NOT NULL"
        " OR client_id IN (SELECT client_id FROM directory_entry) GROUP BY called) FULL JOIN ("
        "SELECT coalesce(into_id, client_id) AS called, min_by(owner, (person, owner)) AS called_owner"
        " FROM directory_entry LEFT JOIN joined USING (client_id) WHERE owner IS NOT NULL GROUP BY called)"
        " USING (called)"
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


def _labels(store: Store, files: Sequence[str], clients: Iterable[str]) -> dict[str, str]:
    """Label each id with its name, where it has another, and its source."""
    create_table(store, tables.WANTED, [(each,) for each in sorted(clients)])
    rows = store.rows(
        "SELECT client_id, max(client_name), min(src) FROM standing JOIN wanted USING (client_id)"
        " GROUP BY client_id"
    )
    store.drop(tables.WANTED)
    return {
        client: f"{client}{f' {name}' if name and name != client else ''} ({files[source]})"
        for client, name, source in rows
    }
