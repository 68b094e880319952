"""Row sets: a name that leads nowhere, a circle, an ambiguous row are told at their lines."""

from collections.abc import Callable

import pytest

Passages = tuple[str, str, str, str]
Told = tuple[str, str, str | None, str | None]

FAULTS: list[tuple[Passages, Told]] = [
    (
        ("late.yml", "group: [in_run]", "group: [in_rnu]", "group: [in_rnu]"),
        ("rules-name", "bill has no such column", "in_rnu", "did you mean 'in_run'?"),
    ),
    (
        ("late.yml", "match: {due: day, place", "match: {deu: day, place", "match: {deu: day, place"),
        ("rules-name", "no such column", "deu", "did you mean 'due'?"),
    ),
    (
        ("late.yml", "from: bill\n    group", "from: bills\n    group", "from: bills"),
        ("rules-name", "no such view", "bills", "did you mean 'bill'?"),
    ),
    (
        ("late.yml", "from: bill\n    group", "from: calendar\n    group", "    from: calendar"),
        ("rules-name", "no such view", "calendar", "known: bill, client, event, party, run, total"),
    ),
    (
        ("rulebook.yml", "from: client\n", "from: party\n", "    from: party"),
        ("rules-name", "views read each other in a circle", "party reads party", None),
    ),
    (
        ("rulebook.yml", "from: event\n    group: []", "from: party\n    group: []", "from: client"),
        ("rules-name", "views read each other in a circle", "party reads total reads party", None),
    ),
    (
        ("rulebook.yml", "lookup: {from: total,", "lookup: {from: totals,", "from: totals"),
        ("rules-name", "no such view", "totals", "did you mean 'total'?"),
    ),
    (
        ("rulebook.yml", "{billed: billed}", "{billed: bill}", "{billed: bill}"),
        ("rules-name", "total has no such column", "bill", "did you mean 'billed'?"),
    ),
    (
        (
            "rulebook.yml",
            "lookup: {from: total,",
            "aggregate: {from: total, match: {since: billd},",
            "aggregate",
        ),
        ("rules-name", "total has no such column", "billd", "did you mean 'billed'?"),
    ),
    (
        ("rulebook.yml", "group: []", "group: [currency]", "lookup: {from: total"),
        (
            "rules-name",
            "one row of total is found by all of its key and nothing else",
            "no match",
            "its key: currency",
        ),
    ),
    (
        ("late.yml", "match: {due: day, place: country}", "match: {due: day}", "match: {due: day}"),
        (
            "rules-name",
            "one row of calendar is found by all of its key and nothing else",
            "day",
            "its key: country, day",
        ),
    ),
    (
        (
            "late.yml",
            "lookup: {from: calendar, match: {due: day, place: country}, columns: {bank_day: next_working}}",
            "lookup: {from: party, match: {due: since}, columns: {since: since}}",
            "match: {due: since}",
        ),
        (
            "rules-name",
            "one row of party is found by all of its key and nothing else",
            "since",
            "it has one row a client: leave match out",
        ),
    ),
    (
        ("late.yml", "{days_late: settled - due}", "{bank_day: settled - due}", "lookup: {from: calendar"),
        ("rules-name", "a column of that name is there already", "bank_day", None),
    ),
    (
        (
            "late.yml",
            "columns: {length: count(*)}",
            "columns: {length: count(*), in_run: max(day)}",
            "columns: {length",
        ),
        ("rules-name", "a column of that name is there already", "in_run", None),
    ),
    (
        (
            "late.yml",
            "    group: [in_run]\n    columns: {length: count(*)}",
            "    columns: {length: '1', days_late: '2'}",
            "days_late: '2'",
        ),
        ("rules-name", "a column of that name is there already", "days_late", None),
    ),
    (
        ("late.yml", "views:\n  bill:", "views:\n  event: {about: Mine., from: client}\n  bill:", "  event:"),
        ("rules-name", "the name is taken by what is built in", "event", None),
    ),
    (
        ("rulebook.yml", "{from: party,", "{from: partys,", "from: partys"),
        ("rules-name", "no such view", "partys", "did you mean 'party'?"),
    ),
    (
        ("rulebook.yml", "{from: party,", "{from: bill,", "from: bill"),
        ("rules-name", "the standing needs a view with one row a client", "bill", "its key: event_id"),
    ),
    (
        (
            "rulebook.yml",
            "{from: party, stage: stage, inferred: unsaid, standing: stands}",
            "{from: total, stage: billed, inferred: bild, standing: billed}",
            "from: total",
        ),
        ("rules-name", "total has no such column", "bild", "did you mean 'billed'?"),
    ),
    (
        (
            "rulebook.yml",
            "policy:\n",
            "money: {from: bils, where: a, currency: b, owed: c, days: d}\npolicy:\n",
            "money:",
        ),
        ("rules-name", "no such view", "bils", "did you mean 'bill'?"),
    ),
]
"""What is changed in which file, a passage on the line at fault then; and what is told of it."""


@pytest.mark.parametrize(("passages", "told"), FAULTS, ids=[each[0][2].strip()[:40] for each in FAULTS])
def test_a_row_set_reads_what_is_there(
    spoilt: Callable[[str, str, str, str], Told], passages: Passages, told: Told
) -> None:
    """Sources exist and make no circle; one row is taken by its whole key; columns exist and are new."""
    assert spoilt(*passages) == told
