"""Compile the rulebook to rulesets: one component per client type, and one for the recommendation.

A type's rules read only that type's signals and exemptions, those of the recommendation only the types'
levels. So each component is inferred once per distinct set of its own facts.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from clientfit.engine.inference import Engine, Inference
from clientfit.engine.rules import Count, Rule, Ruleset
from clientfit.engine.strata import stratify
from clientfit.model.verdict import LEVELS, RANKS
from clientfit.rulebook.schema import RAISED, ClientType, Exemption, Raise, Rulebook

MOST_CLEARED = len(RAISED)
"""Greatest number of levels that clean periods clear."""


@dataclass(frozen=True)
class Input:
    """A measured column that a component reads, and the facts that follow from each of its values."""

    kind: str
    name: str
    facts: Mapping[Hashable, tuple[str, ...]]


@dataclass(frozen=True)
class Component:
    """A ruleset with the inputs it reads; equal inputs get equal answers."""

    name: str
    ruleset: Ruleset
    inputs: tuple[Input, ...]
    asked: str
    answers: Mapping[str, str] = field(hash=False)

    def facts(self, values: Sequence[Hashable]) -> frozenset[str]:
        """Translate one value per input into facts."""
        pairs = zip(self.inputs, values, strict=True)
        facts = (fact for input_, value in pairs for fact in input_.facts.get(value, ()))
        return frozenset((self.asked, *facts))

    def answer(self, inference: Inference) -> str:
        """Return the one level or recommendation among the conclusions."""
        (answer,) = (self.answers[fact] for fact in inference.conclusions if fact in self.answers)
        return answer

    def infer(self, engine: Engine, values: Sequence[Hashable]) -> Inference:
        """Infer everything from one value per input."""
        return engine.infer(self.ruleset, self.facts(values))


@dataclass(frozen=True)
class Components:
    """All components of a rulebook."""

    types: tuple[Component, ...]
    policy: Component

    @cached_property
    def all(self) -> tuple[Component, ...]:
        """The types' components in the rulebook's order, then the policy's."""
        return (*self.types, self.policy)


def compile_components(rulebook: Rulebook) -> Components:
    """Compile every type and the policy to rulesets.

    Raises:
        ClientFitError: code "rules-bounds": a ruleset exceeds a limit of the inference engine.
    """
    types = tuple(_type_component(rulebook, name, type_) for name, type_ in rulebook.types.items())
    return Components(types, _policy_component(rulebook))


def _type_component(rulebook: Rulebook, name: str, type_: ClientType) -> Component:
    compiled = _TypeRules(rulebook, name, type_)
    ruleset = stratify(name, list(compiled.rules()), list(compiled.counts()))
    answers = {f"{name}.{level}": level for level in LEVELS}
    return Component(name, ruleset, tuple(compiled.inputs()), f"{name}.asked", answers)


class _TypeRules:
    """Builds the rules of one type: raise, excuse, clear, and name the level."""

    def __init__(self, rulebook: Rulebook, name: str, type_: ClientType) -> None:
        self._rulebook = rulebook
        self._name = name
        self._type = type_

    def inputs(self) -> Iterator[Input]:
        for signal in self._rulebook.signals_of(self._name):
            judged = () if self._rulebook.signals[signal].advisory else (f"{signal}.judged",)
            facts: dict[Hashable, tuple[str, ...]] = {0: judged}
            for level in RAISED:
                facts[RANKS[level]] = (*judged, f"{signal}.{level}")
            yield Input("signal", signal, facts)
        for exemption in self._type.exemptions:
            yield Input("exempt", exemption, {1: (f"{self._name}.exempt.{exemption}",)})
        if self._type.clearing is not None:
            steps: dict[Hashable, tuple[str, ...]] = {
                count: (f"{self._name}.clean.{count}",) for count in range(1, MOST_CLEARED + 1)
            }
            yield Input("cleared", self._name, steps)

    def counts(self) -> Iterator[Count]:
        for place, part in enumerate(self._type.raised_by):
            if part.at_least > 1:
                firing = (f"{signal}.{level}" for signal in part.signals for level in RAISED)
                group = f"{self._name}.group.{place}"
                yield Count(group, frozenset(firing), part.at_least, group)

    def rules(self) -> Iterator[Rule]:
        for place, part in enumerate(self._type.raised_by):
            group = (f"{self._name}.group.{place}",) if part.at_least > 1 else ()
            before = {signal for earlier in self._type.raised_by[:place] for signal in earlier.signals}
            for signal in dict.fromkeys(part.signals):
                # A signal may raise its type in several ways; each rule has a name of its own.
                yield from self._raising(part, signal, group, f".{place}" if signal in before else "")
        yield from self._judging()
        yield from self._reaching()
        yield from self._clearing()

    def _raising(self, part: Raise, signal: str, group: tuple[str, ...], way: str) -> Iterator[Rule]:
        """Raise the type by its signals unless excused; of several excuses the strongest applies."""
        advisory = self._rulebook.signals[signal].advisory
        for own in self._rulebook.signals[signal].levels:
            level = part.level or own
            if part.cap is not None:
                level = min(level, part.cap, key=RANKS.__getitem__)
            fact = f"{signal}.{own}"
            when = {fact, *group}
            if advisory:
                when.add(f"{self._name}.judged")
            excuses = self._excuses(signal, level)
            none = frozenset(f"{self._name}.exempt.{excuse}" for excuse, _ in excuses)
            raised = f"{self._name}.raised.{level}"
            yield Rule(f"{self._name}.raise.{fact}{way}", frozenset(when), none, raised)
            for excuse, exemption in excuses:
                needed = frozenset({*when, f"{self._name}.exempt.{excuse}"})
                further = frozenset(
                    f"{self._name}.exempt.{other}"
                    for other, stronger in excuses
                    if RANKS[stronger.cap] < RANKS[exemption.cap]
                )
                rule = f"{self._name}.excuse.{fact}.{excuse}{way}"
                yield Rule(rule, needed, further, f"{self._name}.excused.{excuse}.{signal}.{level}")
                if exemption.cap != "clear":
                    raised = f"{self._name}.raised.{exemption.cap}"
                    yield Rule(f"{rule}.cap", needed, further, raised)

    def _excuses(self, signal: str, level: str) -> list[tuple[str, Exemption]]:
        return [
            (name, exemption)
            for name, exemption in self._type.exemptions.items()
            if (not exemption.signals or signal in exemption.signals) and RANKS[exemption.cap] < RANKS[level]
        ]

    def _judging(self) -> Iterator[Rule]:
        name = self._name
        for signal in self._rulebook.signals_of(name):
            if not self._rulebook.signals[signal].advisory:
                judged = f"{signal}.judged"
                yield Rule(f"{name}.judge.{signal}", frozenset({judged}), frozenset(), f"{name}.judged")
        unknown = frozenset({f"{name}.judged"})
        yield Rule(f"{name}.not_judged", frozenset({f"{name}.asked"}), unknown, f"{name}.not_judged")

    def _reaching(self) -> Iterator[Rule]:
        """Conclude the highest level raised."""
        name = self._name
        for level in RAISED:
            higher = frozenset(f"{name}.raised.{other}" for other in RAISED if RANKS[other] > RANKS[level])
            raised = frozenset({f"{name}.raised.{level}"})
            yield Rule(f"{name}.reach.{level}", raised, higher, f"{name}.reached.{level}")
        nothing = frozenset(f"{name}.raised.{level}" for level in RAISED)
        yield Rule(f"{name}.clear", frozenset({f"{name}.judged"}), nothing, f"{name}.clear")

    def _clearing(self) -> Iterator[Rule]:
        """Lower the level by clean periods with opportunities."""
        name = self._name
        counts = range(1, MOST_CLEARED + 1) if self._type.clearing is not None else range(0)
        unclean = frozenset(f"{name}.clean.{count}" for count in counts)
        for level in RAISED:
            reached = f"{name}.reached.{level}"
            yield Rule(f"{name}.stay.{level}", frozenset({reached}), unclean, f"{name}.{level}")
            for count in counts:
                lowered = LEVELS[max(RANKS[level] - count, 0) + 1]
                needed = frozenset({reached, f"{name}.clean.{count}"})
                yield Rule(f"{name}.lower.{level}.{count}", needed, frozenset(), f"{name}.{lowered}")


def _policy_component(rulebook: Rulebook) -> Component:
    condition = "policy.asked"
    inputs = [
        Input("type", name, {rank: (f"{name}.{level}",) for level, rank in RANKS.items()})
        for name in rulebook.counted_types
    ]
    standings: dict[Hashable, tuple[str, ...]] = {
        standing: (f"standing.{standing}",) for standing in ("prospect", "existing")
    }
    inputs.append(Input("standing", "standing", standings))
    # Other facts select lines of advice, not the recommendation.
    read = {name for entry in rulebook.policy for name in (*entry.facts, *entry.unless)}
    read |= {fact for type_ in rulebook.counted_types.values() for fact in type_.counted_with.values()}
    inputs += [Input("fact", name, {1: (f"fact.{name}",)}) for name in rulebook.facts if name in read]
    counts: dict[str, Count] = {}
    rules = []
    for place, policy in enumerate(rulebook.policy, start=1):
        when = {condition}
        for level, at_least in policy.types.items():
            name = f"types.{level}.{at_least}"
            counted = _types_at(rulebook, level)
            if len(counted) >= at_least:  # otherwise the rulebook has too few types, as where all are drafts
                counts[name] = Count(name, counted, at_least, name)
            when.add(name)
        if policy.standing is not None:
            when.add(f"standing.{policy.standing}")
        when |= {f"fact.{fact}" for fact in policy.facts}
        absent = frozenset(f"fact.{fact}" for fact in policy.unless)
        offer = f"offer.{place}"
        rules.append(Rule(f"policy.{place}.{policy.recommend}", frozenset(when), absent, offer))
        # The first offer is taken. Each entry passes on that none came before it, so that no rule joins many.
        before = frozenset({f"open.{place}"})
        rules.append(Rule(f"give.{place}", before | {offer}, frozenset(), f"recommend.{policy.recommend}"))
        rules.append(Rule(f"pass.{place}", before, frozenset({offer}), f"open.{place + 1}"))
    rules += _counting(rulebook)
    rules.append(Rule("policy.begin", frozenset({condition}), frozenset(), "open.1"))
    answers = {f"recommend.{name}": name for name in rulebook.recommendations}
    ruleset = stratify("policy", rules, list(counts.values()))
    return Component("policy", ruleset, tuple(inputs), condition, answers)


def _types_at(rulebook: Rulebook, level: str) -> frozenset[str]:
    """Return the facts of a type at `level` or worse; "judged" is clear or worse."""
    least = 0 if level == "judged" else RANKS[level]
    return frozenset(
        f"{name}.counted.{other}" if type_.counted_with else f"{name}.{other}"
        for name, type_ in rulebook.counted_types.items()
        for other, rank in RANKS.items()
        if rank >= least
    )


def _counting(rulebook: Rulebook) -> Iterator[Rule]:
    """Count a type, unless another type with the same evidence has the same or a worse level."""
    for name, type_ in rulebook.counted_types.items():
        if not type_.counted_with:
            continue
        for level, rank in RANKS.items():
            same = frozenset({f"{name}.same.{level}"})
            own = frozenset({f"{name}.{level}"})
            yield Rule(f"count.{name}.{level}", own, same, f"{name}.counted.{level}")
            for other, fact in type_.counted_with.items():
                if other not in rulebook.counted_types:
                    continue
                for worse, least in RANKS.items():
                    if least >= max(rank, RANKS["watch"]):
                        needed = own | {f"{other}.{worse}", f"fact.{fact}"}
                        rule = f"same.{name}.{level}.{other}.{worse}"
                        yield Rule(rule, needed, frozenset(), f"{name}.same.{level}")


__all__ = ["Component", "Components", "Input", "compile_components"]
