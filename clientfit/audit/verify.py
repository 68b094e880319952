"""Verify an audit log: reproduce its verdicts byte for byte, or report what differs."""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from clientfit.audit.log import Entry, file_sha256
from clientfit.errors import ClientFitError
from clientfit.model import Verdict
from clientfit.model.json_differences import json_differences
from clientfit.model.json_writer import verdict_text
from clientfit.screening import screen
from clientfit.screening_result import Screening

MOST = 8
"""Greatest number of differences reported of a verdict."""

LONGEST = 120
"""Greatest length of a value in a difference, in characters."""


@dataclass(frozen=True)
class Finding:
    """The result for one entry: reproduced if `differences` is empty; a `forgotten` one can't be."""

    entry: Entry
    differences: tuple[str, ...] = ()
    forgotten: bool = False


def verify(entries: Iterable[Entry]) -> Iterator[Finding]:
    """Repeat the screening of each entry, once per run, and compare the verdicts byte for byte."""
    last: tuple[str, _Repeated] | None = None
    for entry in entries:
        if entry.private is None:
            yield Finding(entry, forgotten=True)
            continue
        run = json.dumps([{**entry.private, "verdict": None}, entry.public["as_of"]])
        if last is None or last[0] != run:
            last = (run, _Repeated(entry.public, entry.private))
        yield Finding(entry, tuple(last[1].differences(entry)))


class _Repeated:
    """The repeated screening of one run."""

    def __init__(self, public: Mapping[str, Any], private: Mapping[str, Any]) -> None:
        self._private = private
        self._failed: str | None = None
        self._verdicts: dict[str, str] = {}
        self._causes: list[str] = []
        try:
            screening = _screened(public, private)
        except (ClientFitError, OSError, TypeError) as error:
            self._failed = str(error).splitlines()[0]
        else:
            self._causes = list(_causes(public, private, screening))
            self._screening = screening

    def differences(self, entry: Entry) -> Iterator[str]:
        """Yield the differences between an entry's verdict and that of the repeated screening."""
        if self._failed is not None:
            yield f"can't be screened again: {self._failed}"
            return
        private = entry.private or {}
        logged = _conclusions(private["verdict"])
        now = self._verdict(logged["client_id"])
        if now == logged:
            return
        yield from self._causes
        if now is None:
            yield "the client is no longer among the records"
            return
        yield from _differing(logged, now)

    def _verdict(self, client_id: str) -> dict[str, Any] | None:
        selected = self._screening.select(
            client_ids=[client_id], flips=self._private["flips"], only_type=self._private["only_type"]
        )
        with suppress(KeyError):
            verdict: Verdict
            for verdict in selected:
                return _conclusions(json.loads(verdict_text(verdict)))
        return None


def _conclusions(verdict: Mapping[str, Any]) -> dict[str, Any]:
    """Return a verdict without its provenance, as another engine or version may conclude the same."""
    return {key: value for key, value in verdict.items() if key != "provenance"}


def _screened(public: Mapping[str, Any], private: Mapping[str, Any]) -> Screening:
    return screen(list(private["sources"]), as_of=date.fromisoformat(public["as_of"]), **private["options"])


def _causes(public: Mapping[str, Any], private: Mapping[str, Any], now: Screening) -> Iterator[str]:
    """Yield the differences in version, engine, rules and files."""
    tool = now.head.tool
    for name, was, new in (
        ("version", public["tool"]["version"], tool.version),
        ("engine", public["tool"]["engine"], tool.engine),
    ):
        if was != new:
            yield f"{name}: {was}, now {new}"
    rulebook, logged = now.head.rulebook, public["rulebook"]
    if rulebook.sha256 != logged["sha256"]:
        yield (
            f"rules: {logged['name']} {logged['version']} ({logged['sha256'][:12]}), now {rulebook.name}"
            f" {rulebook.version} ({rulebook.sha256[:12]}); clientfit compare --before-rules shows the lines"
        )
    yield from _changed_files(private, now)


def _changed_files(private: Mapping[str, Any], now: Screening) -> Iterator[str]:
    """Yield the inputs and the files named by options whose content differs."""
    inputs = {each.file: each.sha256 for each in now.head.inputs}
    for file in dict.fromkeys([*private["inputs"], *inputs]):
        if file not in inputs:
            yield f"input {file}: no longer read"
        elif file not in private["inputs"]:
            yield f"input {file}: not read then"
        elif inputs[file] != private["inputs"][file]:
            yield f"input {file}: its content changed"
    for file, sha256 in private["files"].items():
        if not Path(file).is_file():
            yield f"file {file}: missing"
        elif file_sha256(Path(file)) != sha256:
            yield f"file {file}: its content changed"


def _differing(before: dict[str, Any], after: dict[str, Any]) -> Iterator[str]:
    """Yield the differing records, then the other fields that differ, at most `MOST` of each."""
    was, now = _records(before), _records(after)
    records = []
    for name in dict.fromkeys([*was, *now]):
        if name not in now:
            records.append(f"record {name}: no longer evidence")
        elif name not in was:
            records.append(f"record {name}: now evidence")
        else:
            records += (
                f"record {name}: {loc[0]} {old}, now {new}"
                for loc, old, new in json_differences(was[name], now[name])
                if loc and loc[0] not in {"line", "file"}
            )
    yield from records[:MOST]
    fields = [
        f"{'.'.join(map(str, loc))}: {_short(old)}, now {_short(new)}"
        for loc, old, new in json_differences(before, after)
        if "evidence" not in loc
    ]
    yield from fields[:MOST]
    if len(fields) > MOST:
        yield f"and {len(fields) - MOST} more fields"


def _records(verdict: Mapping[str, Any]) -> dict[str, Any]:
    return {
        event["event_id"]: event
        for type_ in verdict["types"].values()
        for signal in type_["signals"]
        for event in signal["evidence"]["events"]
    }


def _short(value: object) -> str:
    text = json.dumps(value)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
