"""Whether two engines say the same of every client."""

import math
from datetime import date
from typing import Any

Differences = dict[str, list[tuple[str, Any, Any]]]
"""Where two tables differ: by column the client and both values."""


def differences(home: Any, there: Any) -> Differences:  # noqa: ANN401 - Arrow tables
    """Where two tables of verdicts differ, to nine digits: by column the client and both values.

    Raises:
        AssertionError: they have other columns, or not the same clients in the same order.
    """
    assert there.column_names == home.column_names
    ids = home["client_id"].to_pylist()
    assert there["client_id"].to_pylist() == ids
    found: Differences = {}
    for name in home.column_names:
        for client_id, ours, theirs in zip(ids, home[name].to_pylist(), there[name].to_pylist(), strict=True):
            if not _same(ours, theirs):
                found.setdefault(name, []).append((client_id, ours, theirs))
    return found


def _same(ours: Any, theirs: Any) -> bool:  # noqa: ANN401 - a cell
    if ours is None or theirs is None or isinstance(ours, (str, bool, date)):
        return bool(ours == theirs)
    return math.isclose(float(ours), float(theirs), rel_tol=1e-9)
