"""Every flag rests on events that exist, and on nothing else."""

from collections import defaultdict
from collections.abc import Iterator

import pytest

from clientfit.screening import Screener
from tests.properties.book import Row
from tests.properties.screened import FLAG, RANKS, Json, found, screened, verdicts

Id = tuple[str, str]

AFRESH = {"gone_silent", "no_decision"}
"""Signals that may speak for the first time once events are gone: of a client who wrote at night only nothing
is heard any more, and what was quoted again and again falls apart into several quotes without an answer."""


@pytest.fixture(scope="module")
def cited(patient: Screener, rows: list[Row], clients: list[Row]) -> dict[str, Json]:
    """The verdicts on the random book, each with all of its evidence."""
    return verdicts(screened(patient, rows, clients))


def signals(verdicts: dict[str, Json]) -> Iterator[tuple[str, str, Json]]:
    """Client, type and signal."""
    for client, verdict in verdicts.items():
        for name, kind in verdict["types"].items():
            for signal in kind["signals"]:
                yield client, name, signal


def test_every_raised_signal_cites_events_of_its_client(cited: dict[str, Json], rows: list[Row]) -> None:
    """What a signal cites is in the input, under that client and kind; what isn't raised cites nothing."""
    known = {(row["client_id"], row["event_id"]): row for row in rows}
    for client, _, signal in signals(cited):
        evidence = signal["evidence"]
        assert evidence["count"] == len(evidence["events"])
        assert (evidence["count"] > 0) == (RANKS[signal["level"]] > 0), (client, signal["signal"])
        for event in evidence["events"]:
            row = known[client, event["event_id"]]
            assert (event["kind"], event["line"]) == (row["kind"], row["line"])


def test_the_newest_evidence_is_shown(whole: dict[str, Json], cited: dict[str, Json]) -> None:
    """With the usual cap the true count stands beside the ten newest events."""
    capped = 0
    for (*_, few), (*_, many) in zip(signals(whole), signals(cited), strict=True):
        assert few["evidence"]["count"] == many["evidence"]["count"]
        assert few["evidence"]["events"] == many["evidence"]["events"][:10]
        capped += many["evidence"]["count"] > 10
    assert capped > 0


def test_without_the_events_it_counts_no_flag_stands(
    screener: Screener, cited: dict[str, Json], rows: list[Row], clients: list[Row]
) -> None:
    """Take away what the raised signals of a flagged type count, and what is about it: the flag is gone."""
    flagged = [
        (client, name)
        for client, verdict in cited.items()
        for name, kind in verdict["types"].items()
        if RANKS[kind["level"]] >= FLAG
    ]
    counted: set[tuple[str, str]] = set()
    raised: set[tuple[str, str]] = set()
    for client, name, signal in signals(cited):
        if (client, name) in set(flagged) and signal["evidence"]["events"]:
            raised.add((client, signal["signal"]))
            counted.update((client, event["event_id"]) for event in signal["evidence"]["events"])
    left = found(screener, without(rows, counted), clients)
    still = [
        (client, signal)
        for client, name in flagged
        if client in left and left[client].types[name] >= FLAG
        for signal in screener.rulebook.signals_of(name)
        if left[client].signals[signal] >= FLAG
        if signal not in AFRESH or (client, signal) in raised
    ]
    assert len(flagged) > 50
    assert still == []


def without(rows: list[Row], gone: set[Id]) -> list[Row]:
    """The rows but those that are gone, and those about them: a promise to pay what was never billed."""
    about: dict[Id, list[Id]] = defaultdict(list)
    for row in rows:
        client = str(row["client_id"])
        about[client, str(row.get("ref"))].append((client, str(row["event_id"])))
    waiting, all_gone = list(gone), set(gone)
    while waiting:
        more = [each for each in about[waiting.pop()] if each not in all_gone]
        all_gone.update(more)
        waiting += more
    return [row for row in rows if (str(row["client_id"]), str(row["event_id"])) not in all_gone]
