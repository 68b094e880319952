"""The screening elsewhere: the same list of steps as at home, each run where the data is."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from importlib.metadata import version
from pathlib import Path

from clientfit.errors import ClientFitError
from clientfit.importers.recognise import CLIENTS_TABLE, EVENT_TABLE
from clientfit.measures.check import check_sql
from clientfit.model import Head, Summary, Tool
from clientfit.model import Rulebook as RulebookUsed
from clientfit.plan import compile_plan
from clientfit.remote import intake
from clientfit.remote.account import COUNTED, Account, account
from clientfit.remote.conclude import conclude, summarise
from clientfit.remote.sources import Known, known
from clientfit.remote.translate import Step, Translator
from clientfit.remote.warehouse import Source, Warehouse
from clientfit.rulebook import Rulebook, load_with_places
from clientfit.signals import LEVELLED
from clientfit.store import Store, make_calendar
from clientfit.verdict.book import table_sql

VERDICT = "verdict"
"""The table of the verdicts: one row a client, worst first, as `Screening.to_arrow` has it at home."""

Override = int | float | str


@dataclass(frozen=True)
class Rules:
    """A rulebook to screen by, and the day whose end is looked from.

    Raises:
        ClientFitError: the rules are wrong, with everything that is, each at its file and line.
    """

    rulebook: Rulebook
    as_of: date

    @classmethod
    def of(
        cls, as_of: date, rules: str | Path | None = None, overrides: Mapping[str, Override] | None = None
    ) -> "Rules":
        """The rulebook in a folder, clientfit's own when None, with values of parameters by name."""
        rulebook, places = load_with_places(None if rules is None else Path(rules), overrides)
        check_sql(rulebook, places)
        return cls(rulebook, as_of)


@dataclass(frozen=True)
class Screened:
    """What is told of a screening elsewhere: the account of the rows, and the counts of the verdicts.

    `titles` are the types' by name, `advice` the recommendations' names, the worst first.
    """

    head: Head
    summary: Summary
    titles: dict[str, str]
    advice: tuple[str, ...]


def screen_there(
    warehouse: Warehouse, rules: Rules, events: Source, clients: Source | None = None, *, strict: bool = False
) -> Screened:
    """Screen a warehouse's own events, and leave the table `verdict` there.

    Raises:
        ClientFitError: a column is missing or of a type that can't be read, or `strict` and a row was
            rejected.
    """
    translator = Translator(warehouse.dialect)
    try:
        accounts = _read(warehouse, translator, events, clients)
        problems = tuple(problem for each in accounts for problem in each.problems)
        if strict and any(each.input.rejected for each in accounts):
            raise ClientFitError(*problems)
        _calendar(warehouse, translator, rules.as_of)
        plan = compile_plan(rules.rulebook, rules.as_of)
        warehouse.chain([*translator.statement(LEVELLED, plan.levels.sql, joins=warehouse.joins)])
        conclude(warehouse, translator, plan)
        warehouse.make(translator.query(VERDICT, table_sql(plan), cast=True))
        head = Head(
            tool=Tool(version=version("clientfit"), engine=plan.engine.name),
            rulebook=RulebookUsed(
                name=rules.rulebook.name,
                version=rules.rulebook.version,
                sha256=rules.rulebook.sha256,
                overrides=rules.rulebook.overrides,
            ),
            as_of=rules.as_of,
            inputs=tuple(each.input for each in accounts),
            problems=problems,
        )
        return Screened(head, summarise(warehouse, translator, rules.rulebook), *_words(rules.rulebook))
    finally:
        translator.close()


def _words(rulebook: Rulebook) -> tuple[dict[str, str], tuple[str, ...]]:
    """The titles of the types, and the recommendations by rank."""
    ranks = {name: part.rank for name, part in rulebook.recommendations.items()}
    titles = {name: flag.title for name, flag in rulebook.flags.items()}
    return titles, tuple(sorted(ranks, key=lambda name: -ranks[name]))


def _read(
    warehouse: Warehouse, translator: Translator, events: Source, clients: Source | None
) -> list[Account]:
    """The tables `client` and `event` from the sources, and what became of the rows."""
    accounts = [_told_events(warehouse, translator, events)]
    if clients is None:
        _chain(warehouse, translator, [intake.no_clients()])
    else:
        accounts.append(_told_clients(warehouse, translator, clients))
    warehouse.expect(accounts[0].input.used)
    _chain(warehouse, translator, intake.client_table())
    _chain(warehouse, translator, [intake.event_table()])
    return accounts


def _told_events(warehouse: Warehouse, translator: Translator, source: Source) -> Account:
    """Make `told_event` from the table of events."""
    found = known(source, intake.EVENT_COLUMNS)
    translator.table(intake.READ_EVENT, found.types())
    read = Step(intake.READ_EVENT, source.read(found.names))
    _chain(warehouse, translator, intake.told_events(source.name, found.kinds), read)
    counted = translator.query("asked", COUNTED.format(told=intake.TOLD_EVENT))
    return _account(warehouse, counted, source, EVENT_TABLE, found)


def _told_clients(warehouse: Warehouse, translator: Translator, source: Source) -> Account:
    """Make `told_client` from the table of clients."""
    found = known(source, intake.CLIENT_COLUMNS)
    translator.table(intake.READ_CLIENT, found.types())
    read = Step(intake.READ_CLIENT, source.read(found.names))
    _chain(warehouse, translator, intake.told_clients(found.kinds), read)
    counted = translator.query("asked", COUNTED.format(told=intake.TOLD_CLIENT))
    told = _account(warehouse, counted, source, CLIENTS_TABLE, found)
    return replace(told, input=told.input.model_copy(update={"events": 0}))


def _account(warehouse: Warehouse, counted: Step, source: Source, profile: str, found: Known) -> Account:
    result = account(source.name, profile, warehouse.rows(counted))
    return replace(result, problems=(*found.problems, *result.problems))


def _chain(warehouse: Warehouse, translator: Translator, queries: list[intake.Query], *before: Step) -> None:
    warehouse.chain([*before, *(translator.query(name, sql) for name, sql in queries)])


def _calendar(warehouse: Warehouse, translator: Translator, as_of: date) -> None:
    """Put the calendar of the clients' countries there; holidays are known to Python."""
    asked = translator.query("asked", "SELECT DISTINCT country FROM client WHERE country <> ''")
    store = Store(threads=1)
    make_calendar(store, as_of, tuple(sorted(country for (country,) in warehouse.rows(asked))))
    types = dict(store.columns("SELECT * FROM calendar"))
    rows = store.rows("SELECT * FROM calendar ORDER BY country, day")
    store.close()
    warehouse.put("calendar", types, rows)
    translator.table("calendar", types)
