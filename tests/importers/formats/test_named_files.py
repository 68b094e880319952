"""A file is the file that was named, and an error of a reader is a problem of its file."""

import gzip
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from clientfit.errors import ClientFitError
from clientfit.importers import read, reading
from clientfit.importers.profiles import claim_source
from clientfit.importers.reading import Intake
from clientfit.store import Store

HEADER = "client_id,occurred_at,kind\n"


@pytest.fixture
def clients(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[list[str], Intake]]:
    """The clients whose events are read from sources, and the account."""
    monkeypatch.chdir(tmp_path)

    def clients(*sources: object) -> tuple[list[str], Intake]:
        store = Store(threads=1)
        try:
            intake = read(store, sources)
            return [name for (name,) in store.rows("SELECT client_id FROM client ORDER BY ALL")], intake
        finally:
            store.close()

    return clients


@pytest.mark.parametrize(
    ("named", "sibling"),
    [("in[1].csv", "in1.csv"), ("e*.csv", "e1.csv"), ("e?.csv", "e1.csv"), ("e*.jsonl", "e1.jsonl")],
)
def test_a_name_with_glob_characters_is_a_name(
    tmp_path: Path, clients: Callable[..., tuple[list[str], Intake]], named: str, sibling: str
) -> None:
    """The file that bears the name is read, not those that the pattern matches."""
    for name, client in ((named, "right"), (sibling, "wrong")):
        row = f"{client},2026-01-31,praise\n"
        json = f'{{"client_id": "{client}", "occurred_at": "2026-01-31", "kind": "praise"}}\n'
        (tmp_path / name).write_text(json if name.endswith("l") else HEADER + row)
    assert clients(tmp_path / named)[0] == ["right"]


def test_folders_name_no_columns(tmp_path: Path, clients: Callable[..., tuple[list[str], Intake]]) -> None:
    """A folder `client_id=evil` leaves the Parquet file's own column alone."""
    folder = tmp_path / "client_id=evil"
    folder.mkdir()
    (tmp_path / "link").symlink_to(folder)
    row = "SELECT 'good' AS client_id, '2026-01-31' AS occurred_at, 'praise' AS kind"
    duckdb.sql(f"COPY ({row}) TO '{tmp_path}/link/x.parquet'")
    assert clients(folder / "x.parquet")[0] == ["good"]


def test_compression_is_known_by_content(
    tmp_path: Path, clients: Callable[..., tuple[list[str], Intake]]
) -> None:
    """Plain text called .gz is read as text, and gzip without the suffix is unpacked."""
    (tmp_path / "plain.csv.gz").write_text(HEADER + "a,2026-01-31,praise\n")
    (tmp_path / "packed.csv").write_bytes(gzip.compress((HEADER + "b,2026-01-31,praise\n").encode()))
    assert clients("plain.csv.gz", "packed.csv")[0] == ["a", "b"]


def test_a_name_that_is_no_utf8_is_read(
    tmp_path: Path, clients: Callable[..., tuple[list[str], Intake]]
) -> None:
    """Its bytes are escaped where the name is reported."""
    path = tmp_path / b"\xff.csv".decode("utf-8", "surrogateescape")
    path.write_text(HEADER + "a,2026-01-31,praise\n")
    names, intake = clients(path)
    assert names == ["a"]
    assert intake.inputs[0].file == f"{tmp_path}/\\udcff.csv"


def test_a_damaged_file_is_a_problem_and_the_others_are_read(
    tmp_path: Path, clients: Callable[..., tuple[list[str], Intake]]
) -> None:
    """A cut Parquet file is named with the database's reason."""
    (tmp_path / "good.csv").write_text(HEADER + "a,2026-01-31,praise\n")
    (tmp_path / "bad.parquet").write_bytes(b"PAR1" + b"x" * 50)
    names, intake = clients("good.csv", "bad.parquet")
    assert names == ["a"]
    assert intake.unread == ("bad.parquet",)
    assert intake.problems[0].code == "source-unreadable"


def test_a_file_that_changes_while_it_is_read_is_refused(
    tmp_path: Path, clients: Callable[..., tuple[list[str], Intake]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was hashed may not be what was read."""
    path = tmp_path / "x.csv"
    path.write_text(HEADER + "a,2026-01-31,praise\n")
    claim = claim_source

    def slow(*arguments: object) -> object:
        with path.open("a") as file:
            file.write("b,2026-01-31,praise\n")
        return claim(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(reading, "claim_source", slow)
    with pytest.raises(ClientFitError, match="changed while it was read"):
        clients(path)


def test_a_file_of_too_many_columns_is_refused(
    tmp_path: Path, clients: Callable[..., tuple[list[str], Intake]]
) -> None:
    """The width is stated."""
    (tmp_path / "x.csv").write_text(",".join(f"c{n}" for n in range(2_001)) + "\n")
    with pytest.raises(ClientFitError, match="more than 2,000 columns is not read — 2,001 columns"):
        clients("x.csv")
