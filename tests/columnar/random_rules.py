"""Random small rulebooks: typed expressions over events, in views with steps, groups, windows and lookups."""

import json
from dataclasses import dataclass

from hypothesis import strategies as st

from tests.conftest import BASE

WORDS = {
    "kind": ("invoice", "payment", "quote", "message", "fee_dispute", "meeting"),
    "outcome": ("paid", "open", "accepted", "declined", "upheld", "missed"),
    "currency": ("EUR", "USD", ""),
    "actor": ("client", "provider"),
    "phase": ("before_due", "after_due", "out_of_hours"),
}
TAGS = ("deposit", "hostile", "goodwill", "contract")


@dataclass(frozen=True)
class Columns:
    """The columns that an expression may read, by type; with the word `kind` also the tags."""

    numbers: tuple[str, ...]
    days: tuple[str, ...]
    truths: tuple[str, ...]
    words: tuple[str, ...] = tuple(WORDS)


EVENT = Columns(
    numbers=("amount", "score"), days=("day", "due", "settled"), truths=("paid_extra", "confirmed")
)


def one_of(*strategies: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """An expression of one of the kinds."""
    return st.one_of(*strategies)


@st.composite
def numbers(draw: st.DrawFn, known: Columns, depth: int = 2) -> str:
    """An expression that gives a number, or NULL."""
    leaves: list[st.SearchStrategy[str]] = [
        st.sampled_from(known.numbers),
        st.sampled_from(("0", "1", "3", "0.5", "12.25", "$grace", "$part")),
    ]
    if not depth:
        return draw(one_of(*leaves))
    one, other = numbers(known, depth - 1), numbers(known, depth - 1)
    if_true, day, earlier = truths(known, depth - 1), days(known, depth - 1), days(known, depth - 1)
    return draw(
        one_of(
            *leaves,
            st.builds("({} {} {})".format, one, st.sampled_from("+-*"), other),
            st.builds("({} - {})".format, day, earlier),
            st.builds("case when {} then {} else {} end".format, if_true, one, other),
            st.builds("case when {} then {} end".format, if_true, one),
            st.builds("coalesce({}, {})".format, one, other),
            st.builds("nullif({}, {})".format, one, other),
            st.builds("{}({}, {})".format, st.sampled_from(("greatest", "least")), one, other),
            st.builds("abs({})".format, one),
            st.builds("(- {})".format, one),
        )
    )


@st.composite
def days(draw: st.DrawFn, known: Columns, depth: int = 2) -> str:
    """An expression that gives a day, or NULL."""
    leaf = st.sampled_from((*known.days, "$as_of"))
    if not depth:
        return draw(leaf)
    one, other, if_true = days(known, depth - 1), days(known, depth - 1), truths(known, depth - 1)
    return draw(
        one_of(
            leaf,
            st.builds(
                "({} {} {})".format, one, st.sampled_from("+-"), st.sampled_from(("3", "30", "$grace"))
            ),
            st.builds("case when {} then {} else {} end".format, if_true, one, other),
            st.builds("coalesce({}, {})".format, one, other),
            st.builds("{}({}, {})".format, st.sampled_from(("greatest", "least")), one, other),
        )
    )


@st.composite
def truths(draw: st.DrawFn, known: Columns, depth: int = 2) -> str:
    """An expression that is true, false or NULL."""
    column = draw(st.sampled_from(known.words))
    words = st.sampled_from(WORDS[column]).map("'{}'".format)
    leaves: list[st.SearchStrategy[str]] = [
        words.map(f"{column} = {{}}".format),
        words.map(f"{column} <> {{}}".format),
        st.lists(words, min_size=1, max_size=3).map(lambda some: f"{column} in ({', '.join(some)})"),
        st.just(f"{column} is null"),
        st.sampled_from(known.truths),
    ]
    if "kind" in known.words:
        leaves.append(st.sampled_from(TAGS).map("tags like '%;{};%'".format))
    if not depth:
        return draw(one_of(*leaves))
    one, other = truths(known, depth - 1), truths(known, depth - 1)
    number, another = numbers(known, depth - 1), numbers(known, depth - 1)
    day, later = days(known, depth - 1), days(known, depth - 1)
    compared = st.sampled_from(("<", "<=", "=", "<>", ">", ">="))
    return draw(
        one_of(
            *leaves,
            st.builds("({} {} {})".format, one, st.sampled_from(("and", "or")), other),
            st.builds("(not {})".format, one),
            st.builds("({} {} {})".format, number, compared, another),
            st.builds("({} {} {})".format, day, compared, later),
            st.builds("({} is not null)".format, one_of(number, day)),
            st.builds("coalesce({}, {})".format, one, st.sampled_from(("true", "false"))),
            st.builds("({} between {} and {})".format, day, later, days(known, depth - 1)),
            st.builds("({} is distinct from {})".format, number, another),
        )
    )


@st.composite
def aggregates(draw: st.DrawFn, known: Columns) -> str:
    """An aggregate over rows that gives a number."""
    number, day, truth = numbers(known, 1), days(known, 1), truths(known, 1)
    found = draw(
        one_of(
            st.just("count(*)"),
            st.builds("count({})".format, number),
            st.builds("count(distinct {})".format, st.sampled_from(known.words)),
            st.builds("sum(cast({} as decimal(18,4)))".format, number),
            st.builds("{}({})".format, st.sampled_from(("max", "min")), number),
            st.builds("median($as_of - {})".format, day),
            st.builds("max($as_of - {})".format, day),
            st.builds("sum(case when {} then 1 else 0 end)".format, truth),
        )
    )
    return f"{found} filter (where {draw(truth)})" if draw(st.booleans()) else found


WINDOWS = (
    "row_number() over (partition by client order by day, event_id)",
    "count(*) over (partition by client, kind)",
    "sum(own_number) over (partition by client order by day rows unbounded preceding)",
    "max(own_day) over (partition by client)",
    "lag(day) over (partition by client order by day, event_id)",
    "count(*) over (partition by client order by day range interval 30 days preceding)",
)


@st.composite
def rulebooks(draw: st.DrawFn) -> str:
    """The text of a rulebook with two views of events, a grouped one, and measures of each."""
    grown = Columns(
        numbers=(*EVENT.numbers, "own_number", "paid"), days=(*EVENT.days, "own_day"), truths=("own_truth",)
    )
    grouped = Columns(
        numbers=("total", "times"), days=("last_day",), truths=("any_truth",), words=("currency",)
    )
    views = {
        "trial": {
            "about": "Events with columns of all types.",
            "from": "event",
            "where": draw(truths(EVENT)),
            "columns": {
                "own_number": f"cast({draw(numbers(EVENT))} as decimal(18,4))",
                "own_day": draw(days(EVENT)),
                "own_truth": draw(truths(EVENT)),
            },
            "steps": [
                {
                    "aggregate": {
                        "from": "event",
                        "where": draw(truths(EVENT, 1)),
                        "match": {"event_id": "ref"},
                        "columns": {"paid": "sum(amount)", "answers": "count(*)"},
                    }
                },
                {"columns": {"ranked": draw(st.sampled_from(WINDOWS))}},
                {"where": draw(truths(grown, 1))},
            ],
            "day": "own_day",
        },
        "by_currency": {
            "about": "The events of one currency.",
            "from": "trial",
            "group": ["currency"],
            "columns": {
                "total": "sum(own_number)",
                "times": draw(aggregates(grown)),
                "last_day": f"max({draw(days(grown, 1))})",
                "any_truth": f"bool_or({draw(truths(grown, 1))})",
            },
        },
    }
    measures = {
        "of_trial": {
            "title": "Trial", "unit": "count", "from": "trial", "opportunities": draw(truths(grown)),
            "incidents": draw(truths(grown)), "value": draw(aggregates(grown)),
            "also": {"ranks": "max(ranked)"} if draw(st.booleans()) else {"heard": "sum(answers)"},
        },
        "a_share": {
            "title": "Share", "unit": "share", "from": "trial", "opportunities": draw(truths(grown, 1)),
            "incidents": draw(truths(grown, 1)), "day": draw(days(grown, 1)),
        },
        "of_groups": {
            "title": "Groups", "unit": "count", "from": "by_currency", "value": draw(aggregates(grouped)),
            "also": {"span": f"max($as_of - {draw(days(grouped, 1))})"},
        },
    }  # fmt: skip
    added = "".join(f"  {name}: {json.dumps(view)}\n" for name, view in views.items())
    text = BASE.replace("measures:\n", f"{added}measures:\n", 1)
    return text.replace(
        "signals:\n",
        "".join(f"  {name}: {json.dumps(each)}\n" for name, each in measures.items()) + "signals:\n",
        1,
    )
