"""What letters never say, and what can't get into them."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest

from clientfit import ClientFitError, Screening, screen
from clientfit.model.letter import CitedRecord, Debt, Letter, LetterKind, Sentence, Sum
from clientfit.rulebook import load

EXAMPLES = Path(__file__).parents[2] / "examples"

HOSTILE = (
    "<script>alert(1)</script>",
    '=HYPERLINK("http://example.com", "pay here")',
    "\x1b[2J\x1b]0;owned\x07",
    "\u202egpj.exe\u202c\u200fevil\u2066",
    "one\r\n- two\n\n---\n# three",
    "[free](http://example.com) ![x](http://example.com/x.png) <http://example.com> www.example.com",
    "**bold** _slanted_ `code` ~~gone~~ &lt; \\",
    "{{ 7 * 7 }} {% raw %} {incidents} {day.act_days}",
    "1. one",
    "A" * 10_000,
    "\u7530" * 10_000,
    "e" + "\u0301" * 10_000,
)

JUDGEMENTS = re.compile(
    r"(?i)late payer|haggl|time.waster|zapper|phobic|critici[sz]|bad client|difficult|unreliable|hostile|abus"
    r"|threat|rude|hardship|start-?up|non-?profit|illness|health|habit|tactic|pressure|ultimatum|unfounded"
)
"""Words for what a person is, for a client type or a trait; and signals' titles that judge."""


@pytest.fixture(params=HOSTILE, ids=lambda text: ascii(text[:12]))
def hostile(request: pytest.FixtureRequest) -> str:
    """Text that a client or an export could put into a name, a number or a currency."""
    return str(request.param)


@pytest.fixture
def attacked(hostile: str) -> Letter:
    """A letter with hostile text wherever text of an export can stand."""
    debt = Debt(
        number=hostile,
        issued=date(2026, 4, 1),
        due=date(2026, 5, 1),
        amount="100.00",
        currency=hostile,
        days=60,
    )
    record = CitedRecord(day=date(2026, 4, 1), kind="invoice", number=hostile, says=hostile)
    return Letter(
        kind="wind_down",
        client_id=hostile,
        client_name=hostile,
        stage="active",
        as_of=date(2026, 6, 30),
        facts=(Sentence(name="fact", says="It was {x}.", values={"x": hostile}),),
        records=(record,),
        debts=(debt,),
        sums=(Sum(currency=hostile, amount="100.00", count=1),),
    )


def all_letters(screening: Screening) -> Iterator[Letter]:
    """Every letter that a book gives ground for."""
    ids = [client_id for client_id, _ in screening.clients()]
    return (letter for few in screening.letters(ids) for letter in few)


def test_no_letter_judges_anybody(agency: Screening, written: Callable[..., str]) -> None:
    """Over a whole book no letter names a type or a trait, or has a word about the person."""
    found = list(all_letters(agency))
    assert {letter.kind for letter in found} == {"conditions", "decline", "wind_down", "recovery"}
    for letter in found:
        told = written(letter)
        assert JUDGEMENTS.findall(told) == [], letter.client_id
        assert "{" not in told


def test_no_phrase_of_the_rulebook_judges_anybody() -> None:
    """Neither the facts nor what is asked for, of any type."""
    book = load()
    titles = "|".join(re.escape(flag.title) for flag in book.types.values())
    for each in book.letters.values():
        phrases = [fact.message for fact in each.facts.values()]
        for level in (each.asks.watch, each.asks.flag, each.asks.severe):
            phrases += [line.message for line in level.values()]
        for phrase in (*phrases, each.again):
            assert JUDGEMENTS.findall(re.sub(r"\{.*?\}", "", phrase)) == []
            assert re.findall(titles, phrase, re.IGNORECASE) == []


def test_a_seventh_type_is_in_the_letters(tmp_path: Path, written: Callable[..., str]) -> None:
    """One file of rules more, and its facts and conditions stand in the letter, without its name."""
    rules = tmp_path / "rules"
    for path in (Path(__file__).parents[2] / "rules").rglob("*.yml"):
        target = rules / path.relative_to(Path(__file__).parents[2] / "rules")
        target.parent.mkdir(parents=True, exist_ok=True)
        if not path.name.endswith(".cases.yml"):
            target.write_bytes(path.read_bytes())
    seventh = EXAMPLES / "seventh_type"
    (rules / "bouncer.yml").write_bytes((seventh / "payment_bouncer.yml").read_bytes())
    screening = screen(seventh / "events.csv", as_of=date(2026, 6, 30), rules=rules)
    told = " ".join(written(screening.letter("gorsebank", "conditions")).split())
    assert (
        "Of 10 attempts to collect a payment since 30 June 2024, 5 failed and were not made good within 3"
        " days; invoices concerned: 4."
    ) in told
    assert "1. Payment by bank transfer before the work starts." in told
    assert "ounce" not in told


def test_hostile_text_stays_text(attacked: Letter, written: Callable[..., str]) -> None:
    """No control code, no mark that reorders, and no line that a client's text begins, in any format."""
    for marked in (False, True):
        told = written(attacked, markdown=marked)
        assert re.findall("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200f]", told) == []
        assert told.count("\n---\n") == 1
        assert not re.search(r"(?m)^# ", told)
        assert len(told) < 20_000
        assert "49" not in told.replace("2049", "")


def test_hostile_text_is_no_markdown(attacked: Letter, written: Callable[..., str]) -> None:
    """Nothing that a client wrote links, loads, marks or is HTML."""
    told = written(attacked, markdown=True)
    assert not re.search(r"(?<!\\)<", told)
    assert not re.search(r"(?<!\\)\[\S*\]\(", told)
    assert not re.search(r"(?i)(https?://|www\.)", told)
    assert re.sub(r"\\.", "", told).count("*") == 3 * 4, "three lines of ours stand out"


def test_one_is_no_plural(written: Callable[..., str]) -> None:
    """A day, an invoice and an amount without a currency read as what they are."""
    debt = Debt(
        number=None,
        issued=date(2026, 6, 1),
        due=date(2026, 6, 29),
        amount="1234567.00",
        currency=None,
        days=1,
    )
    letter = Letter(
        kind="recovery",
        client_id="c",
        client_name="Sorrelwick Ltd",
        stage="active",
        as_of=date(2026, 6, 30),
        debts=(debt,),
        sums=(Sum(currency=None, amount="1234567.00", count=1),),
        disputed=1,
    )
    told = " ".join(written(letter).split())
    assert (
        "Invoice [number] of 1 June 2026, due 29 June 2026: 1,234,567.00 open, 1 day past its due day"
    ) in told
    assert "Total: 1,234,567.00, on 1 invoice." in told
    assert "One invoice is not in this list" in told
    assert "please write to us by [day] on which day" in told


GERMAN = """
{% set phrases = {
  "late_habit":
    "Von {due_invoices.opportunities} Rechnungen wurden {late_grace.invoices} mehr als "
    ~ "{grace_days} Tage zu spät bezahlt.",
  "late_payer.small_deposit": "Eine Anzahlung von {small_deposit_share} %."} %}
{% macro day(day) %}{{ day.day }}.{{ day.month }}.{{ day.year }}{% endmacro %}
{% macro written(letter) %}
An {{ letter.client_name }}, {{ day(letter.as_of) }}

{% for each in letter.facts %}
- {{ said(each, phrases, day) }}
{% endfor %}

{% for each in letter.asks %}
{{ loop.index }}. {{ said(each, phrases, day) }}
{% endfor %}

{% for debt in letter.debts %}
- {{ debt.amount|grouped(".", ",") }}
{% endfor %}
{% endmacro %}
{% macro notes(letter) %}Vor dem Absenden prüfen.{% endmacro %}
"""


def test_another_language_is_one_file(
    letters: Mapping[LetterKind, Letter], written: Callable[..., str], tmp_path: Path
) -> None:
    """The file has its own words, for the frame and the rulebook's sentences, its own numbers and days."""
    file = tmp_path / "de.jinja"
    file.write_text(GERMAN, encoding="utf-8")
    told = " ".join(written(letters["conditions"], language=str(file)).split())
    assert told.startswith("An Tallow & Reed Interiors Ltd, 30.6.2026 ")
    assert "- Von 6 Rechnungen wurden 4 mehr als 7 Tage zu spät bezahlt." in told
    assert "1. Eine Anzahlung von 30 %. 2. The work pauses" in told
    assert told.endswith("--- Vor dem Absenden prüfen.")
    assert "- 2.400,00" in written(letters["recovery"], language=str(file))


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ("{% macro written(letter) %}{% endmacro %}", "a file of letters has a macro 'notes'", None),
        ("\n{% macro written(letter) %}", "the template fails: Unexpected end of template", 2),
        (
            "{% macro notes(letter) %}{{ letter.__class__.__mro__ }}{% endmacro %}{% set written = notes %}",
            "a template of letters may not do that",
            1,
        ),
        (
            "{% macro notes(letter) %}{{ letter.nothing }}{% endmacro %}{% set written = notes %}",
            "the template fails: 'dict object' has no attribute 'nothing'",
            1,
        ),
    ],
)
def test_a_file_that_can_not_be_used_is_told(  # noqa: PLR0913, PLR0917 - the file, and what is told
    letters: Mapping[LetterKind, Letter],
    written: Callable[..., str],
    tmp_path: Path,
    text: str,
    message: str,
    line: int | None,
) -> None:
    """A macro that is missing, a slip and a file that reaches beyond the letter are told by its name."""
    file = tmp_path / "own.jinja"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ClientFitError) as error:
        written(letters["recovery"], language=str(file))
    assert (error.value.code, error.value.file, error.value.line) == ("letter-language", str(file), line)
    assert error.value.message.startswith(message)


def test_an_unknown_language_is_told(
    letters: Mapping[LetterKind, Letter], written: Callable[..., str]
) -> None:
    """The error lists the languages there are."""
    with pytest.raises(ClientFitError) as error:
        written(letters["recovery"], language="tlh")
    assert error.value.hint == "there are: de, en; or give the path of a file of letters"
