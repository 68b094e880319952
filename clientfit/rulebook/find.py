"""Where clientfit's own rules lie: in the checkout one works in, or packed into the installed package."""

import re
from pathlib import Path

from clientfit.errors import ClientFitError, Problem

HEAD_FILE = "rulebook.yml"
"""The file by which a folder is known to hold a whole rulebook."""

_PROJECT_NAME = re.compile(r'^name\s*=\s*"clientfit"\s*$', re.MULTILINE)


def default_rules() -> Path:
    """The folder of the rules that are used when none is named.

    An editable install reads the checkout's own `rules/`, so that a change there is seen at once; an
    installed wheel reads the copy that it carries.

    Raises:
        ClientFitError: `rules-missing`, when the installation holds no rules.
    """
    package = Path(__file__).resolve().parents[1]
    for folder in (_checkout_rules(package.parent), package / "rules"):
        if folder is not None and (folder / HEAD_FILE).is_file():
            return folder
    raise ClientFitError(
        Problem(
            code="rules-missing",
            message="the installation holds no rules",
            file=str(package / "rules"),
            hint="install clientfit again, or name a folder of rules with --rules",
        )
    )


def _checkout_rules(repository: Path) -> Path | None:
    """`rules/` beside the package where that is clientfit's own repository, not some folder of packages."""
    try:
        project = (repository / "pyproject.toml").read_text(encoding="utf-8")
    except OSError:
        return None
    return repository / "rules" if _PROJECT_NAME.search(project) else None
