"""Layout of help texts: the example of a command keeps its line breaks."""

from inspect import cleandoc
from typing import Any

import click

EXAMPLE = "\n\nExample:\n"
UNWRAPPED = "\n\n\b\nExample:\n"
"""click takes a backspace for: leave this paragraph's lines as they are."""


class HelpCommand(click.Command):
    """A command whose docstring ends with an example."""

    def __init__(self, name: str | None, **attributes: Any) -> None:  # noqa: ANN401 - click's own
        super().__init__(name, **attributes)
        self.help = _unwrapped(self.help)


class Group(click.Group):
    """A group whose docstring ends with an example."""

    def __init__(self, name: str | None = None, **attributes: Any) -> None:  # noqa: ANN401 - click's own
        super().__init__(name, **attributes)
        self.help = _unwrapped(self.help)


def _unwrapped(text: str | None) -> str | None:
    return text and cleandoc(text).replace(EXAMPLE, UNWRAPPED)
