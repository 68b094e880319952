"""Stratified negation: facts that are negated or counted are concluded in an earlier stratum.

durable_rules' own negation depends on the order in which facts arrive, so it is not used. The absence of a
fact is asserted as a fact of its own, once no remaining rule can conclude the fact.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping

from clientfit.engine.bounds import problems
from clientfit.engine.rules import Count, Rule, Ruleset, Stratum
from clientfit.errors import ClientFitError, Problem


def stratify(name: str, rules: Iterable[Rule], counts: Iterable[Count] = ()) -> Ruleset:
    """Order rules and counts into a ruleset that every engine accepts and that has one answer for any facts.

    Raises:
        ClientFitError: code "rules-bounds" with every problem found, among them rules that depend on one
            another through an absence or a count.
    """
    rules, counts = tuple(rules), tuple(counts)
    firing: tuple[Rule | Count, ...] = (*rules, *counts)
    if faults := [*problems(name, rules, counts), *_cycles(name, firing)]:
        raise ClientFitError(*faults)
    levels = _levels(firing)
    settled: dict[str, int] = defaultdict(int)
    for each in firing:
        settled[each.gives] = max(settled[each.gives], levels[each.name] + 1)
    absent = sorted({fact for rule in rules for fact in rule.absent})
    strata = (
        Stratum(
            absent=tuple(fact for fact in absent if settled[fact] == level),
            counts=tuple(count for count in counts if levels[count.name] == level),
            rules=tuple(rule for rule in rules if levels[rule.name] == level),
        )
        for level in range(1 + max(levels.values(), default=-1))
    )
    return Ruleset(name, tuple(strata))


def _levels(firing: Iterable[Rule | Count]) -> dict[str, int]:
    """Number the stratum of each rule and count, as low as its conditions allow."""
    levels: dict[str, int] = {}
    given: dict[str, int] = defaultdict(lambda: -1)  # facts that no rule concludes are known from the start
    changed = True
    while changed:  # ends, because no cycle leads through an absence or a count
        changed = False
        for each in firing:
            joined = each.when if isinstance(each, Rule) else ()
            level = max([0, *(given[fact] for fact in joined), *(given[fact] + 1 for fact in _awaited(each))])
            if levels.get(each.name) != level:
                levels[each.name] = level
                given[each.gives] = max(given[each.gives], level)
                changed = True
    return levels


def _awaited(each: Rule | Count) -> frozenset[str]:
    """Facts that must be concluded before `each` is evaluated."""
    return each.absent if isinstance(each, Rule) else each.of


def _cycles(name: str, firing: Iterable[Rule | Count]) -> Iterator[Problem]:
    """Report each cycle of rules through a negation or a count as a problem."""
    readers: dict[str, list[Rule | Count]] = defaultdict(list)
    for each in firing:
        joined: frozenset[str] = each.when if isinstance(each, Rule) else frozenset()
        for fact in joined | _awaited(each):
            readers[fact].append(each)
    reported: set[frozenset[str]] = set()
    for each in firing:
        path = _path(each, readers)
        if path and (names := frozenset(path)) not in reported:
            reported.add(names)
            yield Problem(
                code="rules-bounds",
                message=f"ruleset {name}: rules wait for one another, one of them for an absence or a count",
                found=" -> ".join((*path, path[0])),
                hint="let one of them depend on facts that the others don't conclude",
            )


def _path(start: Rule | Count, readers: Mapping[str, list[Rule | Count]]) -> list[str]:
    """Return the rules on a path from the conclusion of `start` back to its condition; empty if none."""
    waiting = deque([start])
    before: dict[str, str | None] = {start.name: None}
    while waiting:
        each = waiting.popleft()
        if each.gives in _awaited(start):
            path = [each.name]
            while (earlier := before[path[-1]]) is not None:
                path.append(earlier)
            return path[::-1]
        for reader in readers.get(each.gives, ()):
            if reader.name not in before:
                before[reader.name] = each.name
                waiting.append(reader)
    return []
