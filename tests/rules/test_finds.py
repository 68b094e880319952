"""Nineteen histories that were judged out of proportion come out as a fair person expects."""

import os
from datetime import date
from pathlib import Path

import pytest

from clientfit.model import Verdict
from clientfit.screening import screen

FINDS = os.environ.get("CLIENTFIT_FINDS")
AS_OF = date(2026, 6, 30)

pytestmark = pytest.mark.skipif(not FINDS, reason="CLIENTFIT_FINDS names no folder with judgement/")

ANY = {"accept", "not_enough_history", "accept_with_conditions", "decline", "wind_down"}
AT_LEAST_CONDITIONS = {"accept_with_conditions", "decline", "wind_down"}
AT_MOST_CONDITIONS = {"accept", "accept_with_conditions"}

UP_TO_WATCH = {"not_judged", "clear", "watch"}
UP_TO_FLAG = {*UP_TO_WATCH, "flag"}
FLAGGED = {"flag", "severe"}

EXPECTED = {
    "K1": ({"late_payer": FLAGGED}, {"accept_with_conditions", "wind_down"}),
    "K2": ({"late_payer": UP_TO_WATCH}, {"accept"}),
    "K3": ({"late_payer": UP_TO_WATCH}, {"accept"}),
    "K4": ({"late_payer": {"watch", "flag"}}, AT_MOST_CONDITIONS),
    "K5": ({"fee_haggler": {"watch", "flag"}}, AT_MOST_CONDITIONS),
    "K6": ({"commitment_phobic": UP_TO_WATCH, "energy_zapper": UP_TO_FLAG}, AT_MOST_CONDITIONS),
    "K7": ({"late_payer": FLAGGED, "energy_zapper": UP_TO_WATCH}, {"accept_with_conditions"}),
    "K8": ({"commitment_phobic": FLAGGED}, {"decline", "accept_with_conditions"}),
    "K9": ({"fee_haggler": FLAGGED}, AT_LEAST_CONDITIONS),
    "K10": ({"criticizer": FLAGGED}, {"accept_with_conditions", "wind_down"}),
    "K11": ({"criticizer": FLAGGED}, {"accept_with_conditions", "wind_down"}),
    "K12": ({"criticizer": FLAGGED}, {"accept_with_conditions", "wind_down"}),
    "K13": ({"energy_zapper": {"clear"}}, {"accept"}),
    "K14": ({}, {"not_enough_history", "accept_with_conditions"}),
    "K15": ({}, ANY - {"accept"}),
    "K16": ({"fee_haggler": FLAGGED}, AT_LEAST_CONDITIONS),
    "K17": ({"energy_zapper": UP_TO_FLAG}, AT_MOST_CONDITIONS),
    "K18": ({"energy_zapper": {"watch", "flag", "severe"}}, ANY),
    "K19": ({"commitment_phobic": {"clear"}}, {"accept"}),
}


def verdict(name: str) -> Verdict:
    """The verdict on the one client of a history."""
    (only,) = screen(Path(str(FINDS)) / "judgement" / f"{name}.csv", as_of=AS_OF)
    return only


@pytest.mark.parametrize("name", list(EXPECTED))
def test_the_history_comes_out_as_expected(name: str) -> None:
    """The levels and the recommendation are among those that a fair person accepts."""
    types, recommendations = EXPECTED[name]
    found = verdict(name)
    wrong = {
        kind: found.types[kind].level for kind, fine in types.items() if found.types[kind].level not in fine
    }
    assert wrong == {}
    assert found.recommendation in recommendations


@pytest.mark.parametrize("name", ["K1", "K7", "K12", "K15"])
def test_what_is_overdue_or_taken_back_is_told(name: str) -> None:
    """The amount that is overdue, or under a chargeback, stands in the verdict."""
    told = " ".join(verdict(name).reasons)
    amount = {"K1": "22,500", "K7": "7,500", "K12": "9,000", "K15": "4,200"}[name]
    assert amount in told


def test_who_pays_a_week_late_is_not_threatened() -> None:
    """Neither collections nor a stop of the work is advised for who has paid everything, eight days late."""
    found = verdict("K4")
    told = " ".join([*found.conditions, *found.plan]).lower()
    assert "collections" not in told
    assert "stop" not in told
