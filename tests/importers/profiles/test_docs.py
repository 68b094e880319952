"""The page of all profiles: generated from them, and whole."""

from collections.abc import Sequence
from pathlib import Path

import pytest

import clientfit.importers
from clientfit.importers import Profile, shipped_profiles
from clientfit.importers.profiles.docs import NO_KIND, facts, pages

EVERYWHERE = ("To get it", "Columns it must have", "Events", "What can be judged", "What can't be known")
PAGE = Path(clientfit.importers.__file__).parent / "profiles" / "shipped" / "EXPORTS.md"


def below(profile: Profile, heading: str) -> Sequence[str]:
    """What stands below a heading, nothing where there is none."""
    return dict(facts(profile)).get(heading, ())


def test_the_page_is_that_of_the_profiles() -> None:
    """What stands between cog's marks is what the profiles give now."""
    _, _, after = PAGE.read_text(encoding="utf-8").partition("]]] -->\n")
    generated, _, _ = after.partition("<!-- [[[end]]]")
    assert generated.splitlines() == list(pages(shipped_profiles()))


@pytest.mark.parametrize("profile", shipped_profiles(), ids=lambda profile: profile.name)
def test_every_profile_says_what_somebody_wants_to_know(profile: Profile) -> None:
    """How to get it, what it must have, which events it gives, and what can and can't be judged."""
    for heading in EVERYWHERE:
        assert all(below(profile, heading)), heading
    kinds = {event.kind.replace("_", " ") for event in profile.events}
    assert set(below(profile, "Events")) == (kinds or {NO_KIND})


def test_columns_are_told_with_all_their_names() -> None:
    """Of several columns of which one will do, each; a column without a name in words."""
    by_name = {profile.name: profile for profile in shipped_profiles()}
    needed = below(by_name["stripe-payments"], "Columns it must have")
    assert "Created (UTC) or Created date (UTC)" in needed
    assert needed[-1] == "one of: Customer Email, Customer ID"
    assert "the first one without a name or Customer" in below(
        by_name["quickbooks-customer-balance-detail"], "Columns it must have"
    )
