"""`clientfit explain`: how many more records would change a level."""

import json
from collections.abc import Callable
from typing import Protocol

from click.testing import Result

from clientfit.model import Flip, Verdict

FLIP = Flip(direction="worse", count=2, level="flag", says="2 more invoices paid late", days=63, within=5)


class Book(Protocol):
    """The made-up screening of these tests."""

    explain: Callable[[str], Verdict]

    def verdict(self, client_id: str) -> Verdict:
        """The verdict on one client."""


def test_the_explanation_has_flips(book: Book, run: Callable[..., Result]) -> None:
    """In text and in JSON; `check` doesn't look for any."""

    def explain(client_id: str) -> Verdict:
        verdict = book.verdict(client_id)
        kind = verdict.types["late_payer"].model_copy(update={"flips": (FLIP,)})
        return verdict.model_copy(update={"types": {**verdict.types, "late_payer": kind}})

    book.explain = explain
    arguments = ("ledger.csv", "--client", "c4")
    text = run("explain", *arguments, "--type", "late_payer")
    assert "  > 2 more invoices paid late: flag (in 63 days)\n" in text.stdout
    (client,) = json.loads(run("explain", *arguments, "--format", "json").stdout)["clients"]
    assert client["types"]["late_payer"]["flips"] == [FLIP.model_dump() | {"given": []}]
    assert "2 more invoices" not in run("check", *arguments).stdout
