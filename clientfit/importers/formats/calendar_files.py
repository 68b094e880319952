"""Calendars (iCalendar, RFC 5545): a row for each event and client that takes part in it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats.free_mail import mail_providers
from clientfit.importers.formats.raw_table import Raw
from clientfit.importers.formats.records import read_records
from clientfit.store import Store

START = "BEGIN:VCALENDAR"

_EVENT = re.compile(r"\s*BEGIN(;[^:]*)?:\s*VEVENT\s*", re.IGNORECASE)
_NOT_PERSONS = {"RESOURCE", "ROOM", "GROUP"}
_COLUMNS = ("UID", "Summary", "Start", "Status", "Participant", "Email", "Participant name", "Participation")


@dataclass(frozen=True)
class _Person:
    """A participant of an event: the address in lower case, the name, and the answer to the invitation."""

    address: str
    name: str
    answer: str

    @property
    def party(self) -> str:
        """The company's domain, or the address where the domain is a mail provider's."""
        domain = self.address.rpartition("@")[2]
        return self.address if domain in mail_providers() else domain


def read_calendar(store: Store, name: str, relation: str, path: Path) -> Raw:
    """A row for each event of a calendar and each client among its participants, on the event's line.

    Persons with addresses of one company are one client. An event without other participants is a row
    without a participant.

    Raises:
        ClientFitError: icalendar is not installed, the file is no calendar, or nobody knows whose it is.
    """
    calendar, text = _parsed(name, path)
    lines = [number for number, line in _content_lines(text) if _EVENT.fullmatch(line)]
    events = calendar.walk("VEVENT")
    if len(lines) != len(events):
        raise ClientFitError(
            _not_a_calendar(name, f"{len(lines)} lines begin an event, {len(events)} events")
        )
    persons = [list(_persons(event)) for event in events]
    own = _own_party(name, calendar, persons)
    records: list[Mapping[str, str]] = []
    places: list[int] = []
    for event, line, present in zip(events, lines, persons, strict=True):
        for cells in _rows(event, [person for person in present if person.party != own]):
            records.append(cells)
            places.append(line)
    return read_records(store, name, relation, records, places)


def _parsed(name: str, path: Path) -> tuple[Any, str]:
    """The calendar and the text that it was parsed from."""
    try:
        from icalendar import Calendar  # noqa: PLC0415 - optional, and only calendars need it
    except ImportError as error:
        problem = Problem(
            code="source-unsupported",
            message="a calendar needs clientfit[calendar]",
            file=name,
            hint="pip install 'clientfit[calendar]'",
        )
        raise ClientFitError(problem) from error
    text = path.read_text(encoding="utf-8-sig")
    try:
        return Calendar.from_ical(text), text
    except ValueError as error:
        raise ClientFitError(_not_a_calendar(name, str(error))) from error


def _not_a_calendar(name: str, found: str) -> Problem:
    return Problem(code="source-unreadable", message="the file is not a calendar", file=name, found=found)


def _content_lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield each line, with those folded into it, and the number of its first physical line."""
    whole: list[str] = []
    first = 1
    for number, line in enumerate(text.split("\n"), 1):
        if whole and line[:1] in {" ", "\t"}:
            whole.append(line[1:].rstrip("\r"))
            continue
        yield first, "".join(whole)
        whole, first = [line.rstrip("\r")], number
    yield first, "".join(whole)


def _persons(event: Any) -> Iterator[_Person]:  # noqa: ANN401 - icalendar's component
    """The persons who take part in an event, each once; the organizer first."""
    seen: set[str] = set()
    for given in (*_listed(event.get("ORGANIZER")), *_listed(event.get("ATTENDEE"))):
        address = str(given or "").lower().removeprefix("mailto:").strip()
        parameters = getattr(given, "params", {})
        kind = str(parameters.get("CUTYPE", "")).upper()
        if "@" in address and kind not in _NOT_PERSONS and address not in seen:
            seen.add(address)
            answer = str(parameters.get("PARTSTAT", "")).upper()
            yield _Person(address, str(parameters.get("CN", "")).strip(), answer)


def _own_party(name: str, calendar: Any, persons: Iterable[list[_Person]]) -> str:  # noqa: ANN401
    """Find the calendar's owner: by its name, the file's name, or as the only participant of every event.

    Raises:
        ClientFitError: none of them says it.
    """
    file = Path(name).name.rpartition(".")[0]
    for called in (_text(calendar, "X-WR-CALNAME"), file):
        if "@" in called:
            return _Person(called.strip().lower(), "", "").party
    shared = [{person.party for person in present} for present in persons if present]
    if not shared:
        return ""
    counts = Counter(party for parties in shared for party in parties)
    always = [party for party, times in counts.items() if times == len(shared)]
    if len(always) == 1:
        return always[0]
    problem = Problem(
        code="calendar-owner-unknown",
        message="the calendar doesn't say whose it is, so clients can't be told from us",
        file=name,
        hint="name the file after the calendar's address, such as me@studio.example.ics",
    )
    raise ClientFitError(problem)


def _rows(event: Any, others: list[_Person]) -> Iterator[Mapping[str, str]]:  # noqa: ANN401
    """The rows of an event: one for each client among its participants, or one without any."""
    parties: dict[str, list[_Person]] = {}
    for person in others:
        parties.setdefault(person.party, []).append(person)
    uid, moved = _text(event, "UID"), _moment(event.get("RECURRENCE-ID"))
    shared = {
        "UID": f"{uid} {moved}".strip(),
        "Summary": _text(event, "SUMMARY"),
        "Start": _moment(event.get("DTSTART")),
        "Status": _text(event, "STATUS"),
    }
    for party, present in parties.items() or [("", [])]:
        answers = {person.answer for person in present}
        names = [person.name for person in present if person.name and person.name != person.address]
        yield (
            dict.fromkeys(_COLUMNS, "")
            | shared
            | {
                "Participant": party,
                "Email": present[0].address if present else "",
                "Participant name": names[0] if "@" in party and names else party,
                "Participation": "DECLINED" if answers == {"DECLINED"} else "",
            }
        )


def _moment(given: Any) -> str:  # noqa: ANN401 - icalendar's property, a broken one, or several
    """Write a day or moment in ISO 8601; a broken one as its text. The first of several counts."""
    first = _listed(given)[0]
    try:
        moment = None if first is None else first.dt
    except (AttributeError, ValueError):
        return str(first)
    return moment.isoformat() if isinstance(moment, date) else ""


def _text(component: Any, name: str) -> str:  # noqa: ANN401 - icalendar's component
    """Return a property's text; the first of several counts, and none is blank."""
    first = _listed(component.get(name))[0]
    return "" if first is None else str(first)


def _listed(given: Any) -> list[Any]:  # noqa: ANN401 - icalendar gives one, or a list of several
    return given if isinstance(given, list) else [given]
