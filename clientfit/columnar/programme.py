"""A programme: a rulebook's module run over columns, and its results as plain values."""

import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache
from importlib import import_module
from threading import Lock
from types import ModuleType
from typing import Any, Literal

import numpy as np

from clientfit.columnar.calendar import Calendar
from clientfit.columnar.columns import Columns, day_of
from clientfit.columnar.inputs import fingerprint, thresholds
from clientfit.columnar.kinds import Kind
from clientfit.columnar.runtime import like
from clientfit.rulebook.schema import Rulebook

SHIPPED = "clientfit.columnar.default_programme"
"""The module of the default rulebook's programme, written by `python -m clientfit.columnar`."""

Part = Literal["evidence", "endings", "debts"]
PARTS: tuple[Part, ...] = ("evidence", "endings", "debts")
"""What is computed only where it is wanted: cited events, how open ones end for flips, debts for letters."""

_LIKE_KEPT = 16_384
_LOG = logging.getLogger(__name__)


class Programme:
    """The rulebook as one function over columns.

    Parameters, thresholds and the as-of day are given when it runs, so that one programme serves all values
    of them, as long as each is of the same kind: whole, or with as many digits after the point.

    `literals` are words that it reads, `types` the SQL types of the columns that the statement gives.
    """

    def __init__(self, module: ModuleType) -> None:
        self._module = module
        self.literals: tuple[str, ...] = tuple(module.WORDS)
        self.types: Mapping[str, str] = module.TYPES
        self._last: tuple[Rulebook | None, dict[str, Any]] = (None, {})
        tests = [like(pattern) for pattern in module.PATTERNS]
        self._like = lru_cache(_LIKE_KEPT)(lambda word: bytes(test(word) for test in tests))

    def serves(self, rulebook: Rulebook) -> bool:
        """Whether it is the programme of a rulebook, whatever its parameters and thresholds are."""
        same: bool = fingerprint(rulebook) == self._module.FINGERPRINT
        return same

    def run(
        self, columns: Columns, rulebook: Rulebook, as_of: date, *, wanted: Sequence[Part] = PARTS
    ) -> "Measured":
        """Measure and level the clients of the columns as of the end of a day, with the parts `wanted` too.

        Raises:
            OutOfRange: a number is too large; the SQL statement measures these clients.
        """
        module = self._module
        given: dict[str, Any] = dict(columns.arrays)
        given["AS_OF"] = as_of.toordinal() - date(1970, 1, 1).toordinal()
        given["GIVEN"] = columns.given
        given["CALENDAR"] = Calendar(as_of.year, columns.countries, columns.words)
        for part in PARTS:
            given[f"{part.upper()}_WANTED"] = part in wanted
        given |= self._numbers_of(rulebook)
        # One client's measures are scalars: Python computes with them faster than numpy with arrays of one.
        given["EACH"] = None if given["CLIENTS"] == 1 else given["CLIENTS"]
        for word, name in module.WORDS.items():
            given[name] = columns.words[word]
        is_like = np.frombuffer(b"".join(map(self._like, columns.given.words)), bool)
        is_like = is_like.reshape(len(columns.given.words), len(module.PATTERNS)).T.copy()
        given.update(zip(module.PATTERNS.values(), is_like, strict=True))
        with np.errstate(all="ignore"):
            results = module.run(given)
        return Measured(results, module.OUTPUTS, module.EVIDENCE, columns)

    def _numbers_of(self, rulebook: Rulebook) -> Mapping[str, Any]:
        """The numbers that a rulebook gives the programme; those of the last rulebook are kept."""
        last, numbers = self._last
        if last is not rulebook:
            numbers = {"EVIDENCE_CAP": rulebook.evidence_cap, "THRESHOLDS": [*thresholds(rulebook).values()]}
            for name, (_, scale) in self._module.PARAMETERS.items():
                value = rulebook.parameters[name].value
                whole = scale or value == int(value)
                numbers[f"P_{name}"] = int(Decimal(repr(value)).scaleb(scale)) if whole else value
            self._last = rulebook, numbers
        return numbers


@dataclass(frozen=True)
class Measured:
    """The results of a programme for the clients of its columns."""

    results: Mapping[str, tuple[Any, ...]]
    outputs: tuple[tuple[str, Kind, int], ...]
    queries: Mapping[str, list[int]]
    columns: Columns

    def values(self, client: int, among: Collection[str] | None = None) -> dict[str, Any]:
        """A client's values and levels by column, as the statement gives them; only of some columns."""
        return {
            name: self._plain(kind, scale, self.results[name], client)
            for name, kind, scale in self.outputs
            if among is None or name in among
        }

    def holds(self, signal: str, level: str, place: int, client: int) -> bool:
        """Whether a condition of a signal's level holds."""
        return bool(_each(self.results[f"holds:{signal}:{level}:{place}"][0], client))

    def _plain(self, kind: Kind, scale: int, result: tuple[Any, ...], client: int) -> Any:  # noqa: ANN401
        values, known = result
        if known is not None and not _each(known, client):
            return None
        value = _each(values, client)
        convert = _PLAIN.get(kind)
        if convert is not None:
            return convert(value)
        if kind == "decimal":
            return Decimal(int(value)).scaleb(-scale)
        if kind == "word":
            return self.columns.given.words[int(value)]
        return self.columns.given.ids[int(value)]


_PLAIN: dict[str, Callable[[Any], Any]] = {
    "int": int,
    "float": float,
    "bool": bool,
    "date": lambda value: day_of(int(value)),
}


def _each(values: Any, place: int) -> Any:  # noqa: ANN401 - an array or a scalar
    return values[place] if isinstance(values, np.ndarray) and values.ndim else values


class ProgrammeOnDemand:
    """The programme of a rulebook: the one that comes with clientfit or is in the cache, else compiled.

    A single call is answered sooner by SQL than by a programme that has to be compiled first. Safe to use
    from several threads. `shipped` is whether the programme came with clientfit: its SQL needs no check.
    """

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._calls = 0
        self._lock = Lock()
        self._programme = shipped_programme(rulebook)
        self.shipped = self._programme is not None
        self._programme = self._programme or cached_programme(rulebook)
        self._settled = self._programme is not None

    def __call__(self, *, often: bool = False) -> Programme | None:
        """The programme; None where there is none.

        One that has to be compiled is so at the second call, or at once where many clients are measured
        (`often`); before, it is None.
        """
        if not self._settled:
            with self._lock:
                self._calls += 1
                if (often or self._calls > 1) and not self._settled:
                    self._programme = self._compiled()
                    self._settled = True
        return self._programme

    def _compiled(self) -> Programme | None:
        from clientfit.columnar.compiler import Refused  # noqa: PLC0415 - not for the shipped programme

        try:
            return kept_programme_of(self._rulebook)
        except Refused as refusal:
            _LOG.info("clients are measured by SQL: %s", refusal)
            return None


def shipped_programme(rulebook: Rulebook) -> Programme | None:
    """The programme that comes with clientfit, where it is the rulebook's; None for other rules."""
    programme = _shipped()
    return programme if programme.serves(rulebook) else None


@cache
def _shipped() -> Programme:
    return Programme(import_module(SHIPPED))


def cached_programme(rulebook: Rulebook) -> Programme | None:
    """The programme of a rulebook that was compiled before, where the user's cache has it."""
    from clientfit.columnar.cache import read_module  # noqa: PLC0415 - not for the shipped programme

    module = read_module(rulebook)
    return None if module is None else Programme(module)


def kept_programme_of(rulebook: Rulebook) -> Programme:
    """Compile the programme of a rulebook whose SQL was checked, and keep it in the user's cache.

    Raises:
        Refused: the rulebook uses something for which there is no programme.
    """
    from clientfit.columnar.cache import keep_source  # noqa: PLC0415 - not for the shipped programme
    from clientfit.columnar.compiler import compile_programme  # noqa: PLC0415

    source = compile_programme(rulebook)
    keep_source(rulebook, source)
    return _of_source(source)


def programme_of(rulebook: Rulebook) -> Programme:
    """Compile the programme of a rulebook.

    Raises:
        Refused: the rulebook uses something for which there is no programme.
    """
    from clientfit.columnar.compiler import compile_programme  # noqa: PLC0415 - not for the shipped programme

    return _of_source(compile_programme(rulebook))


def _of_source(source: str) -> Programme:
    module = ModuleType("clientfit.columnar.compiled")
    exec(compile(source, module.__name__, "exec"), module.__dict__)  # noqa: S102 - our own code
    return Programme(module)
