"""JSON: byte-stable, streamed, and exactly what the models say."""

import io
import json
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from clientfit.model import Condition, Results, Verdict
from clientfit.model.json_writer import write_json, write_jsonl
from clientfit.model.verdict import Document
from tests.reports.conftest import Loaded


@dataclass(frozen=True)
class Watched(Loaded):
    """A screening that notes how much was written before each client was asked for."""

    stream: io.StringIO
    written: list[int]

    def __iter__(self) -> Iterator[Verdict]:
        """Yield the verdicts, noting the length of the stream first."""
        for verdict in self.verdicts:
            self.written.append(len(self.stream.getvalue()))
            yield verdict


def written(screened: Results) -> str:
    """The JSON document of a screening."""
    stream = io.StringIO()
    write_json(screened, stream)
    return stream.getvalue()


def test_the_document_is_the_golden_file(screened: Results, golden: Callable[[str, str], None]) -> None:
    """Reading the document into the models and writing it gives the same bytes."""
    golden("screening.json", written(screened))


def test_lines_are_the_golden_file(screened: Results, golden: Callable[[str, str], None]) -> None:
    """`jsonl` is one verdict a line, worst first."""
    stream = io.StringIO()
    write_jsonl(screened, stream)
    golden("screening.jsonl", stream.getvalue())


def test_the_content_is_that_of_the_models(screened: Results) -> None:
    """What is written is what pydantic would write of the same document, key for key."""
    document = Document.model_validate_json(written(screened))
    assert json.loads(written(screened)) == document.model_dump(mode="json")


def test_schema_comes_first(screened: Results) -> None:
    """The first key names the contract; clients and summary come last."""
    keys = list(json.loads(written(screened)))
    expected = [
        "schema",
        "tool",
        "rulebook",
        "as_of",
        "language",
        "inputs",
        "unread",
        "problems",
        "clients",
        "summary",
    ]
    assert keys == expected


def test_a_line_is_a_client_of_the_document(screened: Results) -> None:
    """The lines of `jsonl` are the entries of `clients`, in the same order."""
    stream = io.StringIO()
    write_jsonl(screened, stream)
    lines = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert lines == json.loads(written(screened))["clients"]


def test_a_screening_without_clients_is_valid(changed: Callable[..., Results]) -> None:
    """No clients is an empty list, not a broken document."""
    assert json.loads(written(changed(verdicts=())))["clients"] == []


def test_each_client_is_written_before_the_next_is_built(screened: Results) -> None:
    """Memory holds one client: what came before is in the stream already."""
    stream, lengths = io.StringIO(), list[int]()
    write_json(Watched(screened.head, screened.summary, tuple(screened), stream, lengths), stream)
    assert lengths == sorted(set(lengths))
    assert len(lengths) == screened.summary.clients


def test_the_order_of_maps_changes_nothing(screened: Results, changed: Callable[..., Results]) -> None:
    """Maps are sorted by key, so whoever filled them in which order leaves no trace."""
    turned = tuple(
        verdict.model_copy(update={"types": dict(reversed(verdict.types.items()))}) for verdict in screened
    )
    assert written(changed(verdicts=turned)) == written(screened)


@given(st.floats() | st.integers())
def test_numbers_keep_nine_digits(value: float) -> None:
    """A number is written with at most nine digits that matter; what is no number is null."""
    condition = Condition(measure="m", op=">", threshold=1, value=value, holds=True, unit="share")
    types = {"late": {"level": "clear", "title": "Late", "signals": [_signal(condition)]}}
    verdict = Verdict.model_validate({**VERDICT, "types": types})
    stream = io.StringIO()
    write_jsonl([verdict], stream)  # type: ignore[arg-type]
    read = json.loads(stream.getvalue())["types"]["late"]["signals"][0]["conditions"]["flag"][0]["value"]
    if math.isfinite(value):
        assert read == (value if isinstance(value, int) else float(f"{value:.9g}"))
    else:
        assert read is None


VERDICT = {
    "provenance": {"as_of": "2026-06-30", "rulebook": "0" * 64, "engine": "reference"},
    "client_id": "c1",
    "client_name": "Kiln & Co",
    "stage": "active",
    "stage_inferred": False,
    "history": {"first": None, "last": None, "events": 0},
    "recommendation": "accept",
}


def _signal(condition: Condition) -> dict[str, object]:
    return {
        "signal": "late_habit",
        "title": "Pays late by habit",
        "level": "clear",
        "measure": "m",
        "value": None,
        "unit": "share",
        "says": "",
        "conditions": {"flag": [condition]},
    }


def test_hostile_text_comes_back_as_it_was(attacked: Results, hostile: str) -> None:
    """The document is ASCII without control codes, and a reader gets the very text of the client."""
    document = written(attacked)
    assert document.isascii()
    assert document.replace("\n", "").isprintable()
    assert json.loads(document)["clients"][0]["client_name"] == hostile
