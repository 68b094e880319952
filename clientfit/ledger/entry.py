"""Parse one entry of the ledger, and resolve which record it is about."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from difflib import get_close_matches

from babel.core import get_global

from clientfit.ledger.days import DayOrder, DayReader, unclear
from clientfit.ledger.words import EntryKind, Vocabulary, phrase
from clientfit.model.cell_words import ENTITIES
from clientfit.model.event import EVENT_COLUMNS
from clientfit.model.kinds import OUTCOMES, WORDS

Row = dict[str, str]
"""One row of the ledger, by column."""

_AMOUNT = re.compile(r"\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,4})?")
_ID = re.compile(r"(?=.*\d)(?=.*[A-Za-z#/_-])[\w#/-][\w#/.-]*")
_LONGEST_PHRASE = 6
_OPEN = ("", "open")


@dataclass(frozen=True)
class Change:
    """A change of the ledger: a new row, or a row in place of the one written before."""

    row: Row
    replaces: Row | None = None
    says: tuple[str, ...] = ()
    """Notes on values that were inferred: the record, the currency."""


@dataclass
class Entry:
    """The parsed words, before they are resolved against the client's rows."""

    what: EntryKind
    day: date
    due: date | None = None
    amount: Decimal | None = None
    currency: str | None = None
    event_id: str | None = None
    ref: str | None = None
    job: str | None = None
    outcome: str | None = None
    severity: str | None = None
    cause: str | None = None
    score: str | None = None
    hours: str | None = None
    confirmed: bool = False
    paid_extra: bool = False
    notes: list[str] = field(default_factory=list)

    @property
    def closes(self) -> bool:
        """Whether the entry closes an open row; a part payment is a row of its own."""
        return bool(self.what.closes) and not (self.amount is not None and self.what.part)

    @property
    def kind(self) -> str:
        """Kind of the new row, or of the rows that it may close."""
        return self.what.kind or (self.what.part if self.amount is not None else None) or self.what.closes[0]


def parse_entry(  # noqa: PLR0913 - the words, and what they are resolved against
    arguments: Sequence[str],
    rows: Sequence[Row],
    vocabulary: Vocabulary,
    *,
    today: date,
    order: DayOrder | None = None,
    name: str = "the client",
) -> Change:
    """Parse the words of `clientfit log` to a change of the ledger.

    Args:
        arguments: those after the client's name; one of several words that is nothing else is the note.
        rows: the client's rows, in the order written.
        vocabulary: the known words.
        today: the day that relative days count from.
        order: order of day and month in 3/5; None refuses it.
        name: the client's name, for messages.

    Raises:
        ClientFitError: `log-unclear`, with the word that can't be parsed and the nearest known ones.
    """
    entry = _Parser(arguments, rows, vocabulary, today, order).parse()
    if entry.day > today:
        raise unclear(
            f"{entry.day} is still to come", hint="write it when it has happened; due DAY says by when"
        )
    return _closed(entry, rows, name) if entry.closes else _written(entry, rows)


class _Parser:
    """Parses the words from left to right: a phrase for what happened, then details in any order."""

    def __init__(
        self,
        arguments: Sequence[str],
        rows: Sequence[Row],
        vocabulary: Vocabulary,
        today: date,
        order: DayOrder | None,
    ) -> None:
        self.arguments, self.rows, self.vocabulary = arguments, rows, vocabulary
        self.past = DayReader(vocabulary, today, order)
        self.known = {row["event_id"] for row in rows if row["event_id"]}

    def parse(self) -> Entry:
        """Parse all arguments."""
        what, rest = self._what()
        entry = Entry(what, self.past.today)
        due: list[list[str]] = []
        for text in rest:
            if " " not in text.strip():
                continue
            trial = replace(entry, notes=[])
            if self._details(trial, text.split(), []) is not None:
                entry.notes.append(_literal(text.strip()))
        words = [word for text in rest if _literal(text.strip()) not in entry.notes for word in text.split()]
        fault = self._details(entry, words, due)
        if fault is not None:
            raise self._unknown(fault, entry)
        for phrase_ in due:
            self._due(entry, phrase_)
        return entry

    def _what(self) -> tuple[EntryKind, list[str]]:
        """Return the entry of the longest phrase that the words begin with, and the remaining arguments."""
        flat: list[str] = []
        for number, text in enumerate(self.arguments[:_LONGEST_PHRASE]):
            if number and " " in text:  # a note
                break
            flat += phrase(text)
        phrases = self.vocabulary.phrases
        for count in range(min(_LONGEST_PHRASE, len(flat)), 0, -1):
            what = phrases.get(tuple(flat[:count]))
            if what is not None:
                return what, self._rest(count)
        opening = " ".join(flat[:4])
        known = [" ".join(each) for each in phrases]
        near = get_close_matches(opening, known, n=3, cutoff=0.6) or get_close_matches(
            " ".join(flat[:2]), known, n=3, cutoff=0.6
        )
        hint = f"did you mean {' or '.join(near)}?" if near else "clientfit kinds lists every phrase"
        raise unclear("what happened is not known", found=" ".join(self.arguments[:2]) or None, hint=hint)

    def _rest(self, count: int) -> list[str]:
        """Return the arguments after the first `count` words of the phrase."""
        rest = list(self.arguments)
        while count and rest:
            words = rest[0].split()
            taken = 0
            while words[taken:] and count:
                count -= len(phrase(words[taken]))
                taken += 1
            rest[:1] = [" ".join(words[taken:])] if words[taken:] else []
        return rest

    def _details(self, entry: Entry, words: list[str], due: list[list[str]]) -> str | None:
        """Parse the words into the entry; return the first unknown word, or None."""
        readers: tuple[Callable[[Entry, list[str]], int], ...] = (
            self._ref,
            self._id,
            self._marks,
            self._hours,
            self._amount,
            self._own_word,
            self._day,
            self._id_alone,
        )
        while words:
            taken = self._due_words(words)
            if taken:
                due.append(words[:taken])
            else:
                taken = next((taken for reader in readers if (taken := reader(entry, words))), 0)
            if not taken:
                if len(words) == 1 or words[0].casefold() not in self.vocabulary.passed_over:
                    return words[0]
                taken = 1
            words = words[taken:]
        return None

    def _begins(self, words: Sequence[str], phrases: Sequence[str]) -> int:
        """Return the number of words of the longest of the phrases that the words begin with."""
        for count in range(min(_LONGEST_PHRASE, len(words)), 0, -1):
            if " ".join(words[:count]).casefold() in phrases:
                return count
        return 0

    def _due_words(self, words: list[str]) -> int:
        """Return the number of words of a due day at the beginning."""
        taken = self._begins(words, self.vocabulary.due)
        if not taken:
            return 0
        due = replace(self.past, ahead=True).read(words[taken:])
        if due is None and words[taken : taken + 1] and words[taken].isdecimal():
            return taken + 1  # net 30
        if due is None:
            raise unclear(
                "the due day can't be read", found=" ".join(words), hint="write due 30 days or due 3 May"
            )
        return taken + due.words

    def _due(self, entry: Entry, words: list[str]) -> None:
        words = words[self._begins(words, self.vocabulary.due) :]
        if len(words) == 1 and words[0].isdecimal():
            words = [words[0], self.vocabulary.spans["days"][1]]
        due = replace(self.past, today=entry.day, ahead=True).read(words)
        entry.due = due.day if due else None

    def _ref(self, entry: Entry, words: list[str]) -> int:
        if words[0].casefold() not in self.vocabulary.names.on or len(words) == 1:
            return 0
        named = words[1]
        if named in self.known or (_ID.fullmatch(named) and self.past.read(words[1:]) is None):
            entry.ref = named
            return 2
        return 0

    def _id(self, entry: Entry, words: list[str]) -> int:
        if len(words) == 1:
            return 0
        if words[0].casefold() in self.vocabulary.names.id:
            entry.event_id = words[1]
        elif words[0].casefold() in self.vocabulary.names.job:
            entry.job = words[1]
        else:
            return 0
        return 2

    def _id_alone(self, entry: Entry, words: list[str]) -> int:
        if words[0] not in self.known and not _ID.fullmatch(words[0]):
            return 0
        same = any(row["event_id"] == words[0] and row["kind"] == entry.kind for row in self.rows)
        if entry.what.closes or entry.what.about or (words[0] in self.known and not same):
            entry.ref = words[0]
        else:
            entry.event_id = words[0]
        return 1

    def _marks(self, entry: Entry, words: list[str]) -> int:
        marks = self.vocabulary.marks
        spaced = [word.casefold().replace("-", " ") for word in words]
        flat = " ".join(spaced).split()
        for name, phrases in (("confirmed", marks.confirmed), ("paid_extra", marks.paid_extra)):
            count = self._begins(flat, phrases)
            if count:
                setattr(entry, name, True)
                return 1 if len(spaced[0].split()) == count else count
        return 0

    def _hours(self, entry: Entry, words: list[str]) -> int:
        """Read 2.5 hours or 3h, of work; 2.5 alone may be a day."""
        glued = re.fullmatch(r"(\d+(?:[.,]\d+)?)([^\W\d]*)", words[0])
        if entry.what.number != "hours" or glued is None:
            return 0
        unit = glued[2] or next(iter(words[1:2]), "")
        if unit.casefold() not in self.vocabulary.hours:
            return 0
        entry.hours = glued[1].replace(",", ".")
        return 1 if glued[2] else 2

    def _amount(self, entry: Entry, words: list[str]) -> int:
        """Read 1200, EUR 1200, 1.200,50 €; a bare number may be a score, or hours."""
        if self.past.read(words) is not None:
            return 0
        symbols = self.vocabulary.currencies
        glued = re.fullmatch(r"([^\d\s]{0,3})(\d[\d.,']*)([^\d\s]{0,3})", words[0])
        parts = [part for part in glued.groups() if part] if glued else [words[0]]
        head = [*parts, *words[1:2]]
        currency = next(
            (found for part in (head[0], *head[1:3]) if (found := _currency(part, symbols))), None
        )
        number = next((part for part in head[:2] if _AMOUNT.fullmatch(part)), None)
        if number is None or (number != head[0] and _currency(head[0], symbols) is None):
            return 0
        if glued is None and _currency(words[0], symbols) is None:
            return 0
        beside = len(parts) == 1 and currency is not None
        if entry.what.number is not None and currency is None:
            setattr(entry, entry.what.number, number.replace(",", "."))
            return 1
        entry.amount, entry.currency = _decimal(number), currency or entry.currency
        return 2 if beside else 1

    def _own_word(self, entry: Entry, words: list[str]) -> int:
        """Read a word of the kind's outcome, of severity or of cause."""
        kind = entry.kind
        for count in (3, 2, 1):
            word = "_".join(part for each in words[:count] for part in phrase(each))
            if len(words) < count:
                continue
            synonyms = EVENT_COLUMNS["outcome"].synonyms_by_kind.get(kind, {})
            outcome = synonyms.get(word, word)
            if outcome in OUTCOMES.get(kind, ()):
                entry.outcome = outcome
            elif word in WORDS["severity"]:
                entry.severity = word
            elif word in WORDS["cause"]:
                entry.cause = word
            else:
                continue
            return count
        return 0

    def _day(self, entry: Entry, words: list[str]) -> int:
        day = self.past.read(words)
        if day is None:
            return 0
        entry.day = day.day
        return day.words

    def _unknown(self, word: str, entry: Entry) -> Exception:
        vocabulary = self.vocabulary
        known = [
            *vocabulary.days,
            *vocabulary.due,
            *OUTCOMES.get(entry.kind, ()),
            *vocabulary.marks.confirmed,
        ]
        near = get_close_matches(word.casefold(), known, n=1, cutoff=0.7)
        hint = f"did you mean {near[0]}? " if near else ""
        return unclear(
            "a word is neither a day, an amount, a record nor an outcome",
            found=word,
            hint=f'{hint}a note of several words stands in quotes, as in "nobody came"',
        )


def _literal(text: str) -> str:
    """Escape ampersands in a note that the event table would read as escaped characters."""
    return text.replace("&", "&amp;") if any(entity in text for entity in ENTITIES) else text


def _currency(word: str, symbols: dict[str, str]) -> str | None:
    named = symbols.get(word.casefold())
    return named or (word if word.isupper() and word in get_global("all_currencies") else None)


def _decimal(text: str) -> Decimal:
    """Read an amount: the last mark before one or two digits is the decimal one, others group thousands."""
    whole, mark, part = re.fullmatch(r"(.*?)(?:([.,])(\d{1,2}|\d{4}))?", text).groups()  # type: ignore[union-attr]
    return Decimal(re.sub(r"\D", "", whole) + (f".{part}" if mark else ""))


def _closed(entry: Entry, rows: Sequence[Row], name: str) -> Change:
    """Close the row that is named, or the last open one of the kinds."""
    kinds = entry.what.closes
    row, notes = _record(entry.ref, kinds, rows, entry.day)
    if row is None:
        nouns = " or ".join(kind.replace("_", " ") for kind in kinds)
        listed = ", ".join(each["event_id"] for each in rows if each["kind"] in kinds and each["event_id"])
        raise unclear(
            f"there is no {nouns} {entry.ref} of {name}" if entry.ref else f"{name} has no open {nouns}",
            hint=f"there is {listed}" if listed else f"write the {nouns} first",
        )
    text = "; ".join(part for part in (row["text"], *entry.notes) if part)
    settled = entry.day.isoformat()
    if settled < row["occurred_at"][:10]:
        raise unclear(
            f"{row['kind'].replace('_', ' ')} {row['event_id']} is of {row['occurred_at'][:10]},"
            f" and can't have ended on {settled} before it"
        )
    changed = row | {"outcome": entry.what.outcome or "", "settled": settled, "text": text}
    return Change(changed, row, notes)


def _written(entry: Entry, rows: Sequence[Row]) -> Change:
    """Build the new row."""
    what, kind = entry.what, entry.kind
    about = what.about or (what.closes if what.part else ())
    says: tuple[str, ...] = ()
    named = None
    if entry.ref is not None or about:
        named, says = _record(entry.ref, about, rows, entry.day)
        if entry.ref is not None and named is None:
            says = (f"{entry.ref} is not in this ledger; it may stand in an export that is read with it",)
    if entry.event_id in {row["event_id"] for row in rows if row["event_id"]}:
        raise unclear(f"{entry.event_id} is written already", hint="give another id, or undo the other one")
    currency = entry.currency
    if entry.amount is not None and currency is None:
        currency = next((row["currency"] for row in reversed(rows) if row["currency"]), None)
        says += (f"{currency} as before",) if currency else ("without a currency",)
    outcome = entry.outcome or what.outcome
    if what.kind is None:
        outcome = None  # a part payment has none
    if kind == "conduct" and not entry.confirmed:
        says += ("it counts only when confirmed: --undo, and add the word confirmed if you saw it yourself",)
    values = {
        "event_id": entry.event_id or _new_id(what.id or "E", rows),
        "ref": entry.ref or (named or {}).get("event_id"),
        "kind": kind,
        "occurred_at": entry.day.isoformat(),
        "actor": what.actor,
        "engagement": entry.job or (named or {}).get("engagement"),
        "amount": None if entry.amount is None else str(entry.amount),
        "currency": currency if entry.amount is not None else None,
        "due": entry.due.isoformat() if entry.due else None,
        "settled": None,
        "outcome": outcome,
        "phase": what.phase,
        "cause": entry.cause or what.cause,
        "paid_extra": "true" if entry.paid_extra else None,
        "confirmed": "true" if entry.confirmed else None,
        "severity": entry.severity,
        "score": entry.score,
        "hours": entry.hours,
        "text": "; ".join(entry.notes),
        "tags": ";".join(what.tags),
    }
    return Change({name: value or "" for name, value in values.items()}, None, says)


def _record(
    named: str | None, kinds: Sequence[str], rows: Sequence[Row], day: date
) -> tuple[Row | None, tuple[str, ...]]:
    """Find the record that is named, or the last open one of the kinds on the day, with a note on which."""
    if named is not None:
        named_rows = [row for row in rows if row["event_id"].casefold() == named.casefold()]
        fitting = [row for row in named_rows if not kinds or row["kind"] in kinds]
        return (fitting[-1] if fitting else None), ()
    still_open = [
        row
        for row in rows
        if row["kind"] in kinds
        and row["outcome"] in _OPEN
        and not row["settled"]
        and row["occurred_at"][:10] <= day.isoformat()
    ]
    if not still_open:
        return None, ()
    last = max(still_open, key=lambda row: row["occurred_at"])
    others = [row["event_id"] for row in still_open if row is not last and row["event_id"]]
    also = f"; open too: {', '.join(others[-3:])}" if others else ""
    noun = last["kind"].replace("_", " ")
    return last, (f"meant is {noun} {last['event_id']} of {last['occurred_at'][:10]}{also}",)


def _new_id(prefix: str, rows: Sequence[Row]) -> str:
    """Return the next free id of the client that begins with the prefix."""
    pattern = re.compile(rf"{re.escape(prefix)}-(\d+)")
    taken = [int(match[1]) for row in rows if (match := pattern.fullmatch(row["event_id"]))]
    return f"{prefix}-{max(taken, default=0) + 1}"
