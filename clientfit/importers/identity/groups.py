"""Clusters of ids: groups that share a key are joined, unless that would join two of one format."""

from collections.abc import Iterable, Mapping

Group = frozenset[str]


class Clusters:
    """Ids that are one client, joined a level of keys at a time; the order of the groups changes nothing.

    Args:
        spaces: the formats, by number, in which each id stands.
        apart: pairs of ids that are never joined.
    """

    def __init__(self, spaces: Mapping[str, frozenset[int]], apart: Iterable[Group] = ()) -> None:
        self._members: dict[str, Group] = {}
        self._spaces = spaces
        self._apart = tuple(apart)
        self.reasons: dict[str, set[str]] = {}

    def of(self, client: str) -> Group:
        """Everyone who is the same client as `client`."""
        return self._members.get(client, frozenset([client]))

    def joined(self) -> set[Group]:
        """The clusters of more than one id."""
        return {members for members in self._members.values() if len(members) > 1}

    def force(self, groups: Iterable[Group], why: str) -> None:
        """Join the members of each group, whatever their formats."""
        for group in groups:
            self._merge(group, why)

    def join(self, groups: Iterable[Group], why: str) -> list[Group]:
        """Join the members of each group that may be joined, and give back the groups that may not.

        A group is refused when two of its clusters stand in one format or are to be kept apart, or when
        that comes of the groups it overlaps with.
        """
        refused: list[Group] = []
        fitting: list[Group] = []
        for group in groups:
            clusters = self._clusters(group)
            if len(clusters) > 1:
                (refused if self._clash(clusters) else fitting).append(group)
        for union, parts in _linked(fitting):
            if len(parts) > 1 and self._clash(self._clusters(union)):
                refused += parts
            else:
                for part in parts:
                    self._merge(part, why)
        return sorted(refused, key=sorted)

    def _clusters(self, group: Group) -> set[Group]:
        """The clusters of a group's members."""
        return {self._members.get(client) or frozenset((client,)) for client in group}

    def _clash(self, clusters: Iterable[Group]) -> bool:
        """Whether the clusters can't be one: two stand in one format, or hold a pair that is kept apart."""
        if self._apart:
            union = frozenset().union(*clusters)
            if any(pair <= union for pair in self._apart):
                return True
        taken: set[int] = set()
        for cluster in clusters:
            standing = {space for client in cluster for space in self._spaces[client]}
            if not taken.isdisjoint(standing):
                return True
            taken |= standing
        return False

    def _merge(self, group: Group, why: str) -> None:
        clusters = self._clusters(group)
        if len(clusters) < 2:  # noqa: PLR2004 - nothing to join
            return
        union: Group = frozenset().union(*clusters)
        reasons = {why}.union(*(self.reasons.pop(min(each), set()) for each in clusters))
        self.reasons[min(union)] = reasons
        self._members.update(dict.fromkeys(union, union))


def _linked(groups: Iterable[Group]) -> list[tuple[Group, list[Group]]]:
    """The groups put together where they overlap: the union, and its parts."""
    roots: dict[str, str] = {}

    def root(client: str) -> str:
        while roots.setdefault(client, client) != client:
            roots[client] = client = roots[roots[client]]
        return client

    listed = list(groups)
    for group in listed:
        first, *others = sorted(group)
        for other in others:
            roots[root(other)] = root(first)
    parts: dict[str, list[Group]] = {}
    for group in listed:
        parts.setdefault(root(next(iter(group))), []).append(group)
    return [(frozenset().union(*inside), inside) for inside in parts.values()]
