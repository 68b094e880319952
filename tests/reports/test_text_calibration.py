"""Text: the calibration of a book."""

import io
import json
from collections.abc import Callable
from datetime import date

import pytest
from wcwidth import wcswidth

from clientfit.model import LEVELS, Bar, Calibration, Rate, Rulebook, Tool
from clientfit.model.json_writer import write_model
from clientfit.reports.text_calibration import write_calibration


def rate(title: str, counts: tuple[int, int, int, int, int], interval: tuple[float, float] | None) -> Rate:
    """A rate with these clients at each level, worst last."""
    judged, flagged = sum(counts[1:]), sum(counts[3:])
    low, high = interval or (None, None)
    return Rate(
        title=title,
        levels=dict(zip(LEVELS, counts, strict=True)),
        judged=judged,
        flagged=flagged,
        share=flagged / judged if judged else None,
        low=low,
        high=high,
        above=flagged > 2,
    )


@pytest.fixture
def calibration() -> Calibration:
    """Ten clients and two types, one of which flags three of them."""
    return Calibration(
        tool=Tool(version="0.1.0", engine="durable_rules 2.0.28"),
        rulebook=Rulebook(name="default", version="1.0.0", sha256="0123456789abcdef"),
        as_of=date(2026, 6, 30),
        clients=10,
        bar=Bar(share=0.2, why="what flags so many tells more of the rule", reference="HOUSE"),
        types={
            "late_payer": rate("Late payer", (2, 4, 1, 2, 1), (0.1368, 0.6943)),
            "criticizer": rate("Criticizer", (10, 0, 0, 0, 0), None),
        },
        signals={
            "late_habit": rate("Habit of paying late", (2, 4, 1, 3, 0), (0.1368, 0.6943)),
            "late_share": rate("Share paid very late", (0, 10, 0, 0, 0), (0, 0.2775)),
            "unfounded": rate("Unfounded complaints", (10, 0, 0, 0, 0), None),
        },
        signals_of={"late_payer": ("late_habit", "late_share"), "criticizer": ("unfounded",)},
    )


def written(calibration: Calibration, width: int = 80) -> str:
    """The report's text."""
    stream = io.StringIO()
    write_calibration(calibration, stream, width=width)
    return stream.getvalue()


def test_types_stand_above_their_signals(
    calibration: Calibration, golden: Callable[[str, str], None]
) -> None:
    """A row for each type, its signals indented below it, then those that flag too many."""
    golden("calibration.txt", written(calibration))


def test_nothing_above_the_bar_is_said(calibration: Calibration) -> None:
    """A book without a rule that flags too many gets a sentence."""
    quiet = {name: each.model_copy(update={"above": False}) for name, each in calibration.types.items()}
    text = written(
        calibration.model_copy(
            update={
                "types": quiet,
                "signals": calibration.signals
                | {"late_habit": calibration.signals["late_habit"].model_copy(update={"above": False})},
            }
        )
    )
    assert "No type and no signal flags more than 20 % of the clients." in text


def test_a_rulebook_without_a_bar_names_nothing(calibration: Calibration) -> None:
    """Without `calibrate_above` the rates are told, and that no rule is named."""
    text = written(calibration.model_copy(update={"bar": None}))
    assert "The rulebook sets no calibrate_above, so no rule is named." in text
    assert "37.5 %" in text


@pytest.mark.parametrize("width", [64, 80, 100])
def test_it_fits_the_terminal(calibration: Calibration, width: int) -> None:
    """A long title is cut and no line is wider than asked for."""
    long = calibration.signals["late_habit"].model_copy(update={"title": "Habit of paying late " * 9})
    text = written(
        calibration.model_copy(update={"signals": calibration.signals | {"late_habit": long}}), width
    )
    assert max(wcswidth(line) for line in text.splitlines()) <= width
    assert "…" in text


def test_json_is_the_model(calibration: Calibration) -> None:
    """The document names its schema first and reads back as the same calibration."""
    stream = io.StringIO()
    write_model(calibration, stream)
    text = stream.getvalue()
    assert text.startswith('{"schema": "clientfit/calibration/1",\n')
    assert text.isascii()
    assert json.loads(text)["types"]["late_payer"]["share"] == 0.375
    assert Calibration.model_validate_json(text) == calibration
