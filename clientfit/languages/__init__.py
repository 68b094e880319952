"""Languages: message catalogues (gettext), and how a language writes numbers, days and money.

English is the language of the sources: its messages are their own keys, and nothing is looked up for it. A
translation is a PO file, `clientfit/languages/de.po` for the reports and `languages/de.po` in a folder of
rules for its sentences. A message without a translation stays English.

Reports call `gettext`, `ngettext` and `pgettext` of this module, which read the language in use; `use` sets
it. Sentences of a rulebook are in the language of the rulebook. `clientfit.languages.translation` reads the
files; it loads Babel, and is imported only where another language is asked for.
"""

from clientfit.languages.active import active, gettext, ngettext, pgettext, use, uses_language
from clientfit.languages.language import ENGLISH, SUFFIX, Language, available

__all__ = [
    "ENGLISH",
    "SUFFIX",
    "Language",
    "active",
    "available",
    "gettext",
    "ngettext",
    "pgettext",
    "use",
    "uses_language",
]
