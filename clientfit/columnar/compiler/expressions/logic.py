"""Three-valued logic: and, or, not, comparisons, IS NULL, coalesce, nullif and case."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from clientfit.columnar.compiler.expressions.context import Context
from clientfit.columnar.compiler.expressions.conversions import alike, make_text, text_code
from clientfit.columnar.compiler.values import FALSE, NULL, TRUE, NotCompiled, Value
from clientfit.columnar.kinds import Kind


def junction(context: Context, values: Sequence[Value], *, both: bool) -> Value:
    """Return `and` (both) or `or` of conditions: known where all are, or where one decides."""
    neutral, deciding = (TRUE, FALSE) if both else (FALSE, TRUE)
    if deciding in values:
        return deciding
    values = [value for value in values if value != neutral]
    if not values:
        return neutral
    if len(values) == 1:
        return values[0]
    code = f"({(' & ' if both else ' | ').join(value.code for value in values)})"
    unsure = [value for value in values if value.known is not None]
    known = None if not unsure else (lambda: _junction_known(context, values, unsure, both=both))
    return context.make("bool", code, known, scalar=all(value.scalar for value in values))


def _junction_known(context: Context, values: Sequence[Value], unsure: Sequence[Value], *, both: bool) -> str:
    everywhere = " & ".join(value.known() for value in unsure if value.known)
    if both:
        deciding = [
            f"({value.known()} & logical_not({value.code}))" if value.known else f"logical_not({value.code})"
            for value in values
        ]
    else:
        deciding = [value.code for value in values]
    return context.put("b", f"({everywhere}) | {' | '.join(deciding)}")


def negated(context: Context, value: Value) -> Value:
    """Return `not` of a condition: unknown where it is."""
    if value in (TRUE, FALSE):
        return FALSE if value == TRUE else TRUE
    code = f"logical_not({value.code})"
    if value.known is not None:
        code = f"{code} & {value.known()}"
    return context.make("bool", code, value.known, scalar=value.scalar)


def all_known(context: Context, *values: Value) -> Callable[[], str] | None:
    """Return the code of where all the values are known."""
    known = [value.known for value in values if value.known is not None]
    if not known:
        return None
    if len(known) == 1:
        return known[0]

    def everywhere() -> str:
        names = list(dict.fromkeys(each() for each in known))
        return names[0] if len(names) == 1 else context.put("b", " & ".join(names))

    return everywhere


def compared(context: Context, operator: str, left: Value, right: Value) -> Value:
    """Compare two values: unknown where one of them is."""
    (left, right), kind, _ = alike(context, [left, right])
    if kind == "dated_id":
        raise NotCompiled("a comparison of texts that begin with a day")
    code, known = f"({left.code} {operator} {right.code})", all_known(context, left, right)
    if kind == "float":
        code = f"compared({operator!r}, {left.code}, {right.code})"
    if known is not None:
        code = f"{code} & {known()}"
    return context.make("bool", code, known, scalar=left.scalar and right.scalar)


def not_distinct(context: Context, left: Value, right: Value) -> Value:
    """Compare two values, where NULL equals NULL."""
    (left, right), _, _ = alike(context, [left, right])
    code = f"same({left.code}, {left.known_or('True')}, {right.code}, {right.known_or('True')})"
    return context.make("bool", code)


def is_null(context: Context, value: Value) -> Value:
    """Return whether a value is NULL."""
    return negated(context, is_not_null(value))


def is_not_null(value: Value) -> Value:
    """Return whether a value is known."""
    if value.known is None:
        return TRUE
    return FALSE if value.kind == "null" else Value("bool", value.known())


def coalesce(context: Context, values: list[Value]) -> Value:
    """Return the first value that is known."""
    values, kind, scale = alike(context, values)
    used = []
    for value in values:
        if value.known is None or value.known() != "False":
            used.append(value)
        if value.known is None:
            break
    if not used:
        return NULL
    if len(used) == 1:
        return used[0]
    if kind == "bool" and used[-1] == FALSE and len(used) == 2:  # noqa: PLR2004 - a value and its default
        return replace(used[0], known=None)
    code = used[-1].code
    for value in reversed(used[:-1]):
        code = _either(kind, value.known_or("True"), value.code, code)
    known = None if used[-1].known is None else any_known(context, used)
    return context.make(kind, code, known, scale=scale)


def any_known(context: Context, values: Sequence[Value]) -> Callable[[], str]:
    """Return the code of where one of the values is known."""
    return lambda: context.put("b", " | ".join(value.known_or("True") for value in values))


def nullif(context: Context, values: list[Value]) -> Value:
    """Return a value, NULL where it equals the other."""
    value, other = values
    if value.kind == "text" or value.literal is not None:
        return make_text(context, f"text_nullif({text_code(context, value)}, {text_code(context, other)})")
    if value.scalar:  # where it is known differs by row, so that the value has to be one of each row too
        value = replace(value, code=f"np.full({context.scope.rows}, {value.code})", scalar=False)
    same = compared(context, "==", value, other)
    differs = Value("bool", "", lambda: context.put("b", f"logical_not({same.code})"))
    return replace(value, known=all_known(context, value, differs))


def case(context: Context, checks: Sequence[tuple[Value, Value]], other: Value) -> Value:
    """Return the value of the first condition that holds, or the other one."""
    conditions = [condition for condition, _ in checks]
    (*values, other), kind, scale = alike(context, [*(value for _, value in checks), other])
    pairs = [
        (condition, value) for condition, value in zip(conditions, values, strict=True) if condition != FALSE
    ]
    code = other.code
    for condition, value in reversed(pairs):
        code = _either(kind, condition.code, value.code, code)
    known = None
    if any(value.known is not None for value in (other, *(value for _, value in pairs))):
        known = lambda: _case_known(context, pairs, other)  # noqa: E731 - written only where it is read
    if kind == "bool" and known is not None:
        code = f"{code} & {known()}"
    if kind == "text":
        return make_text(context, f"texts({code})")
    scalar = other.scalar and all(c.scalar and v.scalar for c, v in pairs)
    return context.make(kind, code, known, scale=scale, scalar=scalar)


def _case_known(context: Context, pairs: Sequence[tuple[Value, Value]], other: Value) -> str:
    code = other.known_or("True")
    for condition, value in reversed(pairs):
        own = value.known_or("True")
        if own != code:
            code = _either("bool", condition.code, own, code)
    return context.put("b", code)


def _either(kind: Kind, condition: str, value: str, other: str) -> str:
    """Return the code of `value` where a condition holds, else of `other`; constant bools by logic."""
    if kind != "bool" or {value, other} & {"True", "False"} == set():
        return f"where({condition}, {value}, {other})"
    if (value, other) == ("True", "False"):
        return condition
    if value == "True":
        return f"({condition} | {other})"
    if other == "False":
        return f"({condition} & {value})"
    refused = f"logical_not({condition})"
    if other == "True":
        return refused if value == "False" else f"({refused} | {value})"
    return f"({refused} & {other})"
