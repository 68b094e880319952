"""Constants, casts, and values of several kinds brought to one."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date

from clientfit.columnar.compiler.expressions.context import Context
from clientfit.columnar.compiler.values import NUMBERS, NotCompiled, Value
from clientfit.columnar.kinds import Kind
from clientfit.columnar.runtime import OutOfRange, float_of, rescaled

EPOCH = date(1970, 1, 1).toordinal()
MOST_DIGITS = 18
"""Digits of a whole number that fits an int64, whatever they are."""


def number(text: str) -> Value:
    """Read a number as written in SQL: whole, decimal by its digits, or a double with an exponent."""
    if "e" in text.lower():
        return Value("float", repr(float(text)), scalar=True)
    whole, _, part = text.partition(".")
    digits = (whole + part).lstrip("-0") or "0"
    if len(digits) > MOST_DIGITS:
        raise NotCompiled(f"the number {text}, which is too long")
    sign = "-" if text.startswith("-") else ""
    if "." not in text:
        return Value("int", sign + digits, scalar=True)
    return Value("decimal", sign + digits, scale=len(part), scalar=True)


def cast(context: Context, value: Value, name: str, sizes: Sequence[int]) -> Value:
    """Cast a value to the SQL type `name`, with `sizes` for a decimal's width and scale."""
    if value.literal is not None and name == "DATE":
        return _date(value.literal)
    if name == "DOUBLE" and value.kind in NUMBERS:
        return as_float(context, value)
    if name in ("INT", "INTEGER", "BIGINT") and value.kind in ("int", "bool", "float", "decimal"):
        return _as_int(context, value)
    if name == "DECIMAL" and value.kind in NUMBERS:
        return _as_decimal(context, value, *(sizes or [18, 3]))
    if name in ("VARCHAR", "TEXT") and value.kind != "null":
        return as_text(context, value)
    if name == "DATE" and value.kind == "date":
        return value
    raise NotCompiled(f"a cast of {value.kind} to {name.lower()}")


def _as_int(context: Context, value: Value) -> Value:
    if value.kind == "int":
        return value
    code = {
        "float": f"whole({value.code})",
        "bool": f"as_int({value.code})",
        "decimal": f"rescaled({value.code}, {-value.scale})",
    }[value.kind]
    return context.make("int", code, value.known, scalar=value.scalar)


def _as_decimal(context: Context, value: Value, width: int, scale: int = 0) -> Value:
    if value.kind == "float":
        code = f"decimal_of({value.code}, {scale}, {width})"
    else:
        code = _rescaled(value.code, scale - value.scale)
    return context.make("decimal", code, value.known, scale=scale, scalar=value.scalar)


def as_float(context: Context, value: Value) -> Value:
    """Cast a number to a double."""
    if value.kind == "float":
        return value
    if value.code.lstrip("-").isdigit():
        return Value("float", repr(float_of(int(value.code), value.scale)), scalar=True)
    code = f"float_of({value.code}, {value.scale})"
    return context.make("float", code, value.known, scalar=value.scalar)


def as_text(context: Context, value: Value) -> Value:
    """Cast a value to text, as DuckDB writes it."""
    if value.literal is not None or value.kind == "text":
        return value
    if value.kind not in ("date", "int", "decimal", "word", "id", "bool"):
        raise NotCompiled(f"{value.kind} as text")
    known = value.known_or("None")
    code = f"{value.kind}_text({value.code}, {known}, {context.scope.rows}, {value.scale}, GIVEN)"
    return replace(make_text(context, code), source=value)


def make_text(context: Context, code: str) -> Value:
    """Return a text of this code, whose unknown rows hold None."""
    name = context.scope.block.one("x", code)
    return Value("text", name, lambda: context.scope.block.one("b", f"text_known({name})"))


def text_code(context: Context, value: Value) -> str:
    """Return the code of a value as text."""
    value = as_text(context, value)
    return repr(value.literal) if value.literal is not None else value.code


def alike(context: Context, values: Sequence[Value]) -> tuple[list[Value], Kind, int]:
    """Bring values to one kind and scale, and return them with both."""
    kinds = {value.kind for value in values if value.literal is None} - {"null"}
    literals = [value for value in values if value.literal is not None]
    if not kinds:
        kind: Kind = "word" if literals else "int"
    elif kinds <= set(NUMBERS):
        kind = next(each for each in ("float", "decimal", "int") if each in kinds)
    elif (
        "text" in kinds
        or kinds == {"word", "id"}
        or (kinds == {"id"} and any(value.literal for value in literals))
    ):
        kind = "text"
    elif len(kinds) == 1:
        (kind,) = kinds
    else:
        raise NotCompiled(f"{' and '.join(sorted(kinds))} together")
    scale = max((value.scale for value in values), default=0) if kind == "decimal" else 0
    return [_converted(context, value, kind, scale) for value in values], kind, scale


def _converted(context: Context, value: Value, kind: Kind, scale: int) -> Value:
    if value.kind == "null":
        blank = {"bool": "False", "text": "None"}.get(kind, "0")
        return Value(kind, blank, value.known, scale, scalar=True)
    if kind == "text":
        value = as_text(context, value)
        return Value("text", repr(value.literal), scalar=True) if value.literal is not None else value
    if value.literal is not None:
        return _literal(context, value.literal, kind)
    if kind == "float":
        return as_float(context, value)
    if kind == "decimal" and value.scale != scale:
        code = _rescaled(value.code, scale - value.scale)
        return context.make("decimal", code, value.known, scale=scale, scalar=value.scalar)
    return replace(value, kind=kind)


def _literal(context: Context, text: str, kind: Kind) -> Value:
    if kind == "word":
        return Value("word", context.names.word(text), scalar=True)
    if kind == "id" and not text:
        return Value("id", "0", scalar=True)
    if kind == "date":
        return _date(text)
    raise NotCompiled(f"the text {text!r} with {kind}")


def _date(text: str) -> Value:
    return Value("date", str(date.fromisoformat(text).toordinal() - EPOCH), scalar=True)


def _rescaled(code: str, digits: int) -> str:
    """Return the code of a decimal with `digits` more digits after the point; a constant is computed now."""
    if code.lstrip("-").isdigit():
        with suppress(OutOfRange):
            return str(rescaled(int(code), digits))
    return f"rescaled({code}, {digits})"
