"""Write a rulebook as the source of a Python module: its constants and one straight-line function."""

import re
from collections import defaultdict
from collections.abc import Mapping

from clientfit.columnar import runtime
from clientfit.columnar.compiler.code import Code
from clientfit.columnar.compiler.endings import endings, known_events
from clientfit.columnar.compiler.evidence import Evidence
from clientfit.columnar.compiler.levels import Levels
from clientfit.columnar.compiler.measures import measured_clients
from clientfit.columnar.compiler.money import debts, owed_money
from clientfit.columnar.compiler.sql import Sql
from clientfit.columnar.compiler.values import NotCompiled
from clientfit.columnar.compiler.views import Views
from clientfit.columnar.inputs import fingerprint, parameter_kinds
from clientfit.rulebook.schema import Rulebook
from clientfit.store import Store
from clientfit.yaml_source import Loc

WANTED = {
    **dict.fromkeys(("evidence", "holds", "money", "chargebacks"), "EVIDENCE_WANTED"),
    **dict.fromkeys(("known", "ending"), "ENDINGS_WANTED"),
    "debts": "DEBTS_WANTED",
}
"""The variable that is true where results are wanted which not every run needs, by the names' first part."""

_INPUT = re.compile(r"\b(?:[A-Z][A-Z0-9]*(?:_[a-z0-9_]+|_[A-Z0-9]+)*)\b")
_FUNCTION = re.compile(r"\b[a-z_]+(?=\()|\bWindow\b")


class Refused(Exception):  # noqa: N818 - the SQL statement is the way out
    """The compiler has no code for an expression of the rulebook; the message says for which, and where.

    `loc` is the expression's place in the rulebook.
    """

    def __init__(self, loc: Loc, reason: str) -> None:
        super().__init__(f"{'.'.join(map(str, loc))}: {reason}")
        self.loc = loc
        self.reason = reason


def compile_programme(rulebook: Rulebook) -> str:
    """Return the source of a module that measures and levels clients by the rulebook.

    Raises:
        Refused: the rulebook uses something that the compiler has no code for; SQL measures by it.
    """
    store = Store(threads=1)
    try:
        return _compiled(rulebook, Sql(rulebook, store))
    finally:
        store.close()


def _compiled(rulebook: Rulebook, sql: Sql) -> str:
    code = Code()
    try:
        views = Views(rulebook, code, sql)
        levels = Levels(rulebook, sql, measured_clients(views))
        evidence = Evidence(views, levels.of_signals)
        details = owed_money(views) | known_events(views) | endings(views) | debts(views)
    except NotCompiled as refused:
        raise Refused(sql.place, str(refused)) from refused
    results: dict[str | None, list[str]] = defaultdict(list)
    for name, result in (levels.results | evidence.results | details).items():
        results[WANTED.get(name.partition(":")[0])].append(f"{name!r}: {result}")
    constants = {
        "FINGERPRINT": fingerprint(rulebook),
        "PARAMETERS": parameter_kinds(rulebook),
        "WORDS": sql.names.words,
        "PATTERNS": sql.names.patterns,
        "OUTPUTS": levels.outputs,
        "EVIDENCE": evidence.queries,
        "TYPES": sql.column_types(rulebook),
    }
    return _source(constants, code, {wanted: ", ".join(codes) for wanted, codes in results.items()})


def _source(constants: Mapping[str, object], code: Code, results: Mapping[str | None, str]) -> str:
    body = [*code.body(results), f"    return {{{', '.join(results.values())}}}"]
    text = "\n".join(body)
    names = set(_INPUT.findall(text))
    functions = {name for name in {*_FUNCTION.findall(text), *names} if hasattr(runtime, name)}
    inputs = sorted(names - functions - {"True", "False", "None"})
    lines = [
        '"""The programme of a rulebook, written by clientfit.columnar.compiler: not to be edited."""',
        "",
        "import numpy as np",
        "",
        f"from clientfit.columnar.runtime import {', '.join(sorted(functions))}",
        "",
        *(f"{name} = {value!r}" for name, value in constants.items()),
        "",
        "",
        "def run(given):",
        *(f"    {name} = given[{name!r}]" for name in inputs),
        *body,
        "",
    ]
    return "\n".join(lines)
