"""The command `clientfit`: parse the arguments, call the library, write the report, set the exit code."""

from importlib import import_module
from typing import Any

import click

from clientfit.cli.help import Group
from clientfit.cli.last_guard import INTERRUPTED, guarded

COMMANDS = {
    "ask": ("clientfit.cli.ask:ask", "Answer a few questions about a client, and get the verdict."),
    "log": ("clientfit.cli.log:log", "Record what happened with a client, in plain words."),
    "check": ("clientfit.cli.check:check", "Judge one client: what to do, why, and the evidence."),
    "screen": ("clientfit.cli.screen:screen", "Judge every client: a table, worst first, and a summary."),
    "explain": ("clientfit.cli.explain:explain", "Explain a verdict: each value next to its threshold."),
    "audit": ("clientfit.cli.audit:audit", "Verify a log of verdicts, or erase a client from it."),
    "backtest": ("clientfit.cli.backtest:backtest", "Replay a history, and score what the flags predicted."),
    "compare": ("clientfit.cli.compare:compare", "Report which clients changed, and what changed them."),
    "costs": ("clientfit.cli.costs:costs", "Report what clients cost, next to what they bring."),
    "letter": ("clientfit.cli.letter:letter", "Draft a letter to one client, or to every flagged one."),
    "import": ("clientfit.cli.convert:convert", "Preview an export as events, or convert it to a file."),
    "profiles": ("clientfit.cli.profiles:profiles", "List, show or detect the known export formats."),
    "rules": ("clientfit.cli.rules:rules", "List, show, check or test the rulebook."),
    "template": ("clientfit.cli.template:template", "Write an empty event table with examples to fill in."),
    "kinds": ("clientfit.cli.kinds:kinds", "Show the kinds of event, the columns and the words."),
}
"""Each command's import path and one-line help, so that `--help` loads none of the commands."""

COMPLETION = """\b
Shell completion (zsh and fish have their own word for bash):
  eval "$(_CLIENTFIT_COMPLETE=bash_source clientfit)"
"""


def loaded(place: str) -> Any:  # noqa: ANN401 - any object of a module
    """Import and return the object at `module:name`."""
    module, _, name = place.partition(":")
    return getattr(import_module(module), name)


class Commands(Group):
    """A group of placeholder commands for help and completion; a command is imported when it runs."""

    def main(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - as click has it
        """Run the command; an error that nothing else handles is one line and a report."""
        with guarded():
            return super().main(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - as click has it
        """Run the command; Ctrl-C while it is still loaded exits as it does later."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            click.echo("Interrupted.", err=True)
            ctx.exit(INTERRUPTED)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Resolve the first argument to its command, and return it with the remaining arguments."""
        name, command, rest = super().resolve_command(ctx, args)
        return name, loaded(COMMANDS[name][0]) if name in COMMANDS else command, rest


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:  # noqa: FBT001 - click's call
    if wanted and not ctx.resilient_parsing:
        click.echo(loaded("clientfit.cli.version:version")())
        ctx.exit()


@click.group(
    cls=Commands,
    commands=[click.Command(name, help=text) for name, (_, text) in COMMANDS.items()],
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=COMPLETION,
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help="Show the version with its engine and rulebook, and exit.",
)
def main() -> None:
    """Screen clients by what happened: late payments, haggling, changes of mind, and the rest.

    The answer is advice with its evidence; a person decides.

    Example:
      clientfit screen ledger.csv
      clientfit check ledger.csv --client "Kiln & Co"
    """
