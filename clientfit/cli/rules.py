"""`clientfit rules`: what is judged, by which numbers, and whether the rulebook holds together."""

from pathlib import Path

import click

from clientfit.cases import load_cases, run_cases, uncovered
from clientfit.cli import options
from clientfit.cli.exit_codes import Command
from clientfit.cli.help import Group
from clientfit.cli.output import width
from clientfit.cli.rules_text import rule_list, rule_names, rule_yaml, rulebook_counts
from clientfit.errors import ClientFitError
from clientfit.reports.phrases import pluralize
from clientfit.rulebook import default_rules, load, load_with_places
from clientfit.screening import Screener
from clientfit.yaml_source import nearest


@click.group(cls=Group)
def rules() -> None:
    """List, show, check or test the rulebook.

    Example:
      clientfit rules list
      clientfit rules test --rules my-rules
    """


@rules.command("list", cls=Command)
@options.rules
@options.overrides
def list_(rules: Path | None, overrides: dict[str, str]) -> None:
    """List client types, their signals with levels and thresholds, and the parameters.

    Example:
      clientfit rules list
      clientfit rules list --set grace_days=14
    """
    for line in rule_list(load(rules, overrides), width(None)):
        click.echo(line)


@rules.command(cls=Command)
@click.argument("name")
@options.rules
@options.overrides
def show(name: str, rules: Path | None, overrides: dict[str, str]) -> None:
    """Show one entry: a type with its signals, a signal with its measure, or a parameter.

    The entry is printed as YAML of a rules file, with the overrides applied.

    Example:
      clientfit rules show late_payer
      clientfit rules show grace_days
    """
    rulebook = load(rules, overrides)
    shown = rule_yaml(rulebook, name, width(None))
    if not shown:
        hint = nearest(name, rule_names(rulebook))
        raise click.BadParameter(f"the rulebook has no {name!r}; {hint}", param_hint="NAME")
    click.echo(shown, nl=False)


@rules.command(cls=Command)
@options.rules
@options.overrides
def check(rules: Path | None, overrides: dict[str, str]) -> None:
    """Check that the rules are complete, every name is defined and every stable rule has cases.

    Exits with 3 and prints file and line when something is wrong.

    Example:
      clientfit rules check --rules my-rules
    """
    Screener(rules=rules, overrides=overrides)
    rulebook, places = load_with_places(rules, overrides)
    missing = tuple(uncovered(rulebook, places, load_cases(rules or default_rules(), rulebook)))
    if missing:
        raise ClientFitError(*missing)
    click.echo(f"{rulebook_counts(rulebook)}: no problems")


@rules.command("test", cls=Command)
@options.rules
@options.overrides
def test_(rules: Path | None, overrides: dict[str, str]) -> None:
    """Run the rulebook's cases: histories with the expected levels.

    Exits with 3 and prints the differences when a case fails.

    Example:
      clientfit rules test
      clientfit rules test --set grace_days=14
    """
    results = run_cases(rules, overrides)
    problems = [problem for result in results for problem in result.problems()]
    if problems:
        click.echo(f"{len(problems):,} of {pluralize(len(results), 'case')} did not hold", err=True)
        raise ClientFitError(*problems)
    click.echo(f"{pluralize(len(results), 'case')} held")
