"""Whatever a file of rules holds, lint reports findings and never fails."""

from pathlib import Path
from typing import Any

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clientfit.lint import CODES, lint
from clientfit.yaml_source import read_yaml

CLEAN = Path(__file__).parent / "rules"
NAMES = ("late.yml", "rulebook.yml", "late.cases.yml")
TEXTS = {name: (CLEAN / name).read_text(encoding="utf-8") for name in NAMES}
DATA = {name: read_yaml(CLEAN / name).data for name in NAMES}

WORDS = (
    *(
        "",
        ">",
        "bills",
        "bill",
        "event",
        "client",
        "calendar",
        "late_habit",
        "late_payer",
        "kind = 'payment'",
    ),
    *("1 +", "select 1", "days_late", "$grace_days", "max(day)", "count(*)", "kind = 5", "x.y.z", "'", "{a}"),
    *(
        "(select 1)",
        "tags like '%'",
        "sum(sum(amount))",
        "day + 99999999999",
        "1 / 0",
        "$as_of",
        "null",
        "{",
        "}",
    ),
)
SCALARS = st.one_of(
    st.sampled_from(WORDS),
    st.integers(-(10**20), 10**20),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.none(),
    st.text(max_size=8),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=2),
    max_leaves=4,
)


def _places(part: Any, here: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:  # noqa: ANN401 - YAML
    items = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    return [place for key, each in items for place in ((*here, key), *_places(each, (*here, key)))]


def _replaced(part: Any, place: tuple[str | int, ...], value: object, *, drop: bool) -> Any:  # noqa: ANN401 - YAML
    """A copy of nested data with another value at a place, or without it."""
    if not place:
        return value
    copy: Any = dict(part) if isinstance(part, dict) else list(part)
    if drop and len(place) == 1:
        del copy[place[0]]
    else:
        copy[place[0]] = _replaced(part[place[0]], place[1:], value, drop=drop)
    return copy


@st.composite
def _changed_data(draw: st.DrawFn) -> tuple[str, str]:
    """A file of the clean rulebook with one value replaced or left out."""
    name = draw(st.sampled_from(NAMES))
    place = draw(st.sampled_from(_places(DATA[name])))
    data = _replaced(DATA[name], place, draw(VALUES), drop=draw(st.booleans()))
    return name, yaml.safe_dump(data, sort_keys=False, allow_unicode=True)


@st.composite
def _changed_text(draw: st.DrawFn) -> tuple[str, str]:
    """A file of the clean rulebook with characters put into it or taken out."""
    name = draw(st.sampled_from(NAMES))
    text = TEXTS[name]
    at = draw(st.integers(0, len(text)))
    inserted = draw(st.text("{}[]:>|-#'\"%&*!?,@`\t\n ax1$;\x00é", max_size=4))
    return name, text[:at] + inserted + text[at + draw(st.integers(0, 4)) :]


@settings(
    max_examples=max(10, settings().max_examples // 2),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(changed=_changed_data() | _changed_text())
def test_any_rulebook_is_linted(rules: Path, changed: tuple[str, str]) -> None:
    """Each finding has a known code, a place in a file that is there, and one line of text."""
    name, text = changed
    for each in NAMES:
        (rules / each).write_text(TEXTS[each], encoding="utf-8")
    (rules / name).write_text(text, encoding="utf-8")
    for finding in lint(rules).findings:
        assert finding.code in CODES
        assert finding.line >= 1
        assert finding.column >= 1
        assert Path(finding.file).exists()
