"""The keys by which ids are joined: association ids, e-mail addresses, domains and names."""

import numpy as np

from clientfit.importers.formats import mail_providers
from clientfit.importers.identity.clusters import Clusters, Groups
from clientfit.store import Store, quoted

NEAR = 0.95
"""Jaro-Winkler similarity, 0-1, from which names are reported as similar."""

SHORTEST = 5
"""Number of letters from which different names may be similar."""

CROWD = 200
"""Number of names with one beginning up to which similar ones are searched among them."""


def join_by_keys(store: Store, clusters: Clusters, *, several: bool) -> list[tuple[tuple[int, ...], str]]:
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
    """Return the sets of clients that share a company's domain, by e-mail address or website.

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
    """Return the sets of clients that share a key; `pairs` selects `key` and `number`."""
    found = store.arrays(
        "SELECT key, unnest(numbers) AS number FROM (SELECT row_number() OVER () AS key, numbers"
        f" FROM (SELECT list(DISTINCT number) AS numbers FROM ({pairs}) GROUP BY key"
        " HAVING count(DISTINCT number) > 1))"
    )
    return Groups.of(found["key"], found["number"])


def similar_names(store: Store) -> list[tuple[tuple[int, ...], str]]:
    """Return the pairs of clients of different formats with similar names."""
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
