"""JSON and JSON Lines read the same rows and reject the same ones; a mark inside a file is dropped."""

from pathlib import Path

import pytest

from clientfit.importers import read
from clientfit.importers.formats import list_sources, open_source
from clientfit.store import Store

GOOD = '{"client_id": "a", "occurred_at": "2026-01-31", "kind": "invoice", "amount": 5}'


def _read(path: Path, text: str) -> tuple[list[tuple[str, str]], list[tuple[int, str]]]:
    path.write_text(text, encoding="utf-8")
    store = Store(threads=1)
    try:
        read(store, [path])
        events = store.rows("SELECT client_id, CAST(amount AS VARCHAR) FROM event JOIN client USING (client)")
        return sorted(events), store.rows("SELECT line, message FROM reject ORDER BY line")
    finally:
        store.close()


@pytest.mark.parametrize(
    ("amount", "fault"),
    [
        pytest.param('1, "amount": 2', "a key stands twice", id="repeated"),
        pytest.param("NaN", "not a JSON object", id="NaN"),
        pytest.param("-Infinity", "not a JSON object", id="Infinity"),
        pytest.param('"\\ud800"', "not a JSON object", id="half a surrogate pair"),
        pytest.param("9" * 5000, "amount: a number can't be read", id="5,000 digits"),
    ],
)
def test_both_forms_reject_the_same_row(tmp_path: Path, amount: str, fault: str) -> None:
    """The row is rejected with its line and the same words, and the others are used."""
    bad = GOOD.replace('"a"', '"b"').replace("5}", f"{amount}}}")
    for text, name in ((f"{GOOD}\n{bad}\n", "x.jsonl"), (f"[{GOOD},\n{bad}]", "x.json")):
        assert _read(tmp_path / name, text) == ([("a", "5.0000")], [(2, fault)])


@pytest.mark.parametrize("form", ["{0}\n\ufeff{1}\n", "[{0},\n\ufeff{1}]"])
def test_a_byte_order_mark_inside_a_file_is_dropped(tmp_path: Path, form: str) -> None:
    """The row that follows it is read."""
    text = form.format(GOOD, GOOD.replace('"a"', '"b"'))
    assert _read(tmp_path / "x.json", text) == ([("a", "5.0000"), ("b", "5.0000")], [])


@pytest.mark.parametrize("form", ["{0}\n{1}\n", "[{0},\n{1}]"])
def test_what_an_object_inside_a_row_holds_are_columns(tmp_path: Path, form: str) -> None:
    """Each is named by the way to it; the same key may be a plain value in another row."""
    one = (
        '{"client_id": "a", "occurred_at": "2026-01-31", "kind": "invoice", "x": {"y/z": {"~": 1}, "e": {}}}'
    )
    other = '{"client_id": "b", "occurred_at": "2026-01-31", "kind": "invoice", "x": 5}'
    path = tmp_path / "x.json"
    path.write_text(form.format(one, other), encoding="utf-8")
    store = Store(threads=1)
    try:
        (source,), _ = list_sources([path], "record")
        raw = open_source(store, source, "raw", tmp_path).headers[0].read()
        names = {column.name: column.sql for column in raw.columns}
        cells = ", ".join(names[name] for name in ("client_id", "x.y/z.~", "x.e", "x"))
        assert sorted(names) == ["client_id", "kind", "occurred_at", "x", "x.e", "x.y/z.~"]
        assert store.rows(f"SELECT {cells} FROM {raw.relation} ORDER BY n") == [
            ("a", "1", "{}", None),
            ("b", None, None, "5"),
        ]
    finally:
        store.close()
