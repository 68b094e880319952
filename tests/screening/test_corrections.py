"""Corrections in a verdict: what a person changed, who, when and why, also of what no longer counts."""

from datetime import date
from io import StringIO
from pathlib import Path

import pytest

from clientfit.model import Verdict
from clientfit.reports import FORMATS
from clientfit.screening import screen
from clientfit.screening_result import Screening

INVOICES = [
    {
        "client_id": client,
        "event_id": f"R-{month}",
        "kind": "invoice",
        "occurred_at": date(2026, month, 1),
        "due": date(2026, month, 15),
        "amount": 900,
        "currency": "EUR",
    }
    for client in ("tarrowby", "brinklow")
    for month in range(1, 6)
]

NOTES = """
- {client: tarrowby, event_id: R-1, drop: entered twice, who: N. Nominee, when: 2026-06-01}
- {client: tarrowby, event_id: R-2, amount: 450, who: N. Nominee, when: 2026-06-02}
- {client: tarrowby, event_id: R-3, settled: 2026-03-14, who: N. Nominee, when: 2026-07-01}
- {client: tarrowby, trait: startup}
"""


def corrected(folder: Path, **options: object) -> Screening:
    """Screen both clients with the corrections."""
    notes = folder / "notes.yml"
    notes.write_text(NOTES, encoding="utf-8")
    return screen(INVOICES, as_of=date(2026, 6, 30), corrections=notes, **options)  # type: ignore[arg-type]


def verdict(screening: Screening, client: str = "tarrowby") -> Verdict:
    """The verdict on a client."""
    return screening.verdict(client)


def test_a_verdict_lists_the_corrections_known_by_the_day(tmp_path: Path) -> None:
    """What, by whom, when and why, with its place; one made after the day is unknown."""
    made = verdict(corrected(tmp_path)).corrections
    assert [(each.event_id, each.says, each.by, each.on, each.reason) for each in made] == [
        ("R-1", "dropped", "N. Nominee", date(2026, 6, 1), "entered twice"),
        ("R-2", "amount 450, was 900.00", "N. Nominee", date(2026, 6, 2), None),
        (None, "trait startup", None, None, None),
    ]
    assert [each.line for each in made] == [2, 3, 5]
    assert verdict(corrected(tmp_path), "brinklow").corrections == ()


def test_a_dropped_event_counts_for_nothing(tmp_path: Path) -> None:
    """Neither in the history nor in the evidence nor in what is owed; a corrected amount is owed."""
    found = verdict(corrected(tmp_path))
    assert found.history.events == 4
    cited = {
        event.event_id for signal in found.types["late_payer"].signals for event in signal.evidence.events
    }
    assert "R-1" not in cited
    assert [money.owed for money in found.money] == ["3150.00"]


def test_the_reports_show_corrections(tmp_path: Path) -> None:
    """Text, Markdown, HTML, JSON and the explanation have who, when and why."""
    selection = corrected(tmp_path).select(client_ids=["tarrowby"])
    for command, name in (
        ("check", "text"),
        ("check", "md"),
        ("check", "html"),
        ("check", "json"),
        ("explain", "text"),
    ):
        stream = StringIO()
        FORMATS[name].writer(command)(selection, stream)
        flat = " ".join(stream.getvalue().split())
        for words in ("entered twice", "N. Nominee", "2026-06-01"):
            assert words in flat, (command, name)


@pytest.mark.parametrize(("options", "made"), [({"text": False}, 3), ({"pseudonyms": "key"}, 0)])
def test_no_free_text_leaves_where_it_is_left_out(
    options: dict[str, object], made: int, tmp_path: Path
) -> None:
    """Without text the reason is gone; with pseudonyms the corrections are, as they name persons."""
    if "pseudonyms" in options:
        options = {"pseudonyms": tmp_path / "key"}
    found = corrected(tmp_path, **options).to_json()
    assert "entered twice" not in found
    assert (
        found.count('"says": "amount 450') + found.count('"dropped"') + found.count("trait startup") == made
    )
