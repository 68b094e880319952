"""Compare two screenings: which clients changed, by which records, and by which rule lines."""

import io
import re
import shutil
import subprocess
import tarfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from clientfit.errors import ClientFitError, Problem
from clientfit.model import EvidenceEvent, Head, SignalVerdict, Verdict
from clientfit.model.change import Change, TypeChange
from clientfit.model.comparison import (
    DIRECTIONS,
    ClientChange,
    Comparison,
    Direction,
    DraftChange,
    RuleChange,
    Side,
)
from clientfit.model.verdict import RANKS, Level
from clientfit.rulebook import default_rules
from clientfit.rulebook.differences import RulebookDifferences
from clientfit.rulebook.overlay import DEFAULT
from clientfit.temporary_folder import temporary_folder
from clientfit.verdict.verdicts.changes import RAISED, UNKNOWN, VerdictLevels, change_from

CHUNK = 1024
"""Number of clients whose verdicts are read at once."""


class Screened(Protocol):
    """A side of a comparison: a screening, or a saved one."""

    @property
    def head(self) -> Head:
        """The head of all verdicts."""

    def levels(self) -> Iterator[tuple[str, str, Mapping[str, Level]]]:
        """Yield id, recommendation, and level by type of each client."""

    def draft_levels(self) -> Iterator[tuple[str, str, Mapping[str, Level]]]:
        """Yield id, name, and level by draft type of each client, by id."""

    def verdicts_on(self, client_ids: Sequence[str]) -> Iterator[Verdict]:
        """Yield the verdicts on these clients."""


def compare(before: Screened, after: Screened, rules: RulebookDifferences | None = None) -> Comparison:
    """Compare two screenings.

    A client changed when its recommendation or the level of a type differs, or when it is in one screening
    only. A type that only one rulebook counts makes a difference where it is raised. Verdicts are read of the
    clients that changed.

    Args:
        before: the earlier screening.
        after: the later screening.
        rules: the differences of their rulebooks, where both are at hand; else thresholds are compared as
            they are in the verdicts.
    """
    old, new = _comparable(before, after)
    changed = sorted(client_id for client_id in {*old, *new} if old.get(client_id) != new.get(client_id))
    comparer = _Comparer(before.head, after.head, rules)
    clients = []
    for start in range(0, len(changed), CHUNK):
        part = changed[start : start + CHUNK]
        was = {each.client_id: each for each in before.verdicts_on([one for one in part if one in old])}
        now = {each.client_id: each for each in after.verdicts_on([one for one in part if one in new])}
        clients += [comparer.client(was.get(one), now.get(one)) for one in part]
    clients.sort(key=comparer.place)
    moved = Counter(str(each.after) for each in clients if each.direction == "worse" and _advised(each))
    return Comparison(
        before=Side(as_of=before.head.as_of, rulebook=before.head.rulebook, clients=len(old)),
        after=Side(as_of=after.head.as_of, rulebook=after.head.rulebook, clients=len(new)),
        unchanged=len({*old, *new}) - len(changed),
        directions={name: sum(each.direction == name for each in clients) for name in DIRECTIONS},
        moved=dict(sorted(moved.items(), key=lambda each: (-comparer.rank(each[0]), each[0]))),
        recovered=sum(each.direction == "better" and _advised(each) for each in clients),
        rules=() if rules is None else rules.all(),
        clients=tuple(clients),
        drafts=tuple(_draft_changes(before, after)),
    )


_Levels = dict[str, tuple[str, dict[str, Level]]]
"""Recommendation, and level by type, by client_id."""


def _comparable(before: Screened, after: Screened) -> tuple[_Levels, _Levels]:
    """Read the levels of both; a type that only one counts is left out where it isn't raised."""
    sides = [
        {client_id: (advice, dict(levels)) for client_id, advice, levels in each.levels()}
        for each in (before, after)
    ]
    counted = [{name for _, levels in side.values() for name in levels} for side in sides]
    alone = counted[0] ^ counted[1]
    old, new = (
        {
            client_id: (
                advice,
                {name: at for name, at in levels.items() if name not in alone or at in RAISED},
            )
            for client_id, (advice, levels) in side.items()
        }
        for side in sides
    )
    return old, new


def _draft_changes(before: Screened, after: Screened) -> Iterator[DraftChange]:
    """Yield the clients whose level of a draft type changed, or is raised where the type or client is new."""
    drafts = after.head.rulebook.drafts
    old = {client_id: levels for client_id, _, levels in before.draft_levels()} if drafts else {}
    for client_id, client_name, levels in after.draft_levels():
        for name, level in levels.items():
            was = old.get(client_id, {}).get(name)
            if level != was and (was is not None or level in RAISED):
                yield DraftChange(
                    client_id=client_id,
                    client_name=client_name,
                    type=name,
                    title=drafts.get(name, name),
                    before=was,
                    after=level,
                )


def _type_changes(change: Change, before: Verdict, after: Verdict) -> tuple[TypeChange, ...]:
    """Return the types whose levels differ; one that is counted on one side only where it is raised."""
    return (
        *(each for each in change.types if each.type in before.types or each.after in RAISED),
        *(
            TypeChange(type=name, title=type_.title, before=type_.level, after="not_judged")
            for name, type_ in before.types.items()
            if name not in after.types and type_.level in RAISED
        ),
    )


def _advised(change: ClientChange) -> bool:
    return change.before != change.after


@dataclass(frozen=True)
class _Comparer:
    """Compares the verdicts on one client."""

    before: Head
    after: Head
    rules: RulebookDifferences | None

    def rank(self, recommendation: str | None) -> int:
        """Return how bad a recommendation is; 0 is the best."""
        ranks = {**self.before.rulebook.recommendations, **self.after.rulebook.recommendations}
        return ranks.get(recommendation or "", 0)

    def place(self, change: ClientChange) -> tuple[int, int, str, str]:
        """Return the sort key: by direction, the worst recommendation first, then by name."""
        rank = self.rank(change.after or change.before)
        return DIRECTIONS.index(change.direction), -rank, change.client_name, change.client_id

    def client(self, before: Verdict | None, after: Verdict | None) -> ClientChange:
        """Compare two verdicts on a client, of which one may be missing."""
        if before is None:
            return self._in_one(after, "new")
        if after is None:
            return self._in_one(before, "gone")
        change = change_from(VerdictLevels.of(before), after, self.after.as_of)
        changed = _type_changes(change, before, after)
        types = {each.type for each in changed}
        signals = tuple(each for each in change.signals if each.type in types or not types)
        was, now = _signals(before), _signals(after)
        names = list(dict.fromkeys(each.signal for each in signals)) or [*now]
        return ClientChange(
            client_id=after.client_id,
            client_name=after.client_name,
            direction=self._direction(before, after),
            before=before.recommendation,
            after=after.recommendation,
            types=changed,
            signals=signals,
            says=(*_says(change, signals), *_lowered(before, after)),
            counted=_added(names, was, now),
            dropped=_added(names, now, was),
            rules=self._rules(before, after, types, names),
        )

    def _in_one(self, verdict: Verdict | None, direction: Literal["new", "gone"]) -> ClientChange:
        """Describe a client that is in one screening only."""
        if verdict is None:
            raise ValueError("the client is in neither screening")
        new = direction == "new"
        change = change_from(UNKNOWN, verdict, self.after.as_of)
        return ClientChange(
            client_id=verdict.client_id,
            client_name=verdict.client_name,
            direction=direction,
            before=None if new else verdict.recommendation,
            after=verdict.recommendation if new else None,
            types=tuple(each for each in change.types if new and RANKS[each.after] > RANKS["clear"]),
            says=verdict.reasons if new else (),
        )

    def _direction(self, before: Verdict, after: Verdict) -> Direction:
        """Compare the recommendations' ranks, else the levels: severe first, then flag and watch."""
        keys = [
            (
                self.rank(verdict.recommendation),
                *(
                    sum(type_.level == level for type_ in verdict.types.values())
                    for level in ("severe", "flag", "watch")
                ),
            )
            for verdict in (before, after)
        ]
        if keys[0] == keys[1]:
            return "other"
        return "worse" if keys[1] > keys[0] else "better"

    def _rules(
        self, before: Verdict, after: Verdict, types: set[str], signals: Sequence[str]
    ) -> tuple[RuleChange, ...]:
        """Return the rule lines that differ behind the types and signals that changed."""
        if self.rules is not None:
            pieces = [("types", name) for name in types] + [("signals", name) for name in signals]
            if not types:
                pieces.append(("policy", ""))
            changes = self.rules.behind(pieces)
            return changes or (
                self.rules.behind([("policy", "")]) if before.types == after.types else changes
            )
        if self.before.rulebook == self.after.rulebook:
            return ()
        return tuple(_thresholds(signals, _signals(before), _signals(after)))


def _signals(verdict: Verdict) -> dict[str, SignalVerdict]:
    return {signal.signal: signal for type_ in verdict.types.values() for signal in type_.signals}


def _says(change: Change, signals: Sequence[object]) -> tuple[str, ...]:
    """Return the sentences of the changed signals."""
    kept = {each.says for each in change.signals if each in signals}
    return tuple(each for each in change.says if each in kept)


def _lowered(before: Verdict, after: Verdict) -> Iterator[str]:
    """Yield why a type is lower though its signals raise it as before: an exemption, or clean periods."""
    for name, type_ in after.types.items():
        old = before.types.get(name)
        if old and old.level != type_.level and old.raised == type_.raised and type_.raised != type_.level:
            why = ", ".join(name.replace("_", " ") for name in type_.exempted_by) or "clean periods"
            yield f"{type_.title}: its signals raise it to {type_.raised}, lowered to {type_.level} by {why}."


def _added(
    names: Sequence[str], before: Mapping[str, SignalVerdict], after: Mapping[str, SignalVerdict]
) -> tuple[EvidenceEvent, ...]:
    """Return the events that these signals cite after and not before.

    Evidence lists the newest events only. An event older than all that a truncated list has may have been
    counted, so it is left out.
    """
    added: dict[str, EvidenceEvent] = {}
    known: set[str] = set()
    for name in names:
        old, new = (each[name].evidence if name in each else None for each in (before, after))
        if new is None:
            continue
        events = old.events if old else ()
        known |= {event.event_id for event in events}
        since = (
            min((event.occurred_at for event in events), default="")
            if old and old.count > len(events)
            else ""
        )
        added |= {event.event_id: event for event in new.events if event.occurred_at >= since}
    return tuple(
        sorted(
            (event for key, event in added.items() if key not in known),
            key=lambda event: (event.occurred_at, event.event_id),
        )
    )


def _thresholds(
    names: Sequence[str], before: Mapping[str, SignalVerdict], after: Mapping[str, SignalVerdict]
) -> Iterator[RuleChange]:
    """Yield the thresholds of these signals that differ between two verdicts."""
    for name in names:
        levels = [each[name].conditions if name in each else {} for each in (before, after)]
        for level in dict.fromkeys([*levels[0], *levels[1]]):
            was, now = (
                " and ".join(f"{each.measure} {each.op} {each.threshold}" for each in side.get(level, ()))
                for side in levels
            )
            if was != now:
                yield RuleChange(rule=f"signals.{name}.{level}", before=was or None, after=now or None)


@contextmanager
def rulebook_folder(name: str, current: Path | None) -> Iterator[Path]:
    """Open a rulebook's folder: a folder of that name, or a git revision of the current rulebook.

    Args:
        name: a folder; `default` for clientfit's own; or a revision such as `HEAD~1` or a tag, of the folder
            `current`.
        current: the folder of the current rulebook; clientfit's own when None.

    Raises:
        ClientFitError: code "revision-unknown".
    """
    if name == DEFAULT:
        yield default_rules()
        return
    if name and Path(name).is_dir():
        yield Path(name)
        return
    folder = default_rules() if current is None else current
    with temporary_folder() as temporary:
        commit = _git(folder, name, "rev-parse", "--verify", "--end-of-options", f"{name}^{{commit}}")
        archive = _git(folder, name, "archive", "--format=tar", commit.decode().strip())
        with tarfile.open(fileobj=io.BytesIO(archive)) as files:
            files.extractall(temporary, filter="data")
        yield temporary


def _git(folder: Path, name: str, *arguments: str) -> bytes:
    git = shutil.which("git")
    if git is None or not folder.is_dir() or not re.search(r"\w", name):
        raise _unknown(name, "git is not installed" if git is None else None)
    done = subprocess.run(  # noqa: S603 - a list, without a shell; the name comes after --end-of-options
        [git, "-C", str(folder), *arguments], capture_output=True, check=False
    )
    if done.returncode:
        raise _unknown(name, " ".join(done.stderr.decode("utf-8", "replace").split()) or None)
    return done.stdout


def _unknown(name: str, why: str | None) -> ClientFitError:
    return ClientFitError(
        Problem(
            code="revision-unknown",
            message=f"{name} is no folder, and no git revision of the rulebook",
            found=why,
            hint="name a folder of rules, a commit, a branch or a tag",
        )
    )
