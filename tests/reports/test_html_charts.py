"""What the HTML report's templates are given: words, places on axes, bars and dots."""

from datetime import date
from itertools import pairwise

import pytest

from clientfit.model import Condition, SignalVerdict
from clientfit.model.timeline import Entry, Legend, Payment, Timeline
from clientfit.reports.html.book import ages
from clientfit.reports.html.charts import LANE, TICKS, WIDE, Span, bars, grounds, history, payments, span
from clientfit.reports.html.formatting import NAME_LENGTH, clip, clip_name, format_money, format_quantity

AS_OF = date(2026, 6, 30)


@pytest.mark.parametrize(
    ("value", "unit", "told"),
    [
        (0.4236, "share", "42.4 %"),
        (1.5, "ratio", "150 %"),
        (1, "days", "1 day"),
        (31.26, "days", "31.3 days"),
        (12, "count", "12"),
        (12_345.6, "amount", "12,346"),
        (None, "share", "–"),  # noqa: RUF001 - a dash
    ],
)
def test_a_value_is_told_in_its_unit(value: float | None, unit: str, told: str) -> None:
    """Shares are percent, days are counted, and nothing known is a dash."""
    assert format_quantity(value, unit) == told


@pytest.mark.parametrize(
    ("amount", "currency", "told"),
    [
        ("1234567.50", "EUR", "EUR 1,234,567.50"),
        ("0.125", None, "0.125"),
        ("7", "GBP", "GBP 7"),
        ("1E+2", "GBP", "GBP 1E+2"),
    ],
)
def test_an_amount_keeps_every_digit(amount: str, currency: str | None, told: str) -> None:
    """Thousands are set apart, and nothing is rounded."""
    assert format_money(amount, currency) == told


def test_a_long_name_is_cut() -> None:
    """What is cut ends in an ellipsis, however long the text was."""
    assert len(clip_name("A" * 10_000)) == NAME_LENGTH
    assert clip_name("A" * 10_000).endswith("A…")
    assert clip("word " * 3, 11) == "word word…"
    assert clip("short", 12) == "short"


def test_accents_of_real_names_stay() -> None:
    """A letter may have four marks, composed or not."""
    assert clip_name("Ngân Hàng Việt Nam") == "Ngân Hàng Việt Nam"
    assert clip_name("e\u0301\u0323") == "e\u0301\u0323"


def test_days_lie_between_the_ends() -> None:
    """The first day is at 0, the last at the other end, and days beyond lie on the ends."""
    axis = Span(date(2026, 1, 1), date(2026, 1, 11))
    assert [axis.place(date(2026, 1, day)) for day in (1, 2, 11)] == [0, 100, WIDE]
    assert axis.place(date(2027, 1, 1)) == WIDE


@pytest.mark.parametrize(
    ("start", "first", "count"),
    [
        (date(2026, 5, 1), "May 2026", 2),
        (date(2025, 12, 15), "Jan 2026", 6),
        (date(2025, 3, 3), "Apr 2025", 5),
        (date(2024, 7, 1), "Jul 2024", 4),
        (date(2021, 7, 1), "2022", 5),
        (date(1990, 1, 1), "1990", 4),
    ],
)
def test_ticks_are_few_and_even(start: date, first: str, count: int) -> None:
    """Months for a year, years for many, and never more than have room."""
    ticks = list(Span(start, AS_OF).ticks())
    assert (ticks[0].label, len(ticks)) == (first, count)
    assert len(ticks) <= TICKS + 1
    gaps = {round(b.at - a.at) for a, b in pairwise(ticks)}
    assert max(gaps, default=0) - min(gaps, default=0) <= 3


def test_any_calendar_year_has_an_axis() -> None:
    """The first and the last day that there is break nothing."""
    assert len(list(Span(date.min, date.max).ticks())) <= TICKS + 1
    assert list(span([date.max], AS_OF).ticks())
    assert span([date.min], date.min).place(date.min) == 0
    assert span([AS_OF], AS_OF).place(AS_OF) == WIDE


def test_labels_stay_within_the_axis() -> None:
    """Beside an edge a label begins or ends at its tick."""
    ticks = list(Span(date(2026, 1, 1), date(2026, 7, 1)).ticks())
    assert [ticks[0].anchor, ticks[1].anchor, ticks[-1].anchor] == ["start", "middle", "end"]


def condition(measure: str, threshold: float, value: float | None, *, unit: str = "days") -> Condition:
    """One condition `value >= threshold`."""
    holds = value is not None and value >= threshold
    return Condition(
        measure=measure,
        op=">=",
        threshold=threshold,
        value=value,
        holds=holds,
        unit=unit,
        why="so",
        reference="X",
    )


def signal(**levels: tuple[Condition, ...]) -> SignalVerdict:
    """A signal with these conditions by level."""
    return SignalVerdict(
        signal="s", title="S", level="flag", measure="m", value=1, unit="days", says="", conditions=levels
    )


def test_thresholds_of_one_measure_share_a_bar() -> None:
    """Levels that look at the same value are drawn on it, from watch to severe."""
    found = list(
        bars(
            signal(
                severe=(condition("m", 60, 30),),
                watch=(condition("m", 15, 30), condition("m.n", 2, 4, unit="count")),
                flag=(condition("m", 30, 30),),
            ),
            {"m": "Days late"},
        )
    )
    assert [(bar.label, bar.value) for bar in found] == [("Days late", "30 days"), ("m n", "4")]
    assert [(each.level, each.asks, each.holds) for each in found[0].thresholds] == [
        ("watch", "≥ 15 days", True),
        ("flag", "≥ 30 days", True),
        ("severe", "≥ 60 days", False),
    ]
    assert found[0].width == found[0].thresholds[1].at
    assert [each.at for each in found[0].thresholds] == [21.7, 43.5, 87.0]


def test_equal_thresholds_stand_side_by_side() -> None:
    """Where two levels begin at one value, neither line covers the other."""
    (bar,) = bars(
        signal(watch=(condition("m", 2, 9),), flag=(condition("m", 2, 9),), severe=(condition("m", 5, 9),)),
        {},
    )
    assert [(each.level, each.shift) for each in bar.thresholds] == [("watch", 0), ("flag", 4), ("severe", 0)]


def test_grounds_are_those_of_the_level() -> None:
    """The reasons of the level that a signal has, each told once."""
    assert grounds(signal(flag=(condition("m", 1, 2), condition("n", 1, 2)))) == ("so",)
    assert grounds(signal(severe=(condition("m", 1, 2),))) == ()


def test_a_share_is_drawn_up_to_the_whole() -> None:
    """A share of everything fills the bar."""
    (bar,) = bars(signal(flag=(condition("m", 0.25, 1.0, unit="share"),)), {})
    assert bar.width == 100.0
    assert bar.thresholds[0].at == 25.0


@pytest.mark.parametrize("value", [None, 0, -3])
def test_nothing_measured_is_an_empty_bar(value: float | None) -> None:
    """Unknown, zero and below are no length."""
    (bar,) = bars(signal(flag=(condition("m", 0, value),)), {})
    assert bar.width == 0


def test_records_that_count_are_marked_apart() -> None:
    """A day with a record that a raised signal counts is in the marked path of its lane, others are not."""
    entries = (
        Entry(day=date(2026, 1, 1), kind="invoice", count=2, signals=("late",)),
        Entry(day=date(2026, 3, 1), kind="invoice", count=1, signals=("other",)),
        Entry(day=date(2026, 3, 1), kind="support", count=9),
    )
    found = history(Timeline(client_id="c", entries=entries), {"late"}, AS_OF)
    assert found is not None
    assert [(lane.kind, lane.count) for lane in found.lanes] == [("support", 9), ("invoice", 3)]
    assert found.lanes[1].cited == f"M0 {LANE + LANE // 2}h.1"
    assert found.lanes[1].plain == f"M328 {LANE + LANE // 2}h.1"
    assert found.lanes[0].cited == ""
    assert (
        found.says
        == "Timeline from 2026-01-01 to 2026-06-30: support 9, invoice 3; 1 day with records that count."
    )


def test_a_client_without_events_has_no_timeline() -> None:
    """Nothing is drawn of nothing."""
    empty = Timeline(client_id="c")
    assert history(empty, set(), AS_OF) is None
    assert payments(empty, Legend(), AS_OF) is None


def test_payments_stand_as_high_as_they_were_late() -> None:
    """The latest reaches the top, one in time stays on the due line, an open one is among the hollow."""
    drawn = (
        Payment(due=date(2026, 1, 1), paid=date(2026, 1, 1), late=0),
        Payment(due=date(2026, 2, 1), paid=date(2026, 4, 2), late=60, amount="5.00", currency="EUR"),
        Payment(due=date(2026, 6, 20), paid=None, late=10),
        Payment(due=date(2026, 7, 20), paid=None, late=0),
    )
    found = payments(Timeline(client_id="c", payments=drawn), Legend(ages=(0, 30)), AS_OF)
    assert found is not None
    shades = {age.shade: age for age in found.ages}
    assert shades[0].paid == "M0 138h0"
    assert shades[0].stems == ""
    assert shades[2].stems == "M155 138V12"
    assert shades[1].open.endswith("h0")
    assert [line.label for line in found.lines] == ["due", "30 days"]
    assert found.says == "4 payments due: 2 came or are late, the latest by 60 days; 2 still open."
    assert [(row.paid, row.late, row.amount) for row in found.rows] == [
        ("not due yet", "0", ""),
        ("open", "10", ""),
        ("2026-04-02", "60", "EUR 5.00"),
        ("2026-01-01", "0", ""),
    ]


def test_old_payments_are_counted_where_they_are_not_listed() -> None:
    """The table has the newest sixty and says how many came before."""
    many = tuple(Payment(due=date(2020, 1, 1), paid=date(2020, 1, 2), late=1) for _ in range(64))
    found = payments(Timeline(client_id="c", payments=many), Legend(ages=(0,)), AS_OF)
    assert found is not None
    assert (len(found.rows), found.earlier) == (60, 4)


def test_ages_have_words() -> None:
    """Each age says from which day to which it goes; there may be one alone."""
    assert ages(Legend(ages=(0, 30, 60)), "in time") == ("in time", "1–30 days", "31–60 days", "over 60 days")  # noqa: RUF001
    assert ages(Legend(ages=(0,)), "in time") == ("in time", "over 0 days")
    assert ages(Legend(), "in time") == ()
