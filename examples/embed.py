"""How a billing tool asks about its clients: one before the next job, then the whole book.

Run it with `python examples/embed.py`.
"""

from datetime import date, timedelta
from pathlib import Path

import clientfit

TODAY = date(2026, 6, 30)
BOOK = Path(__file__).parent / "agency"

# What the billing tool knows of one client: number, day issued, amount, days until paid (None: not yet).
INVOICES = (
    ("R-201", date(2025, 9, 1), "1450.00", 29),
    ("R-214", date(2025, 11, 3), "1450.00", 68),
    ("R-230", date(2026, 1, 5), "1980.00", 74),
    ("R-241", date(2026, 3, 2), "1450.00", 81),
    ("R-255", date(2026, 5, 4), "1450.00", None),
)


def as_event(number: str, issued: date, amount: str, days: int | None) -> dict[str, object]:
    """One invoice of the billing tool as a row of the event table."""
    event = {
        "client_id": "hazelmoor",
        "client_name": "Hazelmoor Kitchens",
        "event_id": number,
        "kind": "invoice",
    }
    dates = {"occurred_at": issued, "due": issued + timedelta(days=30)}
    settled = None if days is None else issued + timedelta(days=days)
    return event | dates | {"amount": amount, "currency": "GBP", "settled": settled}


def main() -> None:
    """Check one client from the tool's own records, then screen a book of clients from files."""
    screener = clientfit.Screener()  # compiled once, kept for the life of the program
    verdict = screener.check([as_event(*invoice) for invoice in INVOICES], as_of=TODAY)
    print(f"{verdict.client_name}: {verdict.recommendation}")
    for sentence in (*verdict.reasons, *verdict.conditions):
        print(f"  - {sentence}")

    screening = clientfit.screen(BOOK / "events.csv", as_of=TODAY, clients=BOOK / "clients.csv")
    print(f"{screening.summary.clients} clients: {screening.summary.by_recommendation}")
    for verdict in screening:
        flagged = [name for name, kind in verdict.types.items() if kind.level in ("flag", "severe")]
        if flagged:
            print(f"  {verdict.client_name}: {verdict.recommendation} ({', '.join(flagged)})")


if __name__ == "__main__":
    main()
