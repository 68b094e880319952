"""A small rulebook in which open invoices raise a flag, so that a screening is quick and levels change."""

import pytest

from clientfit import Screener
from tests.conftest import BASE

OWING = """
views:
  bill:
    about: The invoices.
    from: event
    where: kind = 'invoice'
    day: day
    columns: {open: settled is null, late: "settled is null and due < $as_of"}
measures:
  unpaid: {title: Unpaid, unit: count, from: bill, opportunities: "true", incidents: open}
  overdue: {title: Overdue, unit: count, from: bill, opportunities: open, incidents: late}
signals:
  owes:
    title: Owes
    measure: unpaid
    min_evidence:
      {measure: unpaid.opportunities, at_least: 2, why: it takes two, reference: HOUSE, next_record: invoice}
    levels:
      watch: {why: it is open, reference: HOUSE, when: [{measure: unpaid, op: ">=", value: 1}]}
      flag: {why: it is much, reference: HOUSE, when: [{measure: unpaid, op: ">=", value: 2}]}
    message: "{incidents} of {opportunities} invoices are open."
  lags:
    title: Lags
    measure: overdue
    min_evidence:
      {measure: overdue.opportunities, at_least: 1, why: it takes one, reference: HOUSE, next_record: invoice}
    levels: {severe: {why: it is late, reference: HOUSE, when: [{measure: overdue, op: ">=", value: 1}]}}
    message: "{incidents} invoices are overdue."
types:
  debtor:
    title: Debtor
    short: owes
    status: stable
    about: Owes us money.
    reference: HOUSE
    raised_by: [{signals: [owes, lags]}]
    reverses_if: It pays.
    advice: {watch: [], flag: [Ask for a deposit.], severe: {prospect: [], existing: []}}
"""


POLICY = "policy: ["
RECOMMENDATIONS = "recommendations: {"


@pytest.fixture(scope="module")
def debtors(tmp_path_factory: pytest.TempPathFactory) -> Screener:
    """The small rulebook of all rooms, in which a debtor is refused, compiled once."""
    folder = tmp_path_factory.mktemp("rules")
    told = BASE.replace(
        POLICY, POLICY + "{recommend: refuse, types: {severe: 1}, why: it owes, reference: HOUSE}, "
    ).replace(RECOMMENDATIONS, RECOMMENDATIONS + "refuse: {rank: 1, title: refuse, message: It owes.}, ")
    (folder / "base.yml").write_text(told, encoding="utf-8")
    (folder / "owing.yml").write_text(OWING, encoding="utf-8")
    return Screener(rules=folder)
