"""Differences between two JSON values."""

from collections.abc import Iterator, Mapping
from typing import Any

Loc = tuple[str | int, ...]


def json_differences(
    before: Any,  # noqa: ANN401 - any JSON value
    after: Any,  # noqa: ANN401 - any JSON value
    loc: Loc = (),
) -> Iterator[tuple[Loc, Any, Any]]:
    """Yield place, old and new value of each leaf that differs; None where there is none.

    Lists of different lengths are one leaf.
    """
    if before == after:
        return
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        for key in dict.fromkeys([*before, *after]):
            yield from json_differences(before.get(key), after.get(key), (*loc, key))
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for place, (was, now) in enumerate(zip(before, after, strict=True)):
            yield from json_differences(was, now, (*loc, place))
    else:
        yield loc, before, after
