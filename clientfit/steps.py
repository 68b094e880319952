"""What the library says of its own steps, through `logging`: counts and durations, never a name or a text."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

# A library says nothing by itself: whoever embeds it adds the handlers.
logging.getLogger("clientfit").addHandler(logging.NullHandler())


@contextmanager
def step(log: logging.Logger, name: str) -> Iterator[None]:
    """Tell at DEBUG how many seconds a step took, also one that failed."""
    start = perf_counter()
    try:
        yield
    finally:
        log.debug("%s: %.3f s", name, perf_counter() - start)
