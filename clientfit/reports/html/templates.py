"""The templates that ship with the package, filled in so that no text can be anything but text."""

from base64 import b64encode
from hashlib import sha256

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from clientfit.reports.html.wording import finished


class Templates:
    """The templates, ready to be filled in."""

    def __init__(self) -> None:
        self._loader = PackageLoader("clientfit.reports", "templates")
        self._environment = Environment(
            loader=self._loader,
            autoescape=True,
            undefined=StrictUndefined,
            finalize=finished,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def filled(self, template: str, **values: object) -> Markup:
        """The template with these values in it."""
        return _tight(self._environment.get_template(template).render(**values))

    def whole(self, name: str) -> Markup:
        """A style sheet or script as it stands in the package."""
        source, _, _ = self._loader.get_source(self._environment, name)
        return _tight(source)


def _tight(text: str) -> Markup:
    """The text without indentation and empty lines; it comes from a template, with all values escaped."""
    return Markup("\n".join(stripped for line in text.splitlines() if (stripped := line.strip())))  # noqa: S704


def fingerprint(text: str) -> str:
    """What a content security policy calls an inline script or style sheet, so that no other one runs."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
