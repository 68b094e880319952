"""Joins: a view's steps `aggregate` and `lookup`, which add columns of other rows of the same client."""

from clientfit.columnar.compiler.aggregates import Aggregates, OneRow, Presence
from clientfit.columnar.compiler.rows import Pairs, Rows
from clientfit.columnar.compiler.sql import Sql
from clientfit.columnar.compiler.values import NotCompiled, Value, constant
from clientfit.rulebook.schema import Aggregate, Lookup
from clientfit.yaml_source import Loc


def add_aggregate(sql: Sql, rows: Rows, source: Rows, aggregate: Aggregate, place: Loc) -> None:
    """Add the columns of an aggregate over the rows of `source` that match each row."""
    if aggregate.match is None:
        _add_of_pairs(sql, rows, source, aggregate, place)
    elif "event_id" in aggregate.match.values() and source.by_event:
        _add_of_one_event(sql, rows, source, aggregate, place)
    elif rows.each_client and not aggregate.match:
        _add_of_clients(sql, rows, source, aggregate, place)
    else:
        _add_of_matches(sql, rows, source, aggregate, place)


def _add_of_clients(sql: Sql, rows: Rows, source: Rows, aggregate: Aggregate, place: Loc) -> None:
    """Aggregate over all rows of a client."""
    others = sql.where(aggregate.where, source, (*place, "where"))
    others.settle()
    rows.resume()
    aggregates = Aggregates(sql.names, others, others.clients, rows.rows, rows)
    present = Presence(rows, f"counted({others.clients}, {rows.rows}, None) > 0")
    for column, text in aggregate.columns.items():
        value = sql.value(text, rows, (*place, "columns", column), aggregates.evaluate)
        rows.add(column, present.joined(value, text, sql.tree(text)))


def _add_of_matches(sql: Sql, rows: Rows, source: Rows, aggregate: Aggregate, place: Loc) -> None:
    """Aggregate over the rows with the same key."""
    others = sql.where(aggregate.where, source, (*place, "where"))
    others.settle()
    sql.place = (*place, "match")
    match = dict(aggregate.match or {})
    theirs, ours = others.key(tuple(match.values())), rows.key(tuple(match))
    rows.resume()
    order, groups, number, group = rows.block.put(
        "oini", f"match({others.clients}, {theirs}, {rows.clients}, {ours})"
    )
    inner = Rows(rows.code, number, "", {})
    inner.block = rows.block
    aggregates = Aggregates(sql.names, others, groups, number, inner, order)
    present = Presence(rows, f"{group} >= 0")
    for column, text in aggregate.columns.items():
        value = sql.value(text, inner, (*place, "columns", column), aggregates.evaluate)
        if not value.scalar:
            value = value.taken(rows.block, group)
        rows.add(column, present.joined(value, text, sql.tree(text), always=True))


def _add_of_one_event(sql: Sql, rows: Rows, source: Rows, aggregate: Aggregate, place: Loc) -> None:
    """Aggregate over the one event that a row names, if it meets the condition."""
    match = dict(aggregate.match or {})
    event_id = next(our for our, their in match.items() if their == "event_id")
    sql.place = (*place, "match")
    key = rows.column([event_id])
    source.settle()
    if source.places_by_id is None:
        source.places_by_id = source.block.one("i", f"by_id({source.column(['event_id']).code}, IDS)")
    rows.resume()
    places = rows.block.one("i", f"by_id_at({source.places_by_id}, {key.code}, {key.known_or('None')})")
    other = source.at(places, rows.rows, by_event=True, guard=rows.rows)
    hits = [f"({places} >= 0)"]
    for our, their in match.items():
        if our == event_id:
            continue
        left, right = rows.column([our]), other.column([their])
        hits.append(f"({left.code} == {right.code})")
        hits += [value.known() for value in (left, right) if value.known is not None]
    if aggregate.where is not None:
        hits.append(sql.condition(aggregate.where, other, (*place, "where")).code)
    hit = other.block.one("b", " & ".join(hits))
    evaluate = OneRow(sql.names, other, hit).evaluate
    values = {
        column: sql.value(text, other, (*place, "columns", column), evaluate)
        for column, text in aggregate.columns.items()
    }
    for value in values.values():
        if value.known is not None:
            value.known()
    other.settle()
    rows.resume()
    present = Presence(rows, hit)
    for column, value in values.items():
        text = aggregate.columns[column]
        rows.add(column, present.joined(value, text, sql.tree(text), always=True))


def _add_of_pairs(sql: Sql, rows: Rows, source: Rows, aggregate: Aggregate, place: Loc) -> None:
    """Aggregate over the rows that form a pair with a row which meets the condition `on`."""
    others = sql.where(aggregate.where, source, (*place, "where"))
    others.settle()
    rows.settle()
    block = rows.code.block(rows.rows)
    left, right = block.put("ii", f"pairs({rows.clients}, {others.clients}, CLIENTS)")
    number = block.one("n", f"len({left})")
    ours, other = rows.at(left, number, guard=number), others.at(right, number, guard=number)
    condition = sql.condition(str(aggregate.on), Pairs(ours, other), (*place, "on"))
    chosen = other.block.one("i", f"places({condition.code}, {number})")
    kept = other.block.one("n", f"len({chosen})")
    ours.settle()
    other.settle()
    block = rows.code.block(kept)
    left, right = block.one("i", f"{left}[{chosen}]"), block.one("i", f"{right}[{chosen}]")
    ours, other = rows.at(left, kept, guard=kept), others.at(right, kept, guard=kept)
    rows.resume()
    aggregates = Aggregates(sql.names, Pairs(ours, other), left, rows.rows, rows)
    present = Presence(rows, f"counted({left}, {rows.rows}, None) > 0")
    for column, text in aggregate.columns.items():
        value = sql.value(text, rows, (*place, "columns", column), aggregates.evaluate)
        rows.add(column, present.joined(value, text, sql.tree(text)))


def add_lookup(rows: Rows, source: Rows, lookup: Lookup) -> None:
    """Add columns of the first row of `source` that matches each row."""
    source.settle()
    theirs, ours = source.key(tuple(lookup.match.values())), rows.key(tuple(lookup.match))
    rows.resume()
    present: str | None = None
    if source.each_client and not lookup.match:
        places = rows.clients
    else:
        order, groups, _, group = rows.block.put(
            "oini", f"match({source.clients}, {theirs}, {rows.clients}, {ours})"
        )
        places = rows.block.one("i", f"first_rows({order}, {groups}, {group})")
        present = rows.block.one("b", f"{places} >= 0")
    for column, their in lookup.columns.items():
        value = source.column([their]).taken(rows.block, places)
        known = [each for each in (value.known_or(""), present) if each]
        if not known:
            rows.add(column, value)
            continue
        sure = known[0] if len(known) == 1 else rows.block.one("b", " & ".join(known))
        code = rows.block.one("b", f"{value.code} & {sure}") if value.kind == "bool" else value.code
        rows.add(column, Value(value.kind, code, constant(sure), value.scale))


def add_calendar(rows: Rows, lookup: Lookup) -> None:
    """Add columns of the calendar for each row's day and country."""
    ours = {their: our for our, their in lookup.match.items()}
    if set(ours) != {"day", "country"}:
        raise NotCompiled("a calendar matched by anything but day and country")
    day, country = rows.column([ours["day"]]), rows.column([ours["country"]])
    if day.kind != "date" or country.kind != "word":
        raise NotCompiled(f"a calendar matched by {day.kind} and {country.kind}")
    place = rows.block.one("i", f"CALENDAR.places({day.code}, {country.code}, {rows.rows})")
    sure = [value.known() for value in (day, country) if value.known is not None]
    known = rows.block.one("b", " & ".join([f"({place} >= 0)", *sure]))
    for column, their in lookup.columns.items():
        if their == "working_day":
            code = rows.block.one("i", f"CALENDAR.working_day[{place}]")
            rows.add(column, Value("int", code, constant(known)))
        elif their == "next_working":
            code = rows.block.one("i", f"CALENDAR.next_working[{place}]")
            rows.add(column, Value("date", code, constant(rows.block.one("b", f"{known} & ({code} >= 0)"))))
        else:
            raise NotCompiled(f"the calendar's {their}")
