"""A template that somebody brings prints text, and reaches, runs and exhausts nothing."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from clientfit import ClientFitError
from clientfit.model.letter import Letter, LetterKind

MACROS = "{{% macro written(letter) %}}{}{{% endmacro %}}{{% macro notes(letter) %}}{{% endmacro %}}"

HOSTILE = {
    "pickle": """{{ letter.parse_raw("cos\\nsystem\\n(S'id'\\ntR.", proto="pickle", allow_pickle=true) }}""",
    "parse-file": '{{ letter.parse_file("/etc/passwd") }}',
    "model-methods": "{{ letter.model_dump() }}",
    "class": "{{ letter.client_name.__class__.__mro__ }}",
    "item-class": '{{ letter.client_name["__class__"] }}',
    "globals": "{{ said.__globals__ }}",
    "function-code": "{{ said.func.__code__ }}",
    "macro-internals": "{{ written._environment }}",
    "format": '{{ "{0.__class__}".format(letter) }}',
    "attr-filter": '{{ letter|attr("__class__") }}',
    "map-filter": '{{ [letter]|map(attribute="__class__")|list }}',
    "cycler": "{{ cycler.__init__ }}",
    "namespace": "{% set n = namespace(a=1) %}{{ n.a }}",
    "lipsum": "{{ lipsum(n=1000) }}",
    "range": "{% for each in range(10) %}{{ each }}{% endfor %}",
    "include": '{% include "/etc/passwd" %}',
    "import": '{% import "/etc/passwd" as other %}',
    "extends": '{% extends "/etc/passwd" %}',
    "block": "{% block one %}{% endblock %}",
    "dict-methods": "{{ letter.items() }}",
    "text-repeated": '{{ "A" * 100000000 }}',
    "text-padded": '{{ "%99999999d" % 1 }}',
    "text-doubled": (
        "{% macro f(n, t) %}{% if n %}{{ f(n - 1, t ~ t) }}{% endif %}{% endmacro %}{{ f(60, 'aa') }}"
    ),
    "power": "{{ 9 ** 9999999 }}",
    "large-product": "{{ 999999 * 999999 * 999999 }}",
    "endless-recursion": "{% macro f(x) %}{{ f(x) }}{% endmacro %}{{ f(1) }}",
    "exponential-recursion": (
        "{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(100) }}"
    ),
    "nested-loops": (
        "{% set t = '" + "x" * 400 + "' %}"
        "{% for a in t %}{% for b in t %}{% for c in t %}{% endfor %}{% endfor %}{% endfor %}"
    ),
    "static-text": (
        "{% set t = '"
        + "x" * 400
        + "' %}{% for a in t %}{% for b in t %}"
        + "y" * 100
        + "{% endfor %}{% endfor %}"
    ),
    "zero": "{{ 1 // 0 }}",
    "not-a-number": '{{ letter.disputed + "x" }}',
    "list-as-function": "{{ letter.facts() }}",
    "said-of-nothing": "{{ said(1, 2, 3) }}",
    "unhashable": "{{ {[]: 1} }}",
    "not-iterable": "{% for each in letter.disputed %}{% endfor %}",
    "nul": "\x00{{ ",
    "self": "{{ self._TemplateReference__context }}",
    "macro-arguments": "{{ written.arguments.__class__ }}",
    "method-self": "{{ letter.get.__self__ }}",
    "partial-arguments": "{{ said.keywords }}",
    "loop-internals": "{% for each in [1] %}{{ loop._iterator }}{% endfor %}",
    "loop-cycle": "{% for each in [1] %}{{ loop.cycle(1, 2) }}{% endfor %}",
    "recursive-loop": "{% for each in letter recursive %}{{ loop(letter) }}{% endfor %}",
    "own-caller": "{{ caller() }}",
    "filter-block": "{% filter upper %}x{% endfilter %}",
    "debug": "{% debug %}",
    "markup-method": "{% set text %}a{% endset %}{{ text.__html__ }}",
    "list-repeated": "{{ [1] * 10 }}",
    "endless-slice": "{{ letter.client_name[0:9:0] }}",
    "long-sum": "{{ 1" + "+1" * 20_000 + " }}",
    "long-not": "{{ " + "not " * 5_000 + "1 }}",
    "half-pair": "{{ letter.nope ~ '\\ud800' }}",
    "deep": "{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}",
    "too-large": "x" * 300_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_template_is_a_problem(
    letters: Mapping[LetterKind, Letter],
    written: Callable[..., str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    text: str,
) -> None:
    """Code, files, internals and endless work are each refused with the file's name, and nothing is left."""
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "own.jinja"
    file.write_text(MACROS.format(text), encoding="utf-8")
    with pytest.raises(ClientFitError) as error:
        written(letters["recovery"], language=str(file))
    assert (error.value.code, error.value.file) == ("letter-language", str(file))
    assert [each.name for each in tmp_path.iterdir()] == ["own.jinja"]


def test_a_template_gets_plain_data(
    letters: Mapping[LetterKind, Letter], written: Callable[..., str], tmp_path: Path
) -> None:
    """Texts, numbers, lists and days by year, month and day are printed, looped over and compared."""
    file = tmp_path / "own.jinja"
    text = (
        "{{ letter.client_name|strong }} {{ letter.as_of.year + 1 }}"
        "{% for debt in letter.debts if debt.days > 3 %} {{ loop.index }}{{ debt.number ~ '!' }}{% endfor %}"
        " {{ letter.debts|length }}"
    )
    file.write_text(MACROS.format(text), encoding="utf-8")
    letter = letters["recovery"]
    numbers = " ".join(f"{place}{debt.number}!" for place, debt in enumerate(letter.debts, 1))
    shown = " ".join(written(letter, language=str(file)).split())
    assert shown.startswith(f"{letter.client_name} {letter.as_of.year + 1} {numbers} {len(letter.debts)}")
