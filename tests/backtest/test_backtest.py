"""A replay looks at no later record, and its scores are what the counts say."""

from collections.abc import Callable
from dataclasses import replace as with_changes
from datetime import date, timedelta
from io import StringIO
from pathlib import Path
from random import Random

import numpy as np
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from clientfit import ClientFitError
from clientfit.backtest import Definitions, Replay, read_definitions, replay, score
from clientfit.backtest.replay import Every, period_ends
from clientfit.backtest.scores import lift, share
from clientfit.cli import main
from clientfit.model import LEVELS
from clientfit.model.backtest import Backtest
from clientfit.reports.backtest import html, markdown, text
from clientfit.screening import screen
from clientfit.verdict.book.counts import wilson

Row = dict[str, object]
LAST = date(2025, 12, 31)


def invoice(client: str, issued: date, late: int | None) -> Row:
    """An invoice due after 30 days and paid so many days late; None: never paid, and written off."""
    due = issued + timedelta(days=30)
    row: Row = {
        "client_id": client,
        "event_id": f"{client}-{issued}",
        "kind": "invoice",
        "occurred_at": issued,
        "due": due,
        "amount": 1000,
        "currency": "EUR",
    }
    if late is None:
        return row | {"outcome": "written_off", "settled": due + timedelta(days=200)}
    return row | {"settled": due + timedelta(days=late)}


def months(year: int) -> list[date]:
    """The first days of a year's months."""
    return [date(year, month, 1) for month in range(1, 13)]


BOOK = [
    *(invoice("tarrowby", day, 0) for day in months(2024) + months(2025)),
    *(invoice("brinklow", day, 40) for day in months(2024)),
    *(invoice("brinklow", day, None) for day in months(2025)[:2]),
]


def replayed(rows: list[Row], *, first: date | None = None, definitions: Definitions | None = None) -> Replay:
    """Replay a book by quarter up to the last day."""
    screening = screen(rows, as_of=LAST)
    return replay(
        screening.store,
        lambda day: with_changes(screening.plan, as_of=day),
        definitions or read_definitions(),
        every="quarter",
        first=first,
        last=LAST,
    )


@pytest.fixture(scope="module")
def book() -> Replay:
    """The book, replayed by quarter."""
    return replayed(BOOK)


@pytest.fixture(scope="module")
def scored(book: Replay) -> Backtest:
    """Its scores, with a horizon of half a year."""
    rulebook = screen(BOOK[:1], as_of=LAST).head.rulebook
    return score(book, read_definitions(), rulebook, horizon_days=180)


def test_a_replayed_day_is_the_screening_of_what_was_known_then(book: Replay) -> None:
    """The levels of a day equal those of a screening of the records up to that day, outcomes unknown."""
    at = book.days.index(date(2024, 9, 30))
    day = book.days[at]
    known = [_as_known(row, day) for row in BOOK if str(row["occurred_at"]) <= str(day)]
    for verdict in screen(known, as_of=day):
        place = [client for client, _ in book.clients].index(verdict.client_id)
        ranks = {name: LEVELS[levels[place, at] + 1] for name, levels in book.levels.items()}
        assert ranks == {name: kind.level for name, kind in verdict.types.items()}


def _as_known(row: Row, day: date) -> Row:
    """Return a record without what came after the day."""
    later = str(row["settled"]) > str(day)
    return {key: value for key, value in row.items() if not later or key not in {"settled", "outcome"}}


def test_the_first_flag_comes_before_the_loss(scored: Backtest) -> None:
    """The debtor is flagged long before the first write-off; the good client never."""
    (first,) = scored.first_flags
    assert (first.client_id, first.type) == ("brinklow", "late_payer")
    loss = date(2025, 1, 1) + timedelta(days=230)
    assert first.outcomes["loss"] == loss
    (lead,) = [each for each in scored.lead_times if (each.type, each.outcome) == ("late_payer", "loss")]
    assert (lead.clients, lead.before, lead.median_days) == (1, 1, (loss - first.flagged_on).days)


def test_scores_are_what_the_counts_say(scored: Backtest) -> None:
    """Of the loss: what was flagged, followed and observed, and the ratios of these."""
    loss = {each.outcome: each for each in scored.outcomes}["loss"]
    late = {each.predictor: each for each in loss.scores}["late_payer"]
    assert loss.followed == 2  # the quarters that end within half a year before the first loss
    assert late.followed == 2
    assert late.recall.value == 1
    assert late.precision.value == pytest.approx(2 / late.flagged)
    assert late.lift.value == pytest.approx((2 / late.flagged) / (2 / loss.observations))
    assert loss.observations == 2 * scored.scored_dates


def test_an_overlay_with_a_draft_is_replayed(tmp_path: Path) -> None:
    """The draft is scored on its own and marked, and no part of what is flagged for any type."""
    (tmp_path / "rulebook.yml").write_text(
        "extends: default\nrulebook: {name: ours, version: '1', about: Ours.}\n"
        "types: {late_payer: {status: draft}}\nset: {grace_days: 2}\n",
        encoding="utf-8",
    )
    screening = screen(BOOK, as_of=LAST, rules=tmp_path)
    definitions = read_definitions()
    found = replay(
        screening.store,
        lambda day: with_changes(screening.plan, as_of=day),
        definitions,
        every="quarter",
        first=date(2025, 1, 1),
        last=LAST,
    )
    scores = score(found, definitions, screening.head.rulebook, horizon_days=90).outcomes[0].scores
    flagged = {each.predictor: (each.title, each.flagged > 0) for each in scores}
    assert flagged["late_payer"] == ("Draft: Late payer", True)
    assert flagged["any_type"] == ("Flagged for any type", False)
    assert screening.head.rulebook.overrides == {"grace_days": 2}


def test_every_format_has_the_tables(scored: Backtest) -> None:
    """Text, Markdown and HTML show the flags and the simple rules."""
    writers: tuple[Callable[..., None], ...] = (
        text.write_backtest,
        markdown.write_backtest,
        html.write_backtest,
    )
    for write in writers:
        stream = StringIO()
        write(scored, stream)
        for words in ("Late payer", "Simple rule: any late invoice", "Money lost", "base rate"):
            assert words in stream.getvalue()


@pytest.mark.long
def test_on_a_random_book_the_lift_is_1_within_its_interval() -> None:
    """Where lateness and disputes come by chance, no flag and no simple rule foretells a dispute."""
    chance = Random(20)  # noqa: S311 - no secret
    rows = []
    for client in range(120):
        for day in [*months(2024), *months(2025)]:
            row = invoice(f"c{client}", day, chance.choice((0, 0, 0, 5, 25, 40)))
            rows.append(row)
            if chance.random() < 0.06:
                rows.append(
                    {
                        "client_id": row["client_id"],
                        "event_id": f"{row['event_id']}-d",
                        "kind": "fee_dispute",
                        "occurred_at": day + timedelta(days=chance.randrange(28)),
                        "ref": row["event_id"],
                        "outcome": "rejected",
                    }
                )
    definitions = read_definitions()
    found = score(
        replayed(rows, first=date(2024, 6, 30), definitions=definitions),
        definitions,
        screen(rows[:1], as_of=LAST).head.rulebook,
        horizon_days=90,
    )
    dispute = {each.outcome: each for each in found.outcomes}["dispute"]
    lifts = {each.predictor: each.lift for each in dispute.scores if each.flagged >= 100}
    assert {"late_payer", "any_type", "late_ever", "disputed"} <= lifts.keys()
    for name, each in lifts.items():
        assert each.low is not None
        assert each.high is not None
        assert each.low <= 1 <= each.high, name
        assert each.high - each.low < 1, name


@given(st.lists(st.booleans(), min_size=2, max_size=60))
def test_of_clients_observed_once_the_interval_is_wilsons(truths: list[bool]) -> None:
    """Up to the factor n / (n - 1) of the variance, where some are true and some false."""
    part = np.array(truths, np.float64)
    found = share(part, np.ones(len(truths)))
    k, n = sum(truths), len(truths)
    assert found.value == k / n
    low, high = wilson(k, n)
    assert found.low == pytest.approx(low, abs=0.05)
    assert found.high == pytest.approx(high, abs=0.05)


def test_a_client_observed_many_times_counts_as_one() -> None:
    """Ten clients of 20 equal observations each have the interval of ten observations, not of 200."""
    whole = np.full(10, 20.0)
    part = whole * np.array([1, 1, 1, 0, 0, 0, 0, 0, 0, 0])
    many = share(part, whole)
    once = share(part / 20, whole / 20)
    assert (many.low, many.high) == pytest.approx((once.low, once.high))


def test_a_lift_without_any_hit_is_0_with_an_upper_end() -> None:
    """Its interval begins at 0; without a flag there is none."""
    ones = np.ones(4)
    came = np.array([1.0, 1, 0, 0])
    spoke = np.array([0.0, 0, 1, 1])
    none = lift(came * spoke, spoke, came, ones)
    assert (none.value, none.low) == (0, 0)
    assert none.high is not None
    assert none.high > 1
    assert lift(came * 0, came * 0, came, ones).value is None


def test_a_lift_with_all_hits_allows_for_few_of_them() -> None:
    """Two hits of two clients could be chance: the interval has 1."""
    came = np.array([1.0, 1, 0, 0])
    found = lift(came, came, came, np.ones(4))
    assert found.value == 2
    assert found.low is not None
    assert found.low < 1


@pytest.mark.parametrize(
    ("every", "first", "days"),
    [
        ("month", date(2024, 1, 31), ["2024-01-31", "2024-02-29", "2024-03-31"]),
        ("quarter", date(2023, 11, 2), ["2023-12-31", "2024-03-31"]),
        ("week", date(2024, 3, 13), ["2024-03-17", "2024-03-24", "2024-03-31"]),
    ],
)
def test_the_last_day_of_each_period_is_replayed(every: Every, first: date, days: list[str]) -> None:
    """From the period of the first day to the last whole one."""
    assert [day.isoformat() for day in period_ends(first, date(2024, 4, 1), every)] == days


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "outcomes: {}",
        "outcomes: {x: {title: X}}",
        "outcomes: {x: {title: X, silent_days: 9, events: [{kind: invoice}]}}",
        "outcomes: {x: {title: X, events: [{kind: invoyce}]}}",
        "outcomes: {x: {title: X, events: [{kind: invoice, outcome: [won]}]}}",
        "outcomes: {x: {title: X, silent_days: 0}}",
        "outcome: {}",
        "a: [",
    ],
)
def test_wrong_definitions_are_problems_with_a_line(wrong: str, tmp_path: Path) -> None:
    """Each is an error of the file, and never a traceback."""
    path = tmp_path / "outcomes.yml"
    path.write_text(wrong, encoding="utf-8")
    with pytest.raises(ClientFitError) as caught:
        read_definitions(path)
    assert {problem.code for problem in caught.value.problems} == {"outcomes-value"}


def test_the_command_writes_and_refuses(tmp_path: Path) -> None:
    """It writes a report; nothing to replay, corrections and waivers are refused."""
    ledger = tmp_path / "ledger.csv"
    ledger.write_text("client_id,event_id,kind,occurred_at\na,1,praise,2025-02-03\n", encoding="utf-8")
    notes = tmp_path / "notes.csv"
    notes.write_text("event_id,outcome\n1,x\n", encoding="utf-8")
    run = CliRunner().invoke
    args = ["backtest", str(ledger), "-q", "--every", "quarter", "--as-of"]
    written = run(main, [*args, "2025-06-30"])
    assert written.stdout.startswith("1 client as of 2 days, every quarter from 2025-03-31 to 2025-06-30")
    assert run(main, [*args, "2025-01-31"]).exit_code == 3
    assert run(main, [*args, "2025-06-30", "--corrections", str(notes)]).exit_code == 2
