"""Which ids are one client: groups that share a key, joined unless that would join two of one format."""

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
        wanted = [group for group in groups if len({self.of(client) for client in group}) > 1]
        refused = [group for group in wanted if self._clash(group)]
        linked = _linked([group for group in wanted if not self._clash(group)])
        for union, parts in linked:
            if self._clash(union):
                refused += parts
            else:
                for part in parts:
                    self._merge(part, why)
        return sorted(refused, key=sorted)

    def _clash(self, group: Group) -> bool:
        clusters = {self.of(client) for client in group}
        whole = frozenset().union(*clusters)
        if any(pair <= whole for pair in self._apart):
            return True
        standing = [frozenset().union(*(self._spaces[client] for client in each)) for each in clusters]
        return sum(map(len, standing)) > len(frozenset().union(*standing))

    def _merge(self, group: Group, why: str) -> None:
        clusters = {self.of(client) for client in group}
        if len(clusters) < 2:  # noqa: PLR2004 - nothing to join
            return
        whole: Group = frozenset().union(*clusters)
        reasons = {why}.union(*(self.reasons.pop(min(each), set()) for each in clusters))
        self.reasons[min(whole)] = reasons
        self._members.update(dict.fromkeys(whole, whole))


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
