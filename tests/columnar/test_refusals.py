"""What a programme can't say is refused, with its place in the rulebook."""

import shutil
from pathlib import Path

import pytest

from clientfit.columnar.compiler import Refused, compile_programme
from clientfit.rulebook import default_rules, load


@pytest.mark.parametrize(
    ("sql", "says"),
    [
        ("median(amount)", "median of decimal"),
        ("count(distinct score)", "count of distinct doubles"),
        ("max(case when ref like engagement then 1 end)", "like of anything but a word"),
        ("max(day - occurred_at)", "date - moment"),
        ("sum(score)", "sum of float"),
    ],
)
def test_an_expression_without_a_meaning_is_named(tmp_path: Path, sql: str, says: str) -> None:
    """The refusal says which expression of which place it is about."""
    folder = Path(shutil.copytree(default_rules(), tmp_path / "rules"))
    more = f"""
measures:
  odd: {{title: Odd, unit: count, from: event, value: "{sql}"}}
"""
    (folder / "odd.yml").write_text(more, encoding="utf-8")
    rulebook = load(folder)
    with pytest.raises(Refused, match=rf"measures\.odd\.value: .*{says}"):
        compile_programme(rulebook)
