"""Small import profiles that extend a shipped one, and a client column chosen on demand."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from clientfit.importers.profiles.schema import Profile

CHOSEN = "chosen_client"
"""The column of an extended profile that names the client."""

WHOSE = "whose"
"""The definition that names the client where a profile has rows without one."""


def extended(base: Profile, own: Mapping[str, Any]) -> dict[str, Any]:
    """The data of the profile `base` with what `own` says: mappings merged by key, everything else replaced.

    A header name that `own` gives to a column is taken from the other columns and from what is ignored.
    """
    data: dict[str, Any] = base.model_dump(by_alias=True, exclude_defaults=True)
    merged: dict[str, Any] = _merged(data, own)
    columns = own.get("columns")
    given = _names(columns) if isinstance(columns, Mapping) else {}
    for name, column in merged["columns"].items():
        if isinstance(column, dict) and "names" in column:
            taken = {each for each, owner in given.items() if owner != name}
            column["names"] = [each for each in column["names"] if str(each).casefold() not in taken]
    merged["ignored"] = [each for each in merged.get("ignored", ()) if str(each).casefold() not in given]
    return merged


def with_client_column(profile: Profile, header: str) -> Profile:
    """The profile, under its own name, with the client in the column of that name in the header."""
    return Profile.model_validate(extended(profile, _client_column(profile, header)))


def reads_client_column(profile: Profile, header: str) -> str:
    """A small profile as YAML that extends `profile` and takes the client from the column of that name."""
    words = "".join(letter if letter.isalnum() and letter.isascii() else " " for letter in header.casefold())
    name = f"{profile.name}-by-{'-'.join(words.split()) or 'column'}"
    own = {"name": name, "extends": profile.extends or profile.name, **_client_column(profile, header)}
    return "\n".join(_lines(own)) + "\n"


def _client_column(profile: Profile, header: str) -> dict[str, Any]:
    """What a profile says differently whose client stands in another column.

    A column that the profile reads already is taken as it was written, or by the definition `NAME_client`,
    which says what of a cell can be a client, such as the labels that are no marks.
    """
    own: dict[str, Any] = {}
    known = profile.wanted.get(header.casefold())
    if known is None:
        own["columns"] = {CHOSEN: {"names": [header], "required": True, "repeated": "first"}}
        whose = CHOSEN
    elif f"{known}_client" in profile.define:
        whose = f"{known}_client"
    else:
        whose = known if profile.columns[known].as_written else f"{known}_text"
    own["define"] = {WHOSE: whose}
    own["client"] = WHOSE
    return own


def _merged(base: Any, own: Any) -> Any:  # noqa: ANN401 - YAML's values
    if not (isinstance(base, Mapping) and isinstance(own, Mapping)):
        return own
    return {**base, **{key: _merged(base.get(key), value) for key, value in own.items()}}


def _names(columns: Mapping[str, Any]) -> dict[str, str]:
    """The header names that columns have, case aside, each with its column."""
    return {
        str(header).casefold(): name
        for name, column in columns.items()
        if isinstance(column, Mapping)
        for header in column.get("names") or ()
    }


def _lines(data: Mapping[str, Any], indent: str = "") -> Iterator[str]:
    for key, value in data.items():
        if isinstance(value, Mapping):
            yield f"{indent}{key}:"
            yield from _lines(value, f"{indent}  ")
        else:
            plain = isinstance(value, str) and value.replace("-", "").isidentifier()
            yield f"{indent}{key}: {value if plain else json.dumps(value, ensure_ascii=False)}"
