"""`clientfit rules fit`: propose numbers of the rulebook from labelled clients."""

import os
import re
from dataclasses import replace
from pathlib import Path

import click

from clientfit.cli import options
from clientfit.cli.exit_codes import Command, exit_if_unread
from clientfit.cli.output import write_all
from clientfit.cli.requests import ScreenRequest
from clientfit.cli.run import screen_sources
from clientfit.model.fitted import Fit

_NUMBER = re.compile(r"(?P<name>[a-z0-9_.]+)(?:=(?P<low>-?[0-9.]+):(?P<high>-?[0-9.]+))?")


def parse_numbers(
    _: click.Context, parameter: click.Parameter, given: tuple[str, ...]
) -> dict[str, tuple[float, float] | None]:
    """Parse NAME or NAME=LOW:HIGH."""
    numbers: dict[str, tuple[float, float] | None] = {}
    for text in given:
        parts = _NUMBER.fullmatch(text)
        if parts is None:
            raise click.BadParameter(f"{text!r} is not NAME or NAME=LOW:HIGH", param=parameter)
        low, high = parts["low"], parts["high"]
        try:
            numbers[parts["name"]] = None if low is None else (float(low), float(high))
        except ValueError:
            raise click.BadParameter(f"{text!r} has no two numbers", param=parameter) from None
    return numbers


@click.command(cls=Command)
@click.argument("labels", metavar="LABELS", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@options.request("fit")
@click.option(
    "--number",
    "numbers",
    metavar="NAME[=LOW:HIGH]",
    multiple=True,
    required=True,
    callback=parse_numbers,
    help="Number to fit, as --set names it, within the rulebook's bounds or narrower ones; at most two.",
)
@click.option(
    "--overlay",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="New folder for an overlay with the proposed values; nothing else is ever written.",
)
def fit(
    request: ScreenRequest,
    labels: Path,
    *,
    numbers: dict[str, tuple[float, float] | None],
    overlay: Path | None,
) -> None:
    """Propose values for numbers from clients that you labelled.

    LABELS is a CSV file with the columns client, type, label: the client's id or name, the type, and yes or
    no, or the right level. The values by which most clients are flagged as labelled are proposed. Each number
    needs at least 10 clients to be flagged and 10 not to be flagged. The default is kept unless the fit is
    significantly better in cross-validation.

    Example:
      clientfit rules fit labels.csv exports/ --number grace_days=0:30
      clientfit rules fit labels.csv exports/ --number grace_days=0:30 --overlay my-rules
    """
    from clientfit import fitting  # noqa: PLC0415 - few fit rules

    if overlay is not None and overlay.exists():
        raise click.BadParameter(f"{overlay} is there already", param_hint="--overlay")
    screening = screen_sources(request)
    plan = screening.plan
    known = fitting.read_labels(labels, screening.clients(), plan.rulebook)
    fitted = fitting.fit(screening.store, plan, known, fitting.ranges(plan.rulebook, numbers))
    if fitted.keep_default is None:
        fitted = fitted.model_copy(update={"changed": _changed(request, fitted)})
        if overlay is not None:
            _write_overlay(overlay, request.rules, fitted)
    write_all(fitted, request, "fit")
    exit_if_unread(screening.head.unread, screening.problems, request)


def _changed(request: ScreenRequest, fitted: Fit) -> tuple[str, ...]:
    """Screen the sources once more by the proposed values, and describe each client that changes."""
    from clientfit.comparison import compare  # noqa: PLC0415 - few fit rules
    from clientfit.reports.comparison.phrases import changes  # noqa: PLC0415

    quiet = replace(request, quiet=True, rejects=None)
    proposed = {each.name: str(each.best) for each in fitted.numbers}
    after = screen_sources(replace(quiet, overrides={**request.overrides, **proposed}))
    return tuple(changes(compare(screen_sources(quiet), after)))


def _write_overlay(folder: Path, rules: Path | None, fitted: Fit) -> None:
    """Write rulebook.yml of an overlay on the rules, with the proposed values."""
    extends = "default" if rules is None else os.path.relpath(rules, folder)
    accuracy = (
        f"{fitted.cross_validated.value:.0%} right in cross-validation, {fitted.default.value:.0%} before"
    )
    labels = fitted.flagged + fitted.not_flagged
    lines = [
        f"# Fitted to {labels} labelled clients: {accuracy}.",
        f"extends: {extends}",
        "rulebook:",
        "  name: fitted",
        '  version: "1"',
        f"  about: Values fitted to {labels} labelled clients.",
        "set:",
        *(f"  {each.name}: {each.best!r}" for each in fitted.numbers),
    ]
    folder.mkdir(parents=True)
    (folder / "rulebook.yml").write_text("\n".join(lines) + "\n", encoding="utf-8")
