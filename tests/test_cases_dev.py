"""Labelled histories: what an experienced and fair practitioner concluded, and what the rules conclude."""

import csv
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from clientfit.model import Verdict
from clientfit.screening import screen

CASES = os.environ.get("CLIENTFIT_CASES")
AS_OF = date(2026, 6, 30)
ACCEPTABLE = 34
"""Recommendations that have to be acceptable, of 36; the rest are borderline."""

pytestmark = pytest.mark.skipif(not CASES, reason="CLIENTFIT_CASES names no folder with labelled histories")


@dataclass(frozen=True)
class Labelled:
    """A client's label beside its verdict."""

    must: set[str]
    may: set[str]
    recommendations: set[str]
    difficulty: str
    verdict: Verdict

    @property
    def flagged(self) -> set[str]:
        """The types that the rules flag."""
        return {name for name, kind in self.verdict.types.items() if kind.level in ("flag", "severe")}


@pytest.fixture(scope="module")
def labelled() -> dict[str, Labelled]:
    """Every labelled client, screened together."""
    folder = Path(str(CASES)) / "dev"
    verdicts = {
        verdict.client_id: verdict
        for verdict in screen(folder / "events.csv", as_of=AS_OF, clients=folder / "clients.csv")
    }
    return {label["client_id"]: _labelled(label, verdicts) for label in _labels(folder / "labels.csv")}


def _labels(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _labelled(label: dict[str, str], verdicts: dict[str, Verdict]) -> Labelled:
    must, may, recommendations = (
        set(filter(None, label[column].split(";"))) for column in ("must", "may", "recommendation")
    )
    return Labelled(must, may, recommendations, label["difficulty"], verdicts[label["client_id"]])


def test_who_must_be_flagged_is_flagged(labelled: dict[str, Labelled]) -> None:
    """Every type that must be flagged is."""
    missed = {name: case.must - case.flagged for name, case in labelled.items() if case.must - case.flagged}
    assert missed == {}


def test_nobody_is_flagged_without_cause(labelled: dict[str, Labelled]) -> None:
    """No type is flagged that neither must nor may be."""
    allowed = {name: case.must | case.may for name, case in labelled.items()}
    wrong = {name: case.flagged - allowed[name] for name, case in labelled.items()}
    assert {name: types for name, types in wrong.items() if types} == {}


def test_recommendations_are_acceptable(labelled: dict[str, Labelled]) -> None:
    """At least 34 of 36 recommendations are among the acceptable ones."""
    right = [name for name, case in labelled.items() if case.verdict.recommendation in case.recommendations]
    assert len(labelled) == 36
    assert len(right) >= ACCEPTABLE, sorted(labelled.keys() - set(right))


def test_a_sparse_history_is_never_refused(labelled: dict[str, Labelled]) -> None:
    """Too little to judge is no reason to decline or to wind down."""
    refused = [
        name
        for name, case in labelled.items()
        if case.difficulty == "sparse" and case.verdict.recommendation in ("decline", "wind_down")
    ]
    assert refused == []
