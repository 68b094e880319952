"""Compare the verdicts by SQL and by the programme over labelled, public, example and made-up clients.

    python -m tests.columnar.verdicts [CLIENTS]

Prints for each source and day the number of clients, a hash of their verdicts, and the clients on whom they
differ. CLIENTS is the number of made-up ones, 2,000 by default. CLIENTFIT_CASES and CLIENTFIT_DATA name the
folders of labelled histories and of public data; without them these are left out.
"""

import hashlib
import os
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from clientfit.columnar.programme import programme_of
from clientfit.screening import Screener
from tests.columnar.both import Rows, verdicts_by_both
from tests.properties.book import AS_OF, random_book, random_clients
from tests.properties.null_book import null_book

EXAMPLES = Path(__file__).parents[2] / "examples"

Source = tuple[str, Rows | Path, Rows | Path, tuple[date, ...]]


def sources(clients: int) -> Iterator[Source]:
    """Each source's name, its events, its clients table and the days to look at."""
    days = (AS_OF, date(2025, 11, 3))
    if cases := os.environ.get("CLIENTFIT_CASES"):
        folder = Path(cases) / "dev"
        yield "cases/dev", folder / "events.csv", folder / "clients.csv", days
    if data := os.environ.get("CLIENTFIT_DATA"):
        path = Path(data) / "ibm_ar" / "WA_Fn-UseC_-Accounts-Receivable.csv"
        yield "ibm_ar", path, (), (date(2013, 12, 31), date(2012, 9, 1))
    for name in ("agency", "good_clients"):
        yield f"examples/{name}", EXAMPLES / name / "events.csv", EXAMPLES / name / "clients.csv", days
    for path in (EXAMPLES / "prospect.csv", EXAMPLES / "seventh_type" / "events.csv"):
        yield str(path.relative_to(EXAMPLES.parent)), path, (), days
    half = clients // 2
    yield "made-up", random_book(77, half), random_clients(77, half), days
    yield "made-up with gaps", null_book(78, clients - half), (), days


def main(clients: int) -> int:
    """Compare and print; return the number of verdicts that differ."""
    screener = Screener()
    programme = programme_of(screener.rulebook)
    wrong = 0
    for name, events, known, days in sources(clients):
        for as_of in days:
            by_sql, by_programme = verdicts_by_both(screener, programme, events, known, as_of)
            assert by_sql.keys() == by_programme.keys()
            differing = [client for client, verdict in by_sql.items() if by_programme[client] != verdict]
            dump = hashlib.sha256("\n".join(sorted(by_sql.values())).encode()).hexdigest()
            shown = ", ".join(differing[:5]) or "none differs"
            sys.stdout.write(f"{name} {as_of}: {len(by_sql):,} verdicts, {dump[:12]}, {shown}\n")
            sys.stdout.flush()
            wrong += len(differing)
    return wrong


if __name__ == "__main__":
    sys.exit(min(1, main(int(sys.argv[1]) if len(sys.argv) > 1 else 2_000)))
