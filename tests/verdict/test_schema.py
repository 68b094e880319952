"""What is computed is what was published: the verdicts of a real book against the schema on file."""

import json
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from clientfit.model import Verdict
from clientfit.model.verdict import Document
from clientfit.screening_result import Screening


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    """The schema that the package carries."""
    schema: dict[str, Any] = json.loads(
        files("clientfit.reports").joinpath("verdict.schema.json").read_text("utf-8")
    )
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_a_screening_is_a_document_of_the_schema(
    agency: Screening, verdicts: list[Verdict], validator: Draft202012Validator
) -> None:
    """Forty clients, with everything that is said of them."""
    document = Document(
        **{name: getattr(agency.head, name) for name in type(agency.head).model_fields},
        clients=tuple(verdicts),
        summary=agency.summary,
    )
    told = json.loads(document.model_dump_json())
    assert len(told["clients"]) == 40
    assert [error.message for error in validator.iter_errors(told)] == []


def test_the_schema_refuses_what_is_no_verdict(validator: Draft202012Validator) -> None:
    """A schema that takes anything proves nothing."""
    assert not validator.is_valid({"clients": []})
    assert not validator.is_valid([])
