"""The tables that views read, as rows: the events known on the day, and the clients."""

from clientfit.columnar.compiler.code import Code
from clientfit.columnar.compiler.rows import Rows
from clientfit.columnar.compiler.sql import Sql
from clientfit.columnar.compiler.values import Value, constant
from clientfit.columnar.kinds import Kind
from clientfit.store.as_of import KNOWN_COLUMNS, known_columns, known_condition

EVENT_KINDS: dict[str, Kind] = {
    **dict.fromkeys(("event_id", "ref", "engagement"), "id"),
    **dict.fromkeys(("kind", "actor", "currency", "outcome", "phase", "cause", "severity", "tags"), "word"),
    **dict.fromkeys(("day", "due", "settled"), "date"),
    **dict.fromkeys(("paid_extra", "confirmed"), "bool"),
    "occurred_at": "moment",
    **dict.fromkeys(("amount", "hours"), "decimal"),
    "score": "float",
}
"""The event table's columns that rules read, by the kinds of their values."""

AMOUNT_SCALE = 4
NEVER_NULL = (
    "event_id",
    "kind",
    "occurred_at",
    "day",
    "actor",
    "currency",
    "paid_extra",
    "confirmed",
    "tags",
)

CLIENT_KINDS: dict[str, Kind] = {
    **dict.fromkeys(("stage", "traits", "country"), "word"),
    "since": "date",
    "terms_days": "int",
}
"""The clients table's columns that rules read, by the kinds of their values."""


def known_events(code: Code, sql: Sql) -> Rows:
    """Compile the events known on the as-of day, with the columns that become known later."""
    columns = {
        name: Value(
            kind,
            f"E_{name}",
            None if name in NEVER_NULL else constant(f"O_{name}"),
            AMOUNT_SCALE if kind == "decimal" else 0,
        )
        for name, kind in EVENT_KINDS.items()
    }
    table = Rows(code, "ROWS", "E_client", dict(columns), by_event=True)
    changed = {
        name: sql.value(expression, table, ("event", name))
        for name, expression in known_columns("$as_of").items()
    }
    condition = sql.condition(known_condition("$as_of"), table, ("event",))
    table.columns |= changed
    known = table.where(condition)
    known.columns["event_place"] = Value("int", known.taken_at)
    known.by_event = True
    assert set(known.columns) >= set(KNOWN_COLUMNS) - {"client"}  # noqa: S101 - the two lists are one
    return known


def all_clients(code: Code) -> Rows:
    """Return the clients."""
    columns = {
        name: Value(kind, f"C_{name}", None if name == "traits" else constant(f"K_{name}"))
        for name, kind in CLIENT_KINDS.items()
    }
    return Rows(code, "CLIENTS", "ALL_CLIENTS", dict(columns), each_client=True)
