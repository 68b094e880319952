"""How English and German write numbers, days, money and counts."""

from datetime import date

import pytest

from clientfit.errors import ClientFitError
from clientfit.languages import ENGLISH, Language, available, gettext, use
from clientfit.languages.translation import read_language
from clientfit.rulebook import default_rules


@pytest.fixture(scope="module")
def german() -> Language:
    """German, without the sentences of a rulebook."""
    return read_language("de")


@pytest.mark.parametrize(
    ("value", "spec", "english", "expected"),
    [
        (1234.56, ",.1f", "1,234.6", "1.234,6"),
        (0.1, ".4g", "0.1", "0,1"),
        (1234567, ",", "1,234,567", "1.234.567"),
        (12345.678, ".4g", "1.235e+04", "12350"),
        (-2.5, ",.9g", "-2.5", "-2,5"),
    ],
)
def test_numbers_have_the_digits_of_the_specification(
    german: Language, value: float, spec: str, english: str, expected: str
) -> None:
    """The digits are those that English shows; only the signs between them differ."""
    assert (ENGLISH.number(value, spec), german.number(value, spec)) == (english, expected)


def test_days_and_money_by_the_locale(german: Language) -> None:
    """English keeps ISO days and the code of the currency; German has its own order and signs."""
    assert ENGLISH.date(date(2026, 3, 5)) == "2026-03-05"
    assert german.date(date(2026, 3, 5)) == "05.03.2026"
    assert ENGLISH.money("1234.50", "EUR") == "EUR 1,234.50"
    assert ENGLISH.money("1234.50", "EUR", grouped=False) == "EUR 1234.50"
    assert german.money("1234.50", "EUR") == "1.234,50\xa0€"
    assert german.money("1234.50", None) == "1.234,50"


def test_an_unknown_language_lists_the_known_ones() -> None:
    """The code is a problem with the languages that there are."""
    with pytest.raises(ClientFitError, match="reports have no such language") as refused:
        read_language("tlh")
    assert refused.value.problems[0].code == "language-unknown"
    assert refused.value.problems[0].hint == f"there are: {', '.join(available())}"
    assert available() == ("de", "en")


def test_a_message_without_a_translation_stays_english(german: Language) -> None:
    """Whatever is not in the catalogue is shown as it stands in the sources."""
    with use(german):
        assert gettext("no such message") == "no such message"


@pytest.mark.parametrize(
    ("record", "translated"),
    [
        ("asked for 2026-04-05, no answer", "erbeten bis 05.04.2026, keine Antwort"),
        ("asked for more on 2026-04-05", "asked for more on 2026-04-05"),
        ("asked for less, after accepting", "Nachlass gewünscht, nach der Annahme"),
    ],
)
def test_a_record_of_other_rules_is_not_taken_for_ours(record: str, translated: str) -> None:
    """Only a day fills the slot of a day: words of another rulebook stay as they are."""
    assert read_language("de", [default_rules()]).record(record) == translated
