"""The values of a number that are tried: within the bounds that the rulebook declares, or narrower ones."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from clientfit.errors import ClientFitError, Problem, nearest
from clientfit.rulebook import Rulebook
from clientfit.rulebook.overrides import Setting, settings

MOST_VALUES = 31
"""Greatest number of values tried for one number."""

SHARE_DIGITS = 2
"""Digits after the point of the values tried for a fraction."""


@dataclass(frozen=True)
class Range:
    """A number of the rulebook by its key, its default, and the values tried, ascending."""

    name: str
    unit: str
    default: float
    values: tuple[float, ...]


def ranges(rulebook: Rulebook, named: Mapping[str, tuple[float, float] | None]) -> tuple[Range, ...]:
    """List the values to try for each named number.

    Args:
        rulebook: the rulebook with the numbers; their names are the keys that --set takes.
        named: the numbers, each with bounds narrower than those of the rulebook, or None for these.

    Raises:
        ClientFitError: code "fit-refused": an unknown number, or bounds that are missing or too wide.
    """
    known = settings(rulebook)
    return tuple(_range(rulebook, known, name, bounds) for name, bounds in named.items())


def _range(
    rulebook: Rulebook, known: Mapping[str, Setting], name: str, bounds: tuple[float, float] | None
) -> Range:
    if name not in known:
        raise refused(f"{name} is no number of the rulebook", hint=nearest(name, [*known]))
    setting = known[name]
    low, high = (setting.at_least, setting.at_most) if bounds is None else bounds
    if low is None or high is None:
        hint = f"state them in the rulebook as at_least and at_most, or here: {name}=LOW:HIGH"
        raise refused(f"{name} has no bounds on both sides", hint=hint)
    for value, least, most in ((low, setting.at_least, None), (high, None, setting.at_most)):
        if (least is not None and value < least) or (most is not None and value > most):
            declared = f"{setting.at_least} to {setting.at_most}"
            raise refused(f"{name} may not be {value:g}", found=f"the rulebook allows {declared}")
    if not low <= setting.value <= high or low == high:
        raise refused(f"{name} lies outside its bounds", found=f"{setting.value:g}, not {low:g} to {high:g}")
    parameter = rulebook.parameters.get(name)
    return Range(
        name, "" if parameter is None else parameter.unit, setting.value, _values(setting, low, high)
    )


def _values(setting: Setting, low: float, high: float) -> tuple[float, ...]:
    """Return evenly spaced values with the digits of the default, and the default itself."""
    whole = setting.whole or float(setting.value).is_integer()
    digits = 0 if whole else max(SHARE_DIGITS, -int(Decimal(repr(setting.value)).as_tuple().exponent))
    step = (high - low) / (MOST_VALUES - 1)
    tried = {round(low + step * place, digits) for place in range(MOST_VALUES)} | {setting.value}
    return tuple(int(value) if whole else float(value) for value in sorted(tried) if low <= value <= high)


def refused(message: str, found: str | None = None, hint: str | None = None) -> ClientFitError:
    """Make the error of a fit that is not done."""
    return ClientFitError(Problem(code="fit-refused", message=message, found=found, hint=hint))
