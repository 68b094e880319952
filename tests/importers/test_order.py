"""The order of rows and files, and where the cuts between files are, change nothing but places."""

import csv
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clientfit.importers import read
from clientfit.store import Store

COLUMNS = ("client_id", "client_name", "event_id", "kind", "occurred_at", "amount", "text")
EVENTS = st.lists(
    st.fixed_dictionaries(
        {
            "client_id": st.sampled_from(["kiln", "lumen"]),
            "client_name": st.sampled_from(["", "Kiln", "Kiln Ltd"]),
            "event_id": st.sampled_from(["1", "2", "3"]),
            "kind": st.sampled_from(["invoice", "payment", "bill"]),
            "occurred_at": st.sampled_from(["2026-01-31", "2026-02-01T10:00:00Z"]),
            "amount": st.sampled_from(["", "5", "5.00", "7"]),
            "text": st.sampled_from(["", 'a "quoted"\nline']),
        }
    ),
    min_size=1,
    max_size=8,
)


def _told(files: list[list[dict[str, str]]]) -> dict[str, Any]:
    with TemporaryDirectory() as folder:
        for number, rows in enumerate(files):
            with (Path(folder) / f"{number}.csv").open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, COLUMNS)
                writer.writeheader()
                writer.writerows(rows)
        store = Store(threads=2)
        intake = read(store, [folder])
        events = store.rows(
            "SELECT client_id, client_name, event.* EXCLUDE (client, file, line)"
            " FROM event JOIN client USING (client) ORDER BY ALL"
        )
        rejects = store.rows("SELECT code, message, found, raw FROM reject ORDER BY ALL")
        store.close()
    rows_of = {
        name: sum(getattr(each, name) for each in intake.inputs)
        for name in ("rows", "used", "duplicates", "rejected")
    }
    return {"events": events, "rejects": rejects, "account": rows_of}


@settings(
    max_examples=settings().max_examples * 2 // 5, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
@given(data=st.data(), events=EVENTS)
def test_the_order_of_rows_and_files_changes_nothing(
    data: st.DataObject, events: list[dict[str, str]]
) -> None:
    """Shuffled and cut anywhere, the same events win, the same rows are rejected, the account is the same."""
    shuffled = data.draw(st.permutations(events))
    cut = data.draw(st.integers(0, len(events)))
    assert _told([events]) == _told([shuffled[:cut], shuffled[cut:]])
