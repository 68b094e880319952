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
    """Merge a small profile's data into the profile it extends: mappings by key, everything else replaced.

    A header name that `own` gives to a column is removed from the other columns and from `ignored`.
    """
    data: dict[str, Any] = base.model_dump(by_alias=True, exclude_defaults=True)
    merged: dict[str, Any] = _merged(data, own)
    given = _header_names(own.get("columns"))
    if not given:
        return merged
    for name, column in merged["columns"].items():
        if isinstance(column, dict) and isinstance(column.get("names"), (list, tuple)):
            others = {each for each, owner in given.items() if owner != name}
            column["names"] = [each for each in column["names"] if str(each).casefold() not in others]
    if isinstance(merged.get("ignored"), (list, tuple)):
        merged["ignored"] = [each for each in merged["ignored"] if str(each).casefold() not in given]
    return merged


def with_client_column(profile: Profile, header: str) -> Profile:
    """Return the profile, under its own name, with the client read from the column of that header name."""
    return Profile.model_validate(extended(profile, _client_column(profile, header)))


def client_column_yaml(profile: Profile, header: str) -> str:
    """Write the YAML of a small profile that extends `profile` and reads the client from that column."""
    words = "".join(letter if letter.isalnum() and letter.isascii() else " " for letter in header.casefold())
    name = f"{profile.name}-by-{'-'.join(words.split()) or 'column'}"
    own = {"name": name, "extends": profile.extends or profile.name, **_client_column(profile, header)}
    return "\n".join(_lines(own)) + "\n"


def _client_column(profile: Profile, header: str) -> dict[str, Any]:
    """The keys of a profile that change when its client is read from another column.

    A column that the profile reads already is used as it was written, or by the definition `NAME_client`:
    the part of the cell that can be a client, such as the labels that mark no event.
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


def _header_names(columns: object) -> dict[str, str]:
    """The column of each header name, case aside; the schema refuses what has not the shape of columns."""
    if not isinstance(columns, Mapping):
        return {}
    lists = {name: column.get("names") for name, column in columns.items() if isinstance(column, Mapping)}
    return {
        str(header).casefold(): name
        for name, headers in lists.items()
        if isinstance(headers, (list, tuple))
        for header in headers
    }


def _lines(data: Mapping[str, Any], indent: str = "") -> Iterator[str]:
    for key, value in data.items():
        if isinstance(value, Mapping):
            yield f"{indent}{key}:"
            yield from _lines(value, f"{indent}  ")
        else:
            plain = isinstance(value, str) and value.replace("-", "").isidentifier()
            yield f"{indent}{key}: {value if plain else json.dumps(value, ensure_ascii=False)}"
