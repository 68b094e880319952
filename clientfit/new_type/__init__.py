"""Write a client type with its cases to start from: `clientfit rules new`."""

import re
from pathlib import Path

from clientfit.errors import ClientFitError, Problem
from clientfit.rulebook import Rulebook, load
from clientfit.rulebook.load import HEAD_FILE

TEMPLATES = Path(__file__).parent

LONGEST = 19
"""Most characters of the name of a type, so that the facts made from it have at most 64."""

_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_MADE = (
    ("types", "type", "{}"),
    ("signals", "signal", "{}"),
    ("signals", "signal", "{}_miss"),
    ("measures", "measure", "{}_share"),
    ("measures", "measure", "{}_ours"),
    ("views", "view", "{}_event"),
    ("parameters", "parameter", "{}_days"),
)
"""Sections and the names that must be free in them: the type's, and those that the templates make from it."""


def write_new_type(folder: Path, name: str) -> list[Path]:
    """Write a type's file and its cases to a rulebook's folder; return the files that were written.

    A folder without a rulebook becomes an overlay on clientfit's own rules.

    Raises:
        ClientFitError: the name can't be used, the rulebook is wrong, or a file is there already. Nothing is
            written then.
    """
    _check_name(name)
    written = {f"{name}.yml": "type.yml", f"{name}.cases.yml": "cases.yml"}
    if not (folder / HEAD_FILE).exists():
        if any(folder.glob("**/*.yml")):
            raise _refused("rules-missing", "the folder has rules and no rulebook.yml", str(folder), None)
        rulebook = load()
        written = {HEAD_FILE: "rulebook.yml", **written}
    else:
        rulebook = load(folder)
    _check_free(rulebook, name)
    for file in written:
        if (folder / file).exists():
            raise _refused(
                "rules-name", "the file is there already", str(folder / file), "choose another name"
            )
    folder.mkdir(parents=True, exist_ok=True)
    for file, template in written.items():
        with (folder / file).open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(_filled((TEMPLATES / template).read_text(encoding="utf-8"), name, rulebook, folder))
    return [folder / file for file in written]


def _check_name(name: str) -> None:
    if not _NAME.fullmatch(name) or len(name) > LONGEST:
        words = re.findall("[a-z0-9]+", name.lower())
        better = "_".join(words)[:LONGEST].strip("_")
        hint = f"write it as {better}" if _NAME.fullmatch(better) else None
        message = f"a type's name is lower-case words joined by _, at most {LONGEST} characters"
        raise ClientFitError(Problem(code="rules-name", message=message, found=name, hint=hint))


def _check_free(rulebook: Rulebook, name: str) -> None:
    """Check that no piece of the rulebook has the type's name or one that is made from it."""
    for section, singular, pattern in _MADE:
        made = pattern.format(name)
        if made in getattr(rulebook, section):
            message = f"the rulebook has a {singular} of this name"
            raise _refused("rules-name", message, None, "choose another name", made)


def _refused(
    code: str, message: str, file: str | None, hint: str | None, found: str | None = None
) -> ClientFitError:
    return ClientFitError(Problem(code=code, message=message, file=file, found=found, hint=hint))


def _filled(template: str, name: str, rulebook: Rulebook, folder: Path) -> str:
    """Return a template with the type's name, its title, and the rulebook's first bound of shares."""
    words = name.split("_")
    given = {
        "NAME": name,
        "TITLE": " ".join(words).capitalize(),
        "SHORT": words[-1][:8],
        "BOUND": next(iter(rulebook.bounds), "value"),
        "FOLDER": str(folder),
    }
    return re.sub("|".join(given), lambda found: given[found[0]], template)
