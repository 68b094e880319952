"""Flips: what is said of the next records is what screening finds with them in the history."""

import csv
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest

from clientfit import Screener, screen
from clientfit.model import LEVELS, Flip, Verdict
from clientfit.model.verdict import Level
from clientfit.rulebook import Rulebook, load
from clientfit.rulebook.schema import FlipRecords, Flips
from clientfit.screening_result import Screening

AGENCY = Path(__file__).parents[2] / "examples" / "agency"
AS_OF = date(2026, 6, 30)
CLIENTS = ("harrowmere", "ottervale", "gristhaven", "perrigold")
"""A severe payer, one flagged twice, one of bad conduct, and one who never decides and is hardly known."""

ENDS = {
    "late_payer": ("invoice", "paid"),
    "energy_zapper": ("request", "answered"),
    "commitment_phobic": ("quote", "declined"),
}
"""What is open ends so, type by type."""

Row = dict[str, str]


@cache
def agency() -> Screening:
    """The example agency's book."""
    return screen(AGENCY / "events.csv", clients=AGENCY / "clients.csv", as_of=AS_OF)


@cache
def rulebook() -> Rulebook:
    """The rulebook that ships with clientfit."""
    return load()


@cache
def explained(client_id: str) -> Verdict:
    """The verdict on one client with its flips."""
    return agency().explain(client_id)


@cache
def table(name: str) -> tuple[Row, ...]:
    """A file of the agency, blanks left out."""
    with (AGENCY / name).open(encoding="utf-8", newline="") as lines:
        return tuple({key: cell for key, cell in row.items() if cell} for row in csv.DictReader(lines))


def flips() -> Iterator[tuple[str, str, Flip]]:
    """Every flip of a few clients, with client and type."""
    for client_id in CLIENTS:
        for name, kind in explained(client_id).types.items():
            for flip in kind.flips:
                yield client_id, name, flip


def later(row: Row, days: int) -> Row:
    """The row so many days later."""
    moved: Row = {
        key: (date.fromisoformat(row[key][:10]) + timedelta(days)).isoformat() + row[key][10:]
        for key in ("occurred_at", "due", "settled")
        if key in row
    }
    return {**row, **moved}


def usual(rows: list[Row], kind: str) -> Row:
    """The mean amount of a kind in the currency that most of them have."""
    amounts: dict[str, list[float]] = defaultdict(list)
    for row in rows:
        if "amount" in row and row["kind"] == kind:
            amounts[row["currency"]].append(float(row["amount"]))
    if not amounts:
        (currency,) = {row["currency"] for row in rows if "amount" in row} or {""}
        return {"amount": "1000", "currency": currency}
    currency, of_kind = max(amounts.items(), key=lambda item: len(item[1]))
    return {"amount": f"{sum(of_kind) / len(of_kind):.4f}", "currency": currency}


def added(rows: list[Row], records: FlipRecords, count: int) -> Iterator[Row]:
    """So many records by hand, the last on the as-of day."""
    for nth in range(count):
        for place, event in enumerate(records.events):
            row = {"kind": event.kind, "event_id": f"{nth}-{event.id or place}"}
            for key in ("occurred_at", "due", "settled"):
                if getattr(event, key) is not None:
                    row[key] = (AS_OF + timedelta(getattr(event, key) - nth * records.every)).isoformat()
            if event.ref is not None:
                row["ref"] = f"{nth}-{event.ref}"
            if event.engagement is not None:
                row["engagement"] = f"{nth}-{event.engagement}"
            told = {key: getattr(event, key) for key in ("actor", "outcome", "phase", "cause")}
            row |= {key: word for key, word in told.items() if word is not None}
            yield row | (usual(rows, event.kind) if event.amount == "usual" else {})


def ended(row: Row, name: str) -> Row:
    """The row with what is open in it ended as the flips of a type take it."""
    kind, outcome = ENDS.get(name, ("", ""))
    today = AS_OF.isoformat()
    lapsed = row.get("outcome") == "expired" and row["due"] <= today
    if row["kind"] != kind or "settled" in row or lapsed:
        return row
    return {**row, "settled": max(row["due"], today), "outcome": outcome}


def days_on(records: FlipRecords, count: int) -> int:
    """Whole weeks from today until the last of so many records, the first of which begins after today."""
    weeks = 1
    while 7 * weeks < records.every or any(7 * weeks + event.occurred_at <= 0 for event in records.events):
        weeks += 1
    return 7 * weeks + (count - 1) * records.every


def history(client_id: str) -> list[Row]:
    """The rows of one client."""
    return [row for row in table("events.csv") if row["client_id"] == client_id]


def changed(flip: Flip, client_id: str, name: str, count: int) -> list[Row]:
    """A client's history after so many more records, as it will lie before the as-of day."""
    rows = history(client_id)
    records = getattr(rulebook().types[name].flips, flip.direction)
    days = days_on(records, count)
    assert days == flip.days or count != (flip.count or flip.within)
    return [*(later(ended(row, name), -days) for row in rows), *added(rows, records, count)]


def leads(flip: Flip, before: Level, after: Level) -> bool:
    """Whether a level is worse, or better, than it was."""
    place = {level: rank for rank, level in enumerate(LEVELS)}
    if flip.direction == "worse":
        return place[after] > max(place[before], place["clear"])
    return after != "not_judged" and (
        place[after] < place[before] or (before, after) == ("not_judged", "clear")
    )


@pytest.mark.slow
def test_every_flip_comes_true_when_the_records_are_added_by_hand() -> None:
    """So many records lead to the level told, one fewer nowhere; where none is told, the most don't."""
    rows: list[Row] = []
    clients: list[Row] = []
    asked: dict[str, tuple[str, str, Flip, int]] = {}
    known = {row["client_id"]: row for row in table("clients.csv")}
    for client_id, name, flip in flips():
        most = flip.count or flip.within
        for count in (most, most - 1) if most > 1 else (most,):
            key = f"{client_id} {name} {flip.direction} {count}"
            asked[key] = client_id, name, flip, count
            rows += [{**row, "client_id": key} for row in changed(flip, client_id, name, count)]
            clients.append({**known[client_id], "client_id": key})
    again = {verdict.client_id: verdict for verdict in screen(rows, clients=clients, as_of=AS_OF)}
    for key, (client_id, name, flip, count) in asked.items():
        level = again[key].types[name].level
        if count == flip.count:
            assert level == flip.level, key
        else:
            assert not leads(flip, explained(client_id).types[name].level, level), key
    assert len(again) == len(asked) > 50


@pytest.mark.parametrize(("count", "level"), [(3, "severe"), (4, "flag")])
def test_a_flip_comes_true_in_the_future_that_it_tells_of(count: int, level: str) -> None:
    """A severe late payer who pays the next four invoices on their day is one level better on the last."""
    (flip,) = explained("harrowmere").types["late_payer"].flips
    assert (flip.direction, flip.count, flip.level, flip.days) == ("better", 4, "flag", 196)
    rows = [ended(row, "late_payer") for row in history("harrowmere")]
    for nth in range(1, count + 1):
        on = AS_OF + timedelta(49 * nth)
        rows.append(
            {
                "client_id": "harrowmere",
                "event_id": f"coming-{nth}",
                "kind": "invoice",
                "occurred_at": (on - timedelta(14)).isoformat(),
                "due": on.isoformat(),
                "settled": on.isoformat(),
                "outcome": "paid",
                **usual(history("harrowmere"), "invoice"),
            }
        )
    verdict = Screener().check(rows, as_of=AS_OF + timedelta(49 * count))
    assert verdict.types["late_payer"].level == level


def test_flips_lead_from_the_level_there_is() -> None:
    """Nothing is told to be worse than severe or better than clear; what is not judged may become either."""
    seen = set()
    for client_id, name, flip in flips():
        level = explained(client_id).types[name].level
        seen.add((level, flip.direction))
        assert (flip.count is None) == (flip.level is None)
        assert flip.level is None or leads(flip, level, flip.level), (client_id, name)
    assert seen == {
        ("severe", "better"),
        *(
            (level, direction)
            for level in ("flag", "watch", "not_judged")
            for direction in ("worse", "better")
        ),
        ("clear", "worse"),
    }


def test_a_flip_is_told_with_its_count() -> None:
    """One record is told by the phrase for one, several with their number."""
    for _, _, flip in flips():
        count = flip.count or flip.within
        assert (str(count) in flip.says) == (count > 1)
        assert "{" not in flip.says


def test_what_is_open_is_told_with_the_flip() -> None:
    """An open invoice is taken as paid when due, and the flip says so; where nothing is open, nothing is."""
    assert all("open invoices" in ends for ends in given("harrowmere", "late_payer"))
    assert given("harrowmere", "late_payer")
    assert not given("perrigold", "late_payer")


def given(client_id: str, name: str) -> list[str]:
    """How what is open is taken to end in the flips of a type."""
    return [ends for flip in explained(client_id).types[name].flips for ends in flip.given]


def test_only_an_explanation_looks_for_flips() -> None:
    """A verdict of the screening has none; an explained one is the same verdict beside them."""
    verdict = agency().verdict("ottervale")
    assert not any(kind.flips for kind in verdict.types.values())
    with_flips = explained("ottervale")
    types = {name: kind.model_copy(update={"flips": ()}) for name, kind in with_flips.types.items()}
    assert with_flips.model_copy(update={"types": types}) == verdict


def test_explaining_leaves_the_screening_as_it_was() -> None:
    """Explaining a client twice gives the same, and changes no other client's verdict."""
    screening = agency()
    before = [verdict.model_dump_json() for verdict in screening]
    assert screening.explain("perrigold") == explained("perrigold")
    assert [verdict.model_dump_json() for verdict in screening] == before


@pytest.mark.slow
def test_what_comes_after_the_as_of_day_changes_no_flip() -> None:
    """An invoice, a payment or a finding of tomorrow is unknown, also when time moves on in a scenario."""
    rows = history("ottervale")
    tomorrow = (AS_OF + timedelta(1)).isoformat()
    invoice = next(row for row in reversed(rows) if row["kind"] == "invoice")
    paid = {"ref": invoice["event_id"], "amount": "999999", "currency": invoice["currency"]}
    leaks: list[Row] = [
        {"kind": "invoice", "due": tomorrow, "amount": "9", "event_id": "leak-1"},
        {"kind": "payment", "event_id": "leak-2", **paid},
        {"kind": "conduct", "event_id": "leak-3", "confirmed": "true", "tags": "threat"},
    ]
    leaked = [*rows, *({"occurred_at": tomorrow, **leak} for leak in leaks)]
    book = [{**row, "client_id": name} for name, own in (("plain", rows), ("leaked", leaked)) for row in own]
    screening = screen(book, as_of=AS_OF)
    plain, other = (screening.explain(client_id).types for client_id in ("plain", "leaked"))
    assert any(kind.flips for kind in plain.values())
    assert {name: kind.flips for name, kind in other.items()} == {
        name: kind.flips for name, kind in plain.items()
    }


def test_a_rulebook_may_declare_no_flips() -> None:
    """Then there are none, and explaining gives the verdict."""
    screener = Screener()
    types = {
        name: type_.model_copy(update={"flips": Flips()}) for name, type_ in screener.rulebook.types.items()
    }
    plan = replace(screener.plan(AS_OF), rulebook=screener.rulebook.model_copy(update={"types": types}))
    screener.plan = lambda as_of: plan  # noqa: ARG005 - of this day only
    rows = [{"client_id": "a", "kind": "invoice", "occurred_at": "2026-05-01", "due": "2026-06-01"}]
    verdict = screener.explain(rows, as_of=AS_OF)
    assert verdict == screener.check(rows, as_of=AS_OF)
    assert not any(kind.flips for kind in verdict.types.values())


def test_an_unknown_client_can_not_be_explained() -> None:
    """As with its verdict."""
    with pytest.raises(KeyError):
        agency().explain("nobody")
