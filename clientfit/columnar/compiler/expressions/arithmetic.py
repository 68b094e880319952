"""Arithmetic: operators between numbers and days, greatest and least, and functions of one number."""

from collections.abc import Sequence
from functools import reduce

from clientfit.columnar.compiler.expressions.context import Context
from clientfit.columnar.compiler.expressions.conversions import alike, as_float
from clientfit.columnar.compiler.expressions.logic import all_known, any_known
from clientfit.columnar.compiler.values import NULL, NUMBERS, NotCompiled, Value
from clientfit.columnar.kinds import Kind

OPERATORS = frozenset({"+", "-", "*", "/", "//", "%", "|", "&", "<<"})


def operation(context: Context, name: str, values: Sequence[Value]) -> Value:
    """Return the result of an operator between two values, or of a minus before one."""
    if len(values) == 1 and name == "-":
        (value,) = values
        return context.make(
            value.kind, f"(-{value.code})", value.known, scale=value.scale, scalar=value.scalar
        )
    if len(values) != 2:  # noqa: PLR2004 - an operator between two
        raise NotCompiled(f"{name} of {len(values)} values")
    left, right = values
    if "null" in (left.kind, right.kind):
        left, right = alike(context, [left, right])[0]
    kinds = (left.kind, right.kind)
    if name in ("+", "-") and "date" in kinds:
        return _of_days(context, name, left, right)
    if not set(kinds) <= set(NUMBERS):
        raise NotCompiled(f"{left.kind} {name} {right.kind}")
    if name in ("//", "%", "|", "&", "<<"):
        return _of_integers(context, name, left, right)
    known, scalar = all_known(context, left, right), left.scalar and right.scalar
    if name == "/":
        left, right = as_float(context, left), as_float(context, right)
        return context.make("float", f"np.divide({left.code}, {right.code})", known, scalar=scalar)
    if name == "*" and "float" not in kinds:
        kind: Kind = "decimal" if "decimal" in kinds else "int"
        code = f"product({left.code}, {right.code})"
        return context.make(kind, code, known, scale=left.scale + right.scale, scalar=scalar)
    (left, right), kind, scale = alike(context, [left, right])
    return context.make(kind, f"({left.code} {name} {right.code})", known, scale=scale, scalar=scalar)


def _of_integers(context: Context, name: str, left: Value, right: Value) -> Value:
    if (left.kind, right.kind) != ("int", "int"):
        raise NotCompiled(f"{left.kind} {name} {right.kind}")
    known = all_known(context, left, right)
    function = {"//": "whole_quotient", "%": "remainder", "<<": "shifted"}.get(name)
    code = f"({left.code} {name} {right.code})"
    if function:
        code = f"{function}({left.code}, {right.code}, {known() if known else None})"
    return context.make("int", code, known, scalar=left.scalar and right.scalar)


def _of_days(context: Context, name: str, left: Value, right: Value) -> Value:
    kinds = (left.kind, right.kind)
    if kinds == ("date", "date") and name == "-":
        kind: Kind = "int"
    elif kinds == ("date", "int") or (kinds == ("int", "date") and name == "+"):
        kind = "date"
    else:
        raise NotCompiled(f"{left.kind} {name} {right.kind}")
    code = f"({left.code} {name} {right.code})"
    return context.make(kind, code, all_known(context, left, right), scalar=left.scalar and right.scalar)


def greatest(context: Context, values: Sequence[Value]) -> Value:
    """Return the greatest of the values that are known."""
    return _extreme(context, "maximum", values)


def least(context: Context, values: Sequence[Value]) -> Value:
    """Return the least of the values that are known."""
    return _extreme(context, "minimum", values)


def _extreme(context: Context, name: str, values: Sequence[Value]) -> Value:
    values, kind, scale = alike(context, values)
    if kind not in ("int", "decimal", "float", "date", "moment", "word"):
        raise NotCompiled(f"{name} of {kind}")
    # To DuckDB NaN is above all numbers, which numpy's fmin heeds.
    function = "fmin" if name == "minimum" and kind == "float" else name
    sure = [value for value in values if value.known is None]
    unsure = [value for value in values if value.known is not None and value.known() != "False"]
    if sure:
        code = reduce(lambda code, value: f"np.{function}({code}, {value.code})", sure[1:], sure[0].code)
        for value in unsure:
            code = f"where({value.known_or('True')}, np.{function}({code}, {value.code}), {code})"
        return context.make(kind, code, scale=scale, scalar=all(value.scalar for value in values))
    if not unsure:
        return NULL
    if kind == "float":
        raise NotCompiled(f"{name} of doubles that are all unknown")
    blank = "LEAST" if name == "maximum" else "GREATEST"
    masked = [value.code_or(blank) for value in unsure]
    code = reduce(lambda code, part: f"np.{name}({code}, {part})", masked)
    return context.make(kind, code, any_known(context, unsure), scale=scale)


def float_function(context: Context, template: str, values: Sequence[Value]) -> Value:
    """Return a function of doubles, whose code is the template filled with theirs."""
    given = [as_float(context, value) for value in values]
    known, scalar = all_known(context, *given), all(value.scalar for value in given)
    return context.make("float", template.format(*(value.code for value in given)), known, scalar=scalar)


def rounded(context: Context, function: str, values: Sequence[Value]) -> Value:
    """Round a number to a whole one by a function of numpy."""
    (value,) = values
    if value.kind == "decimal":
        raise NotCompiled("a decimal rounded to a whole number")
    return float_function(context, f"{function}({{0}})", values)


def absolute(context: Context, values: Sequence[Value]) -> Value:
    """Return a number without its sign."""
    (value,) = values
    if value.kind not in NUMBERS:
        raise NotCompiled(f"abs of {value.kind}")
    return context.make(value.kind, f"np.abs({value.code})", value.known, scale=value.scale)


def bit_count(context: Context, values: Sequence[Value]) -> Value:
    """Return the number of bits that are set in a whole number."""
    (value,) = values
    if value.kind != "int":
        raise NotCompiled(f"bit_count of {value.kind}")
    return context.make("int", f"bit_count({value.code})", value.known)
