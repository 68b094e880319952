"""Layout of help texts: examples keep their line breaks, and long lists of options have headings."""

from inspect import cleandoc
from typing import Any

import click

EXAMPLE = "\n\nExample:\n"
UNWRAPPED = "\n\n\b\nExample:\n"
"""click takes a backspace for: leave this paragraph's lines as they are."""

SECTIONS = {
    "Sources": (
        *("clients", "table", "clients_table", "profile", "date_order", "decimal_mark", "client_column"),
        *("same", "corrections", "expect", "max_age", "skip_unread", "strict", "rejects"),
    ),
    "Rules": ("as_of", "rules", "overrides", "waivers"),
    "Privacy": ("pseudonymise", "text"),
    "Output": ("format", "paths", "output", "log", "language", "colour", "pager", "quiet", "verbose"),
    "Resources": ("threads", "memory_limit", "max_unpacked"),
}
"""Headings of the options that commands share, with the parameters below each."""

LONG = 15
"""Number of options from which they are listed under headings."""


class HelpCommand(click.Command):
    """A command whose docstring ends with an example."""

    def __init__(self, name: str | None, **attributes: Any) -> None:  # noqa: ANN401 - click's own
        super().__init__(name, **attributes)
        self.help = _unwrapped(self.help)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the command's own options first, then the shared ones under their headings."""
        options = {
            each.name: each.get_help_record(ctx)
            for each in self.get_params(ctx)
            if isinstance(each, click.Option)
        }
        records = {name: record for name, record in options.items() if record is not None}
        if len(records) < LONG:
            super().format_options(ctx, formatter)
            return
        shared = {name for names in SECTIONS.values() for name in names}
        sections = {"Options": [name for name in records if name not in shared], **SECTIONS}
        for heading, names in sections.items():
            listed = [records[name] for name in names if name in records]
            if listed:
                with formatter.section(heading):
                    formatter.write_dl(listed)


class Group(click.Group):
    """A group whose docstring ends with an example."""

    def __init__(self, name: str | None = None, **attributes: Any) -> None:  # noqa: ANN401 - click's own
        super().__init__(name, **attributes)
        self.help = _unwrapped(self.help)


def _unwrapped(text: str | None) -> str | None:
    return text and cleandoc(text).replace(EXAMPLE, UNWRAPPED)
