"""A header that nobody knows: what its columns are, proposed from their names and from what stands in them.

Each column gets a score for each role of each kind of event: from its name's concepts, its cells, and the
other columns. The kind is the one that the most speaks for; its columns are the best assignment of that
table of scores. What speaks against a proposal is said in its `doubts`; without any it is certain.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from clientfit.errors import ClientFitError, Problem, nearest
from clientfit.importers.formats import Column, Raw
from clientfit.importers.profiles import suggest_cells
from clientfit.importers.profiles.suggest_cells import Cells
from clientfit.importers.profiles.suggest_doubts import PERSONAL, doubts_of, is_decided
from clientfit.importers.profiles.suggest_kinds import EVIDENCE, LEAD, evidence_for
from clientfit.importers.profiles.suggest_names import Name, is_age, read_name, vocabulary
from clientfit.importers.profiles.suggest_scores import (
    STATED,
    SURE,
    WORDS,
    Look,
    Scores,
    assign,
    end_words,
    roles_of,
    score_columns,
    sums_of,
)
from clientfit.store import Store

_AGES = 3

_NAME_IT = "name the column so in the file, such as client or date"


@dataclass(frozen=True)
class Proposal:
    """What a source seems to be: its kind, which column has which role, and what its words mean.

    `words` gives for each role in `STATED` our word -> theirs; `strange` the words not understood. `record`
    says that rows with one number are lines of one record: `sum` that their amounts are added up, `one` that
    the amount is repeated. `day_words` are words in place of the day of the end. An `aged` list has only what
    is still owed. Amounts are in `hundredths`, such as cents, where the column's name says so.
    """

    source: str
    kind: str
    roles: Mapping[str, Column]
    words: Mapping[str, Mapping[str, tuple[str, ...]]]
    strange: Mapping[str, tuple[str, ...]]
    day_words: Mapping[str, tuple[str, ...]]
    record: str | None
    person: bool
    aged: bool
    currency: str | None
    hundredths: bool
    unused: tuple[str, ...]
    doubts: tuple[str, ...]
    header_within: int = 1

    @property
    def certain(self) -> bool:
        """Whether nothing speaks against it, so that the file is read without asking."""
        return not self.doubts


def propose(store: Store, raw: Raw, header_within: int = 1, client_column: str | None = None) -> Proposal:
    """What the source seems to be; the client stands in `client_column`, where that is given.

    Raises:
        ClientFitError: no column seems to name the client, or the day, or nothing tells what the rows are.
    """
    looks = [
        Look(column, _by_cells(read_name(column.name), cells), cells)
        for column, cells in zip(raw.columns, suggest_cells.sample(store, raw), strict=True)
    ]
    given = None if client_column is None else _chosen(raw, client_column)
    sums = sums_of(looks)
    tables = {kind: score_columns(looks, kind, given, sums) for kind in vocabulary().kinds}
    assigned = {kind: assign(table) for kind, table in tables.items()}
    evidence = {kind: evidence_for(raw.name, looks, kind, assigned[kind]) for kind in tables}
    kind, *others = sorted(evidence, key=lambda each: -evidence[each])
    _refuse_incomplete(raw, assigned[kind], evidence[kind])
    roles = assigned[kind]
    _pair_decisions(roles, tables[kind])
    _find_amount(roles, tables[kind])
    number, client = None, _client(looks, roles)
    if "number" in roles:
        number = looks[roles["number"]].column
    unique = number is not None and suggest_cells.is_unique(store, raw, number, client)
    record, doubt = (None, None) if unique else _record(store, raw, looks, roles, kind)
    words, strange = _words(store, raw, looks, roles, kind)
    if kind == "quote" and strange.get("status") and is_decided(kind, roles):
        del roles["status"], words["status"], strange["status"]
    doubts = [
        *doubts_of(looks, tables[kind], roles, kind, sums),
        *([doubt] if doubt else []),
        *(
            f"{looks[roles[role]].column.name}: {', '.join(listed[:5])} not understood"
            for role, listed in strange.items()
            if listed and not (role == "status" and is_decided(kind, roles))
        ),
    ]
    if evidence[kind] - evidence[others[0]] < LEAD:
        doubts.insert(0, f"each row may be one {kind} or one {others[0]}")
    if (
        record is None
        and number is not None
        and not unique
        and not suggest_cells.is_unique_but_for_copies(store, raw, number, client)
    ):
        del roles["number"]
    used = {looks[place].column.name for place in roles.values()}
    named = dict.fromkeys(column.name for column in raw.columns if column.name.strip())
    amount = roles.get("amount")
    return Proposal(
        source=raw.name,
        kind=kind,
        roles={role: looks[place].column for role, place in roles.items()},
        words=words,
        strange=strange,
        day_words=_day_words(looks, roles, kind),
        record=record,
        aged=kind == "invoice" and sum(_is_aging(look) for look in looks) >= _AGES,
        person=_of_person(looks, roles, kind),
        currency=None if amount is None else looks[amount].name.currency or looks[amount].cells.currency,
        hundredths=amount is not None and looks[amount].name.hundredths,
        unused=tuple(name for name in named if name not in used),
        doubts=tuple(doubts),
        header_within=header_within,
    )


def _by_cells(name: Name, cells: Cells) -> Name:
    """A name with what its cells say: what was received is an amount paid, where it is no day."""
    if name.concepts == {"created"} and cells.are_amounts and not cells.are_days and not cells.are_whole:
        return replace(name, concepts=frozenset({"paid", "amount"}))
    return name


def _is_aging(look: Look) -> bool:
    """Whether a column holds what has been owed for so long."""
    return is_age(look.column.name) and (look.cells.are_amounts or not look.cells.filled)


def _day_words(looks: Sequence[Look], roles: Mapping[str, int], kind: str) -> dict[str, tuple[str, ...]]:
    """What the words in place of the day of payment mean."""
    if kind != "invoice" or "settled" not in roles:
        return {}
    cells = looks[roles["settled"]].cells
    words = sorted({text.casefold() for text in cells.filled if not any(cells.days[text])})
    return suggest_cells.meaning(words, end_words(kind))


def _pair_decisions(roles: dict[str, int], table: Scores) -> None:
    """Take the days of winning and losing for what they are, where the export has both."""
    for one, other in (("won_on", "lost_on"), ("lost_on", "won_on")):
        place = roles.get("settled")
        if place is not None and other in roles and table[one][place] >= SURE:
            roles[one] = roles.pop("settled")


def _find_amount(roles: dict[str, int], table: Scores) -> None:
    """Take the total of a line for the amount, or a price without a quantity, where nothing else tells it."""
    if "amount" in roles or "amount" not in table:
        return
    if "line_total" in roles:
        place = roles.pop("line_total")
        table["amount"][place] = table["line_total"][place]
        roles["amount"] = place
    elif "unit_price" in roles and "quantity" not in roles:
        roles["amount"] = roles.pop("unit_price")


def _client(looks: Sequence[Look], roles: Mapping[str, int]) -> Column | None:
    """The column by which a number is told from another client's."""
    place = next((roles[role] for role in ("client", "client_id", "client_email") if role in roles), None)
    return None if place is None else looks[place].column


def likeness(header: Sequence[str]) -> int:
    """How many of a header's names are those of known roles, to tell a header from a title."""
    known = vocabulary()
    return sum(
        any(
            read_name(name).score(known.patterns(kind, role), known.roles[role].against) >= SURE
            for kind in known.kinds
            for role in roles_of(kind)
        )
        for name in dict.fromkeys(header)
        if name.strip()
    )


def _chosen(raw: Raw, name: str) -> int:
    """The place of the column of that name.

    Raises:
        ClientFitError: there is no such column.
    """
    places = {column.name.strip().casefold(): place for place, column in enumerate(raw.columns)}
    chosen = places.get(name.strip().casefold())
    if chosen is None:
        hint = nearest(name, tuple(column.name for column in raw.columns))
        raise ClientFitError(
            Problem(code="column-missing", message="no such column", file=raw.name, found=name, hint=hint)
        )
    return chosen


def _refuse_incomplete(raw: Raw, roles: Mapping[str, int], evidence: float) -> None:
    """Make sure that there is a client, a day, and a kind.

    Raises:
        ClientFitError: what is missing.
    """
    if not {"client", "client_id", "client_email"} & roles.keys():
        raise ClientFitError(_unmapped(raw, "who the client is"))
    if "issued" not in roles and "due" not in roles:
        raise ClientFitError(_unmapped(raw, "when it happened"))
    if evidence < EVIDENCE:
        raise ClientFitError(_unmapped(raw, "what its rows are", "name the file so, such as invoices.csv"))


def _of_person(looks: Sequence[Look], roles: Mapping[str, int], kind: str) -> bool:
    """Whether the client's name is a person's, so that an e-mail address has to distinguish namesakes."""
    if "client" not in roles or "client_email" not in roles:
        return False
    concepts = looks[roles["client"]].name.concepts
    return kind in PERSONAL or not concepts & {
        "client",
        "company",
        "account",
    }


def _words(
    store: Store, raw: Raw, looks: Sequence[Look], roles: dict[str, int], kind: str
) -> tuple[dict[str, dict[str, tuple[str, ...]]], dict[str, tuple[str, ...]]]:
    """What the words of each stated role mean, and those not understood.

    A type of which no word is known says nothing of the kind, and is left out.
    """
    declared = vocabulary().kinds[kind]
    meanings = {**declared.words, "skipped": declared.skip}
    words: dict[str, dict[str, tuple[str, ...]]] = {}
    strange: dict[str, tuple[str, ...]] = {}
    for role in STATED:
        if role not in roles:
            continue
        listed = suggest_cells.distinct_words(store, raw, looks[roles[role]].column, WORDS)
        words[role] = suggest_cells.meaning(listed, meanings)
        told = {word for each in words[role].values() for word in each}
        strange[role] = tuple(word for word in listed if word not in told)
        if role == "type" and (not told or kind == "invoice"):
            del words[role], strange[role], roles[role]
    return words, strange


def _record(
    store: Store, raw: Raw, looks: Sequence[Look], roles: Mapping[str, int], kind: str
) -> tuple[str | None, str | None]:
    """Whether rows with one number are lines of one record, and what is doubtful in that."""
    if kind not in {"invoice", "quote"} or not {"number", "amount"} <= roles.keys():
        return None, None
    number = looks[roles["number"]].column
    items = bool({"quantity", "unit_price", "line_total"} & roles.keys()) or _has_items(looks)
    # Rows alike in every column are copies, unless they are lines that sell the same twice.
    if not items and suggest_cells.is_unique_but_for_copies(store, raw, number, _client(looks, roles)):
        return None, None
    amounts, groups = looks[roles["amount"]].cells, _rows_by(looks[roles["number"]].cells)
    repeated = all(len({amounts.amount(row) for row in rows}) == 1 for rows in groups)
    record = "one" if repeated and not _is_line_amount(looks, roles) else "sum"
    done = "taken once" if record == "one" else "added up"
    return (
        record,
        None if items else f"{number.name}: a number comes several times, and its amounts are {done}",
    )


def _rows_by(numbers: Cells) -> list[list[int]]:
    """The rows of the sample that share a number with another."""
    groups: dict[str, list[int]] = {}
    for row, text in enumerate(numbers.texts):
        if text is not None:
            groups.setdefault(text, []).append(row)
    return [rows for rows in groups.values() if len(rows) > 1]


def _is_line_amount(looks: Sequence[Look], roles: Mapping[str, int]) -> bool:
    """Whether the amount is quantity times price, so a line's."""
    if not {"quantity", "unit_price"} <= roles.keys():
        return False
    factors = [looks[roles["quantity"]].cells, looks[roles["unit_price"]].cells]
    return suggest_cells.is_product(looks[roles["amount"]].cells, factors)


def _has_items(looks: Sequence[Look]) -> bool:
    """Whether a column names what was sold on a line."""
    return any(look.name.concepts & {"thing", "line", "quantity"} for look in looks)


def _unmapped(raw: Raw, what: str, hint: str = _NAME_IT) -> Problem:
    shown = [column.name for column in raw.columns if column.name.strip()][:12]
    return Problem(
        code="map-unclear",
        message=f"no column seems to tell {what}",
        file=raw.name,
        found=", ".join(shown),
        hint=f"{hint}, and map it again",
    )
