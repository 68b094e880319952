"""What importing loads, what the package offers, and what it must not contain."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import clientfit

PACKAGE = Path(clientfit.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))


def loaded_by(code: str) -> set[str]:
    """The modules that an interpreter of its own has loaded after running this."""
    script = f"{code}\nimport sys; print('\\n'.join(sys.modules))"
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, check=True
    )
    return set(ended.stdout.split())


def tops(modules: set[str]) -> set[str]:
    """Their outermost packages."""
    return {module.partition(".")[0] for module in modules}


def test_importing_clientfit_loads_nothing_heavy() -> None:
    """Neither the command nor a report, neither the database nor the engine, nor what they need."""
    loaded = loaded_by("import clientfit")
    heavy = {"click", "tabulate", "duckdb", "durable_rules_engine", "durable", "pydantic", "yaml", "holidays"}
    assert tops(loaded) & heavy == set()
    assert {module for module in loaded if module.startswith("clientfit")} == {"clientfit"}


def test_using_the_library_loads_no_command_and_no_report() -> None:
    """A billing tool that screens or watches needs neither click nor tabulate."""
    loaded = loaded_by("import clientfit; clientfit.Screener; clientfit.Watcher; clientfit.Verdict")
    assert tops(loaded) & {"click", "tabulate"} == set()
    assert not {module for module in loaded if module.startswith(("clientfit.cli", "clientfit.reports"))}


@pytest.mark.parametrize(
    "code",
    [
        "import clientfit.cli",
        (
            "from click.testing import CliRunner; from clientfit.cli import main;"
            " assert CliRunner().invoke(main, ['--help']).exit_code == 0"
        ),
    ],
)
def test_help_needs_no_database_and_no_engine(code: str) -> None:
    """Asking for help is quick: click is all that it takes."""
    loaded = tops(loaded_by(code))
    assert "click" in loaded
    heavy = {"duckdb", "durable_rules_engine", "durable", "holidays", "pyarrow", "pandas", "polars", "numpy"}
    assert loaded & (heavy | {"pydantic", "yaml", "tabulate", "jinja2"}) == set()


def test_a_check_of_one_client_needs_no_database(tmp_path: Path) -> None:
    """A file of one client, as plain as can be, is read, measured and judged without one."""
    ledger = tmp_path / "ledger.csv"
    ledger.write_text("client_id,kind,occurred_at\nc1,praise,2026-01-05\n", "utf-8")
    code = (
        "from click.testing import CliRunner; from clientfit.cli import main;"
        f" found = CliRunner().invoke(main, ['check', {str(ledger)!r}, '--as-of', '2026-06-30']);"
        " assert found.exit_code == 0, found.output; assert 'not enough history' in found.output.lower()"
    )
    loaded = loaded_by(code)
    assert "numpy" in loaded
    assert tops(loaded) & {"duckdb", "pyarrow", "pandas", "polars", "holidays", "jinja2", "tabulate"} == set()
    assert "clientfit.importers" not in loaded


def test_help_on_a_command_needs_no_database() -> None:
    """The options of a screening are listed without one."""
    code = (
        "from click.testing import CliRunner; from clientfit.cli import main;"
        " assert CliRunner().invoke(main, ['screen', '--help']).exit_code == 0"
    )
    assert tops(loaded_by(code)) & {"duckdb", "pyarrow", "pandas", "polars"} == set()


def test_frames_are_not_loaded_to_screen() -> None:
    """Pandas and Polars are the caller's to bring; Arrow, where it is installed, carries columns to numpy."""
    code = (
        "import clientfit, datetime;"
        "clientfit.screen([{'client_id': 'c', 'kind': 'praise', 'occurred_at': '2026-01-05'}],"
        " as_of=datetime.date(2026, 6, 30)).summary"
    )
    assert tops(loaded_by(code)) & {"pandas", "polars", "click", "tabulate"} == set()


def test_pandas_is_not_loaded_to_measure_a_book() -> None:
    """What is measured goes from and to Arrow by its buffers; pyarrow's conversions would load pandas."""
    code = (
        "import clientfit.verdict.concluding.levelling as levelling; levelling.FEW = 0;"
        "import clientfit, datetime;"
        "clientfit.screen([{'client_id': 'c', 'kind': 'praise', 'occurred_at': '2026-01-05'}],"
        " as_of=datetime.date(2026, 6, 30)).summary"
    )
    loaded = tops(loaded_by(code))
    assert "pyarrow" in loaded
    assert loaded & {"pandas", "polars"} == set()


def test_every_public_name_resolves() -> None:
    """And is what its home calls so."""
    for name in clientfit.__all__:
        found = getattr(clientfit, name)
        assert found.__name__ == name
    assert dir(clientfit) == list(clientfit.__all__) == sorted(clientfit.__all__)


def test_no_other_name_is_there() -> None:
    """A misspelt one is told by name."""
    with pytest.raises(AttributeError, match="module 'clientfit' has no attribute 'Screen'"):
        clientfit.Screen  # type: ignore[attr-defined] # noqa: B018


def test_type_checkers_see_the_same_names() -> None:
    """The stub beside the package imports and exports what the package does."""
    stub = ast.parse((PACKAGE / "__init__.pyi").read_text("utf-8"))
    imported = {
        alias.asname for node in stub.body if isinstance(node, ast.ImportFrom) for alias in node.names
    }
    assert imported == set(clientfit.__all__)


def _names(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_module_imports_for_type_checkers_only(path: Path) -> None:
    """Where one would be needed, the layer is wrong."""
    assert "TYPE_CHECKING" not in set(_names(ast.parse(path.read_text("utf-8"))))


@pytest.mark.parametrize(
    "path",
    # The command reads the day from the clock; the stopwatch of the steps tells no day, and only the log.
    [path for path in MODULES if path.relative_to(PACKAGE).parts[0] not in {"cli", "steps.py"}],
    ids=lambda path: str(path.relative_to(PACKAGE)),
)
def test_only_the_command_reads_the_clock(path: Path) -> None:
    """Everything else is told the day."""
    clocks = {"now", "today", "utcnow", "time_ns", "monotonic", "perf_counter", "fromtimestamp", "localtime"}
    called = {
        node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
    }
    assert called & clocks == set()


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_module_says_what_it_is(path: Path) -> None:
    """In the first line of its docstring."""
    assert ast.get_docstring(ast.parse(path.read_text("utf-8")))
