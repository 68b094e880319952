"""Check the names in the policy, in the facts that advice needs, and in remarks."""

from itertools import chain

from clientfit.rulebook.messages import advice_lines, ask_lines
from clientfit.rulebook.names.follow import NameCheck
from clientfit.rulebook.schema import AdviceLine, Remark
from clientfit.yaml_source import Loc


def check_policy(check: NameCheck) -> None:
    """Check that each way recommends what exists, from facts that exist."""
    for name, fact in check.book.facts.items():
        check.follow_conditions(fact.when, ("facts", name, "when"))
    for at, way in enumerate(check.book.policy):
        check.follow("recommendations", way.recommend, ("policy", at, "recommend"))
        for key, names in (("facts", way.facts), ("unless", way.unless)):
            for index, name in enumerate(names):
                check.follow("facts", name, ("policy", at, key, index))
    last = check.book.policy[-1:]
    if last and (last[0].types or last[0].standing or last[0].facts or last[0].unless):
        hint = "end with one that has recommend, why and reference alone"
        loc = ("policy", len(check.book.policy) - 1)
        check.note("rules-value", "a client for whom no way holds gets no recommendation", loc, None, hint)


def check_advice(check: NameCheck) -> None:
    """Check that advice and letters apply by facts that exist, and claim no more than those say."""
    claims = check.book.claims
    for at, claim in enumerate(claims):
        check.follow("facts", claim.needs, ("rulebook", "claims", at, "needs"))
    for loc, line in chain(advice_lines(check.book), ask_lines(check.book)):
        _follow_facts(check, loc, line)
        text = line.message.lower()
        for claim in claims:
            used = [word for word in claim.words if word in text]
            if used and claim.needs not in line.when:
                message = f"the line claims what only {claim.needs} establishes"
                check.note("rules-value", message, loc, used[0], f"add when: [{claim.needs}]")


def _follow_facts(check: NameCheck, loc: Loc, line: AdviceLine) -> None:
    for key, names in (("when", line.when), ("unless", line.unless)):
        for index, name in enumerate(names):
            check.follow("facts", name, (*loc, key, index))


def check_remarks(check: NameCheck) -> None:
    """Check that remarks compare what exists, and no two have the same name."""
    seen: dict[str, str] = {}
    remarks: dict[str, dict[str, Remark]] = {
        "notes": check.book.notes,
        "positives": check.book.positives,
        "recovery": check.book.recovery,
    }
    for section, named in remarks.items():
        for name, remark in named.items():
            if seen.setdefault(name, section) != section:
                message = f"a remark of that name stands under {seen[name]}"
                check.note("rules-name", message, (section, name), name)
            check.follow_conditions(remark.when, (section, name, "when"))
