"""Reading cases: every `*.cases.yml` of a rulebook's folder, its names followed into the rulebook."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from clientfit.cases.check import misnamed
from clientfit.cases.models import Case, CaseFile, Row
from clientfit.errors import ClientFitError, Problem
from clientfit.rulebook import Rulebook
from clientfit.yaml_source import YamlFile, problems_of, read_yaml


@dataclass(frozen=True)
class PlacedCase:
    """A case with where it stands and all that its file says of it."""

    case: Case
    type: str | None
    as_of: date
    rows: tuple[Row, ...]
    file: str
    line: int


def case_files(folder: Path) -> list[Path]:
    """Every file of cases below a rulebook's folder, sorted by its path."""
    return sorted(folder.rglob("*.cases.yml"))


def read_cases(folder: Path, rulebook: Rulebook) -> list[PlacedCase]:
    """All cases of a rulebook's folder, in the order of their files.

    Raises:
        ClientFitError: with everything that is wrong in the files, each at its line.
    """
    cases: list[PlacedCase] = []
    problems: list[Problem] = []
    for path in case_files(folder):
        try:
            file, content = _content(path)
        except ClientFitError as error:
            problems += error.problems
            continue
        found = list(misnamed(file, content, rulebook))
        problems += found
        if not found:
            cases += _placed(file, content)
    if problems:
        raise ClientFitError(*problems)
    return cases


def _content(path: Path) -> tuple[YamlFile, CaseFile]:
    file = read_yaml(path)
    try:
        return file, CaseFile.model_validate(file.data)
    except ValidationError as error:
        raise ClientFitError(*problems_of(error, file, model=CaseFile)) from error


def _placed(file: YamlFile, content: CaseFile) -> Iterator[PlacedCase]:
    for at, case in enumerate(content.cases):
        shared = [row for name in case.history for row in content.histories[name]]
        yield PlacedCase(
            case=case,
            type=content.type,
            as_of=date.fromisoformat(case.as_of or content.as_of),
            rows=(*shared, *case.events),
            file=str(file.path),
            line=file.line(("cases", at)),
        )
