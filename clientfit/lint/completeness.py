"""Find missing texts: advice, letters, and reasons for numbers."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from clientfit.lint.codes import Finding, find
from clientfit.measures.expressions import parsed
from clientfit.rulebook import Places, Rulebook
from clientfit.rulebook.expressions import Expression
from clientfit.rulebook.schema import RAISED, AdviceLine, ClientType, Letters
from clientfit.store import Store
from clientfit.store.parsing import syntax_trees
from clientfit.yaml_source import Loc

_SAYS_NOTHING = re.compile(
    r"\W*(todo|tbd|fixme|xxx|n/?a|none|why|because|reason|reference)?\b.{0,2}\W*", re.IGNORECASE
)
_PLACEHOLDER = re.compile(r"\b(todo|tbd|fixme|xxx)\b", re.IGNORECASE)

_PLAIN_NUMBERS = frozenset({"0", "1", "2"})
"""Numbers that need no reason: nothing, one, a pair."""

_COMPARING = re.compile(r"COMPARE_(GREATERTHAN|LESSTHAN)(OREQUALTO)?|COMPARE_BETWEEN")


def check_completeness(rulebook: Rulebook, places: Places) -> Iterator[Finding]:
    """Find levels without advice or letter, placeholder reasons, and numbers in SQL without a reason."""
    for name, type_ in rulebook.types.items():
        yield from _check_advice(places, name, type_, reachable(rulebook, name))
        yield from _check_history(places, name, type_)
        if type_.status == "stable":
            yield from _check_letters(rulebook, places, name)
    for section in type(rulebook).model_fields:
        yield from _check_reasons(places, getattr(rulebook, section), (section,))
    yield from _check_numbers(rulebook, places)


def reachable(rulebook: Rulebook, name: str) -> list[str]:
    """Return the levels that a type can be raised to; clearing leads to milder ones."""
    worst = -1
    for part in rulebook.types[name].raised_by:
        own = [RAISED.index(level) for each in part.signals for level in rulebook.signals[each].levels]
        raised = max(own) if part.level is None else RAISED.index(part.level)
        worst = max(worst, raised if part.cap is None else min(raised, RAISED.index(part.cap)))
    return list(RAISED[: worst + 1])


def _check_advice(places: Places, name: str, type_: ClientType, levels: list[str]) -> Iterator[Finding]:
    lines: dict[str, dict[tuple[str, ...], tuple[AdviceLine, ...]]] = {
        "watch": {("watch",): type_.advice.watch},
        "flag": {("flag",): type_.advice.flag},
        "severe": {
            ("severe", "prospect"): type_.advice.severe.prospect,
            ("severe", "existing"): type_.advice.severe.existing,
        },
    }
    for level in levels:
        for rest, advice in lines[level].items():
            if not advice:
                loc: Loc = ("types", name, "advice", *rest)
                yield find(places, "CF401", loc, f"{name} can be {level} without advice", hint="write a line")


def _check_history(places: Places, name: str, type_: ClientType) -> Iterator[Finding]:
    """Check that the version of a type is that of the newest entry of its history."""
    newest = type_.history[-1].version if type_.history else None
    if newest is not None and type_.version is None:
        hint = f"write version: {newest}"
        yield find(places, "CF405", ("types", name), f"{name} has a history and no version", hint=hint)
    elif type_.version != newest:
        hint = f"add the entry of {type_.version}" + (f", or write version: {newest}" if newest else "")
        message = f"the history of {name} does not end with its version"
        yield find(places, "CF405", ("types", name, "version"), message, type_.version, hint)


def _check_letters(rulebook: Rulebook, places: Places, name: str) -> Iterator[Finding]:
    if not any(each.letters for each in rulebook.recommendations.values()):
        return
    letters = rulebook.letters.get(name)
    if letters is None:
        hint = f"write a section letters: {name}:"
        yield find(places, "CF402", ("types", name), f"no letter says anything of {name}", hint=hint)
        return
    for signal in rulebook.signals_of(name):
        if signal not in letters.facts and not rulebook.signals[signal].advisory:
            hint = f"write facts: {signal}:"
            yield find(places, "CF402", ("letters", name), f"no letter mentions {signal}", hint=hint)
    for level in reachable(rulebook, name):
        if not _asks(letters, level):
            hint = f"write asks: {level}:"
            yield find(
                places, "CF402", ("letters", name), f"{name} at {level} is asked for nothing", hint=hint
            )


def _asks(letters: Letters, level: str) -> bool:
    asks: Mapping[str, object] = getattr(letters.asks, level)
    return bool(asks) or (level == "severe" and bool(letters.asks.flag))


def _check_reasons(places: Places, part: object, loc: Loc) -> Iterator[Finding]:
    """Check every `why` and `reference` below a place."""
    if isinstance(part, BaseModel):
        for key in type(part).model_fields:
            value = getattr(part, key)
            if key in ("why", "reference") and isinstance(value, str):
                if _PLACEHOLDER.search(value) or _SAYS_NOTHING.fullmatch(value):
                    hint = "say it to a reader who doubts it; HOUSE stands for a choice of your own"
                    yield find(places, "CF403", (*loc, key), f"the {key} says nothing", value, hint)
            else:
                yield from _check_reasons(places, value, (*loc, key))
    elif isinstance(part, Mapping):
        for name, each in part.items():
            yield from _check_reasons(places, each, (*loc, name))
    elif isinstance(part, tuple):
        for at, each in enumerate(part):
            yield from _check_reasons(places, each, (*loc, at))


def _check_numbers(rulebook: Rulebook, places: Places) -> Iterator[Finding]:
    """Find numbers that SQL compares with; a parameter has a reason and can be overridden."""
    expressions = [expression for expression, _ in parsed(rulebook)]
    texts = [_PARAMETERS.sub("p", each.sql) for each in expressions]
    store = Store(threads=1)
    try:
        trees = syntax_trees(store, texts)
    finally:
        store.close()
    for expression, tree in zip(expressions, trees, strict=True):
        for number in dict.fromkeys(_numbers(tree)):
            yield _number(places, expression, number)


_PARAMETERS = re.compile(r"\$[a-z_][a-z0-9_]*")


def _number(places: Places, expression: Expression, number: str) -> Finding:
    hint = "make it a parameter, with a reason and a reference"
    return find(places, "CF404", expression.loc, "a number in SQL has no reason", number, hint)


def _numbers(part: Any) -> Iterator[str]:  # noqa: ANN401 - a syntax tree
    if isinstance(part, dict):
        if _COMPARING.fullmatch(str(part.get("type"))):
            for side in ("left", "right", "lower", "upper"):
                literal = (part.get(side) or {}).get("literal") or {}
                if literal.get("kind") in ("INTEGER", "DECIMAL") and literal["text"] not in _PLAIN_NUMBERS:
                    yield literal["text"]
        for each in part.values():
            yield from _numbers(each)
    elif isinstance(part, list):
        for each in part:
            yield from _numbers(each)
