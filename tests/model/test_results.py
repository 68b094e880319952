"""A selection of the clients of a screening."""

import pytest

from clientfit.model import LEVELS
from clientfit.model.results import Selection, reduce_to_type
from tests.reports.conftest import Loaded, screened

__all__ = ["screened"]


def ids(selected: Selection) -> list[str]:
    """The clients selected."""
    return [row.client_id for row in selected.rows()]


@pytest.mark.parametrize(
    ("only", "meant"),
    [
        (("late_payer",), lambda levels: levels["late_payer"] in ("flag", "severe")),
        (("severe",), lambda levels: "severe" in levels.values()),
        (("flag", "severe"), lambda levels: {"flag", "severe"} & set(levels.values())),
        (
            ("fee_haggler", "late_payer", "flag"),
            lambda levels: "flag" in (levels["fee_haggler"], levels["late_payer"]),
        ),
        (("late_payer", "not_judged"), lambda levels: levels["late_payer"] == "not_judged"),
        ((), lambda _: True),
    ],
)
def test_types_and_levels_choose(screened: Loaded, only: tuple[str, ...], meant: object) -> None:
    """A type means flagged for it, a level means at it, and both together that type at that level."""
    assert callable(meant)
    wanted = [row.client_id for row in screened.rows() if meant(row.levels)]
    selected = Selection(
        screened,
        types=tuple(name for name in only if name not in LEVELS),
        levels=tuple(name for name in only if name in LEVELS),
    )
    assert ids(selected) == wanted
    assert [verdict.client_id for verdict in selected] == wanted


def test_the_worst_are_taken(screened: Loaded) -> None:
    """Of those that are meant, the first; the summary stays the whole book's."""
    selected = Selection(screened, top=2)
    assert ids(selected) == [verdict.client_id for verdict in screened.verdicts[:2]]
    assert selected.summary.clients == len(screened.verdicts)


def test_ids_select_clients_and_the_summary_counts_them(screened: Loaded) -> None:
    """The counts are those of the clients selected by id, the head that of the screening."""
    worst = screened.verdicts[0]
    selected = Selection(screened, client_ids=[worst.client_id])
    assert selected.head is screened.head
    assert list(selected) == [worst]
    assert ids(selected) == [worst.client_id]
    assert selected.summary.clients == 1
    assert selected.summary.by_recommendation == {worst.recommendation: 1}
    assert selected.summary.by_type == {name: {kind.level: 1} for name, kind in worst.types.items()}


def test_several_ids_are_counted_together_and_narrowed_by_level(screened: Loaded) -> None:
    """Two clients are two in the summary, and levels then choose which of them are shown."""
    first, second = screened.verdicts[:2]
    selected = Selection(screened, client_ids=[second.client_id, first.client_id], levels=["severe"])
    assert selected.summary.clients == 2
    assert [verdict.client_id for verdict in selected] == [
        verdict.client_id
        for verdict in (first, second)
        if any(kind.level == "severe" for kind in verdict.types.values())
    ]


def test_one_type_leaves_the_others_out(screened: Loaded) -> None:
    """The verdict, its row and the summary have this type only."""
    worst = screened.verdicts[0]
    selected = Selection(screened, client_ids=[worst.client_id], only_type="late_payer")
    (verdict,) = selected
    assert list(verdict.types) == ["late_payer"]
    assert selected.summary.by_type == {"late_payer": {worst.types["late_payer"].level: 1}}
    assert {step.gives for step in verdict.derivation} == {"late_payer.severe"}


def test_an_unknown_type_is_no_type(screened: Loaded) -> None:
    """Reducing a verdict to a type that the rulebook does not have is a KeyError."""
    with pytest.raises(KeyError):
        reduce_to_type(screened.verdicts[0], "night_owl")
