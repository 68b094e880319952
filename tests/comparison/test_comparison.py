"""Two screenings compared: who changed, in which direction, by which records and rule lines."""

from collections.abc import Callable
from datetime import date
from io import StringIO
from pathlib import Path

import pytest

from clientfit import ClientFitError
from clientfit.comparison import compare, rulebook_folder
from clientfit.model.comparison import Comparison
from clientfit.model.json_writer import write_json
from clientfit.reports.comparison import html, markdown, text
from clientfit.rulebook import default_rules, load_with_places
from clientfit.rulebook.differences import RulebookDifferences, RulebookVersion
from clientfit.saved_screening import SavedScreening
from clientfit.screening import screen
from clientfit.screening_result import Screening

Row = dict[str, object]


def invoices(client: str, months: range, settled_after: int | None) -> list[Row]:
    """One invoice a month, due after 14 days, settled so many days after it was sent, or never."""
    return [
        {
            "client_id": client,
            "event_id": f"{client}-{month}",
            "kind": "invoice",
            "occurred_at": date(2026, month, 1),
            "due": date(2026, month, 15),
            "settled": None if settled_after is None else date(2026, month, settled_after),
            "amount": 1000,
            "currency": "EUR",
        }
        for month in months
    ]


BOOK: list[Row] = [
    *invoices("brinklow <&> sons", range(1, 6), None),
    *invoices("tarrowby", range(1, 6), 10),
    *invoices("newcombe", range(5, 6), 10),
]


@pytest.fixture(scope="module")
def may() -> Screening:
    """The book before May."""
    return screen([row for row in BOOK if row["client_id"] != "newcombe"], as_of=date(2026, 1, 31))


@pytest.fixture(scope="module")
def june() -> Screening:
    """The book at the end of June."""
    return screen(BOOK, as_of=date(2026, 6, 30))


@pytest.fixture(scope="module")
def changes(may: Screening, june: Screening) -> Comparison:
    """What changed between the two."""
    return compare(may, june)


def test_each_changed_client_is_named_with_its_records(changes: Comparison) -> None:
    """A debtor is worse with every invoice newly counted, a new client is new, a good one changes too."""
    by_id = {change.client_id: change for change in changes.clients}
    debtor = by_id["brinklow <&> sons"]
    assert (debtor.direction, debtor.before, debtor.after) == ("worse", "not_enough_history", "wind_down")
    assert [(each.type, each.before, each.after) for each in debtor.types][-1] == (
        "late_payer",
        "not_judged",
        "severe",
    )
    assert {event.event_id for event in debtor.counted} == {f"brinklow <&> sons-{n}" for n in range(1, 6)}
    assert by_id["newcombe"].direction == "new"
    assert changes.moved == {"wind_down": 1}
    assert sum(changes.directions.values()) + changes.unchanged == 3


def test_a_client_that_is_gone_is_listed(may: Screening, june: Screening) -> None:
    """Compared the other way round, the new client is gone and the debtor has recovered."""
    back = compare(june, may)
    directions = {change.client_id: change.direction for change in back.clients}
    assert directions["newcombe"] == "gone"
    assert directions["brinklow <&> sons"] == "better"
    assert back.recovered >= 1


def test_a_screening_equals_itself(june: Screening) -> None:
    """Nothing changed, and the headline says so."""
    same = compare(june, june)
    assert (same.clients, same.unchanged) == ((), 3)
    told = StringIO()
    text.write_comparison(same, told)
    assert told.getvalue().startswith("No client changed.\n")


def test_a_saved_screening_compares_as_the_screening_itself(
    may: Screening, june: Screening, changes: Comparison, tmp_path: Path
) -> None:
    """JSON written and read again gives the same comparison, field by field."""
    saved = []
    for name, screening in (("may", may), ("june", june)):
        path = tmp_path / f"{name}.json"
        with path.open("w", encoding="utf-8") as stream:
            write_json(screening, stream)
        saved.append(SavedScreening(path))
    assert compare(saved[0], saved[1]) == changes


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"\xff",
        b'{"schema": "clientfit/verdict/1"}',
        b'{"schema": "clientfit/verdict/1", "clients": [1]}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_saved_screening_is_a_problem(content: bytes, tmp_path: Path) -> None:
    """The problem names the file; there is no traceback."""
    path = tmp_path / "x.json"
    path.write_bytes(content)
    with pytest.raises(ClientFitError) as caught:
        SavedScreening(path)
    assert (caught.value.code, caught.value.file) == ("screening-unreadable", str(path))


def test_a_truncated_client_is_a_problem(june: Screening, tmp_path: Path) -> None:
    """A client without its fields is reported with its id."""
    path = tmp_path / "x.json"
    path.write_text(june.to_json().replace('"stage_inferred"', '"stage_infered"'), encoding="utf-8")
    saved = SavedScreening(path)
    with pytest.raises(ClientFitError) as caught:
        list(saved.verdicts_on(["tarrowby"]))
    assert "tarrowby" in str(caught.value.problems[0].found)


def test_the_rule_line_that_led_to_a_change_is_named() -> None:
    """A parameter set otherwise is named with its file and line, behind the client that it changes only."""
    settings = {"grace_days": 30}
    book = [*invoices("slowcombe", range(1, 7), 28), *invoices("tarrowby", range(1, 6), 10)]
    after = screen(book, as_of=date(2026, 6, 30), overrides=settings)
    before = screen(book, as_of=date(2026, 6, 30))
    folder = default_rules()
    rules = RulebookDifferences(
        RulebookVersion(*load_with_places(), folder, "old"),
        RulebookVersion(*load_with_places(None, settings), folder, "new"),
    )
    changes = compare(before, after, rules)
    (line,) = changes.rules
    assert (line.rule, line.before, line.after) == ("parameters.grace_days.value", "7", "30")
    assert str(line.place).startswith("new/parameters.yml:")
    changed = {change.client_id: change.rules for change in changes.clients}
    assert changed == {"slowcombe": (line,)}


def test_only_the_rule_lines_that_a_type_rests_on_are_named(tmp_path: Path) -> None:
    """An overlay sets a number and adds a type: clients that the number changes are not put down to the type.

    A line of the rules that are extended is named by them, and none by this machine's folders.
    """
    folder = tmp_path / "ours"
    folder.mkdir()
    (folder / "rulebook.yml").write_text(
        "extends: default\nrulebook: {name: ours, version: '1', about: Ours.}\nset: {grace_days: 30}\n",
        encoding="utf-8",
    )
    seventh = Path(__file__).parents[2] / "examples" / "seventh_type" / "payment_bouncer.yml"
    (folder / "payment_bouncer.yml").write_text(seventh.read_text("utf-8"), encoding="utf-8")
    book = invoices("slowcombe", range(1, 7), 28)
    rules = RulebookDifferences(
        RulebookVersion(*load_with_places(), default_rules(), "default"),
        RulebookVersion(*load_with_places(folder), folder, "ours"),
    )
    before, after = screen(book, as_of=date(2026, 6, 30)), screen(book, as_of=date(2026, 6, 30), rules=folder)
    (change,) = compare(before, after, rules).clients
    assert [line.rule for line in change.rules] == ["parameters.grace_days.value"]
    assert str(change.rules[0].place).startswith("default/parameters.yml:")
    places = {str(line.place).partition("/")[0] for line in rules.all()}
    assert places == {"default", "ours"}
    assert [line.after for line in rules.all() if line.rule == "types.payment_bouncer"] == ["Payment bouncer"]


def test_thresholds_are_compared_where_only_verdicts_are_at_hand(june: Screening, tmp_path: Path) -> None:
    """Of two saved screenings the threshold that differs is named, without a place."""
    saved = []
    for name in ("a", "b"):
        path = tmp_path / f"{name}.json"
        path.write_text(june.to_json(), encoding="utf-8")
        saved.append(path)
    changed = saved[1].read_text(encoding="utf-8").replace('"sha256": "', '"sha256": "0', 1)
    lowered = changed.replace('"level": "severe"', '"level": "flag"').replace(
        '"wind_down"', '"accept_with_conditions"'
    )
    saved[1].write_text(lowered.replace('"threshold": 60', '"threshold": 999'), encoding="utf-8")
    changes = compare(SavedScreening(saved[0]), SavedScreening(saved[1]))
    rules = [rule for change in changes.clients for rule in change.rules]
    assert rules
    assert all(rule.place is None and "999" in str(rule.after) for rule in rules)


def test_every_format_escapes_what_a_client_is_called(changes: Comparison) -> None:
    """The name is whole in text, escaped in HTML and Markdown."""
    writers: dict[str, Callable[..., None]] = {
        "text": text.write_comparison,
        "md": markdown.write_comparison,
        "html": html.write_comparison,
    }
    written = {}
    for name, write in writers.items():
        stream = StringIO()
        write(changes, stream)
        written[name] = stream.getvalue()
    assert "brinklow <&> sons: not enough history → wind down" in written["text"]
    assert "brinklow &lt;&amp;&gt; sons" in written["html"]
    assert "brinklow <&> sons" not in written["html"]
    assert r"brinklow \<&> sons" in written["md"]
    for each in written.values():
        assert "The oldest open invoice is" in each


def test_a_revision_that_git_does_not_know_is_a_problem(tmp_path: Path) -> None:
    """Neither an option nor nonsense reaches git as such."""
    for name in ("no-such-revision", "--output=x", "", ":"):
        with pytest.raises(ClientFitError) as caught, rulebook_folder(name, tmp_path):
            pass
        assert caught.value.code == "revision-unknown"
