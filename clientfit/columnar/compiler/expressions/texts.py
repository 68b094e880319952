"""Texts: like, concat, substr, and whether an id is in a list of ids."""

from collections.abc import Callable, Sequence

from clientfit.columnar.compiler.expressions.context import LOCATIONS, Context, Node
from clientfit.columnar.compiler.expressions.conversions import make_text, text_code
from clientfit.columnar.compiler.values import NotCompiled, Value


def like(context: Context, values: Sequence[Value]) -> Value:
    """Return whether a word is like a pattern."""
    value, pattern = values
    if pattern.literal is None or value.kind != "word" or value.literal is not None:
        raise NotCompiled("like of anything but a word and a literal pattern")
    code = f"{context.names.pattern(pattern.literal)}[{value.code}]"
    if value.known is not None:
        code = f"{code} & {value.known()}"
    return context.make("bool", code, value.known)


def concat(context: Context, values: Sequence[Value]) -> Value:
    """Join texts; a day before an id stays a number, since it is only compared and cut again."""
    if [value.kind for value in values] == ["text", "id"] and values[0].source is not None:
        day, own_id = values[0].source, values[1]
        if day.kind == "date" and day.known is None:
            return context.make("dated_id", f"dated_id({day.code}, {own_id.code_or('0')})", None)
    parts = ", ".join(text_code(context, value) for value in values)
    return make_text(context, f"text_concat({context.scope.rows}, {parts})")


def concat_operator(context: Context, values: Sequence[Value]) -> Value:
    """Join texts by `||`, which is NULL where one of them is."""
    if any(value.known is not None for value in values):
        raise NotCompiled("|| of what may be unknown; use concat")
    return concat(context, values)


def substr(context: Context, values: Sequence[Value]) -> Value:
    """Return a part of a text; what follows the day of a day with an id is the id."""
    value, start, *rest = values
    if value.kind == "dated_id" and start.code == "11" and not rest:
        return context.make("id", f"({value.code} & ID_BITS)", value.known)
    if not all(each.kind == "int" and each.scalar and each.code.isdigit() for each in (start, *rest)):
        raise NotCompiled("substr at places that are no numbers")
    places = ", ".join(each.code for each in (start, *rest))
    return make_text(context, f"text_substr({text_code(context, value)}, {places})")


def text_function(context: Context, name: str, values: Sequence[Value]) -> Value:
    """Return replace, trim, lower or upper of texts."""
    return make_text(context, f"text_{name}({', '.join(text_code(context, value) for value in values)})")


def in_list(context: Context, node: Node, evaluate: Callable[[Node], Value]) -> Value | None:
    """Return whether an id is in a list of ids, if that is what a comparison means; ids stay codes then.

    The comparison is replace(concat(';', list, ';'), concat(';', id, ';'), '') <> concat(';', list, ';').
    """
    parts = _list_and_id(node)
    if parts is None:
        return None
    values = [evaluate(part) for part in parts]
    if any(value.kind != "id" for value in values):
        return None
    several, one = (value.code_or("0") for value in values)
    return context.make("bool", f"listed({several}, {one}, GIVEN)")


def _list_and_id(node: Node) -> tuple[Node, Node] | None:
    left, right = node["left"], node["right"]
    if node["type"] != "COMPARE_NOTEQUAL" or left.get("function_name") != "replace":
        return None
    given, old, new = (argument["expression"] for argument in left["arguments"])
    several, one, again = (_between_semicolons(each) for each in (given, old, right))
    if several is None or one is None or again is None or _bare(several) != _bare(again):
        return None
    return (several, one) if new.get("literal", {}).get("text") == "" else None


def _between_semicolons(node: Node) -> Node | None:
    """Return the part between two semicolons, where a node is concat(';', …, ';')."""
    parts = [argument["expression"] for argument in node.get("arguments") or ()]
    if node.get("function_name") != "concat" or len(parts) != 3:  # noqa: PLR2004 - with one at each end
        return None
    ends = [part.get("literal", {}).get("text") for part in (parts[0], parts[2])]
    return parts[1] if ends == [";", ";"] else None


def _bare(node: object) -> object:
    """Return a node without the locations of its parts."""
    if isinstance(node, dict):
        return {key: _bare(value) for key, value in node.items() if key not in LOCATIONS}
    return [_bare(value) for value in node] if isinstance(node, list) else node
