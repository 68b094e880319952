"""clientfit: declarative rules over client histories, with evidence and a recommendation.

Names are loaded when they are first used, so that `clientfit --help` needs no database.
"""

from importlib import import_module

_HOMES = {
    "Change": "clientfit.model.change",
    "Client": "clientfit.model",
    "ClientFitError": "clientfit.errors",
    "Event": "clientfit.model",
    "Problem": "clientfit.errors",
    "Screener": "clientfit.screening",
    "Screening": "clientfit.screening_result",
    "Verdict": "clientfit.model",
    "Watcher": "clientfit.watching",
    "screen": "clientfit.screening",
    "verdict_schema": "clientfit.reports.schema",
}

__all__ = [
    "Change",
    "Client",
    "ClientFitError",
    "Event",
    "Problem",
    "Screener",
    "Screening",
    "Verdict",
    "Watcher",
    "screen",
    "verdict_schema",
]


def __getattr__(name: str) -> object:
    """Load a public name from its home; `__init__.pyi` tells type checkers the same."""
    if name not in _HOMES:
        raise AttributeError(f"module 'clientfit' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return list(__all__)
