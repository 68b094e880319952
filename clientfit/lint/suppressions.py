"""Suppressions: comments `# lint: ignore[CF203] reason` on the line of a finding or on the line above."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from clientfit.lint.codes import Finding

_COMMENT = re.compile(r"(?:^|\s)#\s*lint:\s*ignore\[([^\]]*)\]\s*(.*)$")


@dataclass(frozen=True)
class Suppression:
    """A comment: the codes it names and the reason it gives."""

    file: str
    line: int
    column: int
    codes: frozenset[str]
    reason: str
    alone: bool

    def covers(self, finding: Finding) -> bool:
        """Return whether the comment is at a finding and names its code."""
        lines = (self.line, self.line + 1) if self.alone else (self.line,)
        return finding.code in self.codes and finding.file == self.file and finding.line in lines


def read_suppressions(files: Iterable[Path]) -> list[Suppression]:
    """Read the suppressions of files of rules; a file that can't be read has none."""
    return [each for path in files for each in _in_file(path)]


def _in_file(path: Path) -> Iterator[Suppression]:
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        return
    for number, text in enumerate(lines, 1):
        match = _COMMENT.search(text)
        if match is not None:
            codes = frozenset(code.strip() for code in match[1].split(","))
            column, alone = text.index("#", match.start()) + 1, not text[: match.start()].strip()
            yield Suppression(str(path), number, column, codes, match[2].strip(), alone)


def suppress(findings: Iterable[Finding], suppressions: Iterable[Suppression]) -> list[Finding]:
    """Mark the findings that comments suppress; report comments without a reason or without a finding."""
    marked, listed = list(findings), list(suppressions)
    added: list[Finding] = []
    for each in listed:
        place = (each.file, each.line, each.column)
        met = [at for at, finding in enumerate(marked) if each.covers(finding)]
        if not each.reason:
            hint = "write the reason after the bracket"
            added.append(Finding("CF901", "the suppression gives no reason", *place, hint=hint))
        for at in met if each.reason else ():
            marked[at] = replace(marked[at], suppressed=each.reason)
        if not met:
            codes = ", ".join(sorted(each.codes))
            added.append(Finding("CF902", "the suppression suppresses nothing", *place, codes, "remove it"))
    return [*marked, *added]
