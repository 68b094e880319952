"""The readers of files that people send each other, each as a function of the bytes of one file.

A reader refuses bytes by a `ClientFitError`; any other error is a defect, and so is a row that is lost.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from clientfit.importers.formats import list_sources, open_source, split_source
from clientfit.importers.profiles import named
from clientfit.measures.check import check_sql
from clientfit.model.letter import Letter, Sentence
from clientfit.reports.letters.language import LetterLanguage
from clientfit.rulebook import load_with_places
from clientfit.store import Store, file_errors
from tests.conftest import BASE
from tests.hostile.accounts import read_accounted
from tests.hostile.corpus import CSV, ICS, JSON, JSONL

_PACKAGE = Path(__file__).parents[2] / "clientfit"

_TEMPLATE = b"""{% macro written(l) -%}
Dear {{ l.client_name|words }},
{% for fact in l.facts %}{{ said(fact, {}, day) }}{% else %}{{ l.as_of.year + 1 }}{% endfor %}
{%- if l.stage == "prospect" and not l.debts %} {{ ["a", 2][:1][0] }}{% endif %}
{%- endmacro %}
{% macro day(d) %}{{ d.day }}.{{ d.month }}.{% endmacro %}
{% macro notes(l) %}{% set n = l.disputed * 2 %}{{ n ~ "" }}{{ "1234.5"|grouped(",", ".") }}{% endmacro %}
"""

_LETTER = Letter(
    kind="decline",
    client_id="k1",
    client_name="Kiln & Co",
    stage="prospect",
    as_of=date(2026, 6, 30),
    answer_by=date(2026, 7, 14),
    facts=(
        Sentence(name="late", says="{n} invoices late since {day}", values={"n": 2, "day": date(2026, 1, 5)}),
    ),
)


@dataclass(frozen=True)
class Reader:
    """A reader: the name of the file it gets, whole files to start from, and the call."""

    file: str
    seeds: tuple[bytes, ...]
    read: Callable[[Path], None]


@cache
def _store() -> Store:
    """A store for the readers that leave nothing in it: making one takes longer than they do."""
    return Store(threads=1)


def _read_format(path: Path) -> None:
    """Read the file's records below its likeliest header, before anything is known of their columns."""
    with file_errors(str(path)):
        (source,), _ = list_sources([path], "file")
        for part in split_source(source):
            opened = open_source(_store(), part, "fuzzed", path.parent, header_within=2)
            opened.headers[0].read(ragged=True).release()


def _read_events(path: Path) -> None:
    read_accounted([path])


def _read_rulebook(path: Path) -> None:
    rulebook, places = load_with_places(path.parent)
    check_sql(rulebook, places)


def _read_profile(path: Path) -> None:
    named(_store(), path)


def _read_template(path: Path) -> None:
    language = LetterLanguage(str(path))
    language.written(_LETTER)
    language.notes(_LETTER)


def _bytes_of(folder: str, pattern: str) -> tuple[bytes, ...]:
    return tuple(path.read_bytes() for path in sorted((_PACKAGE / folder).glob(pattern)))


READERS = {
    "csv": Reader("x.csv", (CSV,), _read_format),
    "json": Reader("x.json", (JSON, JSONL), _read_format),
    "calendar": Reader("x.ics", (ICS,), _read_format),
    "events": Reader("x", (CSV, JSONL), _read_events),
    "rulebook": Reader("rulebook.yml", (BASE.encode(),), _read_rulebook),
    "profile": Reader("x.yml", _bytes_of("importers/profiles/shipped", "*.yml"), _read_profile),
    "template": Reader("x.jinja", (_TEMPLATE, *_bytes_of("reports/letters", "*.jinja")), _read_template),
}
