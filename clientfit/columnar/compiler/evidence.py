"""The events that each signal rests on, with their messages."""

from collections import defaultdict
from collections.abc import Mapping

from clientfit.columnar.compiler.expressions.context import Context
from clientfit.columnar.compiler.expressions.conversions import text_code
from clientfit.columnar.compiler.views import Views
from clientfit.measures.queries import evidence_rows
from clientfit.rulebook.views import view
from clientfit.yaml_source import Loc

Query = tuple[str, str, str]
"""Events of evidence: the view, the condition, and the SQL of the message."""


class Evidence:
    """The cited events of signals; a query runs where one of its signals is raised.

    `results` has the code of each query's events, `queries` the numbers of the queries by signal.
    """

    def __init__(self, views: Views, signal_levels: Mapping[str, str]) -> None:
        self._views = views
        self.results: dict[str, str] = {}
        self.queries: dict[str, list[int]] = {}
        for number, (query, (place, signals)) in enumerate(self._cited().items()):
            levels = [signal_levels[name] for name in signals]
            self.results[f"evidence:{number}"] = self._events(query, place, levels)
            for name in signals:
                self.queries.setdefault(name, []).append(number)

    def _cited(self) -> dict[Query, tuple[Loc, list[str]]]:
        """Return the queries, each with its place in the rulebook and its signals."""
        rulebook = self._views.rulebook
        signals: dict[Query, dict[str, None]] = defaultdict(dict)
        places: dict[Query, Loc] = {}
        for name, signal in rulebook.signals.items():
            for measure in dict.fromkeys((signal.measure, *signal.evidence)):
                cited = evidence_rows(rulebook, measure)
                if cited is not None:
                    message = cited.message or view(rulebook, cited.source).message or "''"
                    query = (cited.source, cited.where, self._expanded(cited.source, message))
                    signals[query][name] = None
                    places.setdefault(query, ("measures", measure, "evidence"))
        return {query: (places[query], list(names)) for query, names in signals.items()}

    def _events(self, query: Query, place: Loc, levels: list[str]) -> str:
        """Return the code of a query's events, of the newest of them by client, and of their messages."""
        source, where, message = query
        views = self._views
        view_rows = views.rows(source)
        view_rows.settle()
        raised = views.code.block("EVIDENCE_WANTED")
        guard = raised.one("n", f"any_raised({view_rows.rows}, {', '.join(levels)})")
        cited = views.sql.where(where, view_rows.copy(guard), place)
        cited.settle()
        places, ids = cited.column(["event_place"]).code, cited.column(["event_id"]).code
        newest = f"newest({cited.clients}, {ids}, at(E_occurred_at, {places}), EVIDENCE_CAP)"
        newest = cited.block.one("i", newest)
        shown = cited.at(newest, cited.block.one("n", f"len({newest})"), guard=cited.rows)
        value = views.sql.value(message, shown, place)
        text = text_code(Context(views.sql.names, shown), value)
        return f"({places}, {shown.column(['event_place']).code}, {text})"

    def _expanded(self, source: str, message: str) -> str:
        """Return a message that is a view's column as that column's SQL: only cited events then get a text.

        No view redefines a column, so that the SQL has the same value in every view that has the column.
        """
        own_view = self._views.rulebook.views.get(source)
        if own_view is None:
            return message
        columns = {} if own_view.group is not None else dict(own_view.columns)
        for step in own_view.steps:
            columns |= step.columns or {}
        if message in columns:
            return message if self._views.sql.has_window(columns[message]) else columns[message]
        return message if own_view.group is not None else self._expanded(own_view.source, message)
