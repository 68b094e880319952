"""Calibration as text: how often each type and signal fires, and which flag too many clients."""

from collections.abc import Iterator
from typing import TextIO

from tabulate import tabulate

from clientfit.model import Calibration, Rate
from clientfit.reports.phrases import RAISED, format_number, humanize, pluralize, provenance
from clientfit.reports.terminal import text_width, truncate, wrap_lines

GAP = 2
"""Gap between two columns of the table, in terminal columns."""

NARROWEST = 12
"""Least width of a rule's title, in columns."""

DASH = "–"  # noqa: RUF001 - a dash, not a minus
"""Separates the ends of an interval; alone it means unknown."""

HEAD = ("Rule", "Judged", *(humanize(level).capitalize() for level in reversed(RAISED)), "Flagged", "95 %")


def write_calibration(calibration: Calibration, stream: TextIO, *, width: int = 80) -> None:
    """Write a row for each type and below it its signals, then what is above the bar.

    It takes `width` columns, or more where the numbers need them.
    """
    stream.write(_table(calibration, width) + "\n\n")
    stream.writelines(line + "\n" for line in _notes(calibration, width))


def _table(calibration: Calibration, width: int) -> str:
    rows = [
        row
        for types, mark in ((calibration.types, ""), (calibration.drafts, "Draft: "))
        for name, type_ in types.items()
        for row in (
            _row(type_, mark),
            *(_row(calibration.signals[signal], "  ") for signal in calibration.signals_of[name]),
        )
    ]
    widths = [max(map(text_width, column)) for column in zip(*([HEAD, *rows]), strict=True)]
    limit = max(NARROWEST, width - sum(widths[1:]) - GAP * (len(HEAD) - 1))
    widths[0] = min(limit, widths[0])
    return tabulate(
        [HEAD, ["-" * wide for wide in widths], *((_cut(name, limit), *cells) for name, *cells in rows)],
        tablefmt="plain",
        disable_numparse=True,
        preserve_whitespace=True,
        colalign=("left", *("right" for _ in HEAD[1:])),
    )


def _row(rate: Rate, before: str) -> tuple[str, ...]:
    levels = (f"{rate.levels[level]:,}" for level in reversed(RAISED))
    return (before + rate.title, f"{rate.judged:,}", *levels, _percent(rate.share), _interval(rate))


def _cut(name: str, limit: int) -> str:
    """Truncate the name and keep its indent."""
    indent = name[: len(name) - len(name.lstrip())]
    return indent + truncate(name, limit - len(indent))


def _notes(calibration: Calibration, width: int) -> Iterator[str]:
    yield from wrap_lines(
        f"{pluralize(calibration.clients, 'client')}. Flagged is flag or severe, of the clients judged, with"
        " the 95 % interval of that share. A signal stands at its own level, before exemptions and clearing.",
        width,
    )
    yield ""
    yield from _above(calibration, width)
    yield from wrap_lines(provenance(calibration), width)


def _above(calibration: Calibration, width: int) -> Iterator[str]:
    """Yield the types and signals that flag too many clients, the worst first."""
    bar = calibration.bar
    if bar is None:
        yield from wrap_lines("The rulebook sets no calibrate_above, so no rule is named.", width)
        return
    limit = f"{format_number(round(100 * bar.share, 1))} %"
    rates = [*calibration.types.items(), *calibration.drafts.items(), *calibration.signals.items()]
    exceeding = sorted((each for each in rates if each[1].above), key=lambda each: -each[1].flagged)
    if not exceeding:
        yield from wrap_lines(f"No type and no signal flags more than {limit} of the clients.", width)
        return
    yield from wrap_lines(
        f"More than {limit} of the clients are flagged by these: {bar.why} ({bar.reference}).", width
    )
    for name, rate in exceeding:
        of_all = f"{name} flags {rate.flagged:,} of {pluralize(calibration.clients, 'client')}"
        share = _percent(rate.flagged / calibration.clients)
        yield from wrap_lines(
            f"{of_all}, {share}, and {_percent(rate.share)} of the {rate.judged:,} judged.", width, "  - "
        )


def _percent(share: float | None) -> str:
    return DASH if share is None else f"{100 * share:.1f} %"


def _interval(rate: Rate) -> str:
    return (
        DASH
        if rate.low is None or rate.high is None
        else f"{100 * rate.low:.1f}{DASH}{100 * rate.high:.1f} %"
    )
