"""A fit as text: the proposed values, their reliability, and the clients that change."""

from collections.abc import Iterator
from typing import TextIO

from clientfit.model.fitted import Accuracy, Fit, FittedNumber
from clientfit.reports.phrases import format_number, humanize, pluralize
from clientfit.reports.terminal import PROSE_WIDTH, bullet_list, wrap_lines


def write_fit(fit: Fit, stream: TextIO, *, width: int = 80, colour: bool = False) -> None:  # noqa: ARG001 - as every text report
    """Write the proposal or the reason to keep the default, the numbers, the accuracy and who changes."""
    stream.writelines(line + "\n" for line in _lines(fit, min(width, PROSE_WIDTH)))


def _lines(fit: Fit, width: int) -> Iterator[str]:
    if fit.keep_default is None:
        values = " and ".join(f"{each.name} = {format_number(each.best)}" for each in fit.numbers)
        yield from wrap_lines(f"Proposed: {values}.", width)
    else:
        yield from wrap_lines(f"Keep the default: {fit.keep_default}.", width)
    yield from bullet_list(map(_number, fit.numbers), width, "  - ")
    types = ", ".join(map(humanize, fit.types))
    yield from wrap_lines(
        f"Labels of {types}: {fit.flagged:,} to be flagged, {fit.not_flagged:,} not."
        + (
            f" {fit.left_out:,} of other types, which these numbers don't move, were left out."
            if fit.left_out
            else ""
        )
        + (
            f" {fit.not_judged:,} can't be judged by the default, and count as not flagged."
            if fit.not_judged
            else ""
        ),
        width,
    )
    yield from wrap_lines(
        "Balanced accuracy, the mean of the shares of both kinds that are right, with its 95 % interval; 50 %"
        " is chance:",
        width,
    )
    lines = (
        f"the fit, on clients that it was not fitted to: {_accuracy(fit.cross_validated)}",
        f"the default: {_accuracy(fit.default)}",
        f"difference: {_points(fit.gain.value)} points ({_points(fit.gain.low)} to {_points(fit.gain.high)})",
        f"the fit, on the clients that it was fitted to: {100 * fit.fitted:.0f} %, which says little",
    )
    yield from bullet_list(lines, width, "  - ")
    if fit.keep_default is None:
        yield f"{pluralize(len(fit.changed), 'client')} of the sources would change:"
        yield from bullet_list(fit.changed or ("none",), width, "  - ")


def _number(number: FittedNumber) -> str:
    unit = f" {number.unit}" if number.unit else ""
    return (
        f"{number.name}: {format_number(number.best)}{unit} (95 % interval {format_number(number.low)} to"
        f" {format_number(number.high)}), default {format_number(number.default)}; tried from"
        f" {format_number(number.at_least)} to {format_number(number.at_most)}"
    )


def _points(share: float) -> str:
    return f"{100 * share:+.0f}"


def _accuracy(accuracy: Accuracy) -> str:
    return f"{100 * accuracy.value:.0f} % ({100 * accuracy.low:.0f} to {100 * accuracy.high:.0f} %)"
