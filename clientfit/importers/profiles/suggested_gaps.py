"""What an export does not say, as the `cannot_know` of its proposed profile."""

from collections.abc import Iterator, Mapping

from clientfit.importers.profiles.suggest import Proposal
from clientfit.importers.profiles.suggest_doubts import is_decided
from clientfit.importers.profiles.suggest_names import vocabulary
from clientfit.importers.profiles.suggested_sql import outcome_sql, settled_sql, unknown_is_kept

KIND_NOUNS = {"support": "support ticket"}

_CANNOT_KNOW: Mapping[tuple[str, str], str] = {
    ("invoice", "amount"): "How much an invoice was.",
    ("invoice", "due"): "When an invoice was due; without the client's terms it is neither late nor on time.",
    ("invoice", "settled"): "When an invoice was paid; paid ones are neither late nor on time.",
    ("quote", "settled"): "When a quote was decided on.",
    ("quote", "due"): "Until when a quote was valid.",
    ("payment", "ref"): "Which invoice a payment is for; payments that name none are not used.",
    ("payment", "amount"): "How much a payment was.",
    ("support", "priority"): "Whether a ticket was a complaint; all are read as ordinary questions.",
    ("message", "direction"): "Who wrote a message.",
}
"""By kind and role: the sentence for an export without a column of that role."""


def cannot_know(proposal: Proposal) -> Iterator[str]:
    """Yield a sentence for each fact that the export lacks, and how it counts."""
    roles, kind = proposal.roles, proposal.kind
    known = {*roles, *(["due"] if "terms" in roles else []), *(["settled"] if settled_sql(proposal) else [])}
    yield from (
        text for (of_kind, role), text in _CANNOT_KNOW.items() if of_kind == kind and role not in known
    )
    if kind == "invoice" and "settled" not in roles and outcome_sql(proposal) is None:
        yield "Whether an invoice was paid; it counts neither as paid nor as unpaid."
    if kind in {"quote", "support", "complaint", "meeting"} and outcome_sql(proposal) is None:
        yield f"How a {KIND_NOUNS.get(kind, kind)} ended; it counts neither for nor against the client."
    for role, listed in proposal.strange.items():
        if listed and not (role == "status" and is_decided(kind, roles)):
            which = ", ".join(listed[:8])
            counted = "rows with them are skipped" if kind == "payment" else "how they ended is unknown"
            if proposal.words.get(role) or unknown_is_kept(proposal, role):
                yield f"What these words mean: {which}; {counted}."
            elif kind == "invoice":
                yield f"What these words mean: {which}; the column is not read."
            else:
                yield f"What these words mean: {which}; every row counts as a {kind}."
    if kind == "meeting":
        yield "Who cancelled or moved a meeting; it counts for nobody."
    if (
        "currency" in vocabulary().kinds[kind].columns
        and "currency" not in roles
        and proposal.currency is None
    ):
        yield "The currency; all amounts are of one unnamed currency."
