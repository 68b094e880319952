"""Who claims a file, and what the others miss."""

from pathlib import Path

import pytest

from clientfit.errors import ClientFitError, Problem
from clientfit.importers import detect, shipped_profiles
from clientfit.importers.profiles import match as recognise
from clientfit.importers.profiles.load import load
from clientfit.store import Store

IBM = "CUSTOMERID;PaperlessDate;invoiceNumber;InvoiceDate;DueDate;InvoiceAmount;Disputed;SettledDate\n"


def test_the_claimant_comes_first(here: Path) -> None:
    """Then everybody else with what they miss, the nearest first."""
    (here / "a.csv").write_text("\n" + IBM)
    found = detect("a.csv")
    assert found.line == 2
    assert (found.candidates[0].name, found.candidates[0].claims) == ("ibm-ar", True)
    assert found.chosen == found.candidates[0]
    assert found.chosen.used[0] == ("client", "CUSTOMERID")
    assert found.chosen.ignored == ("PaperlessDate",)
    others = {each.name: each.missing for each in found.candidates if not each.claims}
    assert others["event-table"] == ("client_id", "kind", "occurred_at")
    assert others["clients-table"] == ("client_id",)
    assert len(found.candidates) == len(shipped_profiles()) + 2


def test_an_event_table_is_no_profile_s(here: Path) -> None:
    """The clients table would take it too, were it not an event table; that shows."""
    (here / "a.jsonl").write_text('{"client_id": "a", "kind": "praise", "occurred_at": "2026-01-31"}\n')
    found = detect(here / "a.jsonl")
    assert [each.name for each in found.candidates if each.claims] == ["clients-table", "event-table"]
    assert found.chosen is not None
    assert found.chosen.name == "event-table"
    assert found.line is None


def test_nobody_s_header_has_no_claimant(here: Path) -> None:
    """What the nearest misses is told."""
    (here / "a.csv").write_text(IBM.replace("Disputed", "Quarrel"))
    found = detect("a.csv")
    assert not any(each.claims for each in found.candidates)
    assert found.chosen is None
    assert found.refused is not None
    assert found.refused.code == "column-missing"
    assert found.candidates[0].name == "ibm-ar"
    assert {each.name: each.missing for each in found.candidates}["ibm-ar"] == ("Disputed",)


@pytest.mark.parametrize(("content", "code"), [(None, "source-missing"), ("", "source-empty")])
def test_a_file_that_can_t_be_read_is_told(here: Path, content: str | None, code: str) -> None:
    """Nothing to detect."""
    if content is not None:
        (here / "a.csv").write_text(content)
    with pytest.raises(ClientFitError) as raised:
        detect("a.csv")
    assert raised.value.code == code


def test_two_claimants_are_one_too_many(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both are named with what tells them apart, and the way out."""
    text = (Path(recognise.__file__).parent / "shipped" / "ibm-ar.yml").read_text(encoding="utf-8")
    text = text.replace("name: ibm-ar", "name: other").replace("[Disputed]", "[PaperlessDate]")
    (here / "other.yml").write_text(text.replace("PaperlessDate, PaperlessBill", "Disputed, PaperlessBill"))
    other = load(Store(threads=1), here / "other.yml")
    monkeypatch.setattr(recognise, "shipped_profiles", lambda: (*shipped_profiles(), other))
    with pytest.raises(ClientFitError) as raised:
        recognise.Recogniser().claim("a.csv", IBM.strip().split(";"), 1)
    assert raised.value.problems == (
        Problem(
            code="header-ambiguous",
            message="several import profiles claim the header",
            file="a.csv",
            line=1,
            found="ibm-ar (also reads Disputed); other (also reads PaperlessDate)",
            hint="choose one with --profile",
        ),
    )
