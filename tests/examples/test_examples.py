"""The examples are what examples/README.md says they are."""

import runpy
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from clientfit import Screening, screen

EXAMPLES = Path(__file__).parents[2] / "examples"
AS_OF = date(2026, 6, 30)
FLAGGED = ("flag", "severe")


def flagged(screening: Screening) -> dict[str, set[str]]:
    """The types that each client is flagged for."""
    found = {
        verdict.client_id: {name for name, kind in verdict.types.items() if kind.level in FLAGGED}
        for verdict in screening
    }
    return {client: types for client, types in found.items() if types}


@pytest.fixture(scope="module")
def agency() -> Screening:
    """The agency's book."""
    return screen(
        EXAMPLES / "agency" / "events.csv", as_of=AS_OF, clients=EXAMPLES / "agency" / "clients.csv"
    )


def test_the_prospect_is_declined_for_two_types() -> None:
    """Commitment-phobic and fee haggler, a flag each; no other type is raised."""
    (verdict,) = screen(EXAMPLES / "prospect.csv", as_of=AS_OF)
    assert verdict.recommendation == "decline"
    raised = {name: kind.level for name, kind in verdict.types.items() if kind.level in ("watch", *FLAGGED)}
    assert raised == {"commitment_phobic": "flag", "fee_haggler": "flag"}


def test_the_agency_has_one_client_for_each_type_and_a_mixture(agency: Screening) -> None:
    """Seven clients are flagged: six for one type each, all different, and one for two types."""
    types = sorted(flagged(agency).values(), key=len)
    assert [len(each) for each in types] == [1, 1, 1, 1, 1, 1, 2]
    assert set.union(*types[:6]) == set(agency.summary.by_type)


def test_who_only_looks_bad_is_kept(agency: Screening) -> None:
    """The payer who mended its ways, the start-up that asked and the ally who complains stay at accept."""
    kept = {verdict.client_id for verdict in agency if verdict.recommendation == "accept"}
    assert {"lindqvarn", "pluvionic", "saltmarrow"} <= kept


def test_leads_are_never_refused(agency: Screening) -> None:
    """Of a lead with two or three records there is too little to say."""
    sparse = [verdict for verdict in agency if verdict.history.events <= 3]
    assert len(sparse) == 7
    assert {verdict.recommendation for verdict in sparse} == {"not_enough_history"}


def test_no_rule_flags_a_fifth_of_the_agency(agency: Screening) -> None:
    """The calibration of the book names nothing."""
    calibration = agency.calibration()
    assert [name for name, rate in (calibration.types | calibration.signals).items() if rate.above] == []


def test_good_clients_are_flagged_for_nothing() -> None:
    """Sixteen decent clients who look bad in one way each are all to be kept."""
    folder = EXAMPLES / "good_clients"
    screening = screen(folder / "events.csv", as_of=AS_OF, clients=folder / "clients.csv")
    assert flagged(screening) == {}
    assert screening.summary.by_recommendation == {"accept": 16}


def test_the_agency_can_be_written_again(tmp_path: Path) -> None:
    """The generator writes both files byte for byte, whatever the day and wherever it runs."""
    folder = EXAMPLES / "agency"
    for script in folder.glob("*.py"):
        shutil.copy(script, tmp_path)
    subprocess.run([sys.executable, tmp_path / "generate.py"], check=True, capture_output=True)
    for name in ("events.csv", "clients.csv"):
        assert (tmp_path / name).read_bytes() == (folder / name).read_bytes()


def test_the_program_runs(capsys: pytest.CaptureFixture[str]) -> None:
    """The embedding example answers about its own client and about the book."""
    runpy.run_path(str(EXAMPLES / "embed.py"), run_name="__main__")
    told = capsys.readouterr().out
    assert told.startswith("Hazelmoor Kitchens: accept_with_conditions\n")
    assert "40 clients" in told
