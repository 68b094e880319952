"""Which engine is chosen."""

import subprocess
import sys
from textwrap import dedent

import pytest

from clientfit.engine import default_engine
from clientfit.engine.default import VARIABLE
from clientfit.errors import ClientFitError


def alone(code: str) -> str:
    """What `code` prints in an interpreter of its own, which must end well."""
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", dedent(code)], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.strip()


def test_durable_rules_is_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where durable_rules can be imported it does the chaining, and the engine's name says its version."""
    pytest.importorskip(
        "durable_rules_engine", reason="durable_rules can't be imported", exc_type=ImportError
    )
    for value in (None, "", "durable_rules"):
        if value is None:
            monkeypatch.delenv(VARIABLE, raising=False)
        else:
            monkeypatch.setenv(VARIABLE, value)
        assert default_engine().name == "durable_rules 2.0.28"


def test_the_reference_can_be_forced(monkeypatch: pytest.MonkeyPatch) -> None:
    """CLIENTFIT_ENGINE=reference uses the reference evaluator even where durable_rules is there."""
    monkeypatch.setenv(VARIABLE, "reference")
    assert default_engine().name == "reference"


def test_an_unknown_engine_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A misspelt engine is an error that lists the known ones, not another engine."""
    monkeypatch.setenv(VARIABLE, "drools")
    with pytest.raises(ClientFitError) as caught:
        default_engine()
    assert str(caught.value) == (
        "CLIENTFIT_ENGINE: there is no such engine — drools — known are durable_rules and reference"
    )


def test_engines_are_shared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Asking twice gives the same engine, with what it has compiled."""
    monkeypatch.delenv(VARIABLE, raising=False)
    assert default_engine() is default_engine()


BROKEN = """
    import os, sys
    sys.modules["durable_rules_engine"] = None  # importing it raises ImportError
    os.environ["CLIENTFIT_ENGINE"] = {forced!r}
    from clientfit.engine import default_engine
    from clientfit.errors import ClientFitError
    try:
        print(default_engine().name)
    except ClientFitError as error:
        print(error)
"""


def test_without_durable_rules_the_reference_steps_in() -> None:
    """Where durable_rules can't be imported (no compiler, Python 3.13) the reference evaluator is used."""
    assert alone(BROKEN.format(forced="")) == "reference"


def test_without_durable_rules_it_can_not_be_forced() -> None:
    """Who asks for durable_rules by name is told that it isn't there, and why it may be missing."""
    told = alone(BROKEN.format(forced="durable_rules"))
    assert told.startswith("CLIENTFIT_ENGINE: durable_rules can't be imported")
    assert "C compiler" in told


def test_only_a_forced_engine_must_be_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """A failed import is passed over when nothing was asked for, and told with its reason when it was."""

    def missing() -> None:
        raise ImportError("undefined symbol: PyEval_CallObject")

    monkeypatch.setattr("clientfit.engine.default._durable", missing)
    monkeypatch.delenv(VARIABLE, raising=False)
    assert default_engine().name == "reference"
    monkeypatch.setenv(VARIABLE, "durable_rules")
    with pytest.raises(ClientFitError, match="undefined symbol: PyEval_CallObject"):
        default_engine()


def test_importing_loads_no_engine() -> None:
    """Importing clientfit's engine, compiling a ruleset and choosing the reference load no C extension."""
    loaded = """
        import os, sys
        os.environ["CLIENTFIT_ENGINE"] = "reference"
        from clientfit.engine import Rule, default_engine, stratify
        ruleset = stratify("s", [Rule("r", frozenset({"a"}), frozenset(), "b")])
        default_engine().infer(ruleset, {"a"})
        print(sorted({"durable", "durable_rules_engine"} & set(sys.modules)))
    """
    assert alone(loaded) == "[]"
