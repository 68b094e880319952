"""The measures: one row per client, with every column that levels, reports and messages read."""

from collections.abc import Mapping

from clientfit.columnar.compiler.aggregates import Aggregates, AggregatesOnly, Presence
from clientfit.columnar.compiler.rows import Rows
from clientfit.columnar.compiler.sql import as_written
from clientfit.columnar.compiler.values import NotCompiled
from clientfit.columnar.compiler.views import Views
from clientfit.measures.aggregate import bounds_of, shares_of
from clientfit.measures.statement import columns_by_view
from clientfit.yaml_source import Loc


def measured_clients(views: Views) -> Rows:
    """Compile the stage, standing and measures of each client."""
    rulebook = views.rulebook
    marks, columns = columns_by_view(rulebook, as_written)
    standing = rulebook.standing
    for name in sorted({*marks, standing.source}):
        views.rows(name)
    party = views.rows(standing.source)
    if not party.each_client:
        raise NotCompiled("a standing of anything but one row per client")
    clients = Rows(views.code, "CLIENTS", "ALL_CLIENTS", {}, each_client=True)
    clients.columns["stage"] = party.column([standing.stage])
    clients.columns["stage_inferred"] = party.column([standing.inferred])
    clients.columns["standing"] = party.column([standing.standing])
    for source, aggregates in columns.items():
        _add_measures(views, clients, views.rows(source), marks[source], aggregates)
    for part in (shares_of, bounds_of):
        for name in rulebook.measures:
            for column, sql in part(rulebook, name).items():
                clients.add(column, views.sql.value(sql, clients, ("measures", name)))
    return clients


def _add_measures(
    views: Views, clients: Rows, view: Rows, marks: Mapping[str, str], aggregates: Mapping[str, str]
) -> None:
    """Add the measures over the rows of one view, which `marks` are added to first."""
    sql = views.sql
    marked = view.copy(view.rows)
    for mark, text in marks.items():
        marked.add(mark, sql.value(text, marked, _place(mark)))
    marked.settle()
    clients.resume()
    evaluate = Aggregates(sql.names, marked, view.clients, "EACH", clients).evaluate
    present = Presence(clients, f"counted({view.clients}, EACH, None) > 0")
    # The code of arguments goes to the view's block, that of all results after it.
    values = {
        column: sql.value(text, AggregatesOnly(clients), _place(column), evaluate)
        for column, text in aggregates.items()
    }
    for column, value in values.items():
        text = aggregates[column]
        clients.add(column, present.joined(value, text, sql.tree(text)))


def _place(column: str) -> Loc:
    """Return the place of the measure and field that a column belongs to."""
    name, _, field = column.partition("__")
    return ("measures", name, field)
