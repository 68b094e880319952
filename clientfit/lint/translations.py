"""Sentences that a rulebook's own files of translations do not have."""

from collections.abc import Iterator
from pathlib import Path

from clientfit.languages import SUFFIX
from clientfit.languages.translation import FOLDER
from clientfit.lint.codes import Finding, find
from clientfit.rulebook import Places, Rulebook
from clientfit.rulebook.po_file import translations, untranslated


def check_translations(rulebook: Rulebook, places: Places, folder: Path) -> Iterator[Finding]:
    """Find sentences without a translation, for each language with a file in the folder of rules.

    A rulebook without such files has no findings: its verdicts are in English.

    Raises:
        ClientFitError: a file of translations can't be read.
    """
    for file in sorted((folder / FOLDER).glob(f"*{SUFFIX}")):
        hint = f"clientfit rules translations --language {file.stem} writes the file with what is missing"
        for each in untranslated(rulebook, translations(file.stem, folder)):
            yield find(places, "CF406", each.loc, f"no translation in {FOLDER}/{file.name}", each.text, hint)
