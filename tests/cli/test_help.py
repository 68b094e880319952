"""Help: every command and option is documented, and help loads nothing."""

import subprocess
import sys
from collections.abc import Callable, Iterator

import click
import pytest
from click.testing import Result

from clientfit.cli import COMMANDS, loaded, main, version

HEAVY = ("duckdb", "durable_rules_engine", "durable", "pydantic", "tabulate", "yaml", "clientfit.reports")
ENGINES = ("duckdb", "durable_rules_engine", "durable", "clientfit.store", "clientfit.engine")


def commands() -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Every command with the words that call it."""
    yield (), main
    for name, (place, _) in COMMANDS.items():
        command = loaded(place)
        yield (name,), command
        if isinstance(command, click.Group):
            for below, each in command.commands.items():
                yield (name, below), each


ALL = [pytest.param(words, command, id=" ".join(words) or "clientfit") for words, command in commands()]


@pytest.mark.parametrize(("words", "command"), ALL)
def test_every_command_has_help_with_an_example(
    run: Callable[..., Result], words: tuple[str, ...], command: click.Command
) -> None:
    """`-h` and `--help` tell what a command does and show it in use."""
    shown = run(*words, "-h")
    assert shown.exit_code == 0
    assert shown.output == run(*words, "--help").output
    assert command.get_short_help_str(200)
    assert f"  Example:\n    clientfit {' '.join(words)}".rstrip() in shown.output


@pytest.mark.parametrize(("words", "command"), ALL)
def test_every_option_has_help(words: tuple[str, ...], command: click.Command) -> None:
    """No option is left to be guessed."""
    options = [each for each in command.params if isinstance(each, click.Option)]
    assert [each.name for each in options if not each.help] == [], words


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_of_commands_says_what_the_commands_say(name: str) -> None:
    """The one line that stands in for a command is the first of its own help."""
    place, text = COMMANDS[name]
    assert loaded(place).name == name
    assert loaded(place).get_short_help_str(200) == text


def loads(*arguments: str, completion: str = "") -> set[str]:
    """The modules that a call of the command loads, in an interpreter of its own."""
    code = (
        "import sys\n"
        "from clientfit.cli import main\n"
        "try:\n"
        f"    main({list(arguments)!r}, prog_name='clientfit')\n"
        "except SystemExit as end:\n"
        "    assert end.code == 0, end.code\n"
        "print('\\n', *sys.modules)\n"
    )
    environment = {"_CLIENTFIT_COMPLETE": completion, "COMP_WORDS": "clientfit ", "COMP_CWORD": "1"}
    result = subprocess.run(
        [sys.executable, "-c", code],
        env=environment if completion else None,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(result.stdout.splitlines()[-1].split())


@pytest.mark.parametrize("arguments", [["--help"], ["-h"]])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    """`--help` answers at once: no database, no engine, no models, no reports."""
    assert loads(*arguments).isdisjoint(HEAVY)


def test_completion_loads_nothing_heavy() -> None:
    """Completing a command's name is as quick."""
    assert loads(completion="bash_complete").isdisjoint(HEAVY)


def test_version_loads_neither_engine_nor_database() -> None:
    """`--version` names the engine without loading it."""
    assert loads("--version").isdisjoint(ENGINES)


def test_version_names_engine_and_rulebook(run: Callable[..., Result]) -> None:
    """One line tells what would give the same answer again."""
    result = run("--version")
    assert result.exit_code == 0
    assert result.output.startswith("clientfit 0.")
    assert "rulebook default " in result.output


def test_version_without_durable_rules(monkeypatch: pytest.MonkeyPatch, run: Callable[..., Result]) -> None:
    """Where durable_rules can't be had, the engine is the reference evaluator."""
    monkeypatch.setattr(version, "find_spec", lambda _: None)
    assert "(reference; " in run("--version").output


def test_completion_is_told(run: Callable[..., Result]) -> None:
    """The help says how to switch completion on."""
    assert "_CLIENTFIT_COMPLETE=bash_source clientfit" in run("--help").output


def test_an_unknown_command_is_wrong_use(run: Callable[..., Result]) -> None:
    """A word that is no command exits with 2."""
    result = run("scren", "a.csv")
    assert result.exit_code == 2
    assert "scren" in result.stderr
