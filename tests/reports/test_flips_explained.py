"""Text: how many more records would change a level."""

import io

import pytest

from clientfit.model import Flip, Results
from clientfit.model.json_writer import write_json
from clientfit.reports.text_explanation import write_explanation
from tests.reports.conftest import single

WORSE = Flip(direction="worse", count=1, level="flag", says="one more invoice paid late", days=56, within=5)
BETTER = Flip(
    direction="better",
    count=4,
    level="watch",
    says="the next 4 invoices paid on time",
    days=196,
    within=5,
    given=("open invoices are paid when due",),
)
NEVER = Flip(
    direction="better", count=None, level=None, says="the next 5 invoices paid on time", days=245, within=5
)


def written(screened: Results, *flips: Flip) -> str:
    """The explanation of the first client, with these flips of its late payments."""
    verdict = next(iter(screened))
    kind = verdict.types["late_payer"].model_copy(update={"flips": flips})
    found = verdict.model_copy(update={"types": {**verdict.types, "late_payer": kind}})
    stream = io.StringIO()
    write_explanation(single(screened, found), stream, width=100)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("flip", "line"),
    [
        (WORSE, "  > One more invoice paid late: flag (in 56 days)\n"),
        (
            BETTER,
            "  > The next 4 invoices paid on time: watch (in 196 days, if open invoices are paid when due)\n",
        ),
        (NEVER, "  > No change within the next 5 invoices paid on time (245 days)\n"),
    ],
)
def test_a_flip_is_a_line_below_its_type(screened: Results, flip: Flip, line: str) -> None:
    """It says what the next records would change, when, and what it takes for granted."""
    page = written(screened, flip)
    assert line in page
    assert page.index("Late payer (late_payer)") < page.index(line)


def test_the_mark_is_explained_where_it_stands(screened: Results) -> None:
    """The legend tells how flips were found, and nothing where there are none."""
    assert "by screening the history with them added" in " ".join(written(screened, WORSE).split())
    assert "with them added" not in written(screened)


def test_flips_are_in_the_json(screened: Results) -> None:
    """A flip that nothing leads to has no count and no level."""
    verdict = next(iter(screened))
    kind = verdict.types["late_payer"].model_copy(update={"flips": (NEVER,)})
    stream = io.StringIO()
    write_json(single(screened, verdict.model_copy(update={"types": {"late_payer": kind}})), stream)
    assert (
        '"flips": [{"direction": "better", "count": null, "level": null, "says": "the next 5'
        in stream.getvalue()
    )


def test_hostile_words_can_not_act(screened: Results, hostile: str) -> None:
    """Not even a rulebook's."""
    flip = BETTER.model_copy(update={"says": hostile, "given": (hostile,)})
    assert all(line.isprintable() for line in written(screened, flip).splitlines())
