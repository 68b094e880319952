"""What a screening rests on: the account of each input's rows, and the tool and rulebook used."""

from collections.abc import Iterable
from typing import TextIO

from clientfit.model import Head, Input
from clientfit.reports.inert import one_line
from clientfit.reports.words import counted, number


def write_account(inputs: Iterable[Input], stream: TextIO) -> None:
    """Write a line for each input: rows = used + duplicates + skipped + rejected, and its events."""
    stream.writelines(
        f"{one_line(source.file)} ({one_line(source.profile)}): {_rows(source)}\n" for source in inputs
    )


def provenance(head: Head) -> str:
    """One sentence that says how to get the same answer again."""
    rulebook = head.rulebook
    overrides = "".join(
        f", {one_line(name)} = {_value(value)}" for name, value in sorted(rulebook.overrides.items())
    )
    return (
        f"As of {head.as_of}, by {head.tool.name} {head.tool.version} with rulebook "
        f"{rulebook.name} {rulebook.version} ({rulebook.sha256[:12]}){overrides}."
    )


def _rows(source: Input) -> str:
    skipped = sum(source.skipped.values())
    reasons = ", ".join(f"{count:,} {one_line(reason)}" for reason, count in sorted(source.skipped.items()))
    return (
        f"{counted(source.rows, 'row')} = {source.used:,} used + {counted(source.duplicates, 'duplicate')}"
        f" + {skipped:,} skipped{f' ({reasons})' if reasons else ''} + {source.rejected:,} rejected;"
        f" {counted(source.events, 'event')}"
    )


def _value(value: float | str) -> str:
    return one_line(value) if isinstance(value, str) else number(value)
