"""Clusters of ids, joined by groups that share a key."""

from collections.abc import Sequence

import numpy as np
import pytest

from clientfit.importers.identity.clusters import Clusters, Groups, Ids

FORMATS = 2


def groups(*members: Sequence[int]) -> Groups:
    """Make groups of these members."""
    pairs = [(number, member) for number, group in enumerate(members) for member in group]
    number, member = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    return Groups.of(number, member)


def clusters_of(
    *formats: int | None,
    persons: Sequence[int] = (),
    addresses: Sequence[tuple[int, int]] = (),
    idle: Sequence[int] = (),
    apart: Sequence[tuple[int, int]] = (),
) -> Clusters:
    """Make an id for each format that it stands in, None for no format."""

    def flags(chosen: Sequence[int]) -> np.ndarray:
        return np.isin(np.arange(len(formats)), chosen)

    spaces = np.array([[number == each for number in range(FORMATS)] for each in formats])
    nobody = flags([])
    pairs = np.array(addresses, dtype=np.int64).reshape(-1, 2).T
    ids = Ids(spaces, flags(persons), nobody, nobody, ~flags(idle), Groups.of(*pairs))
    return Clusters(ids, apart)


def test_a_chain_of_groups_is_one_cluster() -> None:
    """Groups that overlap are joined together; the cluster is named by its smallest member."""
    clusters = clusters_of(None, None, None, None, None)
    assert clusters.join(groups([3, 4], [1, 3], [2, 4]), "name").sets() == []
    assert clusters.label.tolist() == [0, 1, 1, 1, 1]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_groups_that_meet_in_an_earlier_cluster_are_judged_together(order: tuple[int, int]) -> None:
    """Two companies of one format, each alike to another id of one cluster, are both left out of it."""
    clusters = clusters_of(0, None, None, 0)
    clusters.join(groups([1, 2]), "e-mail address")
    chosen = [[[0, 1], [2, 3]][number] for number in order]
    assert clusters.join(groups(*chosen), "name").sets() == [(0, 1), (2, 3)]
    assert clusters.label.tolist() == [0, 1, 1, 3]


def test_ids_kept_apart_never_meet() -> None:
    """A group that would bring two ids together that are kept apart is refused, and another isn't."""
    clusters = clusters_of(None, None, None, None, apart=[(0, 2)])
    assert clusters.join(groups([0, 1]), "name").sets() == []
    assert clusters.join(groups([1, 2], [2, 3]), "name").sets() == [(1, 2)]
    assert clusters.label.tolist() == [0, 0, 2, 2]


def test_ids_without_events_do_not_stand_in_the_way() -> None:
    """A refused group is tried again without its ids of no event."""
    clusters = clusters_of(0, 0, 1, idle=[1])
    assert clusters.join(groups([0, 1, 2]), "name").sets() == []
    assert clusters.label.tolist() == [0, 1, 0]


def test_a_name_joins_persons_only_by_a_common_address() -> None:
    """Persons of one name with different addresses stay two; a company's ids without an address join."""
    clusters = clusters_of(0, 1, None, persons=[0, 1], addresses=[(0, 7), (1, 8)])
    assert clusters.join(groups([0, 1]), "name", names=True).sets() == [(0, 1)]
    assert clusters.join(groups([0, 2]), "name", names=True).sets() == []
    assert clusters.label.tolist() == [0, 1, 0]


def test_keys_are_those_on_the_way() -> None:
    """The keys of a joined client leave out those that only led to ids that are not reported."""
    clusters = clusters_of(None, None, None, None)
    clusters.join(groups([0, 1], [0, 1]), "association id")
    clusters.join(groups([1, 2]), "e-mail address")
    clusters.join(groups([2, 3]), "name")
    assert clusters.keys({0: frozenset({0, 2})}) == {0: ("association id", "e-mail address")}
