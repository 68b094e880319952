"""Keys of a client's name: as it is written, and without legal form, marks and currency."""

import re
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from clientfit.store import Store, quoted, tables
from clientfit.yaml_source import read_yaml

_FILE = Path(__file__).with_name("identity.yml")


class Words(BaseModel):
    """The words of `identity.yml`: legal forms with spellings, marks, currencies, nobody, e-mails."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    legal_forms: dict[str, tuple[str, ...]]
    removed: tuple[str, ...]
    currencies: tuple[str, ...]
    nobody: tuple[str, ...]
    emails: tuple[str, ...]


@cache
def words() -> Words:
    """The words that come with clientfit."""
    return Words.model_validate(read_yaml(_FILE).data)


def make_keys(store: Store, names: str) -> None:
    """Create `name_key` from the relation `names` (`name`), each with `exact`, `core` and legal `form`.

    `exact` is the name but for case, accents and punctuation; `core` is without legal form, marks such as
    `(deleted)`, the currency at the end and what follows `Parent:`, and with `Smith, John` the right way
    round. A key that names nobody is NULL, a form that there isn't is ''.
    """
    known = words()
    forms = {spelling: form for form, spellings in known.legal_forms.items() for spelling in spellings}
    spelled = "|".join(map(re.escape, forms))
    marked = f"[(\\[] *({'|'.join(known.removed)}) *[)\\]]"
    currency = f"[-\\x{{2013}}\\x{{2014}}(] *({'|'.join(known.currencies)}) *\\)? *$"
    nobody = ", ".join(map(quoted, known.nobody))
    canonical = " ".join(
        f"WHEN {quoted(spelling)} THEN {quoted(form)}" for spelling, form in forms.items() if spelling != form
    )
    last = _plain("split_part(bare, ',', 2)")
    person = f"regexp_full_match(bare, '[^,]+,[^,]+') AND NOT regexp_full_match({last}, '{spelled}')"
    store.create(
        tables.NAME_KEY,
        "SELECT name, CASE WHEN exact NOT IN ('', " + nobody + ") THEN exact END AS exact,"
        " CASE WHEN length(core) > 1 AND core NOT IN (" + nobody + ") THEN core END AS core,"
        f" CASE form {canonical} ELSE form END AS form FROM ("
        f"SELECT name, exact, trim(regexp_replace(turned, ' ({spelled})$', '')) AS core,"
        f" trim(regexp_extract(turned, ' ({spelled})$')) AS form FROM ("
        f"SELECT name, {_plain('low')} AS exact,"
        f" CASE WHEN {person} THEN {_plain(_TURNED)} ELSE {_plain('bare')} END AS turned FROM ("
        "SELECT name, low, regexp_replace(regexp_replace(regexp_replace("
        f"low, '{marked}', ' ', 'g'), '{currency}', ''), ' *:.*$', '') AS bare FROM ("
        f"SELECT DISTINCT name, replace(strip_accents(lower(name)), 'ß', 'ss') AS low FROM {names}))))",
    )


_TURNED = "concat(split_part(bare, ',', 2), ' ', split_part(bare, ',', 1))"


def _plain(text: str) -> str:
    """The SQL of a text's words: dots and apostrophes left out, what else is no letter or digit a space."""
    joined = f"regexp_replace(replace({text}, '&', ' and '), '[.''\\x{{2019}}]', '', 'g')"
    return f"trim(regexp_replace({joined}, '[^\\p{{L}}\\p{{N}}]+', ' ', 'g'))"
