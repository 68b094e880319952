"""Check the parameters of SQL, and the placeholders of messages and letters."""

import re

from clientfit.errors import nearest
from clientfit.rulebook.expressions import expressions
from clientfit.rulebook.messages import DAY, SINCE, SPAN, letter_messages, messages, texts
from clientfit.rulebook.names.follow import NameCheck
from clientfit.yaml_source import Loc

AS_OF = "as_of"
"""What `$as_of` stands for is given; no parameter may have its name."""

_DOLLAR = re.compile(r"\$(\w+)")


def check_parameters(check: NameCheck) -> None:
    """Check that every `$name` in SQL is a parameter or the as-of day."""
    if AS_OF in check.book.parameters:
        check.note("rules-name", "the name is given", ("parameters", AS_OF), AS_OF)
    for each in expressions(check.book):
        for name in dict.fromkeys(_DOLLAR.findall(each.sql)):
            if name != AS_OF:
                check.follow("parameters", name, each.loc, (AS_OF,))
    if check.book.answer_within is not None:
        check.follow("parameters", check.book.answer_within, ("rulebook", "answer_within"))


def check_messages(check: NameCheck) -> None:
    """Check that every `{name}` is a parameter, or in sentences about a client a measure's field."""
    for loc, text in texts(check.book):
        for name in check.placeholders(text, loc):
            check.follow("parameters", name.removeprefix(DAY).removeprefix(SPAN), loc)
    for message in messages(check.book):
        fields = check.fields(message.measure)
        for name in check.placeholders(message.text, message.loc):
            if name.startswith(SPAN):
                check.follow("parameters", name.removeprefix(SPAN), message.loc)
            elif "." in name:
                check.follow_path(name, message.loc)
            elif name in fields and name in check.book.parameters:
                problem = "could be the measure's field or the parameter"
                check.note("rules-name", problem, message.loc, name, "name one of them otherwise")
            elif message.measure is None or fields:
                _follow_bare(check, name, fields, message.loc)


def _follow_bare(check: NameCheck, name: str, fields: tuple[str, ...], loc: Loc) -> None:
    known = [*fields, *check.places.names("parameters")]
    if name not in known:
        hint = f"write {{{name}.value}}" if name in check.book.measures else nearest(name, known)
        check.note("rules-name", "nothing to fill in", loc, f"{{{name}}}", hint)


def check_letters(check: NameCheck) -> None:
    """Check that letters speak of types and their own signals, and every placeholder can be filled in."""
    for name, letters in check.book.letters.items():
        if check.follow("types", name, ("letters", name)):
            own = check.book.signals_of(name)
            for signal in letters.facts:
                if signal not in own:
                    loc: Loc = ("letters", name, "facts", signal)
                    check.note("rules-name", f"no signal of {name}", loc, signal, nearest(signal, own))
    for message in letter_messages(check.book):
        fields = check.fields(message.measure)
        for name in check.placeholders(message.text, message.loc):
            prefix = next((each for each in (DAY, SINCE) if name.startswith(each)), None)
            if prefix is None and "." in name:
                check.follow_path(name, message.loc)
            elif prefix is not None:
                check.follow("parameters", name.removeprefix(prefix), message.loc)
            elif name not in fields:
                check.follow("parameters", name, message.loc, fields)
