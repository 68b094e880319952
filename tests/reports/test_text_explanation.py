"""Text: why and why not."""

import io
from collections.abc import Callable

from clientfit.model import Results
from clientfit.model.results import reduce_to_type
from clientfit.reports.text_explanation import write_explanation
from tests.reports.conftest import single


def written(screened: Results) -> str:
    """The explanations of a screening."""
    stream = io.StringIO()
    write_explanation(screened, stream)
    return stream.getvalue()


def test_the_explanations_are_the_golden_file(screened: Results, golden: Callable[[str, str], None]) -> None:
    """Every condition, ground and derivation step reads as in the golden file."""
    golden("screening-explain.txt", written(screened))


def test_every_condition_shows_value_threshold_and_distance(screened: Results) -> None:
    """A condition that failed says by how much, one that holds by what margin."""
    page = written(single(screened, next(v for v in screened if v.client_name == "Harbour Food Bank")))
    assert "[x]  late_share.lower80   0.26  > 0.15 share  by 0.11" in page
    assert "[ ]  late_share.lower95  0.189  > 0.5 share   0.311 away" in page


def test_a_threshold_set_by_the_user_says_so(screened: Results) -> None:
    """Where a number does not come from the rulebook, its source is named."""
    assert "flag: 3 was set by override" in written(screened)


def test_one_type_is_explained_alone(screened: Results) -> None:
    """`about` keeps one type and the steps that lead to it."""
    worst = next(iter(screened))
    page = written(single(screened, reduce_to_type(worst, "late_payer")))
    assert "Late payer (late_payer): severe" in page
    assert "late_payer.severe, from late_habit.severe" in page
    assert "fee_haggler" not in page


def test_hostile_text_can_not_act(attacked: Results) -> None:
    """No line carries a control code or a bidirectional mark."""
    assert all(line.isprintable() for line in written(attacked).splitlines())
