"""Clusters of ids: groups that share a key are joined, unless that would join two of one format."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

Group = frozenset[str]
Veto = Callable[[Iterable[Group]], bool]


@dataclass(frozen=True)
class Ids:
    """What is known of ids: the formats in which each stands, a bit a format, and which of them are what.

    `persons` are identified by an e-mail address, or are contacts in a directory; other ids are companies,
    of which `listed` ones stand in a directory.
    `active` ids have events or stand in the clients table; the others only stand in a directory.
    """

    spaces: Mapping[str, int]
    persons: Group = frozenset()
    listed: Group = frozenset()
    active: Group = frozenset()


class _Link(NamedTuple):
    """Two ids that a key joined."""

    one: str
    other: str
    key: str


class Clusters:
    """Ids that are one client, joined a level of keys at a time; the order of the groups changes nothing.

    Two companies of one format are never joined, nor are two persons of one format, but all persons who share
    a key with one company are of that company: of a listed one, or one that another format knows.

    Args:
        ids: what is known of each id.
        apart: pairs of ids that are never joined.
    """

    def __init__(self, ids: Ids, apart: Iterable[Group] = ()) -> None:
        self._members: dict[str, Group] = {}
        self._ids = ids
        self._apart = tuple(apart)
        self._links: list[_Link] = []

    def of(self, client: str) -> Group:
        """Everyone who is the same client as `client`."""
        return self._members.get(client) or frozenset((client,))

    def joined(self) -> set[Group]:
        """The clusters of more than one id."""
        return {members for members in self._members.values() if len(members) > 1}

    def keys(self, clusters: Iterable[Group], ends: Callable[[Group], Group]) -> dict[Group, tuple[str, ...]]:
        """The keys that joined the ids `ends` of each cluster, without those that only led elsewhere."""
        wanted = {min(cluster): cluster for cluster in clusters}
        links: dict[str, list[_Link]] = defaultdict(list)
        for link in self._links:
            if (first := min(self.of(link.one))) in wanted:
                links[first].append(link)
        return {
            cluster: tuple(sorted({link.key for link in _between(links[first], ends(cluster))}))
            for first, cluster in wanted.items()
        }

    def force(self, groups: Iterable[Group], key: str) -> None:
        """Join the members of each group, whatever their formats."""
        for group in groups:
            self._merge(group, key)

    def join(self, groups: Iterable[Group], key: str, veto: Veto | None = None) -> list[Group]:
        """Join the members of each group that may be joined, and return the groups that may not.

        A group is refused when two of its clusters stand in one format, are to be kept apart or are vetoed,
        or when that comes of the groups it overlaps with. Ids of no event stand in the way of none: without
        them a refused group is tried again.
        """
        refused = self._join(groups, key, veto)
        again = {group: self._active(group) for group in refused}
        left = {group for group, active in again.items() if len(active) == len(group)}
        still = set(self._join([part for group, part in again.items() if group not in left], key, veto))
        left |= {part for group, part in again.items() if group not in left and part in still}
        return sorted(left, key=sorted)

    def _active(self, group: Group) -> Group:
        """The members whose clients have events."""
        return frozenset(each for each in group if not self._ids.active.isdisjoint(self.of(each)))

    def _join(self, groups: Iterable[Group], key: str, veto: Veto | None) -> list[Group]:
        refused: list[Group] = []
        fitting: list[Group] = []
        for group in groups:
            clusters = self._clusters(group)
            if len(clusters) > 1:
                (refused if self._clash(clusters, veto) else fitting).append(group)
        for union, parts in _linked(fitting):
            if len(parts) > 1 and self._clash(self._clusters(union), veto):
                refused += parts
            else:
                for part in parts:
                    self._merge(part, key)
        return refused

    def _clusters(self, group: Group) -> set[Group]:
        """The clusters of a group's members."""
        known = self._members.get
        return {known(client) or frozenset((client,)) for client in group}

    def _clash(self, clusters: set[Group], veto: Veto | None) -> bool:
        """Whether the clusters can't be one: two stand in one format, or hold a pair that is kept apart."""
        if self._apart:
            union = frozenset().union(*clusters)
            if any(pair <= union for pair in self._apart):
                return True
        persons = {cluster for cluster in clusters if cluster <= self._ids.persons}
        companies = clusters - persons
        if self._share_a_format(companies):
            return True
        if (veto is not None or not companies) and self._share_a_format(persons):
            return True
        unlisted = {cluster for cluster in companies if cluster.isdisjoint(self._ids.listed)}
        if unlisted == companies and self._spaces(unlisted) & self._spaces(persons):
            return True
        return veto is not None and veto(clusters)

    def _share_a_format(self, clusters: Iterable[Group]) -> bool:
        """Whether two of the clusters stand in one format; a company's persons don't count."""
        taken = 0
        for cluster in clusters:
            standing = self._standing(cluster)
            if taken & standing:
                return True
            taken |= standing
        return False

    def _spaces(self, clusters: Iterable[Group]) -> int:
        """The formats in which the clusters stand; of a company's cluster, those of the company's ids."""
        spaces = 0
        for cluster in clusters:
            spaces |= self._standing(cluster)
        return spaces

    def _standing(self, cluster: Group) -> int:
        """The formats in which one cluster stands."""
        known = self._ids.spaces.get
        if len(cluster) == 1:
            (client,) = cluster
            return known(client, 0)
        spaces = 0
        for client in cluster - self._ids.persons or cluster:
            spaces |= known(client, 0)
        return spaces

    def _merge(self, group: Group, key: str) -> None:
        first: dict[Group, str] = {}
        known = self._members.get
        for client in sorted(group):
            first.setdefault(known(client) or frozenset((client,)), client)
        if len(first) < 2:  # noqa: PLR2004 - nothing to join
            return
        start, *others = first.values()
        self._links += [_Link(start, other, key) for other in others]
        union: Group = frozenset().union(*first)
        self._members.update(dict.fromkeys(union, union))


def _between(links: Iterable[_Link], ends: Group) -> Iterator[_Link]:
    """The links of a tree on the paths between `ends`."""
    links = list(links)
    while True:
        degree: dict[str, int] = defaultdict(int)
        for link in links:
            degree[link.one] += 1
            degree[link.other] += 1
        kept = [
            link
            for link in links
            if not any(degree[each] == 1 and each not in ends for each in (link.one, link.other))
        ]
        if len(kept) == len(links):
            return iter(kept)
        links = kept


def _linked(groups: Iterable[Group]) -> list[tuple[Group, list[Group]]]:
    """The groups put together where they overlap: the union, and its parts."""
    everyone = list(groups)
    times = Counter(chain.from_iterable(everyone))
    # Most groups overlap with none.
    listed = [group for group in everyone if any(times[client] > 1 for client in group)]
    lone = [group for group in everyone if all(times[client] == 1 for client in group)]
    roots: dict[str, str] = {}

    def root(client: str) -> str:
        while roots.setdefault(client, client) != client:
            roots[client] = client = roots[roots[client]]
        return client

    for group in listed:
        first, *others = group
        for other in others:
            roots[root(other)] = root(first)
    parts: dict[str, list[Group]] = {}
    for group in listed:
        parts.setdefault(root(next(iter(group))), []).append(group)
    return [(group, [group]) for group in lone] + [
        (frozenset().union(*inside), inside) for inside in parts.values()
    ]
