"""A rulebook as Markdown tables, for the documentation that is generated from it: one function a table."""

import re
from collections.abc import Iterable, Iterator, Sequence

from clientfit.rulebook.messages import DAY, PLACE, SPAN
from clientfit.rulebook.schema import (
    RAISED,
    AdviceLine,
    ClientType,
    Condition,
    Parameter,
    Policy,
    Raise,
    Rulebook,
)

REASONED = ("Why", "Reference")


def table(book: Rulebook, head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Format a table; every cell is one line with the parameters filled in and bars escaped."""
    lines = [head, ["---"] * len(head), *([_cell(book, cell) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def fill(book: Rulebook, text: str) -> str:
    """Fill `{parameter}` with its value and `{day.parameter}` with `day` and its value; keep other braces."""

    def value(match: re.Match[str]) -> str:
        parameter = book.parameters.get(match[1].removeprefix(DAY).removeprefix(SPAN))
        if parameter is None or match[2] is not None:
            return match[0]
        if match[1].startswith(SPAN):
            return f"{number(parameter.value)} days"
        return ("day " if match[1].startswith(DAY) else "") + number(parameter.value)

    return PLACE.sub(value, text)


def conditions(all_of: Iterable[Condition]) -> str:
    """Format conditions as code, joined by `and`."""
    return " and ".join(code(f"{each.measure} {each.op} {number(each.value)}") for each in all_of)


def names(items: Iterable[str]) -> str:
    """Format names as code, in their order."""
    return ", ".join(map(code, items))


def lines(texts: Iterable[str | AdviceLine]) -> str:
    """Join sentences in one cell, each on its own line, with the facts in which it applies."""
    return "<br>".join(_line(text) if isinstance(text, AdviceLine) else text for text in texts)


def _line(line: AdviceLine) -> str:
    facts = [*line.when, *(f"not {name}" for name in line.unless)]
    return f"{line.message} ({', '.join(code(fact) for fact in facts)})" if facts else line.message


def number(value: float) -> str:
    """Format a number with up to nine significant digits."""
    return f"{value:.9g}"


def code(text: str) -> str:
    """Format a text as code."""
    return f"`{text}`"


def _cell(book: Rulebook, text: str) -> str:
    return " ".join(fill(book, text).split()).replace("|", "\\|")


def parameters(book: Rulebook) -> str:
    """Table of the parameters, with unit, bounds, why and reference."""
    named = dict(book.parameters)
    if book.calibrate_above is not None:
        named["calibrate_above"] = book.calibrate_above
    rows = [
        (code(name), number(each.value), each.unit, _bounds(each), each.why, each.reference)
        for name, each in named.items()
    ]
    return table(book, ("Parameter", "Value", "Unit", "May be", *REASONED), rows)


def views(book: Rulebook) -> str:
    """Table of the views, with the source of each and the columns that it is grouped by."""
    rows = [
        (
            code(name),
            code(each.source),
            names(("client", *each.group)) if each.group is not None else "",
            each.about,
        )
        for name, each in book.views.items()
    ]
    return table(book, ("View", "From", "Grouped by", "About"), rows)


def measures(book: Rulebook) -> str:
    """Table of the measures, with unit, view and fields."""
    rows = [
        (code(name), each.title, each.unit, code(each.source), names(book.fields_of(name)))
        for name, each in book.measures.items()
    ]
    return table(book, ("Measure", "What", "Unit", "From", "Fields"), rows)


def signals(book: Rulebook) -> str:
    """Section of each type: how it is raised, and a table of the thresholds with why and reference."""
    parts: list[str] = []
    for name, type_ in book.types.items():
        rows = [row for signal in book.signals_of(name) for row in _thresholds(book, signal)]
        parts += [f"### {type_.title} ({code(name)})", fill(book, " ".join(_about(type_)))]
        parts.append(table(book, ("Signal", "Level", "When", "Unit", *REASONED), rows))
    return "\n\n".join(parts)


def exemptions(book: Rulebook) -> str:
    """Table of the exemptions."""
    rows = [
        (
            type_.title,
            f"{excuse.title} ({code(name)})",
            (names(excuse.signals) or "all") + ("" if excuse.cap == "clear" else f", down to {excuse.cap}"),
            conditions(excuse.when),
            excuse.why,
            excuse.reference,
        )
        for type_ in book.types.values()
        for name, excuse in type_.exemptions.items()
    ]
    return table(book, ("Type", "Exemption", "Excuses", "When", *REASONED), rows)


def advice(book: Rulebook) -> str:
    """Table of the advice by type and level; the advice of a signal follows that of its type."""
    rows: list[tuple[str, str, str]] = []
    for name, type_ in book.types.items():
        levels = {
            "watch": type_.advice.watch,
            "flag": type_.advice.flag,
            "severe, a prospect": type_.advice.severe.prospect,
            "severe, a client one has": type_.advice.severe.existing,
        }
        rows += [(type_.title, level, lines(texts)) for level, texts in levels.items()]
        rows += [
            (f"{type_.title}: {code(signal)}", level, lines(texts))
            for signal in book.signals_of(name)
            for level, texts in book.signals[signal].advice.items()
        ]
    return table(book, ("Type", "Level", "Advice"), rows)


def letters(book: Rulebook) -> str:
    """Table of the letters' sentences by type: facts by signal, requests, and grounds to reconsider."""
    rows: list[tuple[str, str, str]] = []
    for name, each in book.letters.items():
        title = book.types[name].title
        rows += [(title, code(signal), fact.message) for signal, fact in each.facts.items()]
        for level in RAISED:
            requests = [line.message for line in getattr(each.asks, level).values()]
            rows += [(title, f"asks at {level}", lines(requests))] if requests else []
        rows.append((title, "anew", each.again))
    return table(book, ("Type", "When", "Says"), rows)


def interview(book: Rulebook) -> str:
    """Table of the interview's questions by client type, with the stage of the clients they are about."""
    rows = [
        (book.types[name].title, " or ".join(question.of), question.ask, question.answer.replace("_", " "))
        for name, questions in book.interview.items()
        for question in questions.values()
    ]
    return table(book, ("Type", "Of", "Asks", "Answer"), rows)


def policy(book: Rulebook) -> str:
    """Table of the ways to a recommendation, the first that holds first, and of the facts they name."""
    ways = [
        (str(place), code(way.recommend), _needs(way), way.why, way.reference)
        for place, way in enumerate(book.policy, start=1)
    ]
    facts = [(code(name), fact.message, conditions(fact.when)) for name, fact in book.facts.items()]
    parts = [table(book, ("", "Recommendation", "When", *REASONED), ways)]
    return "\n\n".join([*parts, *([table(book, ("Fact", "Says", "When"), facts)] if facts else [])])


def recommendations(book: Rulebook) -> str:
    """Table of the recommendations, with wording, conditions and plan."""
    rows = [
        (
            code(name),
            each.title,
            each.existing or each.title,
            each.message,
            lines((*each.conditions, *each.plan)),
        )
        for name, each in book.recommendations.items()
    ]
    return table(book, ("Recommendation", "Prospect", "Client one has", "Says", "Brings"), rows)


def remarks(book: Rulebook) -> str:
    """Table of the remarks: notes, positives and recovery."""
    kinds = {"note": book.notes, "positive": book.positives, "recovery": book.recovery}
    rows = [
        (kind, code(name), conditions(each.when), lines((each.message, *each.steps)), each.reference)
        for kind, named in kinds.items()
        for name, each in named.items()
    ]
    return table(book, ("Kind", "Remark", "When", "Says", "Reference"), rows)


def left_out(book: Rulebook) -> str:
    """Table of what each type leaves out because no event records it."""
    rows = [(type_.title, text) for type_ in book.types.values() for text in type_.left_out]
    return table(book, ("Type", "Left out"), rows)


def _thresholds(book: Rulebook, name: str) -> Iterator[tuple[str, ...]]:
    """Yield the least evidence of a signal, then each condition of its levels; its own why comes first."""
    signal = book.signals[name]
    needed = signal.min_evidence
    enough = code(f"{needed.measure} >= {number(needed.at_least)}")
    waived = "" if needed.waived_by is None else f" or {code(f'{needed.waived_by} >= 1')}"
    title = signal.title + (", advice only" if signal.advisory else "")
    unit = book.unit_of(needed.measure)
    yield (lines((code(name), title)), "judged", enough + waived, unit, needed.why, needed.reference)
    for level, part in signal.levels.items():
        for each in part.when:
            reasons = (each.why or part.why, each.reference or part.reference)
            yield (code(name), level, conditions([each]), book.unit_of(each.measure), *reasons)


def _about(type_: ClientType) -> Iterator[str]:
    """Yield what the type is, what raises it to which level, and how it clears."""
    yield type_.about
    yield from map(_raised, type_.raised_by)
    if type_.clearing is not None:
        clearing = type_.clearing
        yield (
            f"It drops one level for every {clearing.periods} clean periods of {clearing.days} days with an"
            f" opportunity in them: {clearing.why} ({clearing.reference})."
        )


def _raised(part: Raise) -> str:
    level = f"to {part.level}" if part.level else "each to its own level"
    cap = f", to {part.cap} at most" if part.cap else ""
    needed = f"at least {part.at_least} of " if part.at_least > 1 else ""
    return f"Raised {level}{cap} by {needed}{names(part.signals)}."


def _needs(way: Policy) -> str:
    """Return what one way to a recommendation needs."""
    worse = {"watch": "at watch or worse", "flag": "at flag or worse"}
    needs = [
        f"{count} type{'s' if count > 1 else ''} {worse.get(level, level)}"
        for level, count in way.types.items()
    ]
    needs += [way.standing] if way.standing else []
    needs += [code(fact) for fact in way.facts] + [f"not {code(fact)}" for fact in way.unless]
    return ", ".join(needs) or "in any other case"


def _bounds(parameter: Parameter) -> str:
    parts = ((parameter.at_least, "at least"), (parameter.at_most, "at most"))
    return ", ".join(f"{word} {number(bound)}" for bound, word in parts if bound is not None)
