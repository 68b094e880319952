"""The verdict, flips and letters of one client from typed rows, by a programme and without a database."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from clientfit.columnar.columns import columns_of, day_of
from clientfit.columnar.programme import Programme
from clientfit.columnar.runtime import OutOfRange, decimal_digits
from clientfit.columnar.typed_rows import OneClient, Row, Unusual, read_one
from clientfit.model import Verdict
from clientfit.model.letter import DISCLOSURE, Debt, Letter
from clientfit.model.verdict import RANKS
from clientfit.plan import Plan
from clientfit.verdict.letters.debts import Owing, owing_of
from clientfit.verdict.letters.drafts import choose, no_ground, recommendations_with_letters
from clientfit.verdict.letters.writer import LetterWriter
from clientfit.verdict.verdicts.measured import record_of, value_at
from clientfit.verdict.verdicts.measured_flips import flips_alone
from clientfit.verdict.verdicts.writer import Writer

CENTS = 2


class ClientAlone:
    """A client as a plan's programme measures it.

    Raises:
        OutOfRange: the programme's limits are exceeded, here or where flips and letters are read.
    """

    def __init__(self, programme: Programme, plan: Plan, writer: Writer, one: OneClient) -> None:
        self._programme = programme
        self._plan = plan
        self._writer = writer
        self._one = one
        columns = columns_of(one.events, [one.client], programme.literals)
        self._measured = programme.run(columns, plan.rulebook, plan.as_of)
        self._record = record_of(self._measured, one, plan, writer.conclusions)

    @cached_property
    def verdict(self) -> Verdict:
        """The verdict on the client."""
        return self._writer.write(self._record)

    @cached_property
    def explained(self) -> Verdict:
        """The verdict, with how many more records would change the level of each type."""
        return flips_alone(
            self._programme, self._plan, self._writer.conclusions, self._one, self._measured, self.verdict
        )

    def letters(self) -> tuple[Letter, ...]:
        """The letters that the records justify, the usual one first."""
        owing = self._owing()
        rulebook, verdict = self._plan.rulebook, self.verdict
        raised = any(RANKS[type_.level] > RANKS["clear"] for type_ in verdict.types.values())
        owes = bool(owing.debts or owing.disputed)
        if not (owes or raised or verdict.recommendation in recommendations_with_letters(rulebook)):
            return ()
        return LetterWriter(self._plan).letters(self._record, verdict, owing)

    def letter(self, kind: str | None = None) -> Letter:
        """The letter of a kind, or the usual one when None.

        Raises:
            ClientFitError: code "letter-groundless", where the records give no ground for it.
        """
        if kind == DISCLOSURE:
            return LetterWriter(self._plan).disclosure(self._record, self.verdict)
        letters = self.letters()
        letter = choose(letters, kind)
        if letter is None:
            raise no_ground(letters, kind, self.verdict)
        return letter

    def _owing(self) -> Owing:
        """The client's debts, the oldest first."""
        measured = self._measured
        if "debts" not in measured.results:
            return Owing()
        places, issued, due, owed, currency, days, disputed = measured.results["debts"]
        debts: list[tuple[Debt, str]] = []
        apart = 0
        for at, place in enumerate(places.tolist()):
            if value_at(disputed, at):
                apart += 1
                continue
            event = self._one.events[measured.columns.order[place]]
            word = value_at(currency, at)
            debt = Debt(
                number=None if event["event_id"] == f"{event['file']}:{event['line']}" else event["event_id"],
                issued=day_of(value_at(issued, at)),
                due=day_of(value_at(due, at)),
                amount=decimal_digits(value_at(owed, at), CENTS),
                currency=(measured.columns.given.words[word] or None) if word is not None else None,
                days=value_at(days, at),
            )
            debts.append((debt, event["event_id"]))
        debts.sort(key=lambda each: (each[0].due, each[0].issued, each[1]))
        return owing_of([debt for debt, _ in debts], apart)


def client_alone(
    programme: Programme, plan: Plan, writer: Writer, records: Iterable[object], clients: Sequence[Row] = ()
) -> ClientAlone | None:
    """The one client of these records, and of its row of the clients table if given.

    None where it takes the SQL statement: the records are unusual or wrong, or exceed the programme's limits.
    """
    try:
        return ClientAlone(programme, plan, writer, read_one(records, clients))
    except (Unusual, OutOfRange):
        return None
