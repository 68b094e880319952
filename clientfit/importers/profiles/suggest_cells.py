"""What stands in a source's columns: their types, how often values repeat, and what adds up to what."""

import re
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache, cached_property

from clientfit.errors import ClientFitError
from clientfit.importers.formats import Column, Raw
from clientfit.importers.load_rows import create_table
from clientfit.importers.profiles.suggest_names import plain, vocabulary
from clientfit.importers.staging import (
    CURRENCY_CODES,
    FLAGS,
    decimal_commas,
    plain_text,
    read_date,
    read_money,
)
from clientfit.model.cell_words import NOTHING
from clientfit.store import Store, tables

SAMPLE = 2000
"""Number of rows that are looked at, spread over the source."""

MOST = 0.9
"""Which share of a column's filled cells must be of a type for it to be of that type."""

_NOTHING = frozenset({*NOTHING, "na", "?"})
_LONG = 80
_TERMS = re.compile(
    r"(?i)(?:due )?(?:up)?on receipt|immediate(?:ly)?|sofort|bei erhalt|[aà] r[eé]ception|contado|direct|"
    r"(?:net(?:to)?\s*)?\d{1,3}\s*(?:d|days?|tagen?|tg|jours?|j|dias?|días?|dagen|giorni|gg)?\.?\s*(?:net(?:to)?)?"
)
_SIGNS = frozenset("€$£¥₹") | {"R$", "zł", "kr", "US$", "EURO"}
_ONE_CURRENCY = {"€": "EUR", "£": "GBP", "₹": "INR", "R$": "BRL", "zł": "PLN"}
_CENT = Decimal("0.02")


@dataclass(frozen=True)
class Cells:
    """A column's cells in the sample: the texts, and each as a day and as an amount where it can be read so.

    `days` holds the day as day-month and as month-day order reads it.
    """

    texts: tuple[str | None, ...]
    days: Mapping[str, tuple[date | None, date | None]]
    amounts: Mapping[str, Decimal | None]

    @cached_property
    def filled(self) -> tuple[str, ...]:
        """The cells that say something."""
        return tuple(text for text in self.texts if text is not None)

    @cached_property
    def distinct(self) -> frozenset[str]:
        """The different texts, case aside."""
        return frozenset(text.casefold() for text in self.filled)

    def share(self, holds: Callable[[str], object]) -> float:
        """The share of filled cells for which a condition holds; 0 without any."""
        return sum(bool(holds(text)) for text in self.filled) / len(self.filled) if self.filled else 0.0

    @cached_property
    def are_days(self) -> bool:
        """Whether the cells are days, read in one of both orders."""
        by_order = (self.share(lambda text: self.days[text][0]), self.share(lambda text: self.days[text][1]))
        return max(by_order) >= MOST

    @cached_property
    def are_amounts(self) -> bool:
        """Whether the cells are amounts."""
        return self.share(lambda text: self.amounts[text] is not None) >= MOST

    @cached_property
    def are_whole(self) -> bool:
        """Whether the cells are whole numbers without a mark."""
        return self.share(str.isdigit) >= MOST

    @cached_property
    def are_emails(self) -> bool:
        """Whether the cells hold an address."""
        return self.share(lambda text: "@" in text and "." in text.rpartition("@")[2]) >= MOST

    @cached_property
    def are_currencies(self) -> bool:
        """Whether the cells are currencies: codes of three letters, or signs."""
        return self.share(lambda text: text.upper() in CURRENCY_CODES or text in _SIGNS) >= MOST

    @cached_property
    def currency(self) -> str | None:
        """The currency whose sign stands in every cell, where it is the sign of only one."""
        for sign, code in _ONE_CURRENCY.items():
            if self.filled and all(sign in text for text in self.filled):
                return code
        return None

    @cached_property
    def are_codes(self) -> bool:
        """Whether each cell is a currency's code of three letters."""
        return bool(self.filled) and self.share(lambda text: text in CURRENCY_CODES) == 1.0

    @cached_property
    def are_flags(self) -> bool:
        """Whether the cells say yes or no."""
        words = {word for listed in FLAGS.values() for word in listed}
        return bool(self.filled) and self.share(lambda text: text.casefold() in words) == 1.0

    @cached_property
    def are_ids(self) -> bool:
        """Whether the cells look like numbers or keys, such as `INV-12`, and no names."""
        return self.share(lambda text: any(map(str.isdigit, text)) and " " not in text) >= MOST

    @cached_property
    def are_terms(self) -> bool:
        """Whether the cells are numbers of days to pay in, such as `14 Tage` or `Net 30`."""
        return not self.are_days and self.share(_TERMS.fullmatch) >= MOST

    def are_days_or(self, words: Container[str]) -> bool:
        """Whether the cells are days, or such words in place of a day."""
        return (
            any(self.days[text][0] or self.days[text][1] for text in self.filled)
            and self.share(lambda text: self.days[text][0] or self.days[text][1] or plain(text) in words)
            == 1.0
        )

    @cached_property
    def unique(self) -> bool:
        """Whether no value comes twice."""
        return len(self.distinct) == len(self.filled)

    def day(self, row: int) -> date | None:
        """The day in a row of the sample, in either order."""
        text = self.texts[row]
        return None if text is None else self.days[text][0] or self.days[text][1]

    def amount(self, row: int) -> Decimal | None:
        """The amount in a row of the sample."""
        text = self.texts[row]
        return None if text is None else self.amounts[text]


def sample(store: Store, raw: Raw) -> list[Cells]:
    """The cells of each of the source's columns, in a sample of rows spread over the source."""
    step = max(1, -(-raw.records // SAMPLE))
    texts = ", ".join(plain_text(column) for column in raw.columns)
    rows = store.rows(f"SELECT {texts} FROM {raw.relation} WHERE n % {step} = 0 ORDER BY n") if texts else []
    columns = [tuple(map(_said, cells)) for cells in zip(*rows, strict=True)] or [()] * len(raw.columns)
    different = sorted(
        {text for cells in columns for text in cells if text is not None and len(text) <= _LONG}
    )
    create_table(store, tables.SAMPLED, [(text,) for text in different])
    dmy, mdy = (f"CAST({read_date('text', order)} AS DATE)" for order in ("dmy", "mdy"))
    read = {
        text: (days, amounts)
        for text, *days, amounts in store.rows(
            f"SELECT text, {dmy}, {mdy}, {read_money('text')} FROM sampled ORDER BY text"
        )
    }
    by_comma: dict[str, Decimal | None] = dict(
        store.rows(f"SELECT text, {read_money('text', comma=True)} FROM sampled")
    )
    store.drop(tables.SAMPLED)
    numbers = {text for text, (_, amount) in read.items() if (amount or by_comma[text]) is not None}
    some = [
        column for column, cells in zip(raw.columns, columns, strict=True) if not numbers.isdisjoint(cells)
    ]
    commas = _commas(store, raw, some)
    found = []
    for column, cells in zip(raw.columns, columns, strict=True):
        kept = {text for text in cells if text is not None}
        amounts = by_comma if commas.get(column.sql) else {text: each for text, (_, each) in read.items()}
        found.append(
            Cells(
                cells,
                {text: tuple(read[text][0]) if text in read else (None, None) for text in kept},
                {text: amounts.get(text) for text in kept},
            )
        )
    return found


def _commas(store: Store, raw: Raw, amounts: Sequence[Column]) -> Mapping[str, bool]:
    """Which columns of amounts have a decimal comma; none where that is unclear."""
    try:
        return decimal_commas(store, raw, {column.sql: column for column in amounts})
    except ClientFitError:
        return {}


def _said(text: str | None) -> str | None:
    return None if text is None or text.casefold() in _NOTHING else text


def adds_up(total: Cells, parts: Sequence[Cells]) -> bool:
    """Whether an amount is the sum of others in nearly all rows, each of which has a say."""
    return _holds(total, parts, sum) and all(
        any(part.amount(row) for row in range(len(part.texts))) for part in parts
    )


def is_product(total: Cells, factors: Sequence[Cells]) -> bool:
    """Whether an amount is the product of two others, neither of which is always 1."""
    first, second = factors
    rows = range(len(total.texts))
    return (
        any(first.amount(row) not in {None, 0, 1} for row in rows)
        and any(second.amount(row) not in {None, 0, 1} for row in rows)
        and _holds(total, factors, lambda numbers: numbers[0] * numbers[1])
    )


def _holds(total: Cells, others: Sequence[Cells], made: Callable[[list[Decimal]], Decimal | int]) -> bool:
    """Whether what is made of the others is the total, to a cent or two, in nearly all rows that have all."""
    told = held = 0
    for row in range(len(total.texts)):
        numbers = [other.amount(row) for other in others]
        whole = total.amount(row)
        if whole is None or None in numbers:
            continue
        told += 1
        held += abs(made([number for number in numbers if number is not None]) - whole) <= _CENT
    return told > 0 and held >= MOST * told


def distinct_words(store: Store, raw: Raw, column: Column, most: int) -> tuple[str, ...]:
    """The different words of a column in the whole source, case aside; none where they are too many."""
    text = plain_text(column)
    words = [
        word
        for (word,) in store.rows(
            f"SELECT DISTINCT {text} AS word FROM {raw.relation} WHERE {text} IS NOT NULL"
            f" ORDER BY word LIMIT {most + 1}"
        )
    ]
    once = {word.casefold(): word for word in words if _said(word)}
    return tuple(once.values()) if len(words) <= most else ()


def is_unique(store: Store, raw: Raw, column: Column, client: Column | None) -> bool:
    """Whether a column's values are all different in the whole source, at least within each client."""
    keys = _keys(column, client)
    rows = f"FROM {raw.relation} WHERE {plain_text(column)} IS NOT NULL"
    # Hashes are faster to compare; where all differ, so do the values.
    return not all(_repeats(store, f"SELECT {key}({keys}) AS key {rows}") for key in ("hash", "row"))


def is_unique_but_for_copies(store: Store, raw: Raw, column: Column, client: Column | None) -> bool:
    """Whether only rows that are alike in every column share a value of a column, within each client."""
    cells = ", ".join(each.sql for each in raw.columns)
    return not _repeats(
        store,
        f"SELECT DISTINCT row({_keys(column, client)}) AS key, {cells} FROM {raw.relation}"
        f" WHERE {plain_text(column)} IS NOT NULL",
    )


def _keys(column: Column, client: Column | None) -> str:
    return ", ".join(plain_text(each) for each in (client, column) if each is not None)


def _repeats(store: Store, keys: str) -> bool:
    """Whether a query returns two rows with the same `key`."""
    return bool(
        store.rows(f"SELECT 1 FROM (SELECT key FROM ({keys}) GROUP BY key HAVING count(*) > 1) LIMIT 1")
    )


def meaning(words: Sequence[str], meanings: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """Our word -> the words of those given that mean it, as they are written."""
    known = {plain(theirs): ours for ours, listed in meanings.items() for theirs in listed}
    found: dict[str, list[str]] = {}
    for word in words:
        ours = known.get(plain(word)) or _of_phrase(plain(word), known)
        if ours is not None:
            found.setdefault(ours, []).append(word)
    return {ours: tuple(theirs) for ours, theirs in found.items()}


def _of_phrase(phrase: str, known: Mapping[str, str]) -> str | None:
    """Find the meaning of a known word with others beside it: who did it, or that it is so in part."""
    words, changed = f" {phrase} ", False
    for listed, changes in _beside():
        for each in listed:
            if f" {each} " in words:
                words, changed = words.replace(f" {each} ", " ", 1), changed or changes
    bare = words.strip()
    ours = None if bare == phrase else known.get(bare)
    if not changed:
        return ours
    return "open" if ours == "paid" and "open" in known.values() else None


@cache
def _beside() -> tuple[tuple[tuple[str, ...], bool], ...]:
    """The words beside a state, the longest first, and whether they change what it says."""
    words = vocabulary()
    ordered = (
        (words.fillers, False),
        ((*words.partly, *words.negations), True),
    )
    return tuple(
        (tuple(sorted(map(plain, listed), key=lambda each: -len(each))), flag) for listed, flag in ordered
    )
