"""Log the steps of the library: counts and durations, never a name or a text."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

# A library logs nothing by itself: the embedding program adds the handlers.
logging.getLogger("clientfit").addHandler(logging.NullHandler())


@contextmanager
def step(log: logging.Logger, name: str) -> Iterator[None]:
    """Log at DEBUG the seconds that a step took, also where it failed."""
    start = perf_counter()
    try:
        yield
    finally:
        log.debug("%s: %.3f s", name, perf_counter() - start)
