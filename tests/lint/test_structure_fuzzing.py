"""Rulebooks whose YAML is changed in structure: each gets findings or verdicts, and none a traceback.

Nodes are left out, exchanged, copied from elsewhere, renamed, and given another type. The shipped rulebook is
changed in `.ci/long`, the small one in every run.
"""

import shutil
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clientfit import ClientFitError, Screener
from clientfit.cases import run_cases
from clientfit.columnar.compiler import compile_programme
from clientfit.lint import CODES, lint
from clientfit.rulebook import default_rules
from clientfit.yaml_source import read_yaml

SMALL = Path(__file__).parent / "rules"
AS_OF = date(2026, 6, 30)

Place = tuple[str | int, ...]
Files = dict[str, Any]
"""The data of a rulebook's files by their path in its folder."""


def _files(folder: Path) -> Files:
    return {
        path.relative_to(folder).as_posix(): read_yaml(path).data for path in sorted(folder.rglob("*.yml"))
    }


def _places(node: Any, here: Place = ()) -> Iterator[Place]:  # noqa: ANN401 - YAML
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, each in items:
        yield (*here, key)
        yield from _places(each, (*here, key))


def _at(node: Any, place: Place) -> Any:  # noqa: ANN401 - YAML
    for key in place:
        node = node[key]
    return node


OTHERS: st.SearchStrategy[Any] = st.sampled_from(
    (
        *(None, True, 0, -1.5, 10**30, 1e308, "", "null", "1", "client", "event", "calendar", "day"),
        *("count(*)", "$as_of", "{x}", "max(sum(amount))", [], {}, [[]], {"a": 1}, ["a"]),
    )
)
"""Values of other types, and words that mean something elsewhere."""


def _retyped(value: Any, other: object) -> Any:  # noqa: ANN401 - YAML
    """The value in another type where it has one, such as a mapping for a list."""
    if isinstance(value, dict) and other is None:
        return list(value.values())
    if isinstance(value, list) and other is None:
        return {f"a{at}": each for at, each in enumerate(value)}
    if isinstance(value, list) and other is True:
        return value[0] if value else 0
    if other == []:
        return [value]
    return str(value) if other == {} else other


@st.composite
def _changes(draw: st.DrawFn, files: Files) -> tuple[str, Any]:
    """A file of the rulebook, by its path, with one or two nodes changed."""
    name = draw(st.sampled_from(sorted(files)))
    data = deepcopy(files[name])
    for _ in range(draw(st.integers(1, 2))):
        places = list(_places(data))
        if not places:
            break
        *above, key = draw(st.sampled_from(places))
        parent = _at(data, tuple(above))
        change = draw(st.sampled_from(("leave out", "retype", "exchange", "copy", "rename")))
        if change == "leave out":
            del parent[key]
        elif change == "retype":
            parent[key] = _retyped(parent[key], draw(OTHERS))
        elif change == "exchange":
            other = draw(st.sampled_from([place for place in places if len(place) == len(above) + 1]))
            first, second = parent[key], _at(data, other)
            parent[key], _at(data, other[:-1])[other[-1]] = deepcopy(second), deepcopy(first)
        elif change == "copy":
            source = files[draw(st.sampled_from(sorted(files)))]
            parent[key] = deepcopy(_at(source, draw(st.sampled_from(list(_places(source))))))
        elif isinstance(parent, dict):
            parent[str(draw(st.sampled_from(places))[-1])] = parent.pop(key)
    return name, data


EVENTS = [
    {
        "client_id": "c1",
        "event_id": f"R-{month}",
        "kind": kind,
        "occurred_at": date(2026, month, 3),
        "due": date(2026, month, 20),
        "settled": date(2026, 6, 1),
        "amount": 100,
        "currency": "EUR",
    }
    for month, kind in enumerate(("invoice", "invoice", "invoice", "invoice", "inquiry"), start=1)
]


def check_rulebook(folder: Path) -> bool:
    """Lint a rulebook; where there is no error, compile it, run its cases, and judge a client by it.

    Returns whether there was none. Errors of cases and screening are `ClientFitError`.
    """
    report = lint(folder)
    for finding in report.findings:
        assert finding.code in CODES
        assert finding.line >= 1
        assert "\n" not in str(finding)
    if report.errors or report.rulebook is None:
        return False
    compile_programme(report.rulebook)
    try:
        screener = Screener(rules=folder)
        screener.check(EVENTS, as_of=AS_OF)
        screener.explain(EVENTS, as_of=AS_OF)
        run_cases(folder)
    except ClientFitError as error:
        assert all(problem.message for problem in error.problems)  # noqa: PT017 - one of two ways out
    return True


def _check_changed(folder: Path, name: str, data: object) -> None:
    """Check the rulebook in a folder with one file changed, and restore the file."""
    path = folder / name
    before = path.read_bytes()
    path.write_text(yaml.safe_dump(data, sort_keys=False, allow_unicode=True), encoding="utf-8")
    try:
        check_rulebook(folder)
    finally:
        path.write_bytes(before)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the small rulebook with its cases."""
    return Path(shutil.copytree(SMALL, tmp_path_factory.mktemp("small") / "rules"))


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the shipped rulebook without its cases, which take long."""
    folder = tmp_path_factory.mktemp("shipped") / "rules"
    return Path(
        shutil.copytree(default_rules(), folder, ignore=shutil.ignore_patterns("*.cases.yml", "*.md"))
    )


QUIET = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.data_too_large]


def test_an_unchanged_rulebook_passes(small: Path) -> None:
    """What the changes begin with has no error and judges a client."""
    assert check_rulebook(small)


@settings(max_examples=settings().max_examples // 2, deadline=None, suppress_health_check=QUIET)
@given(change=_changes(_files(SMALL)))
def test_a_small_rulebook_changed_in_structure_gets_no_traceback(
    small: Path, change: tuple[str, Any]
) -> None:
    """Whatever stands where in its YAML, there are findings or verdicts."""
    _check_changed(small, *change)


@pytest.mark.long
@settings(max_examples=300, deadline=None, suppress_health_check=QUIET)
@given(change=_changes(_files(SMALL)))
def test_a_small_rulebook_changed_in_many_ways_gets_no_traceback(
    small: Path, change: tuple[str, Any]
) -> None:
    """The same with many more examples."""
    _check_changed(small, *change)


@pytest.mark.long
@settings(max_examples=200, deadline=None, suppress_health_check=QUIET)
@given(change=_changes({k: v for k, v in _files(default_rules()).items() if not k.endswith(".cases.yml")}))
def test_the_shipped_rulebook_changed_in_structure_gets_no_traceback(
    shipped: Path, change: tuple[str, Any]
) -> None:
    """Every section of the shipped rulebook changed: load, lint, compile and judge."""
    _check_changed(shipped, *change)
