"""Evaluate the nodes of a syntax tree to typed values."""

from collections.abc import Callable

from clientfit.columnar.compiler.expressions.context import Context, Node, check_arguments
from clientfit.columnar.compiler.expressions.conversions import cast, number
from clientfit.columnar.compiler.expressions.functions import function
from clientfit.columnar.compiler.expressions.logic import (
    case,
    coalesce,
    compared,
    is_not_null,
    is_null,
    junction,
    negated,
    not_distinct,
)
from clientfit.columnar.compiler.expressions.texts import in_list
from clientfit.columnar.compiler.values import FALSE, NULL, TRUE, NotCompiled, Value

AGGREGATES = frozenset(
    {"count_star", "count", "sum", "min", "max", "avg", "median", "bool_or", "bool_and", "bit_or"}
)

_COMPARISONS = {
    "COMPARE_EQUAL": "==",
    "COMPARE_NOTEQUAL": "!=",
    "COMPARE_LESSTHAN": "<",
    "COMPARE_GREATERTHAN": ">",
    "COMPARE_LESSTHANOREQUALTO": "<=",
    "COMPARE_GREATERTHANOREQUALTO": ">=",
}


def evaluate(context: Context, node: Node) -> Value:
    """Return the value of a node, whose code goes to the block of the context's rows.

    Raises:
        NotCompiled: there is no code for the node, or for one within it.
    """
    kind = node["class"]
    if kind not in _NODES:
        raise NotCompiled(str(kind).lower())
    return _NODES[kind](context, node)


def condition(context: Context, node: Node) -> Value:
    """Return the value of a node that is true, false or unknown.

    Raises:
        NotCompiled: as `evaluate`, or the node is no condition.
    """
    value = evaluate(context, node)
    if value.kind == "null":
        return Value("bool", "False", value.known, scalar=True)
    if value.kind != "bool":
        raise NotCompiled(f"{value.kind} as a condition")
    return value


def _column(context: Context, node: Node) -> Value:
    check_arguments(node, "column_names")
    return context.scope.column(node["column_names"])


def _constant(_context: Context, node: Node) -> Value:
    check_arguments(node, "literal")
    literal = node["literal"]
    if literal["kind"] == "NULL_LITERAL":
        return NULL
    text = literal["text"]
    if literal["kind"] == "BOOLEAN":
        return TRUE if text == "true" else FALSE
    if literal["kind"] == "STRING":
        return Value("word", "", scalar=True, literal=text)
    if literal["kind"] in ("INTEGER", "NUMERIC"):
        return number(text)
    raise NotCompiled(f"a constant of the kind {literal['kind'].lower()}")


def _parameter(context: Context, node: Node) -> Value:
    check_arguments(node, "identifier")
    if node["identifier"] not in context.names.parameters:
        raise NotCompiled(f"the parameter ${node['identifier']}")
    return context.names.parameters[node["identifier"]]


def _cast(context: Context, node: Node) -> Value:
    check_arguments(node, "child", "type_expr")
    to = node["type_expr"]
    check_arguments(to, "type_name", "children")
    sizes = [int(child["literal"]["text"]) for child in to.get("children") or ()]
    return cast(context, evaluate(context, node["child"]), to["type_name"].upper(), sizes)


def _conjunction(context: Context, node: Node) -> Value:
    check_arguments(node, "children")
    conditions = [condition(context, child) for child in node["children"]]
    return junction(context, conditions, both=node["type"] == "CONJUNCTION_AND")


def _comparison(context: Context, node: Node) -> Value:
    check_arguments(node, "left", "right")
    listed = in_list(context, node, lambda child: evaluate(context, child))
    if listed is not None:
        return listed
    left, right = evaluate(context, node["left"]), evaluate(context, node["right"])
    if node["type"] in _COMPARISONS:
        return compared(context, _COMPARISONS[node["type"]], left, right)
    if node["type"] == "COMPARE_NOT_DISTINCT_FROM":
        return not_distinct(context, left, right)
    if node["type"] == "COMPARE_DISTINCT_FROM":
        return negated(context, not_distinct(context, left, right))
    raise NotCompiled(node["type"].lower())


def _between(context: Context, node: Node) -> Value:
    check_arguments(node, "input", "lower", "upper")
    value = evaluate(context, node["input"])
    lower = compared(context, ">=", value, evaluate(context, node["lower"]))
    upper = compared(context, "<=", value, evaluate(context, node["upper"]))
    return junction(context, [lower, upper], both=True)


def _operator(context: Context, node: Node) -> Value:
    check_arguments(node, "children")
    name, children = node["type"], node["children"]
    if name == "OPERATOR_NOT":
        return negated(context, condition(context, children[0]))
    if name == "OPERATOR_IS_NULL":
        return is_null(context, evaluate(context, children[0]))
    if name == "OPERATOR_IS_NOT_NULL":
        return is_not_null(evaluate(context, children[0]))
    values = [evaluate(context, child) for child in children]
    if name in ("COMPARE_IN", "COMPARE_NOT_IN"):
        value, *listed = values
        equal = junction(context, [compared(context, "==", value, each) for each in listed], both=False)
        return equal if name == "COMPARE_IN" else negated(context, equal)
    if name == "OPERATOR_COALESCE":
        return coalesce(context, values)
    raise NotCompiled(name.lower())


def _case(context: Context, node: Node) -> Value:
    check_arguments(node, "case_checks", "else_expr")
    checks = [
        (condition(context, check["when_expr"]), evaluate(context, check["then_expr"]))
        for check in node["case_checks"]
    ]
    return case(context, checks, evaluate(context, node["else_expr"]))


def _function(context: Context, node: Node) -> Value:
    name = node["function_name"].lower()
    if name in AGGREGATES:
        if context.aggregate is None:
            raise NotCompiled(f"the aggregate {name} within a row")
        return context.aggregate(node)
    check_arguments(node, "function_name", "arguments", "is_operator", "order_bys")
    values = [evaluate(context, argument["expression"]) for argument in node.get("arguments") or ()]
    return function(context, name, values)


def _window(context: Context, node: Node) -> Value:
    return context.scope.window(node, lambda child: evaluate(context, child))


_NODES: dict[str, Callable[[Context, Node], Value]] = {
    "COLUMN_REF": _column,
    "CONSTANT": _constant,
    "PARAMETER": _parameter,
    "CAST": _cast,
    "CONJUNCTION": _conjunction,
    "COMPARISON": _comparison,
    "OPERATOR": _operator,
    "BETWEEN": _between,
    "CASE": _case,
    "FUNCTION": _function,
    "WINDOW": _window,
}
