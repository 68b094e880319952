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
from pathlib import Path

import numpy as np

from clientfit.errors import Problem
from clientfit.importers.identity.chosen_ids import apply_ids, choose_ids
from clientfit.importers.identity.clusters import Clusters, Flags, Groups, Ids
from clientfit.importers.identity.keys import join_by_keys, similar_names
from clientfit.importers.identity.names import make_keys
from clientfit.importers.identity.overrides import Overrides, read_overrides
from clientfit.importers.identity.several import join_several, mark_several, skip_several
from clientfit.importers.load_rows import create_table
from clientfit.importers.staging import MAX_PROBLEMS
from clientfit.store import Store, tables

_ADDRESS = "[^@ ]+@[^@ ]+"
"""An e-mail address, as a regular expression."""

_LISTED = (
    "SELECT company AS client_id FROM directory_entry WHERE company IS NOT NULL"
    " UNION SELECT client_id FROM directory_entry WHERE NOT person"
)
"""The SQL of the companies of a directory."""

_KEEP_APART = "a row with not_same in a file given with --same keeps them apart"

_SAY = "a row with same_as (or not_same) in a file given with --same tells"


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
    refused = join_by_keys(store, clusters, several=formats > 1)
    unclear, skipped = skip_several(store, files, [names[key] for key in join_several(store, clusters)])
    store.drop(tables.ADDRESS_OF)
    joined = choose_ids(store, clusters, ids, [numbers[each] for each in overrides.targets])
    alike: dict[tuple[int, ...], str] = {}
    for group, why in [*refused, *(similar_names(store) if formats > 1 else [])]:
        active = tuple(each for each in group if ids.active[each])
        if active not in apart and len({int(clusters.label[client]) for client in active}) > 1:
            alike.setdefault(active, why)
    apply_ids(store, joined)
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
    """Return the sources, addresses and flags of the ids that may be joined."""
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
    """Return a problem per joined client, with its keys, and one per similar group that is not joined."""
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
    """Return the keys in one phrase: `a`, `a and b`, `a, b and c`."""
    *first, last = keys
    return f"{', '.join(first)} and {last}" if first else last


def _names(store: Store) -> list[tuple[str, str | None]]:
    return [(key, name) for key, name in store.rows("SELECT DISTINCT client_id, client_name FROM standing")]


def _pair(numbers: Mapping[str, int], pair: frozenset[str]) -> tuple[int, int]:
    one, other = sorted(numbers[each] for each in pair)
    return one, other


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
