"""`clientfit ask`: an interview about one client that ends with the verdict."""

import os
import sys
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import TextIO, TypeVar

import click

from clientfit.cli import options
from clientfit.cli.exit_codes import Command
from clientfit.cli.log import check_command, ledger
from clientfit.cli.output import coloured, width
from clientfit.errors import ClientFitError, Problem
from clientfit.ledger import (
    EXAMPLES,
    FROM_MEMORY,
    Answer,
    Change,
    Ledger,
    Removal,
    Row,
    Standing,
    find_ledger,
    parse_answer,
    questions,
    records,
    resolve_client,
)
from clientfit.reports.phrases import pluralize
from clientfit.reports.sanitize import sanitize_line
from clientfit.reports.terminal import PROSE_WIDTH, wrap_lines
from clientfit.reports.text_page import write_page
from clientfit.rulebook import Rulebook, load
from clientfit.screening import screen

Answers = Mapping[tuple[str, str], Answer]
"""Answers by type and name of the question."""

T = TypeVar("T")

END = "!"
"""The answer that ends the interview early."""

STANDINGS: dict[str, Standing] = {
    **dict.fromkeys(("", "no", "n", "nein"), "prospect"),
    **dict.fromkeys(("yes", "y", "ja", "j"), "existing"),
}
"""The client's standing by the answer, in lower case."""


@click.command(cls=Command)
@click.argument("client", required=False)
@click.option(
    "--answers",
    metavar="FILE",
    type=click.File(encoding="utf-8"),
    help="Read the answers from this file, one a line, instead of asking; a blank line skips a question.",
)
@ledger
@click.option("--new", is_flag=True, help="Write a new client, though one has a similar name.")
@options.rules
@options.colour
@options.day("Count back from this day.")
def ask(  # noqa: PLR0913 - each is an option
    *,
    client: str | None,
    answers: TextIO | None,
    ledger: Path | None,
    new: bool,
    rules: Path | None,
    colour: str,
    as_of: date,
) -> None:
    """Answer a few questions about a client, and get the verdict.

    There are about eight questions; Enter skips one, and ! ends early. The client types of the rulebook
    define them. The answers become records in the ledger, marked as from memory, with estimated days; asking
    again about the same client replaces them. Answers may be piped in, one a line.

    Example:
      clientfit ask "Studio Blau"
      clientfit ask "Studio Blau" --answers answers.txt
    """
    rulebook = load(rules)
    dialogue = _Dialogue(answers or sys.stdin, typed=answers is None and sys.stdin.isatty())
    if client is None:
        client = dialogue.line("Who is it?", "a name")
        if not client:
            raise click.UsageError("an interview is about somebody; give a name")
    kept = Ledger(find_ledger(ledger, os.environ))
    client_id, name = resolve_client(client, kept.rows(), new=new)
    click.echo(f"About {sanitize_line(name)}. Enter skips a question, ! ends early.")
    standing = dialogue.answer(
        "Have they had work or an invoice from you already?", "yes or no", _parse_standing
    )
    given = _interview(dialogue, rulebook, standing)
    rows = [row | {"client_id": client_id, "client_name": name} for row in records(given, rulebook, as_of)]
    if not rows:
        click.echo("Nothing was answered, so nothing was written.")
        return

    def replaced(before: list[Row]) -> list[Change | Removal]:
        old = [
            row for row in before if row["client_id"] == client_id and FROM_MEMORY in row["tags"].split(";")
        ]
        return [*map(Removal, old), *map(Change, rows)]

    kept.write(replaced)
    stage = {
        "client_id": client_id,
        "client_name": name,
        "stage": "active" if standing == "existing" else "prospect",
    }
    result = screen(str(kept.path), as_of=as_of, clients=[stage], rules=rules)
    click.echo()
    write_page(result.select(client_ids=[client_id]), sys.stdout, width=width(None), colour=coloured(colour))
    click.echo()
    written = pluralize(len(rows), "record")
    memory = f"This rests on your memory: {written} with estimated days went to {kept.path}."
    closing = (
        f"{memory} What you log from now on is added to them.",
        "Take the answers back: clientfit log --undo",
        f"The verdict again: {check_command(kept.path, name, named=ledger is not None)}",
    )
    for text in closing:
        click.echo("\n".join(wrap_lines(text, min(width(None), PROSE_WIDTH), rest="  ")))


def _interview(dialogue: "_Dialogue", rulebook: Rulebook, standing: Standing) -> Answers:
    """Ask every question, and return the answers by type and name of the question."""
    listed = questions(rulebook, standing)
    answers: dict[tuple[str, str], Answer] = {}
    for number, (key, question) in enumerate(listed.items(), start=1):
        text = f"{number} of {len(listed)}. {question.ask}"
        answer = dialogue.answer(text, EXAMPLES[question.answer], partial(parse_answer, question))
        if answer is not None:
            answers[key] = answer
    return answers


def _parse_standing(answer: str) -> Standing:
    """Parse yes or no into the client's standing; a blank answer means no."""
    if answer.casefold() not in STANDINGS:
        raise ClientFitError(
            Problem(
                code="log-unclear",
                message="that is no answer to the question",
                found=answer,
                hint="yes or no",
            )
        )
    return STANDINGS[answer.casefold()]


class _Dialogue:
    """Questions on stdout, answers from a person at a terminal or from lines of a file."""

    def __init__(self, answers: TextIO, *, typed: bool) -> None:
        self._answers, self._typed = answers, typed
        self._line = 0
        self._ended = False

    def answer(self, question: str, form: str, parse: Callable[[str], T]) -> T:
        """Ask until the answer can be parsed; from a file, an answer that can't be parsed is an error.

        Raises:
            ClientFitError: `log-unclear`, at the line of the file.
        """
        while True:
            answer = self.line(question, form)
            try:
                return parse(answer)
            except ClientFitError as error:
                if not self._typed:
                    where = {"file": getattr(self._answers, "name", "<stdin>"), "line": self._line}
                    raise ClientFitError(
                        *(each.model_copy(update=where) for each in error.problems)
                    ) from error
                click.echo(f"  {sanitize_line(str(error))}")

    def line(self, question: str, form: str) -> str:
        """Ask once, and return the answer; blank after the end."""
        if self._ended:
            return ""
        click.echo()
        for line in wrap_lines(f"{question} ({form})", min(width(None), PROSE_WIDTH)):
            click.echo(line)
        self._line += 1
        try:
            answer = input("> ") if self._typed else self._answers.readline()
        except EOFError:
            answer = END
        if not self._typed:
            click.echo(f"> {sanitize_line(answer)}")
        self._ended = answer.strip() == END or (not self._typed and answer == "")
        return "" if self._ended else answer.strip()
