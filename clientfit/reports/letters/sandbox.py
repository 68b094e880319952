"""Render templates that users bring: plain data in, text out, nothing else within reach, and bounded."""

from collections.abc import Callable
from datetime import date
from typing import Any

from jinja2 import StrictUndefined, nodes
from jinja2.exceptions import SecurityError
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup
from pydantic import BaseModel

SIZE = 256_000
"""Most characters of a template's source."""

OUTPUT = 1_000_000
"""Most characters that one rendering may produce, intermediate texts included."""

STEPS = 100_000
"""Most loop rounds and macro calls of one rendering."""

_METHODS: dict[type, frozenset[str]] = {
    str: frozenset({"endswith", "lower", "startswith", "strip", "title", "upper"}),
    dict: frozenset({"get"}),
    LoopContext: frozenset({"first", "index", "index0", "last", "length"}),
}
"""What a template may reach by a dot, by the type of the value."""

_TESTS = ("defined", "none", "number", "string", "==", "!=", "in")
_REFUSED = (nodes.Import, nodes.FromImport, nodes.Include, nodes.Extends, nodes.Block)


def plain_data(value: object) -> Any:  # noqa: ANN401 - str, int, bool, None, lists and dicts of these
    """Convert a model to str, int, bool, None, lists and dicts; a day becomes its year, month and day."""
    if isinstance(value, BaseModel):
        return {name: plain_data(each) for name, each in value}
    if isinstance(value, dict):
        return {str(name): plain_data(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain_data(each) for each in value]
    if isinstance(value, date):
        return {"year": value.year, "month": value.month, "day": value.day}
    return value if value is None or isinstance(value, (bool, int)) else str(value)


class Sandbox(ImmutableSandboxedEnvironment):
    """A template environment with a fixed set of filters, tests and attributes, and with bounds.

    Args:
        escape: makes a text harmless for the output format; every printed value passes it once.
        filters: all filters of a template besides `length`.
        functions: all global functions of a template.
    """

    intercepted_binops = frozenset({"+", "*", "%", "**", "//", "/", "-"})

    def __init__(
        self,
        escape: Callable[[str], str],
        filters: dict[str, Callable[..., object]],
        functions: dict[str, Callable[..., object]],
    ) -> None:
        super().__init__(
            autoescape=True,
            undefined=StrictUndefined,
            finalize=self._print,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._escape = escape
        self.filters = {"length": self.filters["length"], **filters}
        self.tests = {name: self.tests[name] for name in _TESTS}
        self.globals = dict(functions)
        self.reset()

    def reset(self) -> None:
        """Start the counts of steps and characters anew, before a rendering."""
        self._steps = 0
        self._characters = 0

    def count_step(self) -> str:
        """Count one loop round or macro call.

        Raises:
            SecurityError: more than `STEPS` of them.
        """
        self._steps += 1
        if self._steps > STEPS:
            raise SecurityError(f"more than {STEPS:,} loop rounds and macro calls")
        return ""

    def count_text(self, text: str) -> str:
        """Count the characters of a text that a template makes.

        Raises:
            SecurityError: more than `OUTPUT` of them.
        """
        self._characters += len(text)
        if self._characters > OUTPUT:
            raise SecurityError(f"more than {OUTPUT:,} characters")
        return text

    def join_text(self, *parts: object) -> str:
        """Concatenate, as `~` does, within the bound."""
        return self.count_text("".join(str(part) for part in parts))

    def _print(self, value: object) -> object:
        text = value if isinstance(value, Markup) else Markup(self._escape(str(value)))  # noqa: S704 - escaped
        self.count_text(text)
        return text

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        if len(source) > SIZE:
            raise SecurityError(f"a template of more than {SIZE:,} characters")
        tree = super()._parse(source, name, filename)
        for refused in tree.find_all(_REFUSED):
            raise SecurityError(f"line {refused.lineno}: {type(refused).__name__.lower()}")
        for output in list(tree.find_all(nodes.Output)):
            output.nodes = [self._counted(each) for each in output.nodes]
        repeats: list[nodes.For | nodes.Macro | nodes.CallBlock] = [
            *tree.find_all(nodes.For),
            *tree.find_all(nodes.Macro),
            *tree.find_all(nodes.CallBlock),
        ]
        for repeated in repeats:
            step = nodes.ExprStmt(self._call("count_step", [], repeated.lineno))
            repeated.body.insert(0, step.set_lineno(repeated.lineno).set_environment(self))
        self._count_concatenations(tree)
        return tree

    def _count_concatenations(self, node: nodes.Node) -> None:
        """Replace every `a ~ b` by a call that counts the characters it makes."""

        def replace(value: Any) -> Any:  # noqa: ANN401 - a node, or a plain field of one
            if not isinstance(value, nodes.Node):
                return value
            self._count_concatenations(value)
            if isinstance(value, nodes.Concat):
                return self._call("join_text", value.nodes, value.lineno)
            return value

        for name, value in node.iter_fields():
            setattr(
                node, name, [replace(each) for each in value] if isinstance(value, list) else replace(value)
            )

    def _counted(self, node: nodes.Expr) -> nodes.Expr:
        """Fixed text of the template, counted each time that it is printed."""
        if not isinstance(node, nodes.TemplateData) or not node.data.strip():
            return node
        return nodes.MarkSafe(self._call("count_text", [nodes.Const(node.data)], node.lineno))

    def _call(self, method: str, arguments: list[nodes.Expr], line: int) -> nodes.Expr:
        """Return a call of a method of this environment, which no name in a template can hide."""
        call = nodes.Call(nodes.EnvironmentAttribute(method), arguments, [], None, None)
        call.set_lineno(line)
        call.set_environment(self)
        return call

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 - as the base class
        """Get a key of a dict, or one of the few methods that templates have a use for."""
        if isinstance(obj, dict) and attribute in obj:
            return obj[attribute]
        for kind, names in _METHODS.items():
            if isinstance(obj, kind) and attribute in names:
                return getattr(obj, attribute)
        if isinstance(obj, dict):
            return self.undefined(obj=obj, name=attribute)
        return self.unsafe_undefined(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:  # noqa: ANN401 - as the base class
        """Get an item of a dict, list or text; never an attribute."""
        if not isinstance(obj, (dict, list, str)):
            return self.unsafe_undefined(obj, str(argument))
        try:
            return obj[argument]
        except (LookupError, TypeError):
            return self.undefined(obj=obj, name=argument)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401 - as the base class
        """Compute with whole numbers only, and no powers."""
        numbers = isinstance(left, int) and isinstance(right, int)
        if not numbers or operator == "**":
            raise SecurityError(f"{operator} is for whole numbers, and ** for none")
        if abs(left) > OUTPUT or abs(right) > OUTPUT:
            raise SecurityError(f"numbers above {OUTPUT:,}")
        return super().call_binop(context, operator, left, right)
