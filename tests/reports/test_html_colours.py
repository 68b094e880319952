"""The shades of the recommendations, the same in every report by one rulebook."""

import pytest

from clientfit.reports.html.colours import shade_of

RANKS = {"accept": 0, "not_enough_history": 1, "accept_with_conditions": 2, "decline": 3, "wind_down": 3}


def test_each_recommendation_has_a_shade_of_its_own() -> None:
    """The worst has the strongest, whatever recommendations a report has clients for."""
    shades = {name: shade_of(name, RANKS) for name in RANKS}
    assert shades == {
        "wind_down": 0,
        "decline": 1,
        "accept_with_conditions": 2,
        "not_enough_history": 3,
        "accept": 4,
    }


@pytest.mark.parametrize("count", [1, 2, 7])
def test_any_number_of_recommendations_has_shades(count: int) -> None:
    """From the strongest on, never beyond the weakest, and never a stronger one for a better one."""
    ranks = {f"r{number}": number for number in range(count)}
    shades = [shade_of(f"r{number}", ranks) for number in reversed(range(count))]
    assert shades[0] == 0
    assert shades == sorted(shades)
    assert max(shades) <= 4


def test_a_recommendation_that_the_rulebook_does_not_name_is_pale() -> None:
    """As in a screening that was saved by another version."""
    assert shade_of("other", RANKS) == 4
