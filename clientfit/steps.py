"""Log the steps of the library with their duration, never a name or a text."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

# A library logs nothing by itself: the embedding program adds the handlers.
logging.getLogger("clientfit").addHandler(logging.NullHandler())


@contextmanager
def step(log: logging.Logger, name: str) -> Iterator[None]:
    """Log at DEBUG how many seconds a step took, also when it fails."""
    start = perf_counter()
    try:
        yield
    finally:
        log.debug("%s: %.3f s", name, perf_counter() - start)
