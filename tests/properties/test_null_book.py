"""On a book without signal the rules stay silent."""

import pytest

from clientfit.screening import Screener
from tests.properties.null_book import null_book
from tests.properties.screened import FLAG, found

CLIENTS = 1_000


@pytest.mark.slow
@pytest.mark.parametrize(
    "seed", [1, pytest.param(2, marks=pytest.mark.long), pytest.param(3, marks=pytest.mark.long)]
)
def test_chance_alone_flags_few(screener: Screener, seed: int) -> None:
    """Of clients who differ by chance alone less than 2 % are flagged by each type, less than 4 % by any."""
    told = found(screener, null_book(seed, CLIENTS)).values()
    assert len(told) == CLIENTS
    by_type = {
        name: sum(client.types[name] >= FLAG for client in told) / CLIENTS for name in screener.rulebook.types
    }
    flagged = sum(max(client.types.values()) >= FLAG for client in told) / CLIENTS
    refused = sum(client.recommendation in ("decline", "wind_down") for client in told) / CLIENTS
    assert {name: share for name, share in by_type.items() if share >= 0.02} == {}
    assert flagged < 0.04
    assert refused < 0.01
