"""Some clients of a screening."""

import pytest

from clientfit.reports import Selected, split
from tests.reports.conftest import Loaded


def ids(selected: Selected) -> list[str]:
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
    selected = Selected(screened, *split(only))
    assert ids(selected) == wanted
    assert [verdict.client_id for verdict in selected] == wanted


def test_the_worst_are_taken(screened: Loaded) -> None:
    """Of those that are meant, the first; the summary stays the whole book's."""
    selected = Selected(screened, top=2)
    assert ids(selected) == [verdict.client_id for verdict in screened.verdicts[:2]]
    assert selected.summary.clients == len(screened.verdicts)
