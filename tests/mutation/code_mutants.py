"""Changes of one operator, condition or constant of a module, and a pytest plugin that imports it changed.

The plugin is for `tests.mutation.mutate_code`: `pytest -p tests.mutation.code_mutants` with the module and
the mutant's number in the environment.
"""

import ast
import importlib.util
import os
import sys
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from importlib.abc import MetaPathFinder, SourceLoader
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import CodeType, ModuleType

VARIABLE = "CLIENTFIT_MUTANT"
"""Environment variable: the module and the mutant's number, as "clientfit.engine.network:12"."""

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}


@dataclass(frozen=True)
class CodeMutant:
    """A changed module: the line, what stood there and what stands there now."""

    line: int
    before: str
    after: str
    tree: ast.Module


def mutants_of(source: str) -> list[CodeMutant]:
    """Return every mutant of a module, in the order of its lines."""
    tree = ast.parse(source)
    places = [node for node in _code(tree) if _changed(node) is not None]
    mutants = []
    for number, node in enumerate(places):
        changed = _changed(node)
        copied = deepcopy(tree)
        twin = [each for each in _code(copied) if _changed(each) is not None][number]
        assert changed is not None
        _Replacing(twin, changed).visit(copied)
        after = ast.unparse(changed)
        mutants.append(CodeMutant(node.lineno, ast.unparse(node), after, ast.fix_missing_locations(copied)))
    return mutants


class _Replacing(ast.NodeTransformer):
    def __init__(self, old: ast.expr, new: ast.expr) -> None:
        self.old, self.new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        if node is self.old:
            return ast.copy_location(self.new, self.old)
        return self.generic_visit(node)


def _code(node: ast.AST) -> Iterator[ast.expr]:
    """Yield the expressions that decide: no annotations, decorators, docstrings or texts of messages.

    `zip(strict=...)` is left out too: like an assertion it is of account only where the code has a fault.
    """
    if isinstance(node, ast.expr):
        yield node
    skipped = {"annotation", "returns", "decorator_list"}
    if isinstance(node, ast.keyword) and node.arg == "strict":
        skipped = {"value"}
    for name, value in ast.iter_fields(node):
        if name not in skipped and not isinstance(node, ast.JoinedStr | ast.Raise):
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    yield from _code(child)


def _changed(node: ast.expr) -> ast.expr | None:  # noqa: PLR0911 - one for each kind of expression
    """Return the expression with its operator or constant changed; None where there is none to change."""
    match node:
        case ast.Compare(ops=[op]) if type(op) in _COMPARISONS:
            return ast.Compare(node.left, [_COMPARISONS[type(op)]()], node.comparators)
        case ast.BoolOp(op=op):
            return ast.BoolOp(ast.Or() if isinstance(op, ast.And) else ast.And(), node.values)
        case ast.BinOp(op=op) if type(op) in _ARITHMETIC and not _is_type(node):
            return ast.BinOp(node.left, _ARITHMETIC[type(op)](), node.right)
        case ast.UnaryOp(op=ast.Not()):
            return node.operand
        case ast.IfExp():
            return ast.IfExp(node.test, node.orelse, node.body)
        case ast.Constant(value=bool() as value):
            return ast.Constant(not value)
        case ast.Constant(value=int() as value):
            return ast.Constant(value + 1)
        case _:
            return None


def _is_type(node: ast.BinOp) -> bool:
    """Return whether it joins types or texts, of which no other operator exists."""
    parts = [*ast.walk(node.left), *ast.walk(node.right)]
    return any(isinstance(each, ast.JoinedStr) or getattr(each, "value", 0) is None for each in parts) or any(
        isinstance(each, ast.Constant) and isinstance(each.value, str) for each in parts
    )


class _Finder(MetaPathFinder):
    """Finds the one module and loads its mutant."""

    def __init__(self, module: str, number: int) -> None:
        self.module, self.number = module, number

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the module's spec with a loader of the mutant."""
        if fullname != self.module:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        assert spec is not None
        assert spec.origin is not None
        loader = _Loader(fullname, spec.origin, self.number)
        places = spec.submodule_search_locations
        return importlib.util.spec_from_file_location(
            fullname, spec.origin, loader=loader, submodule_search_locations=places
        )


class _Loader(SourceLoader):
    def __init__(self, name: str, origin: str, number: int) -> None:
        self.name, self.origin, self.number = name, origin, number

    def get_filename(self, fullname: str) -> str:  # noqa: ARG002 - as importlib has it
        return self.origin

    def get_data(self, path: str | bytes) -> bytes:
        return Path(os.fsdecode(path)).read_bytes()

    def get_code(self, fullname: str) -> CodeType:  # noqa: ARG002 - as importlib has it
        mutant = mutants_of(Path(self.origin).read_text("utf-8"))[self.number]
        code: CodeType = compile(mutant.tree, self.origin, "exec")
        return code


if VARIABLE in os.environ:
    _module, _, _number = os.environ[VARIABLE].partition(":")
    sys.meta_path.insert(0, _Finder(_module, int(_number)))
