"""Clusters of ids: groups that share a key are joined, unless that would join two of one format.

An id is a number here, from 0 in the order of the ids as text. All groups of a level are decided at once, on
arrays with an element for each pair of a group and one of its members.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]
Flags = NDArray[np.bool_]


class Groups(NamedTuple):
    """Sets of ids: each pair of a group and a member, sorted by both; `end` is above every group."""

    group: Numbers
    member: Numbers
    end: int

    @classmethod
    def of(cls, group: Numbers, member: Numbers) -> "Groups":
        """Sort the pairs, each once."""
        if not len(group):
            return cls(group.astype(np.int64), member.astype(np.int64), 0)
        width = int(member.max()) + 1
        pairs = np.sort(group.astype(np.int64) * width + member)
        pairs = pairs[starts_of_runs(pairs)]
        return cls(pairs // width, pairs % width, int(pairs[-1] // width) + 1)

    def where(self, pairs: Flags) -> "Groups":
        """Keep these pairs; the groups keep their numbers."""
        return Groups(self.group[pairs], self.member[pairs], self.end)

    def sets(self) -> list[tuple[int, ...]]:
        """The groups that have members, as tuples of sorted ids, each set once and in order."""
        if not len(self.group):
            return []
        starts = np.flatnonzero(np.diff(self.group)) + 1
        return sorted({tuple(each.tolist()) for each in np.split(self.member, starts)})


def starts_of_runs(ordered: Numbers) -> NDArray[np.intp]:
    """Return the positions at which a new value begins in a sorted array of numbers from 0.

    `numpy.unique` would do, but imports `numpy.ma`, which takes longer than joining the ids of most folders.
    """
    return np.flatnonzero(np.diff(ordered, prepend=-1))


@dataclass(frozen=True)
class Ids:
    """What is known of each id.

    `spaces` has a column for each format: whether the id stands in it. `persons` are identified by an e-mail
    address, or are contacts in a directory; other ids are companies, of which `listed` ones stand in a
    directory. `companies` are certainly companies. `active` ids have events or stand in the clients table;
    the others only stand in a directory. `addresses` are the e-mail addresses of each id, by number.
    """

    spaces: NDArray[np.bool_]
    persons: Flags
    listed: Flags
    companies: Flags
    active: Flags
    addresses: Groups


class _Links(NamedTuple):
    """Pairs of ids that a key joined."""

    one: Numbers
    other: Numbers
    key: str


class Clusters:
    """Ids that are one client, joined a level of keys at a time; the order of the groups changes nothing.

    Two companies of one format are never joined, nor are two persons of one format, but all persons who share
    a key with one company are of that company: of a listed one, or one that another format knows.

    Args:
        ids: what is known of each id.
        apart: pairs of ids that are never joined.
    """

    def __init__(self, ids: Ids, apart: Iterable[tuple[int, int]] = ()) -> None:
        self._ids = ids
        self._apart = tuple(apart)
        self._links: list[_Links] = []
        self.label: Numbers = np.arange(len(ids.persons), dtype=np.int64)
        """The cluster of each id: its smallest member."""
        self._describe()

    def _describe(self) -> None:
        """Derive what is known of each cluster from its members."""
        ids = self._ids
        self.has_listed = self._some(ids.listed)
        self._is_person = ~self._some(~ids.persons)
        self._has_company = self._some(ids.companies)
        self._is_active = self._some(ids.active)
        # A cluster stands in the formats of its companies; one of persons alone in theirs.
        counted = ~ids.persons | self._is_person[self.label]
        columns = [self._some(counted & space) for space in ids.spaces.T]
        self._spaces = np.column_stack(columns) if columns else np.zeros((len(self.label), 0), dtype=bool)
        addresses = ids.addresses
        self._addresses = Groups.of(self.label[addresses.group], addresses.member)

    def _some(self, flags: Flags) -> Flags:
        """Whether the flag holds for some member, by cluster."""
        return np.bincount(self.label[flags], minlength=len(self.label)) > 0

    def force(self, pairs: Sequence[tuple[int, int]], key: str) -> None:
        """Join the two ids of each pair, whatever their formats."""
        if pairs:
            one, other = np.array(pairs, dtype=np.int64).T
            self._merge(self.label[one], self.label[other])
            self._links.append(_Links(one, other, key))

    def join(self, groups: Groups, key: str, *, names: bool = False) -> Groups:
        """Join the members of each group that may be joined, and return the groups that may not.

        A group is refused when two of its clusters stand in one format, are to be kept apart, or, where the
        keys are `names`, have different addresses; or when that comes of the groups it shares clusters with.
        Ids of no event stand in the way of none: without them a refused group is tried again; so it is
        without the names of persons at a company, which say nothing of the company.
        """
        refused = groups.where(self._join(groups, key, names=names)[groups.group])
        active = self._is_active[self.label[refused.member]]
        idle = _some_of(refused.group, ~active, refused.end)
        again = refused.where(active & idle[refused.group])
        still = again.where(self._join(again, key, names=names)[again.group])
        refused = _merged(refused.where(~idle[refused.group]), still)
        contacts = self._ids.persons[refused.member] & ~self._is_person[self.label[refused.member]]
        if names and contacts.any():
            self._join(refused.where(~contacts), key, names=True)
        return refused

    def _join(self, groups: Groups, key: str, *, names: bool) -> Flags:
        """Join groups at once; return which were refused."""
        pairs = Groups.of(groups.group, self.label[groups.member])
        several = np.bincount(pairs.group, minlength=groups.end) > 1
        pairs = Groups(pairs.group, pairs.member, groups.end).where(several[pairs.group])
        refused = self._clash(pairs, names=names)
        fitting = pairs.where(~refused[pairs.group])
        # Groups that share a cluster are joined together, or not at all.
        bundle = _components(fitting.group, groups.end + fitting.member, groups.end + len(self.label))
        bundles = Groups.of(bundle[fitting.group], fitting.member)
        refused |= self._clash(Groups(bundles.group, bundles.member, groups.end), names=names)[
            bundle[: groups.end]
        ]
        joined = several & ~refused
        ours = groups.where(joined[groups.group])
        first = ours.member[np.searchsorted(ours.group, ours.group)]
        differ = self.label[first] != self.label[ours.member]
        self._links.append(_Links(first[differ], ours.member[differ], key))
        self._merge(self.label[first[differ]], self.label[ours.member[differ]])
        return refused

    def _merge(self, one: Numbers, other: Numbers) -> None:
        """Make one cluster of each pair of clusters."""
        if len(one):
            self.label = _components(one, other, len(self.label))[self.label]
            self._describe()

    def _clash(self, groups: Groups, *, names: bool) -> Flags:
        """Whether the clusters of each group can't be one."""
        cluster, end = groups.member, groups.end
        person = self._is_person[cluster]
        companies, persons = groups.where(~person), groups.where(person)
        standing, of_persons = self._standing(companies), self._standing(persons)
        clash = (standing > 1).any(axis=1)
        without_company = ~_some_of(groups.group, ~person, end)
        clash |= (of_persons > 1).any(axis=1) & (names | without_company)
        unlisted = ~_some_of(groups.group, ~person & self.has_listed[cluster], end)
        clash |= unlisted & ((standing > 0) & (of_persons > 0)).any(axis=1)
        if names:
            # Two persons may have one name; what certainly is a company is known by its name.
            doubtful = _some_of(groups.group, ~self._has_company[cluster], end)
            clash |= doubtful & self._addresses_differ(groups.where(doubtful[groups.group]))
        for one, other in self._apart:
            both = [
                np.isin(np.arange(end), groups.group[cluster == self.label[each]]) for each in (one, other)
            ]
            clash |= both[0] & both[1]
        return clash

    def _standing(self, groups: Groups) -> Numbers:
        """Count the clusters of each group by format."""
        spaces = self._spaces[groups.member]
        columns = [np.bincount(groups.group[space], minlength=groups.end) for space in spaces.T]
        return np.column_stack(columns) if columns else np.zeros((groups.end, 0), dtype=np.int64)

    def _addresses_differ(self, groups: Groups) -> Flags:
        """Whether two clusters of a group have addresses, and no address is common to all that have some."""
        starts = np.searchsorted(self._addresses.group, groups.member)
        sizes = np.searchsorted(self._addresses.group, groups.member, side="right") - starts
        having = np.bincount(groups.group[sizes > 0], minlength=groups.end)
        known = (having > 1)[groups.group] & (sizes > 0)
        group, starts, sizes = groups.group[known], starts[known], sizes[known]
        if not len(group):
            return np.zeros(groups.end, dtype=bool)
        within = np.arange(sizes.sum()) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        address = self._addresses.member[np.repeat(starts, sizes) + within]
        width = int(address.max()) + 1
        pairs = np.sort(np.repeat(group, sizes) * width + address)
        runs = starts_of_runs(pairs)
        pairs, times = pairs[runs], np.diff(runs, append=len(pairs))
        common = np.zeros(groups.end, dtype=np.int64)
        np.maximum.at(common, pairs // width, times)
        return (having > 1) & (common < having)

    def keys(self, ends: dict[int, frozenset[int]]) -> dict[int, tuple[str, ...]]:
        """The keys that joined the ids `ends` of each cluster, without those that only led elsewhere."""
        trees: dict[int, list[tuple[int, int, str]]] = {cluster: [] for cluster in ends}
        roots: dict[int, int] = {}
        wanted = np.array(sorted(ends), dtype=np.int64)
        for links in self._links:
            chosen = np.isin(self.label[links.one], wanted)
            for one, other in zip(links.one[chosen].tolist(), links.other[chosen].tolist(), strict=True):
                root, leaf = _root(roots, one), _root(roots, other)
                if root != leaf:
                    roots[leaf] = root
                    trees[int(self.label[one])].append((one, other, links.key))
        return {
            cluster: tuple(sorted({key for *_, key in _between(tree, ends[cluster])}))
            for cluster, tree in trees.items()
        }


def _some_of(group: Numbers, flags: Flags, count: int) -> Flags:
    """Whether the flag holds for some pair, by group."""
    return np.bincount(group[flags], minlength=count) > 0


def _merged(one: Groups, other: Groups) -> Groups:
    """Put groups of one numbering together."""
    group, member = np.concatenate([one.group, other.group]), np.concatenate([one.member, other.member])
    return Groups.of(group, member)


def _components(one: Numbers, other: Numbers, count: int) -> Numbers:
    """Find the connected components of `count` nodes: for each node the smallest of its component."""
    root: Numbers = np.arange(count, dtype=np.int64)
    while len(one):
        low, high = np.minimum(root[one], root[other]), np.maximum(root[one], root[other])
        np.minimum.at(root, high, low)
        while not np.array_equal(shorter := root[root], root):
            root = shorter
        open_edges = root[one] != root[other]
        one, other = one[open_edges], other[open_edges]
    return root


def _root(roots: dict[int, int], node: int) -> int:
    """Find the root of a node's tree, and shorten the way to it."""
    while roots.setdefault(node, node) != node:
        roots[node] = node = roots[roots[node]]
    return node


def _between(links: Iterable[tuple[int, int, str]], ends: frozenset[int]) -> list[tuple[int, int, str]]:
    """The links of a tree on the paths between `ends`."""
    links = list(links)
    while True:
        degree: dict[int, int] = {}
        for one, other, _ in links:
            degree[one] = degree.get(one, 0) + 1
            degree[other] = degree.get(other, 0) + 1
        kept = [
            link for link in links if not any(degree[each] == 1 and each not in ends for each in link[:2])
        ]
        if len(kept) == len(links):
            return links
        links = kept
