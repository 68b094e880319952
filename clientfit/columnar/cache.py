"""The user's cache of compiled programmes, one file for each rulebook, so that a start needs no compiler.

A programme is code, and a file in a cache is nothing to trust: it is read only where it belongs to the user
alone and is whole, and run only where its bytecode names nothing but what programmes are made of.
"""

import hashlib
import os
import stat
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path
from tempfile import NamedTemporaryFile
from types import CodeType, ModuleType

from clientfit.columnar import default_programme, runtime
from clientfit.columnar.inputs import fingerprint
from clientfit.rulebook.schema import Rulebook

KEPT = 20
"""Number of programmes that are kept, the last ones written."""

CONSTANTS = frozenset({"FINGERPRINT", "PARAMETERS", "WORDS", "PATTERNS", "OUTPUTS", "EVIDENCE", "TYPES"})
"""What a programme's module holds besides its function `run`."""

_IMPORTS = frozenset({"__doc__", "numpy", "np", runtime.__name__, "run"})

_NUMPY = frozenset(
    {"abs", "add", "bitwise_or", "ceil", "divide", "floor", "fmin", "full", "logical_and", "logical_or"}
    | {"maximum", "minimum", "sqrt"}
)
_METHODS = frozenset(
    {"dense_rank", "extreme", "rank", "row_number", "running", "shifted", "total", "within"}  # of a Window
    | {"next_working", "places", "working_day"}  # of the calendar
)


def read_module(rulebook: Rulebook) -> ModuleType | None:
    """Read the module of a rulebook's programme; None where there is none that may be used."""
    with suppress(OSError, UnicodeDecodeError):
        text = _text_of_own(_file(rulebook))
        digest, _, source = text.partition("\n")
        if digest != _digest(source):
            return None
        module = module_of(source)
        if module is not None and fingerprint(rulebook) == module.FINGERPRINT:
            return module
    return None


def keep_source(rulebook: Rulebook, source: str) -> None:
    """Write the source of a rulebook's programme, readable by the user alone.

    A cache that can't be written costs the compiling the next time.
    """
    file = _file(rulebook)
    with suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with NamedTemporaryFile("w", encoding="utf-8", dir=file.parent, delete=False) as draft:
            draft.write(f"{_digest(source)}\n{source}")
        Path(draft.name).replace(file)
        newest = sorted(file.parent.iterdir(), key=lambda each: each.stat().st_mtime, reverse=True)
        for each in newest[KEPT:]:
            each.unlink()


def module_of(source: str) -> ModuleType | None:
    """Run the source of a programme's module; None where it is anything else than a programme."""
    try:
        code = compile(source, "a compiled rulebook", "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return None
    if not _is_programme(code):
        return None
    module = ModuleType("clientfit.columnar.compiled")
    exec(code, module.__dict__)  # noqa: S102 - it names nothing but arrays and what computes with them
    return module if module.__dict__.keys() >= {*CONSTANTS, "run"} else None


def _is_programme(code: CodeType) -> bool:
    """Return whether a module names nothing but its constants, numpy's arithmetic and the runtime.

    All names that bytecode reads (globals, attributes, methods, modules) are in `co_names`.
    """
    functions = [each for each in code.co_consts if isinstance(each, CodeType)]
    if len(functions) != 1 or any(isinstance(each, CodeType) for each in functions[0].co_consts):
        return False
    names = _names()
    return {*code.co_names} <= names | CONSTANTS | _IMPORTS and {*functions[0].co_names} <= names | {"np"}


@cache
def _names() -> frozenset[str]:
    return frozenset({*runtime.__all__, "len"}) | _NUMPY | _METHODS


def _text_of_own(file: Path) -> str:
    """Read a file that the user alone may write.

    Raises:
        OSError: there is none, or it may be another's.
    """
    with file.open(encoding="utf-8") as stream:
        status = os.fstat(stream.fileno())
        mine = not hasattr(os, "getuid") or status.st_uid == os.getuid()
        if not mine or status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
            raise PermissionError(file)
        return stream.read()


def _file(rulebook: Rulebook) -> Path:
    from platformdirs import user_cache_path  # noqa: PLC0415 - only rules of one's own need it

    overrides = repr(sorted(rulebook.overrides.items()))
    parts = (version("clientfit"), _compiler(), rulebook.sha256, overrides, fingerprint(rulebook))
    name = hashlib.sha256("\n".join(parts).encode()).hexdigest()
    return user_cache_path("clientfit", appauthor=False) / "programmes" / name


@cache
def _compiler() -> str:
    """Return the compiler's version: the hash of the programme that it makes of the default rulebook."""
    return hashlib.sha256(Path(default_programme.__file__).read_bytes()).hexdigest()


def _digest(source: str) -> str:
    return hashlib.sha256(source.encode()).hexdigest()
