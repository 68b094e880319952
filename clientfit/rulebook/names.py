"""Checking names: every name in a rulebook leads somewhere, whichever file it is in.

SQL is not parsed here; of an expression only the `$names` are checked.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from clientfit.errors import Problem
from clientfit.model.event import KINDS, OUTCOMES, PHASES, WORDS
from clientfit.rulebook.expressions import expressions
from clientfit.rulebook.messages import (
    DAY,
    SINCE,
    SPAN,
    advice_lines,
    ask_lines,
    letter_messages,
    messages,
    placeholders,
    texts,
)
from clientfit.rulebook.places import Places
from clientfit.rulebook.schema import (
    RAISED,
    AdviceLine,
    Aggregate,
    Condition,
    FlipEvent,
    FlipRecords,
    Lookup,
    Remark,
    Rulebook,
    Signal,
    View,
)
from clientfit.rulebook.views import (
    COLUMNS,
    MEASURABLE,
    added_by,
    columns_of,
    joins,
    key_of,
    sources_of,
)
from clientfit.yaml_source import Loc, nearest

SINGULAR = {
    "parameters": "parameter",
    "views": "view",
    "measures": "measure",
    "signals": "signal",
    "types": "client type",
    "facts": "policy fact",
    "recommendations": "recommendation",
}

RESERVED_FIELDS = (
    *("value", "opportunities", "incidents", "n_eff", "w", "wk", "w2"),
    *("opportunity_mask", "incident_mask"),
)
"""Names after a measure's dot that are given, besides the bounds; `also` takes none of them."""

AS_OF = "as_of"
"""What `$as_of` stands for is given; no parameter may have its name."""

COUNT = "count"
"""What `{count}` stands for is given."""

_DOLLAR = re.compile(r"\$(\w+)")


def check_names(rulebook: Rulebook, places: Places) -> list[Problem]:
    """Everything in the rulebook that names what is not there or can't be distinguished."""
    names = _Names(rulebook, places)
    names.check_views()
    names.check_standing()
    names.check_measures()
    names.check_signals()
    names.check_types()
    names.check_flips()
    names.check_policy()
    names.check_counting()
    names.check_advice()
    names.check_remarks()
    names.check_parameters()
    names.check_messages()
    names.check_letters()
    names.check_interview()
    return names.problems


@dataclass(frozen=True)
class _Names:
    """A rulebook under examination, and the problems noted so far."""

    book: Rulebook
    places: Places
    problems: list[Problem] = field(default_factory=list)

    def note(
        self, code: str, message: str, loc: Loc, found: str | None = None, hint: str | None = None
    ) -> None:
        """Note a problem at a place."""
        self.problems.append(self.places.problem(code, message, loc, found, hint))

    # Following a name ------------------------------------------------------------------------------------

    def follow(self, section: str, name: str, loc: Loc, built_in: Iterable[str] = ()) -> bool:
        """Whether a name leads to a usable piece of a section; noted where no piece has that name.

        A piece that has a fault of its own is not reported again by everything that names it.
        """
        if name in getattr(self.book, section) or name in built_in:
            return True
        known = self.places.names(section)
        if name not in known:
            known.extend(built_in)
            self.note("rules-name", f"no such {SINGULAR[section]}", loc, name, nearest(name, known))
        return False

    def follow_view(self, name: str, loc: Loc, built_in: Iterable[str] = tuple(MEASURABLE)) -> bool:
        """Whether a name leads to a view whose columns and key are known."""
        return self.follow("views", name, loc, built_in) and (name in self.sound or name in COLUMNS)

    def follow_column(self, source: str, column: str, loc: Loc) -> None:
        """Note a column that the rows of a sound view don't have."""
        columns = sorted(columns_of(self.book, source))
        if column not in columns:
            self.note("rules-name", f"{source} has no such column", loc, column, nearest(column, columns))

    def follow_path(self, path: str, loc: Loc) -> bool:
        """Whether a path leads to a field of a measure."""
        name, _, wanted = path.partition(".")
        if not self.follow("measures", name, loc):
            return False
        fields = self.book.fields_of(name)
        if not wanted or wanted in fields:
            return True
        self.note("rules-name", f"{name} has no such field", loc, wanted, nearest(wanted, fields))
        return False

    def follow_conditions(self, conditions: tuple[Condition, ...], loc: Loc) -> None:
        """Conditions compare fields that exist, shares with shares, and each field once."""
        compared: set[str] = set()
        for at, condition in enumerate(conditions):
            place = (*loc, at)
            path = condition.measure.removesuffix(".value")
            if path in compared:
                hint = "an override could not tell the two conditions apart"
                self.note("rules-name", "compared twice", (*place, "measure"), path, hint)
            compared.add(path)
            if self.follow_path(condition.measure, (*place, "measure")):
                self.fits(condition.measure, condition.value, (*place, "value"))

    def fits(self, path: str, number: float, loc: Loc) -> None:
        """Note a share that is compared with a number outside 0 to 1."""
        if self.book.is_share(path) and not 0 <= number <= 1:
            self.note("rules-value", f"{path} lies between 0 and 1", loc, str(number))

    # Views -----------------------------------------------------------------------------------------------

    @cached_property
    def sound(self) -> frozenset[str]:
        """The views that read existing sources, in no circle, directly or not."""
        views = self.book.views
        behind = {name: self._behind(name) for name in views}
        unfit = COLUMNS.keys() - MEASURABLE.keys()
        spoilt = {
            name
            for name, found in views.items()
            if name in COLUMNS or found.source in unfit or name in behind[name]
        }
        there = views.keys() - spoilt | COLUMNS.keys()
        return frozenset(name for name in views.keys() - spoilt if behind[name] <= there)

    def _behind(self, name: str) -> set[str]:
        """All that a view reads, directly or not."""
        behind: set[str] = set()
        waiting = sources_of(self.book.views[name])
        while waiting:
            one = waiting.pop()
            if one not in behind:
                behind.add(one)
                reads = one in self.book.views and one not in COLUMNS
                waiting.extend(sources_of(self.book.views[one]) if reads else ())
        return behind

    def check_views(self) -> None:
        """Note what views read in vain, read in a circle, look up ambiguously or add twice."""
        for name, found in self.book.views.items():
            if name in COLUMNS:
                self.note("rules-name", "the name is taken by what is built in", ("views", name), name)
            self.follow("views", found.source, ("views", name, "from"), MEASURABLE)
            for place, join in joins(found):
                built_in = COLUMNS if isinstance(join, Lookup) else MEASURABLE
                self.follow("views", join.source, ("views", name, *place, "from"), built_in)
        self._note_circles()
        for name, found in self.book.views.items():
            if name in self.sound:
                self._check_steps(name, found)

    def _check_steps(self, name: str, found: View) -> None:
        """Joins name columns that exist on both sides, and no column is added twice."""
        for at, column in enumerate(found.group or ()):
            self.follow_column(found.source, column, ("views", name, "group", at))
        kept = found.group if found.group is not None else columns_of(self.book, found.source)
        known = {"client", *kept}
        for column in found.columns:
            self._add(known, column, ("views", name, "columns", column))
        for at, step in enumerate(found.steps):
            loc: Loc = ("views", name, "steps", at)
            join = step.aggregate or step.lookup
            if join is not None:
                loc = (*loc, "aggregate" if step.lookup is None else "lookup")
                self._check_join(join, known, loc)
            for column in added_by(step):
                self._add(known, column, (*loc, "columns", column))

    def _add(self, known: set[str], column: str, loc: Loc) -> None:
        if column in known:
            self.note("rules-name", "a column of that name is there already", loc, column)
        known.add(column)

    def _check_join(self, join: Aggregate | Lookup, known: set[str], loc: Loc) -> None:
        for ours, theirs in (join.match or {}).items():
            if ours not in known:
                hint = nearest(ours, sorted(known))
                self.note("rules-name", "no such column", (*loc, "match", ours), ours, hint)
            self.follow_column(join.source, theirs, (*loc, "match", ours))
        if isinstance(join, Lookup):
            key = key_of(self.book, join.source)
            if sorted(join.match.values()) != sorted(key):
                message = f"one row of {join.source} is found by all of its key and nothing else"
                found = ", ".join(join.match.values()) or "no match"
                self.note("rules-name", message, (*loc, "match"), found, _key_hint(key))
            for ours, theirs in join.columns.items():
                self.follow_column(join.source, theirs, (*loc, "columns", ours))

    def _note_circles(self) -> None:
        """Note each circle of views once, at its first view."""
        seen: set[str] = set()
        for name in self.book.views:
            around = self._way_back(name)
            if around is not None and seen.isdisjoint(around):
                path = " reads ".join((name, *around))
                self.note("rules-name", "views read each other in a circle", ("views", name, "from"), path)
            seen.update(around or ())

    def _way_back(self, name: str) -> tuple[str, ...] | None:
        """The shortest way along what is read from a view back to itself, if there is one."""
        ways: list[tuple[str, ...]] = [(source,) for source in sources_of(self.book.views[name])]
        seen: set[str] = set()
        while ways:
            way = ways.pop(0)
            if way[-1] == name:
                return way
            if way[-1] not in seen and way[-1] in self.book.views:
                seen.add(way[-1])
                ways.extend((*way, source) for source in sources_of(self.book.views[way[-1]]))
        return None

    def check_standing(self) -> None:
        """The client's stage is in a view with one row a client; money and payments are in views."""
        standing = self.book.standing
        if self.follow_view(standing.source, ("standing", "from"), ("client",)):
            key = key_of(self.book, standing.source)
            if key:
                message = "the standing needs a view with one row a client"
                self.note("rules-name", message, ("standing", "from"), standing.source, _key_hint(key))
            for role in ("stage", "inferred", "standing") if not key else ():
                self.follow_column(standing.source, getattr(standing, role), ("standing", role))
        money, charts = self.book.money, self.book.charts
        if money is not None:
            self.follow_view(money.source, ("money", "from"))
            if money.chargebacks is not None:
                self.follow_view(money.chargebacks.source, ("money", "chargebacks", "from"))
            if (money.issued is None) != (money.due is None):
                missing = "issued" if money.issued is None else "due"
                self.note("rules-key", "issued and due go together", ("money",), f"no {missing}")
        if charts is not None:
            self.follow_view(charts.payments.source, ("charts", "payments", "from"))
        for name, cost in self.book.costs.items():
            self.follow_view(cost.source, ("costs", name, "from"))

    # Measures, signals, types ----------------------------------------------------------------------------

    def check_measures(self) -> None:
        """Measures read views that exist; their evidence is single events."""
        for bound in self.book.bounds:
            if bound in RESERVED_FIELDS:
                self.note("rules-name", "the name is taken", ("rulebook", "bounds", bound), bound)
        for name, measure in self.book.measures.items():
            loc: Loc = ("measures", name)
            self.follow_view(measure.source, (*loc, "from"))
            for each in measure.also:
                if each in RESERVED_FIELDS or each in self.book.bounds:
                    self.note("rules-name", "every measure has that field", (*loc, "also", each), each)
            if measure.evidence is not None:
                source, place = measure.evidence.source, (*loc, "evidence", "from")
                self._follow_events(source, place, "evidence is single events", tuple(MEASURABLE))

    def _follow_events(self, name: str, loc: Loc, message: str, built_in: tuple[str, ...]) -> None:
        if self.follow_view(name, loc, built_in) and not self._of_events(name):
            self.note("rules-name", message, loc, name, "a view made from event, without group")

    def _of_events(self, name: str) -> bool:
        """Whether each row is one event, as far as is known."""
        return (name not in self.sound and name not in COLUMNS) or key_of(self.book, name) == ("event_id",)

    def check_signals(self) -> None:
        """Signals measure and compare what exists, level by level, and can cite events."""
        for name, signal in self.book.signals.items():
            loc: Loc = ("signals", name)
            needed = signal.min_evidence
            measured = self.follow("measures", signal.measure, (*loc, "measure"))
            if needed.waived_by is not None:
                self.follow_path(needed.waived_by, (*loc, "min_evidence", "waived_by"))
            if self.follow_path(needed.measure, (*loc, "min_evidence", "measure")):
                self.fits(needed.measure, needed.at_least, (*loc, "min_evidence", "at_least"))
            written = list(signal.levels)
            if written != sorted(written, key=RAISED.index):
                found = ", ".join(written)
                self.note("rules-value", "levels stand in order", (*loc, "levels"), found, ", ".join(RAISED))
            for level, part in signal.levels.items():
                self.follow_conditions(part.when, (*loc, "levels", level, "when"))
            cited = [
                self.follow("measures", cite, (*loc, "evidence", at))
                for at, cite in enumerate(signal.evidence)
            ]
            if measured and all(cited) and not self._cites(signal):
                hint = "give its measure evidence, or name under evidence a measure that has some"
                self.note("rules-name", "the signal can cite no event", loc, name, hint)

    def _cites(self, signal: Signal) -> bool:
        """Whether one of its measures rests on events: as declared, or because its rows are events."""
        measures = (self.book.measures[name] for name in (signal.measure, *signal.evidence))
        return any(each.evidence is not None or self._of_events(each.source) for each in measures)

    def check_types(self) -> None:
        """Every signal raises one type, with no name in common, and exemptions excuse its own signals."""
        raises: dict[str, str] = {}
        for name in self.book.types:
            if name in self.book.signals:
                self.note("rules-name", "a signal has that name", ("types", name), name)
            self._check_raising(name, raises)
            self._check_exemptions(name)
        named = {name for type_ in self.book.types for name in self.book.signals_of(type_)}
        if self.places.sound("types") and named <= self.book.signals.keys():
            for name in self.book.signals.keys() - raises.keys():
                hint = "name it under raised_by of a type"
                self.note("rules-name", "the signal raises no type", ("signals", name), name, hint)

    def _check_raising(self, name: str, raises: dict[str, str]) -> None:
        """Note signals that don't exist or raise another type by `raises`, which gets those of this one."""
        for at, part in enumerate(self.book.types[name].raised_by):
            loc: Loc = ("types", name, "raised_by", at)
            for index, signal in enumerate(part.signals):
                place = (*loc, "signals", index)
                if self.follow("signals", signal, place) and raises.setdefault(signal, name) != name:
                    message = f"a signal raises one type, and this one raises {raises[signal]}"
                    self.note("rules-name", message, place, signal)
            if part.at_least > len(part.signals):
                found = f"{part.at_least} of {len(part.signals)}"
                self.note("rules-value", "can never be reached", (*loc, "at_least"), found)

    def _check_exemptions(self, name: str) -> None:
        own = self.book.signals_of(name)
        known = self.book.signals.keys() >= set(own)
        for exemption, excuse in self.book.types[name].exemptions.items():
            loc: Loc = ("types", name, "exemptions", exemption)
            self.follow_conditions(excuse.when, (*loc, "when"))
            for index, signal in enumerate(excuse.signals):
                if signal not in own and (known or signal not in self.book.signals):
                    place = (*loc, "signals", index)
                    self.note("rules-name", f"no signal of {name}", place, signal, nearest(signal, own))

    def check_flips(self) -> None:
        """Hypothetical records hold words and refs that the event table knows; what is open is events."""
        for name, type_ in self.book.types.items():
            loc: Loc = ("types", name, "flips")
            for direction, records in (("worse", type_.flips.worse), ("better", type_.flips.better)):
                if records is not None:
                    self._check_records(records, (*loc, direction))
            for at, ending in enumerate(type_.flips.meanwhile):
                place = (*loc, "meanwhile", at)
                self._follow_events(ending.source, (*place, "from"), "what is open is events", ("event",))
                known = tuple(dict.fromkeys(word for words in OUTCOMES.values() for word in words))
                self._follow_word(ending.outcome, known, (*place, "outcome"))

    def _check_records(self, records: FlipRecords, loc: Loc) -> None:
        for key, text in (("one", records.message.one), ("many", records.message.many)):
            place = (*loc, "message", key)
            names = self._placeholders(text, place)
            for name in names:
                if name != COUNT:
                    self.follow("parameters", name, place, (COUNT,))
            if key == "many" and COUNT not in names:
                self.note("rules-value", "several records are told with their {count}", place, text)
        self._check_rows(records.events, (*loc, "events"))

    def _check_rows(self, events: tuple[FlipEvent, ...], loc: Loc) -> None:
        """The rows of one record refer to each other, in words of the event table."""
        ids: set[str] = set()
        for at, event in enumerate(events):
            place = (*loc, at)
            if event.id is not None and event.id in ids:
                self.note("rules-name", "another row of the record has that id", (*place, "id"), event.id)
            ids.update(() if event.id is None else (event.id,))
            self._check_event(event, place)
        for at, event in enumerate(events):
            if event.ref is not None and event.ref not in ids:
                hint = nearest(event.ref, sorted(ids))
                place = (*loc, at, "ref")
                self.note("rules-name", "no row of the record has that id", place, event.ref, hint)

    def _check_event(self, event: FlipEvent, loc: Loc) -> None:
        if not self._follow_word(event.kind, tuple(KINDS), (*loc, "kind")):
            return
        self._follow_word(event.outcome, OUTCOMES.get(event.kind, ()), (*loc, "outcome"))
        self._follow_word(event.phase, PHASES.get(event.kind, ()), (*loc, "phase"))
        for column in ("actor", "cause", "severity"):
            self._follow_word(getattr(event, column), WORDS[column], (*loc, column))

    def _follow_word(self, word: str | None, known: tuple[str, ...], loc: Loc) -> bool:
        if word is None or word in known:
            return True
        self.note("rules-value", f"no such {loc[-1]}", loc, word, nearest(word, known) or "leave it out")
        return False

    # Policy and remarks ----------------------------------------------------------------------------------

    def check_policy(self) -> None:
        """Each way recommends what exists, from facts that exist."""
        for name, fact in self.book.facts.items():
            self.follow_conditions(fact.when, ("facts", name, "when"))
        for at, way in enumerate(self.book.policy):
            self.follow("recommendations", way.recommend, ("policy", at, "recommend"))
            for key, names in (("facts", way.facts), ("unless", way.unless)):
                for index, name in enumerate(names):
                    self.follow("facts", name, ("policy", at, key, index))
        last = self.book.policy[-1:]
        if last and (last[0].types or last[0].standing or last[0].facts or last[0].unless):
            hint = "end with one that has recommend, why and reference alone"
            loc = ("policy", len(self.book.policy) - 1)
            self.note("rules-value", "a client for whom no way holds gets no recommendation", loc, None, hint)

    def check_counting(self) -> None:
        """A type is counted with types that exist, none of which is counted with it."""
        for name, flag in self.book.types.items():
            for other, fact in flag.counted_with.items():
                loc: Loc = ("types", name, "counted_with", other)
                self.follow("facts", fact, loc)
                if not self.follow("types", other, loc):
                    continue
                if other == name or name in self.book.types[other].counted_with:
                    message = "neither of two types would be counted"
                    self.note("rules-value", message, loc, other, "let one of them stand on its own")

    def check_advice(self) -> None:
        """A line of advice or a letter applies by facts that exist, and claims no more than they say."""
        claims = self.book.claims
        for at, claim in enumerate(claims):
            self.follow("facts", claim.needs, ("rulebook", "claims", at, "needs"))
        for loc, line in chain(advice_lines(self.book), ask_lines(self.book)):
            self._follow_facts(loc, line)
            text = line.message.lower()
            for claim in claims:
                used = [word for word in claim.words if word in text]
                if used and claim.needs not in line.when:
                    message = f"the line claims what only {claim.needs} establishes"
                    self.note("rules-value", message, loc, used[0], f"add when: [{claim.needs}]")

    def _follow_facts(self, loc: Loc, line: AdviceLine) -> None:
        for key, names in (("when", line.when), ("unless", line.unless)):
            for index, name in enumerate(names):
                self.follow("facts", name, (*loc, key, index))

    def check_remarks(self) -> None:
        """Remarks compare what exists, and no two have the same name."""
        seen: dict[str, str] = {}
        remarks: dict[str, dict[str, Remark]] = {
            "notes": self.book.notes,
            "positives": self.book.positives,
            "recovery": self.book.recovery,
        }
        for section, named in remarks.items():
            for name, remark in named.items():
                if seen.setdefault(name, section) != section:
                    message = f"a remark of that name stands under {seen[name]}"
                    self.note("rules-name", message, (section, name), name)
                self.follow_conditions(remark.when, (section, name, "when"))

    # Parameters and messages -----------------------------------------------------------------------------

    def check_parameters(self) -> None:
        """Every `$name` in SQL is a parameter or the as-of day."""
        if AS_OF in self.book.parameters:
            self.note("rules-name", "the name is given", ("parameters", AS_OF), AS_OF)
        for each in expressions(self.book):
            for name in dict.fromkeys(_DOLLAR.findall(each.sql)):
                if name != AS_OF:
                    self.follow("parameters", name, each.loc, (AS_OF,))
        if self.book.answer_within is not None:
            self.follow("parameters", self.book.answer_within, ("rulebook", "answer_within"))

    def check_messages(self) -> None:
        """Every `{name}` is a parameter; in what is reported of a client, a measure's field too."""
        for loc, text in texts(self.book):
            for name in self._placeholders(text, loc):
                self.follow("parameters", name.removeprefix(DAY).removeprefix(SPAN), loc)
        for message in messages(self.book):
            fields = self._fields(message.measure)
            for name in self._placeholders(message.text, message.loc):
                if name.startswith(SPAN):
                    self.follow("parameters", name.removeprefix(SPAN), message.loc)
                elif "." in name:
                    self.follow_path(name, message.loc)
                elif name in fields and name in self.book.parameters:
                    problem = "could be the measure's field or the parameter"
                    self.note("rules-name", problem, message.loc, name, "name one of them otherwise")
                elif message.measure is None or fields:
                    self._follow_bare(name, fields, message.loc)

    def _follow_bare(self, name: str, fields: tuple[str, ...], loc: Loc) -> None:
        known = [*fields, *self.places.names("parameters")]
        if name not in known:
            hint = f"write {{{name}.value}}" if name in self.book.measures else nearest(name, known)
            self.note("rules-name", "nothing to fill in", loc, f"{{{name}}}", hint)

    def check_letters(self) -> None:
        """Letters speak of types and their own signals, and every placeholder can be filled in."""
        for name, letters in self.book.letters.items():
            if self.follow("types", name, ("letters", name)):
                own = self.book.signals_of(name)
                for signal in letters.facts:
                    if signal not in own:
                        loc: Loc = ("letters", name, "facts", signal)
                        self.note("rules-name", f"no signal of {name}", loc, signal, nearest(signal, own))
        for message in letter_messages(self.book):
            fields = self._fields(message.measure)
            for name in self._placeholders(message.text, message.loc):
                prefix = next((each for each in (DAY, SINCE) if name.startswith(each)), None)
                if prefix is None and "." in name:
                    self.follow_path(name, message.loc)
                elif prefix is not None:
                    self.follow("parameters", name.removeprefix(prefix), message.loc)
                elif name not in fields:
                    self.follow("parameters", name, message.loc, fields)

    def check_interview(self) -> None:
        """The questions belong to types, and their records hold words of the event table."""
        for name, questions in self.book.interview.items():
            self.follow("types", name, ("interview", name))
            for key, question in questions.items():
                loc: Loc = ("interview", name, key)
                for word in self._placeholders(question.ask, (*loc, "ask")):
                    self.note("rules-name", "a question has no placeholders", (*loc, "ask"), word)
                self._check_rows(question.incidents, (*loc, "incidents"))
                self._check_rows(question.others, (*loc, "others"))

    def _fields(self, measure: str | None) -> tuple[str, ...]:
        return self.book.fields_of(measure) if measure in self.book.measures else ()

    def _placeholders(self, text: str, loc: Loc) -> list[str]:
        """The names in braces; braces around anything else are noted."""
        names, sound = placeholders(text)
        if not sound:
            self.note("rules-value", "braces hold one name and nothing else", loc, text)
        return names


def _key_hint(key: tuple[str, ...]) -> str:
    return f"its key: {', '.join(key)}" if key else "it has one row a client: leave match out"
