"""JSON Schemas of the YAML files that people write, so that editors complete, explain and underline them."""

from collections.abc import Callable
from typing import Any

from pydantic import BaseModel

from clientfit.cases.schema import CaseFile
from clientfit.importers.profiles import Profile
from clientfit.rulebook.overlay import OverlayFile
from clientfit.waivers import WaiverFile

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def file_schema(name: str) -> Schema:
    """Generate the JSON Schema (2020-12) of one of `FILE_SCHEMAS`."""
    title, make = FILE_SCHEMAS[name]
    return {"$schema": DIALECT, "title": title, **make()}


def _rulebook() -> Schema:
    return _extending(_schema_of(OverlayFile))


def _overlay() -> Schema:
    return _partial(_schema_of(OverlayFile))


def _profiles() -> Schema:
    schema = _schema_of(Profile)
    schema["properties"]["client"]["anyOf"].insert(0, {"type": "string", "minLength": 1})
    return _extending(schema, always=("name",))


FILE_SCHEMAS: dict[str, tuple[str, Callable[[], Schema]]] = {
    "rulebook": ("A file of a rulebook; rulebook.yml of an overlay", _rulebook),
    "overlay": ("A file of an overlay, which states only what differs", _overlay),
    "cases": ("A file of cases", lambda: _schema_of(CaseFile)),
    "profiles": ("An import profile", _profiles),
    "waivers": ("A file of waivers", lambda: _schema_of(WaiverFile)),
}
"""Each schema by name, with its title: `rules schema NAME` prints it."""


def _schema_of(model: type[BaseModel]) -> Schema:
    """Return the schema of files read into a model; a name that doesn't fit its pattern is an error."""
    schema: Schema = _closed(model.model_json_schema(by_alias=True))
    return {key: value for key, value in schema.items() if key != "title"}


def _closed(node: Any) -> Any:  # noqa: ANN401 - any JSON value
    """Return a schema without defaults and titles, in which keys that fit no pattern are errors."""
    if isinstance(node, list):
        return [_closed(each) for each in node]
    if not isinstance(node, dict):
        return node
    closed = {
        key: {name: _closed(each) for name, each in value.items()}
        if key in ("properties", "$defs", "patternProperties")
        else _closed(value)
        for key, value in node.items()
        if key != "default" and not (key == "title" and isinstance(value, str))
    }
    return {**closed, "additionalProperties": False} if "patternProperties" in closed else closed


def _extending(schema: Schema, always: tuple[str, ...] = ()) -> Schema:
    """Return a schema that requires only the keys `always` of a file that extends another."""
    definitions = schema.pop("$defs", {})
    partial = _partial({**schema, "$defs": definitions})
    return {
        "description": schema.pop("description"),
        "type": "object",
        "if": {"required": ["extends"]},
        "then": {key: value for key, value in partial.items() if key != "$defs"} | {"required": [*always]},
        "else": schema,
        "$defs": partial["$defs"],
    }


def _partial(schema: Schema) -> Schema:
    """Return a schema that requires no keys of mappings, which are merged by key, only of items of lists."""
    definitions: Schema = dict(schema.get("$defs", {}))

    def optional(node: Schema) -> Schema:
        if "$ref" in node:
            name = node["$ref"].rpartition("/")[2]
            partial = f"Partial{name}"
            if partial not in definitions:
                definitions[partial] = {}  # a model may contain itself
                definitions[partial] = optional(definitions[name])
            return {**node, "$ref": f"#/$defs/{partial}"}
        changed = {key: value for key, value in node.items() if key not in ("required", "minProperties")}
        for key in ("properties", "patternProperties"):
            if key in node:
                changed[key] = {name: optional(each) for name, each in node[key].items()}
        if isinstance(node.get("additionalProperties"), dict):
            changed["additionalProperties"] = optional(node["additionalProperties"])
        if "anyOf" in node:
            changed["anyOf"] = [optional(each) for each in node["anyOf"]]
        return changed

    root = optional({key: value for key, value in schema.items() if key != "$defs"})
    return {**root, "$defs": definitions}
