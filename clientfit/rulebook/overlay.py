"""Overlays: a rulebook that extends another one and states only what differs.

The file rulebook.yml of an overlay has three more keys than that of any other rulebook:

- `extends`: default, or the folder of the rulebook that it extends, from the overlay's own folder.
- `set`: numbers by the keys that `--set` takes.
- `remove`: names by section that are left out; a type goes with its signals, letters and interview.

Every other piece is merged into the one of its name: mappings key by key, while a list or a value replaces
the other. A piece of a new name is added.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import Field

from clientfit.errors import ClientFitError, Problem
from clientfit.rulebook.schema import Name, Number, Part, RuleFile, Text

DEFAULT = "default"
"""What `extends` calls clientfit's own rulebook."""

OVERLAY_KEYS = ("extends", "set", "remove")


class Overlay(Part):
    """The entries of an overlay besides the sections of a rulebook."""

    extends: Text = Field(description="default, or the folder of the rulebook that is extended.")
    numbers: dict[Text, Number] = Field(
        default_factory=dict, alias="set", description="Numbers by the keys that --set takes."
    )
    remove: dict[Name, tuple[Name, ...]] = Field(
        default_factory=dict,
        description="Names by section that are left out, such as {types: [time_waster]}.",
    )


class OverlayFile(RuleFile):
    """The contents of rulebook.yml: the sections of any file, and the entries of an overlay."""

    extends: Text | None = Field(default=None, description="The rulebook that this one extends.")
    numbers: dict[Text, Number] = Field(
        default_factory=dict, alias="set", description="Numbers by the keys that --set takes."
    )
    remove: dict[Name, tuple[Name, ...]] = Field(
        default_factory=dict, description="Names by section that are left out."
    )


def base_folder(folder: Path, extends: str, default: Path) -> Path:
    """Return the folder of the rulebook that an overlay in `folder` extends."""
    return default if extends == DEFAULT else folder / extends


def merged(base: object, change: object) -> Any:  # noqa: ANN401 - YAML holds anything
    """Return the data of a piece with a change: mappings are merged key by key, anything else is replaced."""
    if not isinstance(base, Mapping) or not isinstance(change, Mapping):
        return change
    return {**base, **{key: merged(base.get(key), value) for key, value in change.items()}}


def without_type(pieces: dict[str, dict[str, Any]], name: str) -> dict[str, list[str]]:
    """Return the names by section that go with a client type: its signals, letters and interview.

    Other types that are counted with it no longer are.
    """
    removed = pieces["types"][name]
    signals = [
        signal for part in _listed(removed.get("raised_by")) for signal in _listed(part.get("signals"))
    ]
    for other in pieces["types"].values():
        counted = other.get("counted_with")
        if isinstance(counted, dict) and name in counted:
            other["counted_with"] = {key: value for key, value in counted.items() if key != name}
    return {"types": [name], "signals": signals, "letters": [name], "interview": [name]}


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def circle(folders: list[Path]) -> ClientFitError:
    """Return the error of rulebooks that extend each other in a circle."""
    path = " extends ".join(str(folder) for folder in folders)
    return ClientFitError(
        Problem(
            code="rules-name",
            message="rulebooks extend each other in a circle",
            file=str(folders[0] / "rulebook.yml"),
            line=1,
            found=path,
        )
    )
