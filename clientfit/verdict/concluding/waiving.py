"""Apply waivers: a waived signal counts as clear when conclusions are drawn; its own level is kept."""

from collections.abc import Iterator
from typing import Any

from clientfit.errors import Problem
from clientfit.plan import Plan
from clientfit.store import Store
from clientfit.store.tables import CLIENT, LEVELLED, WAIVED
from clientfit.waivers import WaivedSignals


def waive(store: Store, plan: Plan) -> None:
    """Create `waived` with the levels of the waived signals, and clear these in `levelled`."""
    if not plan.waivers:
        return
    columns = plan.columns.signals
    known = {name for name, count in _clients_of(store, plan).items() if count == 1}
    rows: list[dict[str, object]] = []
    for client, client_id, client_name, *ranks in store.rows(
        f"SELECT client, client_id, client_name, {', '.join(columns.values())}"
        f" FROM {LEVELLED} JOIN {CLIENT} USING (client)"
        " WHERE client_id IN (SELECT unnest($1)) OR client_name IN (SELECT unnest($1)) ORDER BY client",
        [plan.waivers.names()],
    ):
        waived = WaivedSignals.of(
            plan.waivers.of(*known.intersection((client_id, client_name))),
            dict(zip(columns, ranks, strict=True)),
        )
        if waived is not None:
            rows += ({"client": client, "signal": name, "rank": rank} for name, rank in waived.ranks.items())
    store.fill(WAIVED, rows)
    for signal in sorted({str(row["signal"]) for row in rows}):
        store.run(
            f"UPDATE {LEVELLED} SET {columns[signal]} = 0"
            f" WHERE client IN (SELECT client FROM {WAIVED} WHERE signal = ?)",
            [signal],
        )


def waived_ranks(store: Store, plan: Plan) -> dict[int, dict[str, int]]:
    """Read the levels of the waived signals by client, as ranks."""
    waived: dict[int, dict[str, int]] = {}
    if plan.waivers:
        for client, signal, rank in store.rows(
            f"SELECT client, signal, rank FROM {WAIVED} ORDER BY client, signal"
        ):
            waived.setdefault(client, {})[signal] = rank
    return waived


def waived_values(plan: Plan, values: dict[str, Any], *names: str) -> dict[str, int]:
    """Clear the waived signals of one client in its values; return their levels as ranks."""
    waivers = plan.waivers.of(*names)
    columns = plan.columns.signals
    ranks = {name: int(values[columns[name]]) for each in waivers for name in each.signals}
    waived = WaivedSignals.of(waivers, ranks)
    if waived is None:
        return {}
    values.update((columns[name], 0) for name in waived.ranks)
    return dict(waived.ranks)


def waiver_problems(store: Store, plan: Plan) -> Iterator[Problem]:
    """Yield the problems with waivers: those of the file, and clients that are unknown or ambiguous."""
    yield from plan.waivers.problems
    if not plan.waivers:
        return
    counts = _clients_of(store, plan)
    for each in plan.waivers.waivers:
        name = each.waiver.client
        if name not in counts:
            yield each.problem("waiver-unknown", "no client of the sources has this id or name", name)
        elif counts[name] > 1:
            hint = "name the client by its id"
            yield each.problem("waiver-ambiguous", f"{counts[name]} clients have this name", name, hint)


def _clients_of(store: Store, plan: Plan) -> dict[str, int]:
    """Count the clients that each name in the waivers is the id or name of."""
    counts: dict[str, int] = dict(
        store.rows(
            "SELECT waiver.name, count(DISTINCT client_id) FROM (SELECT unnest($1) AS name) AS waiver"
            f" JOIN {CLIENT} ON waiver.name IN (client_id, client_name) GROUP BY waiver.name",
            [plan.waivers.names()],
        )
    )
    return counts
