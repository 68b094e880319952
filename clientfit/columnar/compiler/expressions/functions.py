"""The scalar functions of SQL that a programme has code for."""

from collections.abc import Callable

from clientfit.columnar.compiler.expressions import arithmetic, logic, texts
from clientfit.columnar.compiler.expressions.context import Context
from clientfit.columnar.compiler.expressions.conversions import as_text, text_code
from clientfit.columnar.compiler.values import NotCompiled, Value


def function(context: Context, name: str, values: list[Value]) -> Value:
    """Return the value of a function or of an operator.

    Raises:
        NotCompiled: there is no such function, or not of these values.
    """
    if name in arithmetic.OPERATORS:
        return arithmetic.operation(context, name, values)
    if name in _FUNCTIONS:
        try:
            return _FUNCTIONS[name](context, values)
        except ValueError as error:
            raise NotCompiled(f"{name} of {len(values)} values") from error
    if name in ("replace", "trim", "lower", "upper"):
        return texts.text_function(context, name, values)
    if name == "length":
        code = text_code(context, values[0])
        return context.make("int", f"text_length({code})", as_text(context, values[0]).known)
    raise NotCompiled(f"the function {name}")


def _date_trunc(context: Context, values: list[Value]) -> Value:
    part, value = values
    if part.literal not in ("month", "quarter", "year") or value.kind != "date":
        raise NotCompiled(f"date_trunc to {part.literal} of {value.kind}")
    return context.make("moment", f"truncated({part.literal!r}, {value.code})", value.known)


_FUNCTIONS: dict[str, Callable[[Context, list[Value]], Value]] = {
    "greatest": arithmetic.greatest,
    "least": arithmetic.least,
    "nullif": logic.nullif,
    "~~": texts.like,
    "!~~": lambda context, values: logic.negated(context, texts.like(context, values)),
    "date_trunc": _date_trunc,
    "concat": texts.concat,
    "||": texts.concat_operator,
    "substr": texts.substr,
    "sqrt": lambda context, values: arithmetic.float_function(context, "np.sqrt({0})", values),
    "floor": lambda context, values: arithmetic.rounded(context, "np.floor", values),
    "ceil": lambda context, values: arithmetic.rounded(context, "np.ceil", values),
    "abs": arithmetic.absolute,
    "pow": lambda context, values: arithmetic.float_function(context, "power({0}, {1})", values),
    "bit_count": arithmetic.bit_count,
}
