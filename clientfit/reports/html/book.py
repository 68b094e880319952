"""The book at a glance (recommendations, types by level, money, quarters), and the table of clients."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from clientfit.languages import gettext
from clientfit.model import LEVELS, Summary, Verdict
from clientfit.model.timeline import Book, Legend
from clientfit.model.verdict import Level
from clientfit.reports.html.charts import SHADES
from clientfit.reports.html.colours import shade_of
from clientfit.reports.html.formatting import clip_name, format_money
from clientfit.reports.phrases import RAISED, count_text, humanize

COLUMNS: tuple[Level, ...] = ("severe", "flag", "watch", "clear", "not_judged")
"""Levels across the heat map, worst first."""

HEAT = 5
"""Number of tints, from a few clients to all."""

QUARTERS = 12
"""Number of quarters shown, the newest."""


@dataclass(frozen=True)
class Share:
    """A part of a bar: its start and width in percent, and its shade."""

    label: str
    count: int
    at: float
    width: float
    shade: int
    code: str


@dataclass(frozen=True)
class Heat:
    """A cell of a heat map; `tint` is 0 for none up to HEAT."""

    count: int
    tint: int
    level: str


@dataclass(frozen=True)
class Worst:
    """The client at a type's highest level; `anchor` is empty where it has no page."""

    name: str
    anchor: str
    level: str
    rank: int


@dataclass(frozen=True)
class TypeRow:
    """A type across the levels, and the worst client in it."""

    number: int
    title: str
    cells: tuple[Heat, ...]
    worst: Worst | None


@dataclass(frozen=True)
class Amount:
    """The formatted amount outstanding at one age, with the number of payments."""

    amount: str
    count: int
    shade: int


@dataclass(frozen=True)
class OwedRow:
    """A currency across the ages."""

    currency: str
    cells: tuple[Amount, ...]


@dataclass(frozen=True)
class QuarterRow:
    """A quarter: payments due in it as parts of the busiest quarter's, and records counted by type."""

    label: str
    due: int
    late: int
    parts: tuple[Share, ...]
    counted: tuple[Heat, ...]


@dataclass(frozen=True)
class Glance:
    """Everything above the table of clients."""

    recommendations: tuple[Share, ...]
    types: tuple[TypeRow, ...]
    drafts: tuple[TypeRow, ...]
    ages: tuple[str, ...]
    owed: tuple[OwedRow, ...]
    quarters: tuple[QuarterRow, ...]
    counting: tuple[str, ...]


@dataclass
class Seen:
    """Collects from the verdicts, worst first, what the glance shows.

    `order` has the recommendations as they come, `titles` the types', `worst` the first client at each
    type's highest level, where the type is raised at all; `draft_titles` and `worst_draft`
    the same of draft types.
    """

    order: list[str] = field(default_factory=list)
    titles: dict[str, str] = field(default_factory=dict)
    worst: dict[str, Worst] = field(default_factory=dict)
    draft_titles: dict[str, str] = field(default_factory=dict)
    worst_draft: dict[str, Worst] = field(default_factory=dict)

    def add(self, verdict: Verdict, shown: str, anchor: str) -> None:
        """Add a verdict on the client shown by this name, with a page at `anchor`."""
        if verdict.recommendation not in self.order:
            self.order.append(verdict.recommendation)
        for name, each in verdict.types.items():
            self.titles.setdefault(name, each.title)
        for name, each in verdict.drafts.items():
            self.draft_titles.setdefault(name, each.title)
        for types_, worst in ((verdict.types, self.worst), (verdict.drafts, self.worst_draft)):
            for name, each in types_.items():
                known = worst.get(name)
                if each.level in RAISED and (known is None or LEVELS.index(each.level) > known.rank):
                    worst[name] = Worst(shown, anchor, each.level, LEVELS.index(each.level))


def glance(summary: Summary, book: Book, legend: Legend, seen: Seen, ranks: Mapping[str, int]) -> Glance:
    """Build everything above the table; `ranks` are those of the rulebook's recommendations."""
    titles = seen.titles or {kind: humanize(kind) for kind in summary.by_type}
    return Glance(
        recommendations=recommendations(summary, seen.order, ranks),
        types=types(summary.by_type, summary.clients, titles, seen.worst),
        drafts=types(summary.by_draft, summary.clients, seen.draft_titles, seen.worst_draft),
        ages=ages(legend, gettext("not due yet")),
        owed=owed(book),
        quarters=quarters(book, legend, tuple(titles)),
        counting=tuple(map(clip_name, titles.values())),
    )


def recommendations(summary: Summary, order: Sequence[str], ranks: Mapping[str, int]) -> tuple[Share, ...]:
    """Return the recommendations as parts of a bar, those in `order` first."""
    names = [*order, *(each for each in summary.by_recommendation if each not in order)]
    parts = [(humanize(each), each, summary.by_recommendation.get(each, 0)) for each in names]
    shades = [shade_of(each, ranks) for each in names]
    return tuple(_parts(parts, max(1, summary.clients), shades))


def types(
    counts: Mapping[str, Mapping[str, int]],
    clients: int,
    titles: Mapping[str, str],
    worst: Mapping[str, Worst],
) -> tuple[TypeRow, ...]:
    """Build the heat map of types and levels; the tint grows with the share of clients at the level."""
    total = max(1, clients)
    return tuple(
        TypeRow(
            number=number,
            title=clip_name(titles.get(kind, kind)),
            cells=tuple(_heat(levels.get(level, 0), total, level) for level in COLUMNS),
            worst=worst.get(kind),
        )
        for number, (kind, levels) in enumerate(counts.items())
    )


def ages(legend: Legend, nothing: str) -> tuple[str, ...]:
    """Return the labels of the ages: `nothing` (in time, not due), "1-30 days", "over 90 days"."""
    if not legend.ages:
        return ()
    between = [
        gettext("{low}–{high} days").format(low=low + 1, high=high)  # noqa: RUF001 - an en dash
        for low, high in zip(legend.ages, legend.ages[1:], strict=False)
    ]
    over = gettext("over {days} days").format(days=count_text(legend.ages[-1]))
    return (nothing, *between, over)


def owed(book: Book) -> tuple[OwedRow, ...]:
    """Return the outstanding money, a row for each currency."""
    return tuple(
        OwedRow(
            currency=clip_name(each.currency) or gettext("no currency"),
            cells=tuple(
                Amount(format_money(amount, None) if count else "", count, min(at, SHADES - 1))
                for at, (amount, count) in enumerate(zip(each.amounts, each.counts, strict=True))
            ),
        )
        for each in book.owed
    )


def quarters(book: Book, legend: Legend, kinds: Sequence[str]) -> tuple[QuarterRow, ...]:
    """Return the newest quarters, oldest first."""
    shown = book.quarters[-QUARTERS:]
    busiest = max((sum(each.payments) for each in shown), default=0) or 1
    most = max((count for each in shown for count in each.counted.values()), default=0) or 1
    labels = ages(legend, gettext("in time"))
    return tuple(
        QuarterRow(
            label=gettext("{year} Q{quarter}").format(
                year=each.start.year, quarter=(each.start.month + 2) // 3
            ),
            due=sum(each.payments),
            late=sum(each.payments[1:]),
            parts=tuple(
                _parts(
                    [(label, "", count) for label, count in zip(labels, each.payments, strict=True)],
                    busiest,
                    [min(SHADES - 1, number) for number in range(len(labels))],
                )
            ),
            counted=tuple(_heat(each.counted.get(kind, 0), most, "flag") for kind in kinds),
        )
        for each in shown
    )


def _heat(count: int, total: int, level: str) -> Heat:
    """Build a cell whose tint grows with its share; any count above 0 has a tint."""
    return Heat(count, min(HEAT, -(-HEAT * count // total)), level)


def _parts(parts: Sequence[tuple[str, str, int]], total: int, shades: Sequence[int]) -> Iterator[Share]:
    """Yield the parts of a bar from label, code and count, each with its shade."""
    begun = 0
    for (label, code, count), shade in zip(parts, shades, strict=True):
        if count:
            at, width = round(100 * begun / total, 2), round(100 * count / total, 2)
            yield Share(label, count, at, width, shade, code)
        begun += count


@dataclass(frozen=True)
class Cell:
    """The level of one type; `words` is its label."""

    level: str
    words: str


@dataclass(frozen=True)
class Row:
    """A client; `anchor` leads to its page and is empty where it has none.

    `overdue` has the money overdue by currency, `days` the age of the oldest in days.
    """

    anchor: str
    name: str
    id: str
    stage: str
    owner: str
    recommendation: str
    shade: int
    code: str
    cells: tuple[Cell, ...]
    overdue: tuple[str, ...]
    days: int
    records: int
    earlier: str = ""


def row(verdict: Verdict, types: tuple[str, ...], anchor: str, ranks: Mapping[str, int]) -> Row:
    """Build the row of one client, with a cell for each of these types."""
    overdue = [owed for owed in verdict.money if owed.oldest_days]
    shown = clip_name(verdict.client_name)
    return Row(
        anchor=anchor,
        name=shown or clip_name(verdict.client_id),
        id="" if verdict.client_id == verdict.client_name else clip_name(verdict.client_id),
        stage=humanize(verdict.stage),
        owner=clip_name(verdict.owner or ""),
        recommendation=humanize(verdict.recommendation),
        shade=shade_of(verdict.recommendation, ranks),
        code=verdict.recommendation,
        cells=tuple(Cell(verdict.types[name].level, humanize(verdict.types[name].level)) for name in types),
        overdue=tuple(format_money(owed.overdue, owed.currency) for owed in overdue),
        days=max((owed.oldest_days or 0 for owed in overdue), default=0),
        records=verdict.history.events,
    )
