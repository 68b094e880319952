"""Costs and income of clients as text, Markdown and CSV."""

import csv
from collections.abc import Iterator
from itertools import groupby
from typing import TextIO

from tabulate import tabulate

from clientfit.languages import active, gettext, ngettext
from clientfit.model.costs import ClientCosts, Costs, Figure, Total
from clientfit.reports.phrases import client_label, pluralize, provenance
from clientfit.reports.sanitize import csv_cell, escape_markdown, sanitize_line
from clientfit.reports.terminal import PROSE_WIDTH, Paint, truncate, wrap_lines

NAME_WIDTH = 28
"""Greatest width of a client's name in the table, in columns."""

SHOWN = 3
"""Greatest number of events that a figure names."""

FIELDS = ("client_id", "client_name", "figure", "title", "value", "unit", "currency", "role", "records")


def write_costs(costs: Costs, stream: TextIO, *, width: int = 80, colour: bool = False) -> None:
    """Write a table of all clients; of a single client every figure with its source."""
    lines = (
        _one(costs, min(width, PROSE_WIDTH), Paint(colour)) if len(costs.clients) == 1 else _all(costs, width)
    )
    stream.writelines(line + "\n" for line in lines)


def write_markdown_costs(costs: Costs, stream: TextIO) -> None:
    """Write the table of all clients, then every figure of each client with its source."""
    head, rows = _table(costs)
    cells = [[escape_markdown(cell) for cell in row] for row in rows]
    stream.write(f"# {gettext('What the clients cost')}\n\n")
    stream.write(tabulate(cells, head, tablefmt="github", disable_numparse=True) + "\n")
    for client in costs.clients:
        stream.write(f"\n## {escape_markdown(client_label(client.client_name, client.client_id))}\n\n")
        lines = (*map(total_line, client.totals), *map(figure_line, client.figures), *_unknown(client))
        stream.writelines(f"- {escape_markdown(line)}\n" for line in lines)
    stream.write(f"\n{_aside()} {escape_markdown(provenance(costs))}\n")


def write_csv_costs(costs: Costs, stream: TextIO) -> None:
    """Write a header and one row for each client and figure."""
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(FIELDS)
    for client in costs.clients:
        for each in client.figures:
            cells = (client.client_id, client.client_name, each.name, each.title, each.value, each.unit)
            rest = (each.currency or "", each.role, str(each.records))
            writer.writerow([csv_cell(cell) for cell in (*cells, *rest)])


def total_line(total: Total) -> str:
    """Return a client's known costs and income in one currency in a sentence."""
    costs = _money(total.costs, total.currency)
    if total.costs_share is None or total.income_share is None:
        return gettext("Known costs: {costs}; nothing invoiced.").format(costs=costs)
    return gettext(
        "Known costs: {costs}, which is {share} of the {income} invoiced."
        " The client brings {part} of all that was invoiced in this currency."
    ).format(
        costs=costs,
        share=_percent(total.costs_share),
        income=_money(total.income, total.currency),
        part=_percent(total.income_share),
    )


def figure_line(figure: Figure) -> str:
    """Return a figure with its value, the number of records it rests on and how it was computed."""
    shown = figure.events[:SHOWN]
    more = ", …" if figure.records > len(shown) else ""
    which = f" ({', '.join(map(sanitize_line, shown))}{more})" if shown else ""
    records = pluralize(figure.records, "record")
    return gettext("{title}: {value}, from {records}{which}. {about}").format(
        title=figure.title, value=_value(figure), records=records, which=which, about=figure.about
    )


def _all(costs: Costs, width: int) -> Iterator[str]:
    head, rows = _table(costs)
    if rows:
        alignment = ("left", *("right" for _ in head[1:]))
        table = tabulate(rows, head, tablefmt="simple", disable_numparse=True, colalign=alignment)
        yield from table.splitlines()
        yield ""
    empty = sum(not client.totals and not client.figures for client in costs.clients)
    counts = f"{pluralize(len(costs.clients), 'client')}."
    if empty:
        without = ngettext("{count} of them has no figures.", "{count} of them have no figures.", empty)
        counts += f" {without.format(count=empty)}"
    yield from wrap_lines(f"{counts} {_aside()}", width)
    yield from wrap_lines(provenance(costs), width)


def _table(costs: Costs) -> tuple[list[str], list[list[str]]]:
    """Return the table's head, and a row for each client and currency, without empty columns."""
    head = [
        *(gettext("Client"), gettext("Known costs"), gettext("Of invoiced")),
        *(column.title for column in costs.columns),
        gettext("Of the book"),
    ]
    rows = []
    for client in costs.clients:
        for total in client.totals or ((None,) if client.figures else ()):
            name = truncate(sanitize_line(client.client_name), NAME_WIDTH)
            cells = [_cell(client, column.figure, total) for column in costs.columns]
            if total is None:
                rows.append([name, "", "", *cells, ""])
                continue
            known = _money(total.costs, total.currency)
            rows.append([name, known, _percent(total.costs_share), *cells, _percent(total.income_share)])
    kept = [place for place in range(len(head)) if any(row[place] for row in rows)]
    return [head[place] for place in kept], [[row[place] for place in kept] for row in rows]


def _cell(client: ClientCosts, name: str, total: Total | None) -> str:
    """Return a client's figure in the total's currency, or in none; days and hours without their unit."""
    currencies = (None, None if total is None else total.currency)
    figures = (each for each in client.figures if each.name == name and each.currency in currencies)
    figure = next(figures, None)
    if figure is None:
        return ""
    return _number(figure.value) if figure.unit in ("days", "hours") else _value(figure)


def _one(costs: Costs, width: int, paint: Paint) -> Iterator[str]:
    (client,) = costs.clients
    name = sanitize_line(client_label(client.client_name, client.client_id))
    yield from (paint.bold(name), "=" * len(name))
    for total in client.totals:
        yield from wrap_lines(total_line(total), width)
    if client.figures:
        yield ""
    for figure in client.figures:
        yield from wrap_lines(figure_line(figure), width, "  - ", "    ")
    for line in _unknown(client):
        yield ""
        yield from wrap_lines(line, width)
    yield ""
    yield from wrap_lines(f"{_aside()} {provenance(costs)}", width)


def _unknown(client: ClientCosts) -> Iterator[str]:
    for needed, titles in groupby(client.unknown, key=lambda each: each.needs):
        yield gettext("Not known without {records}: {figures}.").format(
            records=needed, figures=", ".join(each.title for each in titles)
        )


def _value(figure: Figure) -> str:
    if figure.unit == "money":
        return _money(figure.value, figure.currency or "")
    if figure.unit == "count":
        return _number(figure.value)
    value = float(figure.value)
    unit = ngettext("day", "days", value) if figure.unit == "days" else ngettext("hour", "hours", value)
    return f"{_number(figure.value)} {unit}"


def _number(value: str) -> str:
    return active().number(float(value), ",.0f" if float(value).is_integer() else ",.1f")


def _money(amount: str, currency: str) -> str:
    return active().money(amount, currency)


def _percent(share: float | None) -> str:
    return "" if share is None else f"{active().number(100 * share, '.1f')} %"


def _aside() -> str:
    return gettext("These figures stand next to the verdicts and are never part of them.")
