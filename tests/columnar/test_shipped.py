"""The programme that comes with clientfit: current, used at once, and only for its own rules."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from clientfit.columnar.__main__ import TARGET
from clientfit.columnar.compiler import compile_programme
from clientfit.columnar.inputs import fingerprint
from clientfit.columnar.programme import ProgrammeOnDemand, shipped_programme
from clientfit.errors import ClientFitError
from clientfit.rulebook import Rulebook, load
from clientfit.rulebook.load import default_rules
from clientfit.screening import Screener

Edit = Callable[[str], str]


@pytest.fixture
def edited(tmp_path: Path) -> Callable[[str, str, str], Path]:
    """The default rules with a text of one file replaced."""

    def edit(file: str, text: str, other: str) -> Path:
        folder = Path(shutil.copytree(default_rules(), tmp_path / "rules"))
        before = (folder / file).read_text("utf-8")
        assert text in before
        (folder / file).write_text(before.replace(text, other, 1), "utf-8")
        return folder

    return edit


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    """The rules that come with clientfit."""
    return load()


def test_the_shipped_programme_is_current(rulebook: Rulebook) -> None:
    """It is what the rules compile to; after a change of rules/: `python -m clientfit.columnar`."""
    assert TARGET.read_text("utf-8") == compile_programme(rulebook)


def test_the_default_rules_have_a_programme_at_once(rulebook: Rulebook) -> None:
    """The first check needs no SQL, with thresholds and parameters of the user's own too."""
    own = load(overrides={"grace_days": 21, "late_habit.flag.late_grace.lower80": 0.3, "paid_share": 0.75})
    for each in (rulebook, own):
        found = ProgrammeOnDemand(each)
        assert found.shipped
        assert found() is shipped_programme(rulebook)


def test_other_texts_and_thresholds_keep_the_programme(edited: Callable[[str, str, str], Path]) -> None:
    """What is only said of a signal, and the number it is compared with, are not compiled."""
    folder = edited("late_payer.yml", "title: ", "title: Own ")
    assert shipped_programme(load(folder)) is not None


def test_another_expression_needs_another_programme(edited: Callable[[str, str, str], Path]) -> None:
    """A condition of a view is compiled, and so are a measure's columns."""
    folder = edited("views/sale.yml", "where: kind = 'invoice'", "where: kind = 'invoice' and true")
    assert shipped_programme(load(folder)) is None


def test_another_kind_of_number_needs_another_programme(rulebook: Rulebook) -> None:
    """Whole numbers and decimals are computed in different types."""
    decimal = load(overrides={"paid_share": 0.755})
    assert fingerprint(decimal) != fingerprint(rulebook)
    assert shipped_programme(decimal) is None


def test_sql_that_is_wrong_is_still_refused(edited: Callable[[str, str, str], Path]) -> None:
    """Only the SQL of the shipped programme goes unchecked, as a test has checked it."""
    folder = edited("views/sale.yml", "where: kind = 'invoice'", "where: kind = 'invoice' and random() < 1")
    with pytest.raises(ClientFitError, match="random"):
        Screener(rules=folder)
