"""Pseudonyms instead of names."""

import hmac
import stat
from datetime import date
from pathlib import Path

import pytest

from clientfit.errors import PROBLEM_CODES, ClientFitError
from clientfit.privacy import Pseudonyms
from clientfit.screening import screen
from clientfit.screening_result import Screening
from tests.properties.book import AS_OF as RANDOM_AS_OF
from tests.properties.book import random_book

AS_OF = date(2026, 6, 30)
AGENCY = Path(__file__).parents[1] / "examples" / "agency"
KEY, OTHER = "0f" * 32, "1e" * 32


def hidden(key: str) -> Screening:
    """The example agency under a key's pseudonyms."""
    folder = AGENCY
    return screen(
        folder / "events.csv", as_of=AS_OF, clients=folder / "clients.csv", pseudonyms=Pseudonyms(key)
    )


@pytest.fixture(scope="module")
def agency_hidden() -> Screening:
    """The agency under one key, screened once."""
    return hidden(KEY)


def test_levels_and_words_stay(agency: Screening, agency_hidden: Screening) -> None:
    """Each client is told what it was told under its name: levels, advice, reasons, and what to ask for."""
    known = Pseudonyms(KEY)
    told = {row.client_id: row for row in agency_hidden.rows()}
    assert len(told) == len(agency)
    for row in agency.rows():
        other = told[known.client(row.client_id)]
        assert (other.levels, other.recommendation) == (row.levels, row.recommendation)
        assert (other.reasons, other.conditions) == (row.reasons, row.conditions)
        assert (other.events, other.first, other.last) == (row.events, row.first, row.last)


def test_levels_of_a_random_book_stay() -> None:
    """Also where several events share a day and only their names tell which came first."""
    rows = [{**row, "occurred_at": str(row["occurred_at"])[:10]} for row in random_book(7, 60)]
    known = Pseudonyms(KEY)
    plain = {known.client(row.client_id): row for row in screen(rows, as_of=RANDOM_AS_OF).rows()}
    for row in screen(rows, as_of=RANDOM_AS_OF, pseudonyms=known).rows():
        assert row.levels == plain[row.client_id].levels
        assert row.reasons == plain[row.client_id].reasons


def test_measures_stay(agency: Screening, agency_hidden: Screening) -> None:
    """Nothing that is measured of a client changes, so no rule can find anything else."""
    known = Pseudonyms(KEY)
    plain = {known.client(row["client_id"]): row for row in agency.to_arrow().to_pylist()}
    for row in agency_hidden.to_arrow().to_pylist():
        names = {"client_id": row["client_id"], "client_name": row["client_name"]}
        assert row == plain[row["client_id"]] | names


def test_the_key_decides(agency_hidden: Screening) -> None:
    """The same key gives the same document to the byte; another key gives others."""
    assert hidden(KEY).to_json() == agency_hidden.to_json()
    ids = {row.client_id for row in agency_hidden.rows()}
    assert ids.isdisjoint(row.client_id for row in hidden(OTHER).rows())


def test_a_pseudonym_is_an_hmac(agency_hidden: Screening) -> None:
    """It is the start of HMAC-SHA-256 of the client's id, made in SQL as in Python."""
    digest = hmac.digest(bytes.fromhex(KEY), b"client:harrowmere", "sha256").hex()
    assert f"client-{digest[:16]}" in dict(agency_hidden.clients())
    assert Pseudonyms(KEY).client("harrowmere") == f"client-{digest[:16]}"


@pytest.mark.parametrize("key", ["ab" * 16, "ab" * 64, "ab" * 65])
def test_keys_of_any_length_agree(key: str) -> None:
    """A key as long as SHA-256's block, or longer, gives the same pseudonym in SQL as in Python."""
    events = [{"client_id": "Kiln & Co", "kind": "inquiry", "occurred_at": "2026-06-01"}]
    found = screen(events, as_of=AS_OF, pseudonyms=Pseudonyms(key))
    assert dict(found.clients()) == {Pseudonyms(key).client("Kiln & Co"): Pseudonyms(key).client("Kiln & Co")}


def test_references_still_lead_to_their_events() -> None:
    """An event's id and what refers to it get the same name; so do jobs and what refers to them."""
    events = [
        {"kind": "delivery", "event_id": "kiln shop", "occurred_at": "2026-01-01"},
        {"kind": "revision", "event_id": "r", "ref": "kiln shop", "occurred_at": "2026-01-05"},
        {"kind": "change_request", "ref": "kiln job", "occurred_at": "2026-01-06"},
        {"kind": "quote", "engagement": "kiln job", "occurred_at": "2026-01-07"},
    ]
    events = [{"client_id": "Kiln", **event} for event in events]
    found = screen(events, as_of=AS_OF, pseudonyms=Pseudonyms(KEY))
    rows = found._store.rows("SELECT event_id, ref, engagement FROM event ORDER BY occurred_at")  # noqa: SLF001
    assert rows[0][0] == rows[1][1]
    assert rows[2][1] == rows[3][2]
    assert "kiln" not in str(rows)


def test_each_reference_of_a_list_leads_to_its_event() -> None:
    """A promise about two invoices is still about these two, in its order; an unknown one gets a name too."""
    events = [
        {"kind": "invoice", "event_id": "kiln 1", "occurred_at": "2026-01-01"},
        {"kind": "invoice", "event_id": "kiln 2", "occurred_at": "2026-01-02"},
        {"kind": "payment_promise", "ref": "kiln 2; kiln 1;kiln 3", "occurred_at": "2026-01-05"},
    ]
    events = [{"client_id": "Kiln", **event} for event in events]
    found = screen(events, as_of=AS_OF, pseudonyms=Pseudonyms(KEY))
    rows = found._store.rows("SELECT event_id, ref FROM event ORDER BY occurred_at")  # noqa: SLF001
    assert rows[2][1].split(";")[:2] == [rows[1][0], rows[0][0]]
    assert "kiln" not in str(rows)


def test_tags_that_nobody_knows_are_dropped() -> None:
    """A tag with a meaning stays, with its order; any other may be a name."""
    events = [
        {"client_id": "k", "kind": "conduct", "occurred_at": "2026-01-01", "tags": "zelda;hostile;abusive"},
        {"client_id": "k", "kind": "message", "occurred_at": "2026-01-02", "tags": "zelda"},
        {"client_id": "k", "kind": "message", "occurred_at": "2026-01-03", "tags": "notice:hours"},
    ]
    found = screen(events, as_of=AS_OF, pseudonyms=Pseudonyms(KEY))
    rows = found._store.rows("SELECT tags FROM event ORDER BY occurred_at")  # noqa: SLF001
    assert rows == [(";abusive;hostile;",), ("",), (";notice:hours;",)]


def test_problems_tell_no_data(tmp_path: Path) -> None:
    """A rejected row is told by its code's meaning, its line, and the pseudonym of its file."""
    path = tmp_path / "Zelda Ltd.csv"
    path.write_text("client_id,kind,occurred_at\nzelda,invoice,zelda-day\nzelda,invoice,2026-01-01\n")
    known = Pseudonyms(KEY)
    found = screen(path, as_of=AS_OF, pseudonyms=known)
    (problem,) = (each for each in found.problems if each.code == "row-bad-date")
    assert (problem.message, problem.line) == (PROBLEM_CODES["row-bad-date"], 2)
    assert (problem.found, problem.hint) == (None, None)
    assert problem.file == found.head.inputs[0].file == known.file(str(path))
    assert [row[:3] for row in found.rejects()] == [(known.file(str(path)), 2, "row-bad-date")]
    assert "zelda" not in f"{found.to_json()}{list(found.rejects())}".lower()


def test_a_strict_error_tells_no_data(tmp_path: Path) -> None:
    """What stops the work because of a row tells no more of the row than a problem would."""
    path = tmp_path / "Zelda Ltd.csv"
    path.write_text("client_id,kind,occurred_at\nzelda,invoice,zelda-day\n")
    with pytest.raises(ClientFitError) as raised:
        screen(path, as_of=AS_OF, strict=True, pseudonyms=Pseudonyms(KEY))
    assert [problem.line for problem in raised.value.problems] == [2]
    assert "zelda" not in str(raised.value).lower()


def test_a_key_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    """Where there is no file it is made, with 64 digits that nobody else may read; then it is used again."""
    path = tmp_path / "key.txt"
    made = Pseudonyms.from_file(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert len(bytes.fromhex(path.read_text(encoding="ascii"))) == 32
    assert Pseudonyms.from_file(path).client("kiln") == made.client("kiln")


@pytest.mark.parametrize("text", ["", "short", "zz" * 32, "k\u00e4se" * 20])
def test_what_is_no_key_is_refused(tmp_path: Path, text: str) -> None:
    """A file with something else in it is left as it is, and named."""
    path = tmp_path / "key.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ClientFitError) as raised:
        Pseudonyms.from_file(path)
    assert (raised.value.code, raised.value.file) == ("key-unreadable", str(path))
    assert path.read_text(encoding="utf-8") == text


def test_a_key_can_not_be_made_where_nothing_is(tmp_path: Path) -> None:
    """The folder has to be there."""
    with pytest.raises(ClientFitError, match=r"no/key\.txt"):
        Pseudonyms.from_file(tmp_path / "no" / "key.txt")


def test_without_text_names_stay(agency: Screening) -> None:
    """`text=False` leaves out the notes, and changes no level."""
    folder = AGENCY
    found = screen(folder / "events.csv", as_of=AS_OF, clients=folder / "clients.csv", text=False)
    assert [row.client_name for row in found.rows()] == [row.client_name for row in agency.rows()]
    assert list(found.rows()) == list(agency.rows())
    notes = {
        event.text
        for verdict in found
        for kind in verdict.types.values()
        for signal in kind.signals
        for event in signal.evidence.events
    }
    assert notes == {None}
