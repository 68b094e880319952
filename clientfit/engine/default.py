"""The default engine: durable_rules where it is installed, else the reference engine."""

import os
from functools import cache

from clientfit.engine.inference import Engine
from clientfit.engine.reference import ReferenceEngine
from clientfit.errors import ClientFitError, Problem

VARIABLE = "CLIENTFIT_ENGINE"
"""The environment variable that forces one of the engines: `durable_rules` or `reference`."""


def default_engine() -> Engine:
    """Return durable_rules where it can be imported, else the reference engine; their answers are equal.

    Raises:
        ClientFitError: the environment variable CLIENTFIT_ENGINE names an unknown engine.
    """
    forced = os.environ.get(VARIABLE)
    if forced not in (None, "", "durable_rules", "reference"):
        raise _refusal("there is no such engine", forced, "known are durable_rules and reference")
    if forced == "reference":
        return _reference()
    try:
        return _durable()
    except ImportError as error:
        if forced:
            hint = "it is built by a C compiler; from Python 3.13 on see the extra `durable` in the README"
            raise _refusal("durable_rules can't be imported", str(error), hint) from error
        return _reference()


def _refusal(message: str, found: str | None, hint: str) -> ClientFitError:
    return ClientFitError(
        Problem(code="override-value", message=f"{VARIABLE}: {message}", found=found, hint=hint)
    )


@cache
def _reference() -> Engine:
    return ReferenceEngine()


@cache
def _durable() -> Engine:
    # Imported here, so that importing clientfit neither needs nor loads a C extension.
    from clientfit.engine.durable import DurableEngine  # noqa: PLC0415

    return DurableEngine()
