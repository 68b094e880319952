"""Colour for terminals. It only underlines what the words and signs say without it."""

from dataclasses import dataclass

CODES = {"severe": "1;31", "flag": "31", "watch": "33", "clear": "32", "not_judged": "2"}
"""Select Graphic Rendition of each level: bold red, red, yellow, green, faint."""

BOLD = "1"


@dataclass(frozen=True)
class Paint:
    """Paints text, or leaves it as it is where there is no colour."""

    on: bool = False

    def level(self, text: str, level: str) -> str:
        """The text in a level's colour; of an unknown level as it is."""
        return self._painted(text, CODES[level]) if level in CODES else text

    def bold(self, text: str) -> str:
        """The text in bold."""
        return self._painted(text, BOLD)

    def _painted(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.on and text else text
