"""The examples in the docstrings of what is public give what they say."""

import doctest
from collections.abc import Iterator
from importlib import import_module

import pytest

import clientfit

HOMES = sorted({getattr(clientfit, name).__module__ for name in clientfit.__all__})
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE | doctest.IGNORE_EXCEPTION_DETAIL


def examples() -> Iterator[doctest.DocTest]:
    """Every docstring with an example in the modules where the public names are at home."""
    for home in HOMES:
        yield from (found for found in doctest.DocTestFinder().find(import_module(home)) if found.examples)


@pytest.mark.parametrize("example", list(examples()), ids=lambda found: found.name)
def test_examples_hold(example: doctest.DocTest) -> None:
    """Each by itself, as it would be typed in."""
    told: list[str] = []
    runner = doctest.DocTestRunner(optionflags=FLAGS)
    failed = runner.run(example, out=told.append, clear_globs=False).failed
    assert not failed, "".join(told)


def test_what_is_public_has_an_example() -> None:
    """Everything that a program calls or makes; problems, changes and verdicts come back from those."""
    shown = {found.name.rpartition(".")[2] for found in examples()}
    assert set(clientfit.__all__) - shown == {"Change", "Problem", "Verdict"}


def test_what_is_public_is_described() -> None:
    """The first sentence is the promise."""
    for name in clientfit.__all__:
        text = getattr(clientfit, name).__doc__ or ""
        assert text.partition("\n")[0].strip().endswith("."), name
