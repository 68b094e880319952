"""The JSON Schema of the verdict document, generated from the models."""

import json
from pathlib import Path
from typing import Any, TextIO

from clientfit.model.verdict import SCHEMA, Document

PUBLISHED = Path(__file__).with_name("verdict.schema.json")
"""The schema as it ships with the package."""


def verdict_schema() -> dict[str, Any]:
    """Return the published JSON Schema (2020-12) of a screening's JSON document.

    One verdict, a line of JSONL or what `check --format json` holds under `clients`, is its `$defs/Verdict`.

    >>> import clientfit
    >>> schema = clientfit.verdict_schema()
    >>> schema["$id"]
    'clientfit/verdict/1'
    >>> sorted(schema["$defs"]["Verdict"]["properties"])[:3]
    ['client_id', 'client_name', 'conditions']
    """
    schema: dict[str, Any] = json.loads(PUBLISHED.read_text("utf-8"))
    return schema


def document_schema() -> dict[str, Any]:
    """Generate the JSON Schema (2020-12) of `write_json`; a line of `write_jsonl` is its `$defs/Verdict`.

    Every field is required, as a report writes all of them, empty ones too; but for the `problems` of a
    verdict, which are those of a check alone. Later versions may add fields, so it accepts fields that it
    doesn't name.
    """
    schema = _open(Document.model_json_schema(by_alias=True, mode="serialization"))
    schema["$defs"]["Verdict"]["required"].remove("problems")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA, **schema}


def write_schema(stream: TextIO) -> None:
    """Write the schema in the layout of the published file."""
    json.dump(document_schema(), stream, indent=2)
    stream.write("\n")


def _open(schema: Any) -> Any:  # noqa: ANN401 - any JSON value
    """Make all named fields required and allow further ones."""
    if isinstance(schema, list):
        return [_open(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    opened = {
        key: _open(item)
        for key, item in schema.items()
        if not (key == "additionalProperties" and item is False)
    }
    return {**opened, "required": list(opened["properties"])} if "properties" in opened else opened


if __name__ == "__main__":
    with PUBLISHED.open("w", encoding="utf-8") as published:
        write_schema(published)
