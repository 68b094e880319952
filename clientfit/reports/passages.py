"""What the pages of every kind tell of a book and of a client, in the same words."""

from collections.abc import Iterable, Iterator, Mapping

from clientfit.model import Verdict
from clientfit.model.verdict import Money, Summary
from clientfit.reports.words import FLAGGED, counted, lowered, spoken

ADVICE = "This is advice; a person decides, and the client can answer it."


def advised(summary: Summary, advice: Iterable[str]) -> str:
    """How many clients got which advice, in the order in which it is named."""
    counts = summary.by_recommendation
    given = ", ".join(f"{counts[name]:,} {spoken(name)}" for name in advice if counts.get(name))
    return counted(summary.clients, "client") + (f": {given}." if given else ".")


def raised(summary: Summary, titles: Mapping[str, str]) -> str:
    """How many clients are flagged for what."""
    counts = {
        title: sum(summary.by_type.get(name, {}).get(level, 0) for level in FLAGGED)
        for name, title in titles.items()
    }
    told = ", ".join(f"{title} {count:,}" for title, count in counts.items() if count)
    return f"Flagged: {told or 'none'}."


def left_out(shown: int, summary: Summary) -> str:
    """How many clients are not shown, of whom the counts speak all the same."""
    return (
        f"Shown: {shown:,} of {counted(summary.clients, 'client')}, as asked for;"
        f" {summary.clients - shown:,} left out. The counts are of all."
    )


def history(verdict: Verdict) -> str:
    """The stage, and how many events of which kinds from when to when."""
    known = verdict.history
    stage = f"{verdict.stage.capitalize()}{' (inferred)' if verdict.stage_inferred else ''}"
    kinds = ", ".join(f"{spoken(kind)} {count:,}" for kind, count in sorted(known.kinds.items()))
    span = f", {known.first} to {known.last}" if known.first else ""
    return f"{stage}, {counted(known.events, 'event')}{span}{f': {kinds}' if kinds else ''}."


def money(owed: Money) -> str:
    """What is owed in one currency, and how much of it is overdue."""
    since = f", the oldest for {counted(owed.oldest_days, 'day')}" if owed.oldest_days else ""
    return f"{owed.currency or 'no currency'} {owed.owed} owed, {owed.overdue} overdue{since}"


def unjudged(verdict: Verdict) -> Iterator[str]:
    """Types with the reason and the record that would settle it, and how many signals of the others."""
    judged = [kind for kind in verdict.types.values() if kind.level != "not_judged"]
    for kind in verdict.types.values():
        if kind.level == "not_judged":
            yield _unsettled(kind.title, kind.not_judged, kind.settled_by)
    open_signals = sum(signal.level == "not_judged" for kind in judged for signal in kind.signals)
    if open_signals:
        yield f"{counted(open_signals, 'signal')} of the other types; `clientfit explain` lists them"


def _unsettled(title: str, reason: str | None, settled_by: str | None) -> str:
    told = f"{title}: {reason or 'too little to go by'}"
    return f"{told}; settled by {settled_by}" if settled_by else told


def excused(verdict: Verdict) -> Iterator[str]:
    """Types that stand lower than their signals raised them, and signals that an exemption excused."""
    for kind in verdict.types.values():
        if kind.raised != kind.level:
            yield f"{kind.title}: {lowered(kind)}"
        for signal in kind.signals:
            if signal.excused_by:
                yield f"{kind.title}, {signal.title}: excused ({', '.join(map(spoken, signal.excused_by))})"


def nothing_amiss(verdict: Verdict) -> Iterator[str]:
    """The types that are clear and were never anything else."""
    clear = [kind.title for kind in verdict.types.values() if kind.level == "clear" == kind.raised]
    if clear:
        yield ", ".join(clear)


def reversal(verdict: Verdict) -> Iterator[str]:
    """What would take the flags off again, and when to look."""
    if verdict.reverses_if:
        yield verdict.reverses_if
    if verdict.review_on:
        yield f"Review on {verdict.review_on}."
