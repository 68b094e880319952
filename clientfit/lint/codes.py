"""The lint codes with their severity and meaning, and the finding. Codes never change their meaning."""

from dataclasses import dataclass
from typing import Literal

from clientfit.rulebook import Places
from clientfit.yaml_source import Loc

Severity = Literal["error", "warning"]


@dataclass(frozen=True)
class Code:
    """A kind of finding: its severity and meaning."""

    severity: Severity
    meaning: str


CODES: dict[str, Code] = {
    # The rulebook can't be loaded
    "CF001": Code("error", "the folder of rules, or a file in it, is missing"),
    "CF002": Code("error", "a file is not strict YAML, or a file of translations can't be read"),
    "CF003": Code("error", "a key is unknown, repeated or missing"),
    "CF004": Code("error", "a value has the wrong type or lies outside its bounds"),
    "CF005": Code("error", "a name refers to nothing, or is defined twice"),
    "CF006": Code("error", "an SQL expression can't be parsed or uses what rules may not use"),
    "CF007": Code("error", "the compiled rules exceed a limit of the inference engine"),
    "CF008": Code("error", "a signal or exemption of a stable type has no case, or a case is wrong"),
    "CF009": Code("error", "an override names nothing or doesn't fit"),
    # Words and types in SQL
    "CF101": Code("error", "an expression has the wrong type"),
    "CF102": Code("error", "an expression can't be run, because its types don't fit together"),
    "CF103": Code("error", "a column is compared with a word that it never has"),
    "CF104": Code("error", "a search for a tag can never match"),
    "CF105": Code("error", "a search is for a tag that the event table does not define"),
    "CF106": Code("error", "a condition on the kind contradicts the kinds of the rows"),
    "CF107": Code("error", "an expression can't be compiled to the numpy programme"),
    # Unused entries
    "CF201": Code("warning", "a view is read by nothing"),
    "CF202": Code("warning", "a measure is used by nothing"),
    "CF203": Code("warning", "a column of a view is read by nothing"),
    "CF204": Code("warning", "a parameter is used by nothing"),
    "CF205": Code("warning", "a policy fact is read by nothing"),
    "CF206": Code("warning", "a recommendation is in no entry of the policy"),
    "CF207": Code("warning", "a part of an overlay changes nothing of what it extends"),
    # Levels
    "CF301": Code("error", "a condition can never hold by the bounds of its measure"),
    "CF302": Code("warning", "a condition always holds by the bounds of its measure"),
    "CF303": Code("error", "a level is never reached, because a worse one holds whenever it does"),
    "CF304": Code("error", "an exemption excuses every client that its signals raise"),
    "CF305": Code("warning", "an exemption never lowers a level"),
    # Completeness
    "CF401": Code("warning", "a level that a type can reach has no advice"),
    "CF402": Code("warning", "a type has no letter, or its letter has no text for a level or signal"),
    "CF403": Code("warning", "a reason or reference is empty or a placeholder"),
    "CF404": Code("warning", "a number in SQL has no reason and no reference"),
    "CF405": Code("warning", "the version of a type is not the newest of its history"),
    "CF406": Code("warning", "a sentence has no translation in a language that the rulebook has a file for"),
    # Suppressions
    "CF901": Code("warning", "a suppression gives no reason"),
    "CF902": Code("warning", "a suppression suppresses nothing"),
}
"""Every code with its severity and meaning; the documentation's table is generated from it."""

LOAD_CODES: dict[str, str] = {
    "rules-missing": "CF001",
    "rules-yaml": "CF002",
    "language-file": "CF002",
    "rules-key": "CF003",
    "rules-value": "CF004",
    "rules-name": "CF005",
    "rules-sql": "CF006",
    "rules-bounds": "CF007",
    "rules-cases": "CF008",
    "override-unknown": "CF009",
    "override-value": "CF009",
}
"""The lint code of each problem that stops a rulebook from loading."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A finding at its place; `suppressed` is the reason of the comment that suppresses it."""

    code: str
    message: str
    file: str
    line: int = 1
    column: int = 1
    found: str | None = None
    hint: str | None = None
    suppressed: str | None = None

    @property
    def severity(self) -> Severity:
        """The severity: an error is a fault of the rules, a warning a likely one."""
        return CODES[self.code].severity

    def __str__(self) -> str:
        """Format as `file:line:column: CF101 error: message — found — hint`."""
        sentence = " — ".join(part for part in (self.message, self.found, self.hint) if part)
        return f"{self.file}:{self.line}:{self.column}: {self.code} {self.severity}: {sentence}"


def find(  # noqa: PLR0913, PLR0917 - the parts of a finding
    places: Places, code: str, loc: Loc, message: str, found: str | None = None, hint: str | None = None
) -> Finding:
    """Create a finding at a place of the rulebook: at the text found if it is there, else at the key."""
    file, line = places.at(loc)
    source = places.file(loc)
    if source is None or line is None:
        return Finding(code, message, file, found=found, hint=hint)
    column = source.column(loc)
    if found:
        line, column = source.position(loc, found)
    return Finding(code, message, file, line, column, found, hint)
