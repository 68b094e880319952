"""`clientfit rules`: list, show, check, test and extend the rulebook."""

import json
from importlib.metadata import version
from io import BytesIO
from pathlib import Path

import click

from clientfit.cases import run_cases
from clientfit.cli import options
from clientfit.cli.exit_codes import BAD_INPUT, Command
from clientfit.cli.fit import fit
from clientfit.cli.help import Group
from clientfit.cli.output import width
from clientfit.cli.rules_text import merged_yaml, rule_list, rule_names, rule_yaml, rulebook_counts
from clientfit.errors import ClientFitError, nearest
from clientfit.file_schemas import FILE_SCHEMAS, file_schema
from clientfit.lint import CODES
from clientfit.lint import lint as lint_rules
from clientfit.lint.formats import LINT_FORMATS
from clientfit.new_type import write_new_type
from clientfit.reports.phrases import pluralize
from clientfit.reports.sanitize import sanitize_line
from clientfit.rulebook import load


@click.group(cls=Group)
def rules() -> None:
    """List, show, check or test the rulebook.

    Example:
      clientfit rules list
      clientfit rules test --rules my-rules
    """


rules.add_command(fit)


@rules.command("list", cls=Command)
@options.rules
@options.overrides
def list_(rules: Path | None, overrides: dict[str, str]) -> None:
    """List the client types, signals, thresholds and parameters.

    Example:
      clientfit rules list
      clientfit rules list --set grace_days=14
    """
    for line in rule_list(load(rules, overrides), width(None)):
        click.echo(line)


@rules.command(cls=Command)
@click.argument("name", required=False)
@options.rules
@options.overrides
@click.option("--merged", is_flag=True, help="Show everything, with what the rulebook extends, as one file.")
def show(name: str | None, rules: Path | None, overrides: dict[str, str], *, merged: bool) -> None:
    """Show one type, signal, measure or parameter as YAML.

    A type is shown with its signals, a signal with its measure. The YAML is that of a rules file, with the
    overrides applied.

    Example:
      clientfit rules show late_payer
      clientfit rules show --merged --rules my-rules
    """
    if (name is None) is not merged:
        raise click.UsageError("name an entry, or use --merged for all of them")
    rulebook = load(rules, overrides)
    if name is None:
        click.echo(merged_yaml(rulebook, width(None)), nl=False)
        return
    shown = rule_yaml(rulebook, name, width(None))
    if not shown:
        hint = nearest(name, rule_names(rulebook))
        raise click.BadParameter(f"the rulebook has no {name!r}; {hint}", param_hint="NAME")
    click.echo(shown, nl=False)


@rules.command(cls=Command)
@options.rules
@options.overrides
def check(rules: Path | None, overrides: dict[str, str]) -> None:
    """Check the rulebook; exit with 3 when there is an error.

    It checks names, SQL, types, thresholds, cases and unused entries, and prints file and line; warnings
    alone don't fail the check. `clientfit rules lint` has more output formats.

    Example:
      clientfit rules check --rules my-rules
    """
    report = lint_rules(rules, overrides)
    for finding in report.open:
        click.echo(sanitize_line(str(finding)), err=True)
    if report.errors or report.rulebook is None:
        click.get_current_context().exit(BAD_INPUT)
    warnings = f"{pluralize(len(report.open), 'warning')}" if report.open else "no problems"
    click.echo(f"{rulebook_counts(report.rulebook)}: {warnings}")


@rules.command(cls=Command)
@options.rules
@options.overrides
@click.option(
    "--format", "format_", type=click.Choice([*LINT_FORMATS]), default="text", help="Output format."
)
@click.option("--strict", is_flag=True, help="Exit with 3 for warnings too.")
@click.option("--codes", is_flag=True, help="List the codes and their meanings.")
def lint(rules: Path | None, overrides: dict[str, str], format_: str, *, strict: bool, codes: bool) -> None:
    """Report errors and likely mistakes in the rulebook.

    Each finding has a code, a place and a hint.

    A comment `# lint: ignore[CF203] reason` on the line, or on the line above, suppresses a finding.
    Exits with 3 when there is an error, or with --strict a warning.

    Example:
      clientfit rules lint --rules my-rules
      clientfit rules lint --rules my-rules --format sarif > rules.sarif
    """
    if codes:
        for name, code in CODES.items():
            click.echo(f"{name}  {code.severity:<8} {code.meaning}")
        return
    report = lint_rules(rules, overrides)
    text = LINT_FORMATS[format_](report, version("clientfit"))
    if format_ != "text":
        click.echo(text, nl=False)
    else:
        for line in text.splitlines():
            click.echo(sanitize_line(line))
        warnings = len(report.open) - len(report.errors)
        click.echo(
            f"{pluralize(len(report.errors), 'error')}, {pluralize(warnings, 'warning')},"
            f" {len(report.findings) - len(report.open)} suppressed"
        )
    if report.errors or (strict and report.open):
        click.get_current_context().exit(BAD_INPUT)


@rules.command(cls=Command)
@click.argument("name", metavar="[NAME]", type=click.Choice([*FILE_SCHEMAS]), default="rulebook")
def schema(name: str) -> None:
    r"""Print the JSON Schema of a kind of YAML file, for editors.

    NAME is rulebook (the default), overlay, cases, profiles or waivers. Write the schema to a file, and name
    that file in the first line of your YAML, so that an editor completes and checks it:

    \b
      # yaml-language-server: $schema=rulebook.schema.json

    Example:
      clientfit rules schema > rulebook.schema.json
      clientfit rules schema cases > cases.schema.json
    """
    click.echo(json.dumps(file_schema(name), indent=2, ensure_ascii=False))


@rules.command(cls=Command)
@click.argument("type_", metavar="TYPE")
@click.option(
    "--rules",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("my-rules"),
    show_default=True,
    help="Folder to write to; a folder without rules becomes an overlay on the default rules.",
)
def new(type_: str, rules: Path) -> None:
    """Write a new client type with its cases, to start from.

    No file is overwritten. Both files pass `rules check` and `rules test` as they are, and comments explain
    each part.

    Example:
      clientfit rules new appointment_misser
      clientfit rules new appointment_misser --rules my-rules
    """
    for path in write_new_type(rules, type_):
        click.echo(f"wrote {path}")
    click.echo(
        f"next: edit them, then clientfit rules check --rules {rules}, clientfit rules test --rules {rules}"
    )


@rules.command(cls=Command)
@options.rules
@click.option("--language", metavar="CODE", required=True, help="Language of the translations, such as de.")
def translations(rules: Path | None, language: str) -> None:
    """Write the rulebook's sentences as a PO file, to translate.

    Known translations are filled in. The file goes to stdout; the number of sentences without a translation
    goes to stderr.

    Example:
      clientfit rules translations --language de > de.po
      clientfit rules translations --language de --rules my-rules > de.po
    """
    from clientfit.rulebook import po_file  # noqa: PLC0415 - Babel, for few

    rulebook = load(rules)
    known = po_file.translations(language, rules)
    stream = BytesIO()
    po_file.write_translations(rulebook, language, known, stream)
    click.echo(stream.getvalue(), nl=False)
    missing = po_file.untranslated(rulebook, known)
    click.echo(f"{pluralize(len(missing), 'sentence')} without a translation", err=True)


@rules.command("test", cls=Command)
@options.rules
@options.overrides
def test_(rules: Path | None, overrides: dict[str, str]) -> None:
    """Run the rulebook's cases: histories with expected levels.

    Exits with 3 and prints the differences when a case fails.

    Example:
      clientfit rules test
      clientfit rules test --set grace_days=14
    """
    results = run_cases(rules, overrides)
    problems = [problem for result in results for problem in result.problems()]
    if problems:
        click.echo(f"{len(problems):,} of {pluralize(len(results), 'case')} failed", err=True)
        raise ClientFitError(*problems)
    click.echo(f"{pluralize(len(results), 'case')} passed")
