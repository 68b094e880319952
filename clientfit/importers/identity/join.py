"""Join the ids of several sources that are one client: by a person's overrides, by e-mail, and by name.

The same id in several sources is one client as it is. Then the levels of keys are taken in turn, the surer
first. Sources of one format have their ids in common, so that the answer is the same however a table is cut
into files, and in whatever order they come. Within one format two ids are never joined, unless a person says
so: who keeps them apart has a reason. The event table and the clients table are one format.

A joined client has the id that stands in the clients table, else the one that `same_as` names, else the
smallest.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from clientfit.errors import Problem
from clientfit.importers.formats import Column, Raw
from clientfit.importers.identity.groups import Clusters, Group
from clientfit.importers.identity.names import make_keys, words
from clientfit.importers.identity.overrides import Overrides, read_overrides
from clientfit.importers.load_rows import create_table
from clientfit.importers.staging import MAX_PROBLEMS
from clientfit.store import Store, tables

NEAR = 0.95
"""Jaro-Winkler similarity, 0-1, from which names are reported as similar."""

SHORTEST = 5
"""Letters below which names that differ are not alike."""

CROWD = 200
"""A first syllable that more names share is not searched for names that are alike."""

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
    places = [(number, spaces.index(name or "")) for number, name in enumerate(formats)]
    create_table(store, tables.SPACE, places)
    store.create(
        tables.STANDING,
        "SELECT * FROM ("
        "SELECT client_id, src, client_name FROM staged"
        " UNION SELECT client_id, src, client_name FROM listed_client)"
        " JOIN space USING (src)",
    )
    store.drop(tables.SPACE)
    make_keys(store, "(SELECT coalesce(client_name, client_id) AS name FROM standing)")
    store.create(
        tables.KEYED,
        "SELECT DISTINCT client_id, exact, core, form, space"
        " FROM standing JOIN name_key ON name = coalesce(client_name, client_id)",
    )
    overrides = Overrides() if same is None else read_overrides(same, _names(store))
    clusters, refused = _clusters(store, overrides)
    chosen = _chosen(store, clusters, overrides)
    alike = [
        (group, why)
        for group, why in [*refused, *(_near(store) if len(spaces) > 1 else [])]
        if group not in overrides.apart and len({clusters.of(client) for client in group}) > 1
    ]
    count = len(chosen) + len(alike)
    alike = alike[: max(0, MAX_PROBLEMS - len(chosen))]
    labels = _labels(store, files, [*list(chosen)[:MAX_PROBLEMS], *(group for group, _ in alike)])
    problems = [
        Problem(
            code="client-joined",
            message=f"joined into {into}, by {' and '.join(sorted(clusters.reasons[min(members)]))}",
            found=_called(labels, members),
            hint=_KEEP_APART,
        )
        for members, into in list(chosen.items())[:MAX_PROBLEMS]
    ]
    problems += [
        Problem(
            code="client-similar",
            message=f"not joined, though they have {why}",
            found=_called(labels, group),
            hint=_SAY,
        )
        for group, why in alike
    ]
    if count > len(problems):
        message = f"{count - len(problems)} more clients were joined or are alike"
        problems.append(Problem(code="problems-more", message=message))
    _apply(store, chosen)
    store.drop(tables.STANDING, tables.NAME_KEY, tables.KEYED)
    return [*overrides.problems, *problems]


def _names(store: Store) -> list[tuple[str, str | None]]:
    return [(key, name) for key, name in store.rows("SELECT DISTINCT client_id, client_name FROM standing")]


def _clusters(store: Store, overrides: Overrides) -> tuple[Clusters, list[tuple[Group, str]]]:
    """Join all ids; return the clusters, and the groups not joined though they share a key, with the key."""
    differing = "SELECT core FROM keyed WHERE form <> '' GROUP BY core HAVING count(DISTINCT form) > 1"
    by_core = (
        f"SELECT core AS key, client_id, core IN ({differing}) AS differs FROM keyed WHERE core IS NOT NULL"
    )
    mails = _groups(store, "SELECT address AS key, client_id FROM mail")
    exact = _groups(store, "SELECT exact AS key, client_id FROM keyed WHERE exact IS NOT NULL")
    core = _groups(store, f"SELECT key, client_id FROM ({by_core}) WHERE NOT differs")
    forms = _groups(store, f"SELECT key, client_id FROM ({by_core}) WHERE differs")
    known = sorted(frozenset().union(*mails, *exact, *core, *forms, *overrides.same, *overrides.apart))
    create_table(store, tables.WANTED, [(client,) for client in known])
    spaces = {
        client: frozenset(places)
        for client, places in store.rows(
            "SELECT client_id, list(DISTINCT space) FROM standing JOIN wanted USING (client_id)"
            " GROUP BY client_id"
        )
    }
    store.drop(tables.WANTED)
    clusters = Clusters(spaces, overrides.apart)
    clusters.force(overrides.same, "the file given with --same")
    refused = [(group, "one e-mail address") for group in clusters.join(mails, "e-mail address")]
    refused += [(group, "one name") for group in clusters.join(exact, "name")]
    refused += [
        (group, "names that differ in form only") for group in clusters.join(core, "name without its form")
    ]
    refused += [(group, "one name with different legal forms") for group in forms]
    reasons: dict[Group, str] = {}
    for group, why in refused:
        reasons.setdefault(group, why)
    return clusters, list(reasons.items())


def _groups(store: Store, pairs: str) -> list[Group]:
    """The sets of clients that share a key; `pairs` selects `key` and `client_id`."""
    groups = store.rows(
        f"SELECT list(DISTINCT client_id) FROM ({pairs}) GROUP BY key"
        " HAVING count(DISTINCT client_id) > 1 ORDER BY min(client_id), key"
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


def _chosen(store: Store, clusters: Clusters, overrides: Overrides) -> dict[Group, str]:
    """The id of each joined client."""
    listed = {key for (key,) in store.rows("SELECT client_id FROM listed_client")}
    return {
        members: min(members, key=lambda each: (each not in listed, each not in overrides.targets, each))
        for members in sorted(clusters.joined(), key=sorted)
    }


def _apply(store: Store, chosen: Mapping[Group, str]) -> None:
    """Give each joined client's rows its id."""
    if not chosen:
        return
    pairs = [(client, into) for members, into in chosen.items() for client in sorted(members)]
    create_table(store, tables.JOINED, pairs)
    _keep_events_distinct(store)
    for table in (tables.STAGED, tables.LISTED_CLIENT):
        store.run(
            f"UPDATE {table} SET client_id = into_id FROM joined"
            f" WHERE {table}.client_id = joined.client_id AND joined.client_id <> into_id"
        )
    store.drop(tables.JOINED)


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
        for column in ("event_id", "ref"):
            store.run(
                f"UPDATE staged SET {column} = concat({column}, ' (', client_id, ')')"
                f" WHERE (client_id, {column}) IN (SELECT client_id, event_id FROM meeting)"
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
