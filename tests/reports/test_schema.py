"""The published JSON Schema."""

import io
import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from clientfit.model import Results
from clientfit.model.json_writer import write_json, write_jsonl
from clientfit.reports.schema import PUBLISHED, document_schema


@pytest.fixture
def document(screened: Results) -> dict[str, Any]:
    """The sample screening as a reader gets it."""
    stream = io.StringIO()
    write_json(screened, stream)
    loaded: dict[str, Any] = json.loads(stream.getvalue())
    return loaded


def test_the_published_schema_is_current() -> None:
    """`python -m clientfit.reports.schema` has been run since the models last changed."""
    assert json.loads(PUBLISHED.read_text(encoding="utf-8")) == document_schema()


def test_the_schema_is_one() -> None:
    """The file is a valid JSON Schema of the draft that it names."""
    Draft202012Validator.check_schema(document_schema())


def test_the_document_keeps_the_schema(document: dict[str, Any]) -> None:
    """What is written validates."""
    Draft202012Validator(document_schema()).validate(document)


def test_a_line_keeps_the_schema_of_a_verdict(screened: Results) -> None:
    """Each line of `jsonl` validates against `$defs/Verdict`."""
    stream = io.StringIO()
    write_jsonl(screened, stream)
    schema = document_schema()
    validator = Draft202012Validator({"$defs": schema["$defs"], "$ref": "#/$defs/Verdict"})
    for line in stream.getvalue().splitlines():
        validator.validate(json.loads(line))


def test_a_missing_field_breaks_the_schema(document: dict[str, Any]) -> None:
    """Every field of the models is required."""
    del document["clients"][0]["conditions"]
    with pytest.raises(ValidationError, match="conditions"):
        Draft202012Validator(document_schema()).validate(document)


def test_a_further_field_does_not(document: dict[str, Any]) -> None:
    """A later version may say more."""
    document["clients"][0]["mood"] = "sunny"
    Draft202012Validator(document_schema()).validate(document)
