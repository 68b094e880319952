"""A header that nobody knows: what its columns are, proposed from their names and from what stands in them.

Each column gets a score for each role of each kind of event: from its name's concepts, its cells, and the
other columns. The kind is the one that the most speaks for; its columns are the best assignment of that
table of scores. What speaks against a proposal is said in its `doubts`; without any it is certain.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import permutations
from pathlib import Path

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats import Column, Raw
from clientfit.importers.profiles import suggest_cells
from clientfit.importers.profiles.suggest_assignment import best_assignment
from clientfit.importers.profiles.suggest_cells import Cells
from clientfit.importers.profiles.suggest_names import READ, Name, is_age, plain, read_name, vocabulary
from clientfit.importers.staging import FLAGS
from clientfit.store import Store
from clientfit.yaml_source import nearest

COMMON = ("client", "client_id", "client_email", "issued")
"""The roles that an export of any kind may have, besides those of its events' columns."""

STATED = ("status", "type", "direction")
"""The roles whose words are given a meaning."""

WORDS = 40
"""More different words than this are no status."""

LONGEST_KEY = 60
"""Number of characters that a key has at most."""

LEAST = 0.45
"""The lowest score of a column that is taken for a role."""

SURE = 0.8
"""The lowest score of a column that is taken for a role without asking."""

APART = 0.1
"""How much lower the next column's score must be for a role to be sure."""

EMPTY = 0.6
"""What is left of the score of a column without a filled cell."""

EVIDENCE = 0.6
"""What must at least speak for a kind."""

LEAD = 1.0
"""How much more must speak for a kind than for the next one, for it to be sure."""

_FILE_WEIGHT = 3.0
_AGES = 3
_QUESTION = 0.9
_ADDRESS = 0.2
_AGAIN = 0.2
_WORDS_WEIGHT = 1.5
_WEIGHTS = {
    "client": 1.3,
    "issued": 1.3,
    "amount": 1.2,
    "due": 1.1,
    "settled": 1.1,
    "number": 1.05,
    "text": 0.4,
}
_LESSER = 0.8
_UNTIMELY = 1.5
_DAYLESS = 10.0
_CODES = 0.7
_STATED_LEAST = 0.7
_NAME_IT = "name the column so in the file, such as client or date"
_DATE_WORDS = frozenset({"due", "paid", "closed", "expiry", "issue"})
_ENDED = frozenset({"paid", "due"})
_FLAG_WORDS = frozenset({"paid", "refund", "cancelled", "no_show", "won", "lost", "closed", "attended"})
_NO_AMOUNT = frozenset(
    {
        "tax",
        "fee",
        "discount",
        "price",
        "unit",
        "quantity",
        "net",
        "balance",
        "refund",
        "detail",
        "thing",
        "score",
    }
)


Scores = dict[str, list[float]]
"""For each role the score of each column."""


@dataclass(frozen=True)
class Look:
    """A column with its name's concepts and its cells."""

    column: Column
    name: Name
    cells: Cells


@dataclass(frozen=True)
class Proposal:
    """What a source seems to be: its kind, which column has which role, and what its words mean.

    `words` gives for each role in `STATED` our word -> theirs; `strange` the words not understood. `record`
    says that rows with one number are lines of one record: `sum` that their amounts are added up, `one` that
    the amount is repeated. `day_words` are words in place of the day of the end. An `aged` list has only what
    is still owed.
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
    sums = _sums(looks)
    tables = {kind: _scores(looks, kind, given, sums) for kind in vocabulary().kinds}
    assigned = {kind: _assigned(table) for kind, table in tables.items()}
    evidence = {kind: _evidence(raw.name, looks, kind, assigned[kind]) for kind in tables}
    kind, *others = sorted(evidence, key=lambda each: -evidence[each])
    _refuse_incomplete(raw, assigned[kind], evidence[kind])
    roles = assigned[kind]
    _pair_decisions(roles, tables[kind])
    if "amount" not in roles and "unit_price" in roles and "quantity" not in roles:
        roles["amount"] = roles.pop("unit_price")
    record, doubt = _record(store, raw, looks, roles, kind)
    words, strange = _words(store, raw, looks, roles, kind)
    if kind == "quote" and strange.get("status") and is_decided(kind, roles):
        del roles["status"], words["status"], strange["status"]
    doubts = [
        *_doubts(looks, tables[kind], roles, kind, sums),
        *([doubt] if doubt else []),
        *(
            f"{looks[roles[role]].column.name}: {', '.join(listed[:5])} not understood"
            for role, listed in strange.items()
            if listed and not (role == "status" and is_decided(kind, roles))
        ),
    ]
    if evidence[kind] - evidence[others[0]] < LEAD:
        doubts.insert(0, f"each row may be one {kind} or one {others[0]}")
    if record is None and not _tells_apart(store, raw, looks, roles):
        roles.pop("number", None)
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
    return suggest_cells.meaning(words, _end_words(kind))


def _end_words(kind: str) -> dict[str, tuple[str, ...]]:
    """The words of how an invoice ended, with yes and no for paid and not."""
    words = vocabulary().kinds[kind].words
    return {
        **words,
        "paid": (*words["paid"], *FLAGS["true"]),
        "open": (*words["open"], *FLAGS["false"]),
    }


def _pair_decisions(roles: dict[str, int], table: Scores) -> None:
    """Take the days of winning and losing for what they are, where the export has both."""
    for one, other in (("won_on", "lost_on"), ("lost_on", "won_on")):
        place = roles.get("settled")
        if place is not None and other in roles and table[one][place] >= SURE:
            roles[one] = roles.pop("settled")


def _tells_apart(store: Store, raw: Raw, looks: Sequence[Look], roles: Mapping[str, int]) -> bool:
    """Whether the number column tells the events of a client apart."""
    client = next((roles[role] for role in ("client", "client_id", "client_email") if role in roles), None)
    return "number" in roles and suggest_cells.is_unique(
        store,
        raw,
        looks[roles["number"]].column,
        None if client is None else looks[client].column,
        copies=True,
    )


def is_decided(kind: str, roles: Collection[str]) -> bool:
    """Whether columns beside the status say of each row how it ended."""
    return any({*roles} >= each for each in _DECIDING.get(kind, ()))


def likeness(header: Sequence[str]) -> int:
    """How many of a header's names are those of known roles, to tell a header from a title."""
    known = vocabulary()
    return sum(
        any(
            read_name(name).score(known.patterns(kind, role), known.roles[role].against) >= SURE
            for kind in known.kinds
            for role in _roles_of(kind)
        )
        for name in dict.fromkeys(header)
        if name.strip()
    )


def _roles_of(kind: str) -> tuple[str, ...]:
    """The roles that an export of a kind may have."""
    declared = vocabulary().kinds[kind]
    of_columns = (role for column, role in declared.columns.items() if column != "outcome")
    return tuple(dict.fromkeys((*COMMON, *of_columns, *declared.extras)))


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


def _scores(looks: Sequence[Look], kind: str, given: int | None, sums: Mapping[int, float]) -> Scores:
    """The score table of a kind, where `given` is the client's column."""
    table: Scores = {role: [_score(look, kind, role) for look in looks] for role in _roles_of(kind)}
    table["amount"] = [
        score + sums.get(place, 0.0) if score > 0 else 0.0
        for place, score in enumerate(table.get("amount", []))
    ]
    if not table["amount"]:
        del table["amount"]
    _less_for_our_own(looks, table["client"])
    if given is not None:
        table["client"] = [1.0 if place == given else 0.0 for place in range(len(looks))]
        table["client_id"] = [0.0] * len(looks)
        for role, line in table.items():
            if role != "client":
                line[given] = 0.0
    return table


def _score(look: Look, kind: str, role: str) -> float:
    """The score of a column for a role of a kind, from its name and its own cells."""
    known, concepts = vocabulary(), look.name.concepts
    declared = known.roles[role]
    named = look.name.score(known.patterns(kind, role), declared.against)
    score = _fitting(look, declared.read, named)
    if (kind, role) == ("invoice", "settled") and _in_words(look):
        score = named
    if (kind, role) == ("survey", "text") and look.column.name.rstrip().endswith("?"):
        score = max(score, 0.0 if look.cells.are_amounts else _QUESTION)
    if (kind, role) == ("payment", "number") and "invoice" in concepts:
        # An invoice's number on a payment is what it is for.
        score = score if concepts & {"payment", "transaction"} else 0.0
    if (kind, role) == ("invoice", "amount") and "paid" in concepts:
        score = 0.0  # what was paid of it
    if role == "client" and look.cells.are_emails:
        score -= _ADDRESS
    if role == "currency" and look.cells.are_codes:
        score = max(score, _CODES)
    if role in STATED:
        score *= _STATED_LEAST + (1 - _STATED_LEAST) * _understood(look, kind)
    return score


def _in_words(look: Look) -> bool:
    """Whether some cells of a column are days and the others say in a word whether it was paid."""
    words = {plain(word) for each in _end_words("invoice").values() for word in each}
    return not look.cells.are_flags and look.cells.are_days_or(words)


def _fitting(look: Look, read: READ, score: float) -> float:
    """A name's score where the cells can be what the role is; an empty column scores lower."""
    cells = look.cells
    if score <= 0:
        return 0.0
    if not cells.filled:
        return EMPTY * score if read in {"date", "money", "words", "text", "currency", "name"} else 0.0
    fits = {
        "date": cells.are_days and not cells.are_flags,
        "money": cells.are_amounts and not (cells.are_days and not cells.are_whole and _pointed(cells)),
        "number": cells.are_amounts,
        "currency": cells.are_currencies,
        "flag": cells.are_flags,
        "terms": cells.are_terms
        and (
            "terms" in look.name.concepts
            or cells.share(lambda text: not text.isdigit()) >= suggest_cells.MOST
        ),
        "email": cells.are_emails,
        "words": not (cells.are_days or cells.are_amounts or cells.are_emails or cells.are_flags)
        and len(cells.distinct) <= WORDS,
        "name": not (
            cells.are_days or cells.are_amounts or cells.are_flags or (cells.are_ids and not cells.are_emails)
        ),
        "key": not (cells.are_flags and len(cells.filled) > 1)
        and cells.share(lambda text: len(text) <= LONGEST_KEY) == 1.0,
        "text": True,
    }[read]
    if not fits:
        return 0.0
    if read == "key" and cells.are_days and not cells.are_whole:
        return 0.0
    return score


def _pointed(cells: Cells) -> bool:
    """Whether the cells are written with two points, as days are."""
    return cells.share(lambda text: text.count(".") > 1) >= suggest_cells.MOST


def _less_for_our_own(looks: Sequence[Look], clients: list[float]) -> None:
    """Lower the score of columns that always name the same one where another names several: that is us."""
    several = any(
        score >= LEAST and len(looks[place].cells.distinct) > 1 for place, score in enumerate(clients)
    )
    for place, score in enumerate(clients):
        cells = looks[place].cells
        if several and score > 0 and len(cells.distinct) == 1 and len(cells.filled) > 1:
            clients[place] = score - 0.35


def _sums(looks: Sequence[Look]) -> dict[int, float]:
    """What the cells of amounts add to or take from a column's score as the amount.

    A total is a sum of others or a product with a quantity; what is added up, what is multiplied, and what
    is left after fees isn't one.
    """
    tax, unit = _named_so(looks, {"tax"}), _named_so(looks, {"price", "unit"})
    quantity, fee = _named_so(looks, {"quantity"}), _named_so(looks, {"fee"})
    money = [place for place, look in enumerate(looks) if look.cells.are_amounts and look.cells.filled]
    found: dict[int, float] = {}
    for total, net in permutations(money, 2):
        if any(
            each not in {total, net}
            and suggest_cells.adds_up(looks[total].cells, [looks[net].cells, looks[each].cells])
            for each in tax
        ):
            found[total] = found.get(total, 0.0) + 0.1
            found[net] = found.get(net, 0.0) - 0.35
        if any(
            each not in {total, net}
            and (
                suggest_cells.adds_up(looks[total].cells, [looks[net].cells, looks[each].cells])
                or suggest_cells.adds_up(looks[net].cells, [looks[total].cells, looks[each].cells])
            )
            for each in fee
        ):
            larger = max(
                (total, net), key=lambda place: sum(abs(n) for n in looks[place].cells.amounts.values() if n)
            )
            found[total + net - larger] = found.get(total + net - larger, 0.0) - 0.35
    for count in quantity:
        for price, total in permutations(money, 2):
            if (
                count not in {price, total}
                and price in unit
                and suggest_cells.is_product(looks[total].cells, [looks[count].cells, looks[price].cells])
            ):
                found[price] = found.get(price, 0.0) - 0.5
    return found


def _named_so(looks: Sequence[Look], concepts: set[str]) -> list[int]:
    """The columns of amounts whose names have one of the concepts."""
    return [
        place for place, look in enumerate(looks) if look.name.concepts & concepts and look.cells.are_amounts
    ]


def _assigned(table: Scores) -> dict[str, int]:
    """The best assignment of a score table: role -> place of its column."""
    roles = list(table)
    weighted = [
        [score * _WEIGHTS.get(role, _LESSER) if score >= LEAST else 0.0 for score in table[role]]
        for role in roles
    ]
    return {
        role: place for role, place in zip(roles, best_assignment(weighted), strict=True) if place is not None
    }


def _understood(look: Look, kind: str) -> float:
    """The share of a column's words that are states of a kind."""
    declared = vocabulary().kinds[kind]
    words = tuple(look.cells.distinct)
    known = suggest_cells.meaning(words, {**declared.words, "skipped": declared.skip})
    return sum(map(len, known.values())) / max(len(words), 1)


def _evidence(source: str, looks: Sequence[Look], kind: str, roles: Mapping[str, int]) -> float:
    """How much speaks for a kind: the names of the file and its columns, and the words of its states."""
    declared = vocabulary().kinds[kind]
    file, _, sheet = source.rpartition("/")[2].partition("#")
    of_file = read_name(f"{Path(file).stem.split('.')[0]} {sheet}").concepts
    evidence = _FILE_WEIGHT * sum(declared.concepts.get(each, 0.0) for each in of_file if each != "paid")
    named: dict[str, int] = {}
    for look in looks:
        for concept in look.name.concepts:
            named[concept] = named.get(concept, 0) + 1
    for concept, times in named.items():
        evidence += declared.concepts.get(concept, 0.0) * (1 + _AGAIN * (times - 1))
        evidence -= declared.against.get(concept, 0.0)
    for role in STATED:
        if role in roles:
            look = looks[roles[role]]
            varied = 1 if len(look.cells.distinct) > 1 else 0.5
            evidence += _WORDS_WEIGHT * _understood(look, kind) * varied
    evidence -= _untimely(looks, kind, roles)
    if kind == "survey" and "score" not in roles:
        evidence = evidence - 2.0 if "text" in roles else min(evidence, 0.0)
    if kind == "message":
        evidence -= 0.0 if "text" in roles or "direction" in roles else 1.0
    return evidence


def _untimely(looks: Sequence[Look], kind: str, roles: Mapping[str, int]) -> float:
    """How much the days speak against a kind.

    Every event has its day. Payments have no earlier day of issue: with one, the day of payment is that on
    which an invoice was paid.
    """
    if "issued" not in roles:
        return 0.0 if "due" in roles else _DAYLESS
    days = looks[roles["issued"]].cells
    against = _UNTIMELY if None in days.texts and days.filled else 0.0
    if kind == "payment":
        against += _UNTIMELY * any(
            look.name.concepts & {"issue", "invoice"} and look.cells.are_days and look.cells.filled
            for place, look in enumerate(looks)
            if place not in roles.values()
        )
        named = looks[roles["amount"]].name.concepts if "amount" in roles else frozenset()
        against -= _UNTIMELY * bool(
            named & {"paid", "payment", "created"} and named <= {"paid", "payment", "created", "amount"}
        )
    return against


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
    return kind in {"meeting", "support", "survey", "message", "inquiry", "complaint"} or not concepts & {
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
    number, client = looks[roles["number"]].column, roles.get("client", roles.get("client_id"))
    whose = None if client is None else looks[client].column
    if suggest_cells.is_unique(store, raw, number, whose):
        return None, None
    amounts, groups = looks[roles["amount"]].cells, _rows_by(looks[roles["number"]].cells)
    repeated = all(len({amounts.amount(row) for row in rows}) == 1 for rows in groups)
    items = bool({"quantity", "unit_price", "line_total"} & roles.keys()) or _has_items(looks)
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


def _is_contact(look: Look) -> bool:
    """Whether a column names a person at a client, rather than the client."""
    return bool(look.name.concepts & {"contact", "personal"}) and not look.name.concepts & {
        "client",
        "company",
    }


def _doubts(
    looks: Sequence[Look], table: Scores, roles: Mapping[str, int], kind: str, sums: Mapping[int, float]
) -> list[str]:
    """What speaks against the roles, in a few words each: weak names, rivals, and columns not understood."""
    doubts: list[str] = []
    sure = {place for role, place in roles.items() if table[role][place] >= SURE}
    deciding = ["client", "issued", "amount", "due", "settled", "score", "ref"]
    for role in deciding:
        if role not in roles or role not in table:
            continue
        place, line = roles[role], table[role]
        name = looks[place].column.name
        least = (0.75 if role == "client" else SURE) * (1.0 if looks[place].cells.filled else EMPTY)
        if line[place] < least:
            doubts.append(f"{name} may not be {_NOUNS[role]}")
        doubts += [
            f"{_NOUNS[role]} may be {name} or {looks[rival].column.name}"
            for rival, score in enumerate(line)
            if rival not in sure
            and not (role == "client" and _is_contact(looks[rival]) and not _is_contact(looks[place]))
            and score > line[place] - APART
            and rival != place
            and looks[rival].cells.filled
            and looks[rival].cells.texts != looks[place].cells.texts
        ]
    if "client" not in roles and "client_email" not in roles:
        doubts.append("the client has no name, only a number")
    if kind in {"invoice", "payment"} and "amount" not in roles:
        doubts.append("no column tells the amount")
    if kind == "survey" and "score" not in roles:
        doubts.append("no column tells the score")
    if "issued" not in roles:
        doubts.append("no column tells when it was issued")
    doubts += [
        f"{looks[place].column.name} is not understood" for place in _strange(looks, roles, kind, sums)
    ]
    return list(dict.fromkeys(doubts))


def _strange(
    looks: Sequence[Look], roles: Mapping[str, int], kind: str, sums: Mapping[int, float]
) -> Iterator[int]:
    """The columns without a role that may tell a day, a state or an amount."""
    taken = {*roles.values()}
    for place, look in enumerate(looks):
        concepts, cells = look.name.concepts, look.cells
        explained = (
            sums.get(place, 0.0) < 0
            or any(cells.texts == looks[each].cells.texts for each in taken)
            or is_age(look.column.name)
            or "expected" in concepts
        )
        if place in taken or not cells.filled or explained:
            continue
        days = cells.are_days and not cells.are_whole and (concepts & _DATE_WORDS or not concepts)
        states = concepts & {"status", "stage"} and len(cells.distinct) > 1 and not is_decided(kind, roles)
        amounts = cells.are_amounts and not cells.are_whole and not concepts & _NO_AMOUNT
        flags = cells.are_flags and concepts & _FLAG_WORDS
        mixed = concepts & _ENDED and not concepts & {"text", "amount", "total"} and not cells.are_amounts
        if days or states or flags or mixed or (amounts and kind in {"invoice", "payment", "quote"}):
            yield place


_DECIDING = {
    "quote": ({"won_on", "lost_on"}, {"won_flag", "lost_flag"}, {"won_flag", "closed_flag"}),
    "invoice": ({"paid_flag"},),
    "support": ({"closed_flag"},),
    "complaint": ({"closed_flag"},),
}
"""By kind: the roles that together say of each row whether and how it ended."""

_NOUNS = {
    "client": "the client",
    "issued": "the day",
    "amount": "the amount",
    "due": "the due day",
    "settled": "the day of the end",
    "score": "the score",
    "ref": "the invoice's number",
}


def _unmapped(raw: Raw, what: str, hint: str = _NAME_IT) -> Problem:
    shown = [column.name for column in raw.columns if column.name.strip()][:12]
    return Problem(
        code="map-unclear",
        message=f"no column seems to tell {what}",
        file=raw.name,
        found=", ".join(shown),
        hint=f"{hint}, and map it again",
    )
