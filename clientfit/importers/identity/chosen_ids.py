"""The id that each joined client gets, and its events and names under that id."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from clientfit.importers.identity.clusters import Clusters, Ids, Numbers, starts_of_runs
from clientfit.importers.staging import MAX_PROBLEMS
from clientfit.store import Store, tables


@dataclass(frozen=True)
class Joined:
    """The ids of joined clients that have events, and the id that replaces each."""

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


def choose_ids(store: Store, clusters: Clusters, ids: Ids, targets: Sequence[int]) -> Joined:
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
    return Joined(client, into[label[client]])


def apply_ids(store: Store, joined: Joined) -> None:
    """Give each joined client's rows its id, and each client of a directory its name."""
    store.frame("joined_number", {"client": joined.client, "stays": joined.into})
    store.create(
        tables.JOINED,
        "SELECT one.client_id, stays.client_id AS into_id FROM joined_number"
        " JOIN client_number AS one ON one.number = joined_number.client"
        " JOIN client_number AS stays ON stays.number = joined_number.stays",
    )
    store.forget("joined_number")
    _fill_names(store)
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


def _fill_names(store: Store) -> None:
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
