"""Small profiles that extend a shipped one, and a client column chosen on demand."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clientfit.errors import ClientFitError
from clientfit.importers import mapped, shipped_profiles
from clientfit.importers.profiles.extend import client_column_yaml

JIRA = """\
Summary,Issue key,Issue Type,Project key,Reporter,Created,Resolved,Labels,Labels
New form,K-1,Change Request,KILN,ana@kiln.example,2026-01-31,,Kiln & Co,
Wrong colour,K-2,Task,KILN,ana@kiln.example,2026-01-31,2026-02-02,complaint,Kiln & Co
Two at once,M-3,Complaint,MOSS,mo@moss.example,2026-01-31,,Kiln & Co,Moss Ltd
Chore,M-4,Task,MOSS,mo@moss.example,2026-01-31,,,
"""
TRELLO = """\
Card ID,Card Name,Labels,List Name,Board Name,Project
5a7f0e000000000000000001,New form,"Kiln & Co (green), Change request (red)",Doing,Studio,Relaunch
"""
ASANA = """\
Task ID,Created At,Completed At,Name,Section/Column,Tags,Projects
1,2026-01-31,,New form,Doing,change request,Kiln & Co
"""
ZENDESK = """\
Id,Requester,Requester email,Status,Created at,Subject,Organization,Ticket type,Tags
1,Ann,ann@kiln.example,Solved,2026-01-31,Late,Kiln & Co,Incident,vip escalation
2,Ann,ann@kiln.example,Solved,2026-01-31,Bad,Kiln & Co,Question,vip complaint
3,Ann,ann@kiln.example,Solved,2026-01-31,Ask,Kiln & Co,Question,vip
"""
FRESHDESK = """\
Ticket ID,Subject,Status,Type,Created time,Due by Time,Tags,Full name,Contact ID
1,Late,Closed,Problem,2026-01-31,2026-02-02,"vip, service recovery",Ann,7
2,Bad,Closed,Question,2026-01-31,2026-02-02,"vip, complaint",Ann,7
"""


@pytest.mark.parametrize(
    ("text", "column", "clients"),
    [
        (JIRA, "Project key", ["KILN", "KILN", "MOSS"]),
        (JIRA, "reporter", ["ana@kiln.example", "ana@kiln.example", "mo@moss.example"]),
        (JIRA, "Labels", ["Kiln & Co", "Kiln & Co"]),
        (TRELLO, "Project", ["Relaunch"]),
        (TRELLO, "Labels", ["Kiln & Co"]),
        (TRELLO, "Board Name", ["Studio"]),
        (ASANA, "Projects", ["Kiln & Co"]),
    ],
)
def test_the_client_may_stand_in_any_column(
    reading: Callable[..., Any], here: Path, text: str, column: str, clients: list[str]
) -> None:
    """One that the profile doesn't read, one that it reads, or a label that marks no event."""
    (here / "a.csv").write_text(text)
    read = reading("a.csv", client_column=column)
    assert [client for (client,) in read.events("client_id")] == clients
    assert read.input.rows == read.input.used + sum(read.input.skipped.values())


def test_without_it_these_rows_are_nobodys(reading: Callable[..., Any], here: Path) -> None:
    """The account says so; several labels that may be the client are several clients."""
    (here / "a.csv").write_text(JIRA)
    assert reading("a.csv").input.skipped == {"no-client": 4}
    assert reading("a.csv", client_column="Labels").input.skipped == {"no-client": 1, "several-clients": 1}


def test_the_choice_can_be_from_file_a_small_profile(reading: Callable[..., Any], here: Path) -> None:
    """It extends the shipped profile, reads the same, and leaves other exports to their own profiles."""
    (jira,) = (profile for profile in shipped_profiles() if profile.name == "jira-issues")
    (here / "ours.yml").write_text(client_column_yaml(jira, "Project key"))
    assert (here / "ours.yml").read_text() == (
        "name: jira-issues-by-project-key\nextends: jira-issues\ncolumns:\n  chosen_client:\n"
        '    names: ["Project key"]\n    required: true\n    repeated: first\n'
        "define:\n  whose: chosen_client\nclient: whose\n"
    )
    (here / "a.csv").write_text(JIRA)
    (here / "b.csv").write_text(ZENDESK)
    read = reading("a.csv", "b.csv", profile="ours.yml")
    assert [each.profile for each in read.intake.inputs] == ["jira-issues-by-project-key", "zendesk-tickets"]
    assert sorted(client for (client,) in read.clients("client_id")) == ["KILN", "Kiln & Co", "MOSS"]


def test_a_column_that_no_source_has_is_refused(reading: Callable[..., Any], here: Path) -> None:
    """With the nearest one that there is."""
    (here / "a.csv").write_text(JIRA)
    with pytest.raises(ClientFitError, match="no source has the client column — Project kye — did you mean"):
        reading("a.csv", client_column="Project kye")


def test_tags_and_types_mark_complaints(reading: Callable[..., Any], here: Path) -> None:
    """The word complaint does; a small profile names other types and tags."""
    (here / "z.csv").write_text(ZENDESK)
    (here / "f.csv").write_text(FRESHDESK)
    assert reading("z.csv").events("line", "kind") == [(2, "support"), (3, "complaint"), (4, "support")]
    assert reading("f.csv").events("line", "kind") == [(2, "support"), (3, "complaint")]
    for name, marks in (("zendesk", "complaints?|escalation"), ("freshdesk", "problem")):
        (here / f"{name}.yml").write_text(
            f"name: our-{name}\nextends: {name}-tickets\ndefine: {{complaint_marks: \"'{marks}'\"}}\n"
        )
    zendesk = reading("z.csv", profile="zendesk.yml").events("line", "kind")
    assert zendesk == [(2, "complaint"), (3, "complaint"), (4, "support")]
    freshdesk = reading("f.csv", profile="freshdesk.yml").events("line", "kind")
    assert freshdesk == [(2, "complaint"), (3, "support")]


def test_what_a_small_profile_extends_has_to_be_there(reading: Callable[..., Any], here: Path) -> None:
    """The line of the wrong name is told, with the nearest one."""
    (here / "ours.yml").write_text("name: ours\nextends: jira-isues\n")
    (here / "a.csv").write_text(JIRA)
    with pytest.raises(ClientFitError) as caught:
        reading("a.csv", profile="ours.yml")
    assert str(caught.value) == (
        "ours.yml:2: extends: no such import profile — jira-isues — did you mean 'jira-issues'?"
    )


def test_wrong_lines_of_a_small_profile_are_its_own(reading: Callable[..., Any], here: Path) -> None:
    """An expression that names no column, on its line in the small file."""
    (here / "ours.yml").write_text("name: ours\nextends: jira-issues\ndefine:\n  whose: projekt\n")
    (here / "a.csv").write_text(JIRA)
    with pytest.raises(ClientFitError, match=r"ours.yml:4: no such column: 'projekt'"):
        reading("a.csv", profile="ours.yml")


def test_an_own_list_takes_its_client_from_the_column(here: Path) -> None:
    """A proposed profile has it as the client, whatever the names of the others say."""
    (here / "invoices.csv").write_text(
        "Invoice Number,Invoice Date,Due Date,Total,Contact,Board\n1,2026-01-31,2026-02-28,9,Ann,Kiln & Co\n"
    )
    assert '  client: {names: ["Board"], required: true}\n' in mapped("invoices.csv", "Board")
    with pytest.raises(ClientFitError, match="no such column — Bord — did you mean 'Board'"):
        mapped("invoices.csv", "Bord")


@pytest.mark.parametrize(
    "wrong", ["columns: 5", "columns: {customer: {names: 5}}", "ignored: 5", "define: no"]
)
def test_a_small_profile_of_the_wrong_shape_is_refused(
    reading: Callable[..., Any], here: Path, wrong: str
) -> None:
    """By the schema, on its line, and never with a traceback."""
    (here / "ours.yml").write_text(f"name: ours\nextends: jira-issues\n{wrong}\n")
    (here / "a.csv").write_text(JIRA)
    with pytest.raises(ClientFitError, match=r"ours\.yml:3: "):
        reading("a.csv", profile="ours.yml")
