"""The overlay of the page for rule authors."""

from datetime import date

from clientfit.screening import screen
from tests.conftest import EXAMPLES

AGENCY = EXAMPLES / "agency"


def test_two_days_of_grace_change_five_recommendations() -> None:
    """The overlay changes one number, and with it the advice on five clients, each for the worse."""
    old, new = (
        {
            verdict.client_name: verdict.recommendation
            for verdict in screen(
                AGENCY / "events.csv", clients=AGENCY / "clients.csv", as_of=date(2026, 6, 30), rules=rules
            )
        }
        for rules in (None, EXAMPLES / "overlay")
    )
    assert {name: new[name] for name in old if new[name] != old[name]} == {
        "Ottervale Leisure Group": "wind_down",
        "Candlewharf Theatre Trust": "accept_with_conditions",
        "Montebrune Traiteur SARL": "accept_with_conditions",
        "Pennyfirth Leisure Trust": "accept_with_conditions",
        "Sablecrick Software Inc": "accept_with_conditions",
    }
