"""clientfit: declarative rules over client histories, with evidence and a recommendation.

`clientfit.screening` has the steps from sources to verdicts; "The code" in the README maps the packages.
Public names are imported when they are first used, so that `clientfit --help` needs no database.
"""

from importlib import import_module

_MODULES = {
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
    """Import a public name from its module; `__init__.pyi` declares them for type checkers."""
    if name not in _MODULES:
        raise AttributeError(f"module 'clientfit' has no attribute {name!r}")
    return getattr(import_module(_MODULES[name]), name)


def __dir__() -> list[str]:
    return list(__all__)
