"""The schema of the YAML: what each key means is written beside it."""

from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from clientfit.rulebook import schema
from clientfit.rulebook.schema import Part, Rulebook, RuleFile


def _parts() -> Iterator[type[BaseModel]]:
    """Every model that describes a piece of YAML."""
    for each in vars(schema).values():
        if isinstance(each, type) and issubclass(each, Part) and each not in (Part, Rulebook):
            yield each


@pytest.mark.parametrize("part", list(_parts()), ids=lambda part: str(part.__name__))
def test_every_field_has_a_description(part: type[BaseModel]) -> None:
    """Each is a sentence that ends with a full stop, so that the JSON schema explains every key."""
    described = {name: field.description or "" for name, field in part.model_fields.items()}
    assert described
    assert [name for name, text in described.items() if not text.endswith(".")] == []


def test_the_json_schema_explains_every_section() -> None:
    """The schema of a file names each section with its description and the keys that YAML has."""
    published = RuleFile.model_json_schema(by_alias=True)
    assert set(published["properties"]) == set(RuleFile.model_fields)
    assert all(each["description"] for each in published["properties"].values())
    assert {"from", "opportunities", "incidents"} <= set(published["$defs"]["Measure"]["properties"])
