"""Every message of the reports and of the default rulebook stands in German."""

import re
from collections.abc import Iterator
from datetime import date
from html import unescape
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from click.testing import CliRunner

import clientfit
from clientfit.cli import main
from clientfit.languages import available
from clientfit.languages.translation import read_catalogue
from clientfit.model.kinds import KINDS, OUTCOMES
from clientfit.model.letter import KINDS as KINDS_OF_LETTERS
from clientfit.reports import FORMATS
from clientfit.rulebook import Rulebook, default_rules, load
from clientfit.rulebook.po_file import translations, untranslated, write_translations
from tests.languages.messages import PACKAGE, source_messages

TRANSLATED = [code for code in available() if code != "en"]
ROOT = Path(__file__).parents[2]
PLACE = re.compile(r"\{([a-z0-9_]+(?:\.[a-z0-9_]+)?)|%\(([a-z_]+)\)s")
MARKUP = re.compile(r"<(script|style|code).*?</\1>|<[^>]+>", re.DOTALL)
NAMES = re.compile(r"\(event-table\)|`[^`]*`|\S+-\d+|\[.*?\]|\S+\.csv\S*")
"""Commands, ids and files, which no language changes."""

SLOT = re.compile(r"\{[a-z_]+\}")
WRITTEN = re.compile(r"(?:then|else|concat\(|,)\s*'([^']*)'")
"""A text that SQL writes, and does not compare with."""

ENGLISH = re.compile(
    r"\b(the|of|and|with|that|which|from|were|late|days?|quotes?|invoices?|due|unpaid|paid|records?|"
    r"events?|since|more|than|has|have|needs|level|flag(?:ged)?|clear|severe|watch|client|nothing|for)\b"
)
"""Words that show that a sentence is English."""


def reports_catalogue(code: str) -> Catalog:
    """Read the catalogue of the reports."""
    return read_catalogue(PACKAGE / "languages" / f"{code}.po", code)


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_message_of_the_reports_is_translated(code: str) -> None:
    """Each text in a call of gettext and in a template has a translation, with its forms for several."""
    catalogue = reports_catalogue(code)
    missing = [
        (place, text)
        for (context, text, plural), place in source_messages().items()
        if not _complete(catalogue.get(text, context), plural)
    ]
    assert missing == []


def _complete(message: Message | None, plural: str | None) -> bool:
    if message is None or message.fuzzy:
        return False
    forms = message.string if isinstance(message.string, (list, tuple)) else (message.string,)
    return all(forms) and (plural is None or len(forms) > 1)


@pytest.mark.parametrize("code", TRANSLATED)
def test_no_message_of_the_reports_is_left_over(code: str) -> None:
    """What no source uses any more is taken out; names and units are looked up by what the records hold."""
    used = {(context, text) for context, text, _ in source_messages()}
    kept = ("name", "unit", "mark", "month", "in the last")
    left = [
        message.id
        for message in reports_catalogue(code)
        if message.id and message.context not in kept and (message.context, _first(message)) not in used
    ]
    assert left == []


def _first(message: Message) -> str:
    return str(message.id[0]) if isinstance(message.id, (list, tuple)) else str(message.id)


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_name_of_the_event_table_is_translated(code: str) -> None:
    """Kinds and outcomes have a name in the language."""
    catalogue = reports_catalogue(code)
    names = {*KINDS, *(outcome for outcomes in OUTCOMES.values() for outcome in outcomes)}
    assert [
        name for name in sorted(names) if not _complete(catalogue.get(name.replace("_", " "), "name"), None)
    ] == []


def _unnamed(catalogue: Catalog, names: set[str]) -> list[str]:
    return [
        name for name in sorted(names) if not _complete(catalogue.get(name.replace("_", " "), "name"), None)
    ]


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_name_of_the_rulebook_is_translated(code: str) -> None:
    """Recommendations, levels and what excuses a type have a name in the language."""
    rulebook = load()
    catalogue = reports_catalogue(code)
    exemptions = {name for kind in rulebook.types.values() for name in kind.exemptions}
    names = {*rulebook.recommendations, *exemptions, "severe", "flag", "watch", "clear", "not_judged"}
    assert [
        name for name in sorted(names) if not _complete(catalogue.get(name.replace("_", " "), "name"), None)
    ] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_sentence_of_the_rulebook_is_translated(code: str) -> None:
    """Titles, sentences, reasons, advice, letters: none that a reader may see is missing."""
    assert [(each.loc, each.text) for each in untranslated(load(), translations(code, None))] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_translations_have_the_placeholders_of_their_messages(code: str) -> None:
    """No value is lost, and none is asked for that the message doesn't have."""
    catalogues = [reports_catalogue(code), *translations(code, None)]
    different = [
        message.id
        for catalogue in catalogues
        for message in catalogue
        if message.id and _places(message.id) != _places(message.string)
    ]
    assert different == []


def _places(texts: object) -> set[str]:
    listed = texts if isinstance(texts, (list, tuple)) else [texts]
    return {found[1] or found[2] for text in listed for found in PLACE.finditer(str(text))}


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_part_of_what_records_say_is_translated(code: str) -> None:
    """Each text in the SQL that writes a record's sentence stands in one of the patterns."""
    own = [message for book in translations(code, None) for message in book if message.context == "record"]
    names = [str(message.id) for message in reports_catalogue(code) if message.context == "name"]
    parts = {
        part.strip()
        for sql in _record_texts(load())
        for literal in WRITTEN.findall(sql)
        for part in literal.split(",")
        if re.search("[a-z]{2}", part)
    }
    known = [*names, *(SLOT.sub("", str(message.id)) for message in own)]
    assert sorted(part for part in parts if not any(part in pattern for pattern in known)) == []


def _record_texts(rulebook: Rulebook) -> Iterator[str]:
    """Yield the SQL of what records say: a view's message, or the column that it names."""
    for view in rulebook.views.values():
        if view.message is not None:
            columns = {**view.columns}
            for step in view.steps:
                columns |= step.columns or {}
            yield columns.get(view.message, view.message)
    for measure in rulebook.measures.values():
        if measure.evidence is not None and measure.evidence.message is not None:
            yield measure.evidence.message


@pytest.mark.parametrize("report", ["text", "md", "html"])
def test_a_german_report_has_no_english_sentence(report: str) -> None:
    """The verdicts on the example's clients: no English word stands outside of names and files."""
    screening = clientfit.screen(
        ROOT / "examples" / "agency" / "events.csv", as_of=date(2026, 6, 30), language="de", text=False
    )
    stream = StringIO()
    for command in ("check", "screen"):
        FORMATS[report].writer(command)(screening, stream)
    english = {
        line.strip()
        for line in unescape(MARKUP.sub("\n", stream.getvalue())).splitlines()
        if ENGLISH.search(NAMES.sub("", line))
    }
    assert english == set()


def test_the_rulebooks_translations_are_written_as_they_stand() -> None:
    """The file is the one that `clientfit rules translations` writes: a new sentence has its place."""
    for code in TRANSLATED:
        stream = BytesIO()
        write_translations(load(), code, translations(code, None), stream)
        assert stream.getvalue() == (default_rules() / "languages" / f"{code}.po").read_bytes()


@pytest.mark.parametrize("kind", KINDS_OF_LETTERS)
def test_a_german_letter_has_no_english_sentence(kind: str) -> None:
    """Every kind of letter, from a history that gives ground for it, with the notes to its sender."""
    history = ROOT / "tests" / "letters" / f"{kind}.csv"
    screening = clientfit.screen(history, as_of=date(2026, 6, 30), language="de")
    ((client_id, _),) = screening.clients()
    stream = StringIO()
    FORMATS["text"].writer("letter")(screening.letter(client_id, kind), stream, language="de")
    told = stream.getvalue()
    assert told.startswith("Betreff: ")
    assert {line for line in told.splitlines() if ENGLISH.search(re.sub(r"\S+-\d+", "", line))} == set()


def test_the_command_writes_the_translations() -> None:
    """`clientfit rules translations` writes the file that ships, and reports that nothing is missing."""
    result = CliRunner().invoke(main, ["rules", "translations", "--language", "de"])
    assert result.exit_code == 0
    assert result.stdout == (default_rules() / "languages" / "de.po").read_text(encoding="utf-8")
    assert result.stderr == "0 sentences without a translation\n"
