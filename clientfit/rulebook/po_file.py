"""The file of a rulebook's translations: every sentence in order, with its translation if there is one."""

from pathlib import Path
from typing import BinaryIO

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from clientfit.languages import SUFFIX
from clientfit.languages.translation import FOLDER, read_catalogue
from clientfit.rulebook.load import default_rules, rulebook_layers
from clientfit.rulebook.schema import Rulebook
from clientfit.rulebook.translation import Prose, prose

HEADER = """\
# Sentences of a rulebook: the English text, and below it the translation.
msgid ""
msgstr ""
"Language: {code}\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plurals}\\n"

"""
"""The header of a file of translations; without days, so that the same text is the same file."""


def translations(code: str, folder: Path | None) -> list[Catalog]:
    """Read the files of translations of a rulebook and of what it extends, the rulebook's own first.

    Raises:
        ClientFitError: a file can't be read.
    """
    layers = reversed(rulebook_layers(folder or default_rules()))
    files = [layer / FOLDER / f"{code}{SUFFIX}" for layer in layers]
    return [read_catalogue(file, code) for file in files if file.is_file()]


def untranslated(rulebook: Rulebook, catalogues: list[Catalog]) -> list[Prose]:
    """Return the texts of a rulebook that no catalogue has a translation for, in their order."""
    return [each for each in prose(rulebook) if not any(_translated(each, known) for known in catalogues)]


def write_translations(rulebook: Rulebook, code: str, catalogues: list[Catalog], stream: BinaryIO) -> None:
    """Write a PO file with every text of a rulebook once, its place, and its translation if known."""
    written = Catalog(locale=code)
    for each in prose(rulebook):
        known = next((found for found in catalogues if _translated(each, found)), None)
        message = known.get(each.text) if known is not None else None
        written.add(
            each.text if each.plural is None else (each.text, each.plural),
            None if message is None else message.string,
            auto_comments=[".".join(map(str, each.loc))],
        )
    for message in (message for catalogue in catalogues for message in catalogue):
        if message.context is not None and written.get(message.id, message.context) is None:
            written.add(message.id, message.string, context=message.context)
    stream.write(HEADER.format(code=code, plurals=written.plural_forms).encode())
    write_po(stream, written, width=110, omit_header=True)


def _translated(text: Prose, catalogue: Catalog) -> bool:
    message = catalogue.get(text.text)
    if message is None or message.fuzzy:
        return False
    forms = message.string if isinstance(message.string, (list, tuple)) else (message.string,)
    return all(forms) and (text.plural is None or len(forms) > 1)
