"""The JSON Schemas of rulebooks, overlays, cases, profiles and waivers, for editors."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner

from clientfit.cli import main
from clientfit.file_schemas import FILE_SCHEMAS, file_schema
from clientfit.yaml_source import read_yaml

TOP = Path(__file__).parents[1]

RULES = [*TOP.glob("rules/**/*.yml"), *TOP.glob("examples/**/*.yml"), *TOP.glob("tests/lint/rules/*.yml")]

SHIPPED = [
    *(("cases" if path.name.endswith(".cases.yml") else "rulebook", path) for path in sorted(RULES)),
    *(("profiles", path) for path in sorted(TOP.glob("clientfit/importers/profiles/shipped/*.yml"))),
]
"""Every shipped file of rules, cases and profiles, with the name of its schema."""


@cache
def _validator(name: str) -> jsonschema.Draft202012Validator:
    schema = file_schema(name)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker(["date"]))


def _faults(name: str, data: object) -> list[str]:
    return [f"{error.json_path}: {error.message[:200]}" for error in _validator(name).iter_errors(data)]


@pytest.mark.parametrize(("name", "path"), SHIPPED, ids=[path.name for _, path in SHIPPED])
def test_every_shipped_file_fits_its_schema(name: str, path: Path) -> None:
    """An editor underlines nothing in the files that come with clientfit; overlays are partial files."""
    data = read_yaml(path).data
    assert _faults(name, data) == []
    if name == "rulebook":
        assert _faults("overlay", data) == []


def _objects(schema: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for name, part in {"the file": schema, **schema.get("$defs", {})}.items():
        for each in (part, part.get("then", {}), part.get("else", {})):
            for key, value in each.get("properties", {}).items():
                yield name, key, value


@pytest.mark.parametrize("name", [*FILE_SCHEMAS])
def test_each_field_is_described(name: str) -> None:
    """Whatever can be written is explained where the cursor is: each field, or the model that it holds."""
    schema = file_schema(name)

    def described(value: dict[str, Any]) -> bool:
        model = schema["$defs"].get(value.get("$ref", "").rpartition("/")[2], {})
        return bool(value.get("description") or model.get("description"))

    fields = list(_objects(schema))
    assert len(fields) > 5
    assert [f"{model}.{key}" for model, key, value in fields if not described(value)] == []


SIGNAL = {
    "title": "Late",
    "measure": "late",
    "min_evidence": {
        "measure": "late.opportunities",
        "at_least": 3,
        "why": "one is no habit",
        "reference": "HOUSE",
        "next_record": "bill",
    },
    "levels": {
        "watch": {
            "when": [{"measure": "late", "op": ">", "value": 1}],
            "why": "chance",
            "reference": "HOUSE",
        }
    },
    "message": "Late.",
}
CASE = {
    "description": "Paid late.",
    "about": "late",
    "shows": "fires",
    "events": [{"kind": "invoice", "occurred_at": "-90d", "times": 3, "every": "30d", "tags": "goodwill"}],
    "expect": {"level": "watch", "exempted_by": ["big", "small"]},
}
WAIVER = {
    "client": "c1",
    "type": "late",
    "reason": "ill",
    "by": "Ana",
    "from": "2026-01-01",
    "until": "2026-12-31",
}
EXTENDING = {"name": "own", "extends": "stripe-invoices", "columns": {"client": {"names": ["Buyer"]}}}


def _with(data: dict[str, Any], **changes: object) -> dict[str, Any]:
    return {key: value for key, value in {**data, **changes}.items() if value is not ...}


@pytest.mark.parametrize(
    ("name", "sound", "wrong"),
    [
        ("rulebook", {"signals": {"late": SIGNAL}}, {"signals": {"late": _with(SIGNAL, titel="Late")}}),
        ("rulebook", {"signals": {"late": SIGNAL}}, {"signals": {"late": _with(SIGNAL, title=...)}}),
        ("rulebook", {"signals": {"late": SIGNAL}}, {"signals": {"Late one": SIGNAL}}),
        ("rulebook", {"signals": {"late": SIGNAL}}, {"signals": {"late": _with(SIGNAL, levels={"bad": {}})}}),
        (
            "rulebook",
            {"signals": {"late": _with(SIGNAL, advice={"watch": ["Call.", {"message": "Write."}]})}},
            {"signals": {"late": _with(SIGNAL, advice={"watch": [{"mesage": "Write."}]})}},
        ),
        (
            "rulebook",
            {"extends": "default", "signals": {"late": {"title": "Late here"}}},
            {"signals": {"late": {"title": "Late here"}}},
        ),
        (
            "rulebook",
            {"extends": "default", "set": {"grace_days": 3}},
            {"extends": "default", "set": {"a": "b"}},
        ),
        ("overlay", {"types": {"late": {"short": "late"}}}, {"types": {"late": {"shorter": "late"}}}),
        (
            "overlay",
            {"types": {"late": {"raised_by": [{"signals": ["a"]}]}}},
            {"types": {"late": {"raised_by": [{}]}}},
        ),
        ("cases", {"as_of": "2026-06-30", "cases": [CASE]}, {"as_of": "30.06.2026", "cases": [CASE]}),
        (
            "cases",
            {"as_of": "2026-06-30", "cases": [_with(CASE, shows=["fires", "clears"])]},
            {"as_of": "2026-06-30", "cases": [_with(CASE, shows=["fire"])]},
        ),
        (
            "cases",
            {"as_of": "2026-06-30", "cases": [CASE]},
            {
                "as_of": "2026-06-30",
                "cases": [_with(CASE, events=[{"kind": "invoise", "occurred_at": "-1d"}])],
            },
        ),
        ("profiles", EXTENDING, _with(EXTENDING, extends=...)),
        ("profiles", EXTENDING, _with(EXTENDING, name=...)),
        ("profiles", _with(EXTENDING, client="buyer"), _with(EXTENDING, client=3)),
        ("waivers", {"waivers": [WAIVER]}, {"waivers": [_with(WAIVER, until="soon")]}),
        ("waivers", {"waivers": [WAIVER]}, {"waivers": [_with(WAIVER, by=...)]}),
    ],
)
def test_what_is_wrong_does_not_fit(name: str, sound: object, wrong: object) -> None:
    """A key that is unknown or missing and a value of the wrong kind are underlined; the sound one is not."""
    assert _faults(name, sound) == []
    assert _faults(name, wrong) != []


def test_the_command_prints_each_schema() -> None:
    """`rules schema NAME` prints it as JSON; without a name that of a rulebook."""
    for words, name in (
        (["rules", "schema"], "rulebook"),
        *((["rules", "schema", each], each) for each in FILE_SCHEMAS),
    ):
        result = CliRunner().invoke(main, words)
        assert result.exit_code == 0
        assert json.loads(result.stdout) == file_schema(name)
    assert CliRunner().invoke(main, ["rules", "schema", "letters"]).exit_code == 2
