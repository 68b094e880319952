"""How levels, names, numbers and events are worded in the reports for people."""

from collections.abc import Mapping

from clientfit.model import Condition, EvidenceEvent, TypeVerdict
from clientfit.model.verdict import Level
from clientfit.reports.inert import one_line

MARKS: dict[Level, str] = {"severe": "S", "flag": "F", "watch": "w", "clear": ".", "not_judged": "?"}
"""One sign a level for narrow tables, worst first; readable without colour."""

FLAGGED: tuple[Level, ...] = ("severe", "flag")
WHOLE = 1000
"""From here on a measured number is shown without a fraction."""

RAISED: tuple[Level, ...] = (*FLAGGED, "watch")


def spoken(name: str) -> str:
    """A name of the rulebook as words: `accept_with_conditions` is accept with conditions."""
    return one_line(name).replace("_", " ")


def counted(count: int, one: str, many: str | None = None) -> str:
    """A count with its noun: 1 client, 1,200 clients."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def number(value: float) -> str:
    """A number that somebody set, as it was set."""
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.9g}"


def measured(value: float | None) -> str:
    """A measured number with the digits that a person reads; nothing known is an en dash."""
    if value is None:
        return "–"  # noqa: RUF001 - a dash, not a minus
    return f"{value:,.0f}" if abs(value) >= WHOLE else f"{value:.4g}"


def client(name: str, client_id: str) -> str:
    """The client's name with the id behind it, once where both are the same."""
    shown, key = one_line(name), one_line(client_id)
    return shown if shown == key else f"{shown} ({key})"


def place(event: EvidenceEvent) -> str:
    """Where an event came from, as `file:line`; empty when nobody knows."""
    return ":".join(str(part) for part in (event.file, event.line) if part is not None)


def lowered(kind: TypeVerdict) -> str:
    """How a type came from the level its signals raised it to, to the one it has."""
    why = ", ".join(map(spoken, kind.exempted_by)) or "clean periods or a cap"
    return f"{spoken(kind.raised)} lowered to {spoken(kind.level)} ({why})"


def headings(titles: Mapping[str, str]) -> dict[str, str]:
    """A short heading for each title, none twice: initials, else its first letters, else a number."""
    taken: dict[str, str] = {}
    for key, title in titles.items():
        words = "".join(sign if sign.isalnum() else " " for sign in one_line(title)).split() or ["?"]
        initials = "".join(word[0] for word in words).upper()[:4]
        opening = [words[0][:length].capitalize() for length in range(2, 5)]
        choices = [initials, *opening] if len(words) > 1 else opening
        free = (choice for choice in choices if choice not in taken.values())
        taken[key] = next(free, f"T{len(taken) + 1}")
    return taken


def comparison(condition: Condition) -> str:
    """A condition's value beside its threshold: `late share lower80 0.27 > 0.25 share`."""
    return (
        f"{spoken(condition.measure).replace('.', ' ')} {measured(condition.value)} {condition.op} "
        f"{number(condition.threshold)} {condition.unit}"
    )
