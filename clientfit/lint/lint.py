"""Lint a rulebook: find errors and likely mistakes, each with a code and a place."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from clientfit.cases import load_cases, uncovered
from clientfit.columnar.compiler import Refused, compile_programme
from clientfit.engine.components import compile_components
from clientfit.errors import ClientFitError, Problem
from clientfit.lint.codes import LOAD_CODES, Finding, find
from clientfit.lint.completeness import check_completeness
from clientfit.lint.overlay import check_overlay
from clientfit.lint.suppressions import read_suppressions, suppress
from clientfit.lint.thresholds import check_thresholds
from clientfit.lint.translations import check_translations
from clientfit.lint.unused import check_unused
from clientfit.lint.words import check_words
from clientfit.measures.check import check_sql
from clientfit.measures.types import describe_expressions
from clientfit.rulebook import Places, Rulebook, default_rules, load_with_places, rulebook_layers
from clientfit.rulebook.overrides import Value


@dataclass(frozen=True)
class LintReport:
    """All findings, by place; `rulebook` is missing where it could not be loaded."""

    findings: tuple[Finding, ...]
    rulebook: Rulebook | None

    @property
    def open(self) -> tuple[Finding, ...]:
        """The findings that no comment suppresses."""
        return tuple(finding for finding in self.findings if finding.suppressed is None)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The open findings that are errors."""
        return tuple(finding for finding in self.open if finding.severity == "error")


def lint(rules: Path | None = None, overrides: Mapping[str, Value] | None = None) -> LintReport:
    """Lint the rulebook in a folder (clientfit's own when None) and its cases.

    A rulebook that can't be loaded, or whose SQL can't be parsed, has those findings and no others.
    """
    folder = rules or default_rules()
    rulebook: Rulebook | None = None
    findings: list[Finding] = []
    try:
        rulebook, places = load_with_places(folder, overrides)
        check_sql(rulebook, places)
        findings += _check(rulebook, places)
    except ClientFitError as error:
        findings += [_loading(problem) for problem in error.problems]
    if rulebook is not None:
        findings += check_overlay(folder)
        try:
            findings += check_translations(rulebook, places, folder)
        except ClientFitError as error:
            findings += [_loading(problem) for problem in error.problems]
        try:
            compile_components(rulebook)
        except ClientFitError as error:
            findings += [_loading(_at_ruleset(problem, rulebook, places)) for problem in error.problems]
        try:
            cases = load_cases(folder, rulebook)
            findings += [_loading(problem) for problem in uncovered(rulebook, places, cases)]
        except ClientFitError as error:
            findings += [_loading(problem) for problem in error.problems]
    own = sorted(folder.rglob("*.yml")) if folder.is_dir() else []
    base = [file for layer in _extended(folder) for file in sorted(layer.rglob("*.yml"))]
    kept = _of_overlay(suppress(findings, read_suppressions([*base, *own])), {str(file) for file in base})
    return LintReport(tuple(sorted(kept, key=lambda each: (each.file, each.line, each.column))), rulebook)


def _extended(folder: Path) -> list[Path]:
    """Return the folders of the rulebooks that an overlay extends."""
    try:
        return rulebook_layers(folder)[:-1]
    except ClientFitError:
        return []


def _of_overlay(findings: list[Finding], base: set[str]) -> list[Finding]:
    """Return the findings without the warnings in rulebooks that are extended."""
    return [each for each in findings if each.file not in base or each.severity == "error"]


def _check(rulebook: Rulebook, places: Places) -> Iterator[Finding]:
    yield from _check_types(rulebook, places)
    yield from check_words(rulebook, places)
    yield from check_thresholds(rulebook, places)
    yield from check_unused(rulebook, places)
    yield from check_completeness(rulebook, places)


def _check_types(rulebook: Rulebook, places: Places) -> Iterator[Finding]:
    """Find expressions of the wrong type, in both engines: DuckDB and the compiled programme."""
    misfits = [(typed, misfit) for typed in describe_expressions(rulebook) if (misfit := typed.misfit)]
    for typed, misfit in misfits:
        code = "CF101" if typed.error is None else "CF102"
        yield find(places, code, typed.expression.loc, misfit, typed.expression.sql, typed.reason)
    if not misfits:
        try:
            compile_programme(rulebook)
        except Refused as refused:
            yield find(
                places, "CF107", refused.loc, "this SQL can't be compiled", refused.reason, _advice(refused)
            )


_COMPILED_INSTEAD = {
    "median of": "a median of whole numbers: CAST(floor(x) AS INTEGER)",
    "sum of float": "sum decimals, whose sum does not depend on their order: CAST(x AS DECIMAL(18,4))",
    "count of distinct doubles": "count distinct decimals: CAST(x AS DECIMAL(18,4))",
    "the function trunc": "floor(x), or CAST(x AS INTEGER)",
    "the function to_days": "days are whole numbers: day + 30",
    "|| of what may be unknown": "concat(a, b)",
}
"""Replacements of expressions that can't be compiled to a programme, by the beginning of the reason."""


def _advice(refused: Refused) -> str:
    """Return what to write instead of an expression that can't be compiled to a programme."""
    known = (hint for reason, hint in _COMPILED_INSTEAD.items() if refused.reason.startswith(reason))
    return next(known, "write it with other functions; checks of one client and large books run without SQL")


def _at_ruleset(problem: Problem, rulebook: Rulebook, places: Places) -> Problem:
    """Return a problem of a compiled ruleset at the client type or policy that it was compiled from."""
    name = problem.message.removeprefix("ruleset ").partition(":")[0]
    file, line = places.at(("types", name) if name in rulebook.types else ("policy",))
    return problem.model_copy(update={"file": file, "line": line})


def _loading(problem: Problem) -> Finding:
    """Return a problem of loading as a finding, at the first character of its line."""
    line = problem.line or 1
    return Finding(
        code=LOAD_CODES[problem.code],
        message=problem.message,
        file=problem.file or "rulebook",
        line=line,
        column=_indent(problem.file, line) + 1,
        found=problem.found,
        hint=problem.hint,
    )


def _indent(file: str | None, line: int) -> int:
    try:
        text = Path(file or "").read_text(encoding="utf-8-sig").splitlines()[line - 1]
    except (OSError, UnicodeDecodeError, IndexError):
        return 0
    return len(text) - len(text.lstrip())
