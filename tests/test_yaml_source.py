"""The strict YAML reader: what it refuses, what stays text, and the lines it tells."""

from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, ValidationError

from clientfit.errors import ClientFitError, Problem
from clientfit.yaml_source import YamlFile, problems_of, read_yaml

SOUND = (Path(__file__).parent / "lint/rules/late.yml").read_text(encoding="utf-8")
"""A file of rules."""


def _write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "rules.yml"
    path.write_text(dedent(text).lstrip("\n"), encoding="utf-8")
    return path


def _refused(tmp_path: Path, text: str) -> tuple[Problem, ...]:
    with pytest.raises(ClientFitError) as raised:
        read_yaml(_write(tmp_path, text))
    return raised.value.problems


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("true", True),
        pytest.param("9" * 5000, "9" * 5000, id="5,000 digits"),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("12", 12),
        ("-3", -3),
        ("0.25", 0.25),
        ("1e3", 1000.0),
        ("yes", "yes"),
        ("no", "no"),
        ("on", "on"),
        ("Off", "Off"),
        ("TRUE", "TRUE"),
        ("2026-01-31", "2026-01-31"),
        ("12:30", "12:30"),
        ("0x1F", "0x1F"),
        ("010", "010"),
        ("1_000", "1_000"),
        (".inf", ".inf"),
        ("'12'", "12"),
        ('"true"', "true"),
        ("<<", "<<"),
    ],
)
def test_only_plain_words_and_decimal_numbers_are_not_text(
    tmp_path: Path, written: str, read: object
) -> None:
    """Scalars that YAML 1.1 would turn into something else stay the text that was written."""
    value = read_yaml(_write(tmp_path, f"key: {written}\n")).data["key"]
    assert value == read
    assert type(value) is type(read)


def test_block_text_keeps_its_lines_and_keys_are_text(tmp_path: Path) -> None:
    """A block scalar is text even if it looks like a number; a key is always text."""
    data = read_yaml(_write(tmp_path, "1: |\n  42\ntrue: [a, {b: c}]\n")).data
    assert data == {"1": "42\n", "true": ["a", {"b": "c"}]}


def test_lines_are_those_of_keys_and_items(tmp_path: Path) -> None:
    """`line` gives the physical line of a key or item, comments and blank lines counted."""
    file = read_yaml(
        _write(
            tmp_path,
            """
            # a comment

            signals:
              - name: one

                value: 3
              - {name: two, value: 4}
            """,
        )
    )
    assert file.line(()) == 3
    assert file.line(("signals",)) == 3
    assert file.line(("signals", 0)) == 4
    assert file.line(("signals", 0, "value")) == 6
    assert file.line(("signals", 1, "value")) == 7


def test_an_unknown_place_has_the_line_of_its_nearest_ancestor(tmp_path: Path) -> None:
    """A missing key is told at what it is missing from; names of union members are passed over."""
    file = read_yaml(_write(tmp_path, "a:\n  b:\n    c: 1\n"))
    assert file.line(("a", "b", "missing")) == 2
    assert file.line(("a", "SomeModel", "b", "c")) == 3
    assert file.line(("nothing",)) == 1


def test_a_repeated_key_is_refused_with_both_lines(tmp_path: Path) -> None:
    """Two equal keys are a fault at the second, naming the line of the first."""
    (problem,) = _refused(tmp_path, "a: 1\nb: 2\na: 3\n")
    assert (problem.code, problem.line, problem.found) == ("rules-key", 3, "a")
    assert problem.hint == "the first is on line 1"


def test_every_fault_of_a_file_is_told(tmp_path: Path) -> None:
    """Anchors, aliases, tags, merged and complex keys and repeated ones come out together, by line."""
    problems = _refused(
        tmp_path,
        """
        a: &here 1
        b: *here
        c: !!str 2
        ? [x]
        : 3
        a: 4
        """,
    )
    assert [(p.code, p.line, p.found) for p in problems] == [
        ("rules-yaml", 1, "&here"),
        ("rules-yaml", 2, "*here"),
        ("rules-yaml", 3, "tag:yaml.org,2002:str"),
        ("rules-yaml", 4, None),
        ("rules-key", 6, "a"),
    ]


def test_a_second_document_is_refused(tmp_path: Path) -> None:
    """A file is one document."""
    (problem,) = _refused(tmp_path, "a: 1\n---\nb: 2\n")
    assert (problem.code, problem.line) == ("rules-yaml", 2)


@pytest.mark.parametrize(
    ("text", "line"), [("a: [1, 2\nb: 3\n", 2), ("a: 1\n\tb: 2\n", 2), ("a: b: c\n", 1), ("a: \x01\n", 1)]
)
def test_broken_yaml_is_told_with_its_line(tmp_path: Path, text: str, line: int | None) -> None:
    """What is not YAML at all is one fault at the place where reading stopped."""
    (problem,) = _refused(tmp_path, text)
    assert (problem.code, problem.line) == ("rules-yaml", line)
    assert problem.file == str(tmp_path / "rules.yml")


def test_an_empty_file_has_no_data(tmp_path: Path) -> None:
    """Nothing written reads as None."""
    assert read_yaml(_write(tmp_path, "# only a comment\n")).data is None


def test_a_missing_or_undecodable_file_is_told(tmp_path: Path) -> None:
    """A path that is not there, and bytes that are not UTF-8, are faults of the file."""
    with pytest.raises(ClientFitError) as missing:
        read_yaml(tmp_path / "nowhere.yml")
    assert missing.value.code == "rules-missing"
    latin = tmp_path / "latin.yml"
    latin.write_bytes(b"a: caf\xe9\n")
    with pytest.raises(ClientFitError) as undecodable:
        read_yaml(latin)
    assert undecodable.value.code == "rules-yaml"


_NOT_A_NUMBER = (
    "signals.late.conditions.1.value: input should be a valid number, unable to parse string as a number"
)


class _Condition(BaseModel):
    model_config = ConfigDict(extra="forbid")
    measure: str
    value: float


class _Signal(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: str
    conditions: list[_Condition] = []
    note: _Condition | str | None = None


class _Rules(BaseModel):
    model_config = ConfigDict(extra="forbid")
    signals: dict[str, _Signal]


def _invalid(file: YamlFile, data: object, at: tuple[str | int, ...] = ()) -> list[Problem]:
    with pytest.raises(ValidationError) as raised:
        _Rules.model_validate(data)
    return problems_of(raised.value, file, at, _Rules)


def test_pydantic_errors_become_problems_at_their_lines(tmp_path: Path) -> None:
    """Unknown, missing and wrong values are told where they stand, unknown keys with the nearest one."""
    file = read_yaml(
        _write(
            tmp_path,
            """
            signals:
              late:
                name: late
                conditions:
                  - measure: share
                    vallue: 3
                  - measure: count
                    value: many
              empty:
                conditions: []
            """,
        )
    )
    problems = _invalid(file, file.data)
    assert [(p.code, p.line, p.message, p.found, p.hint) for p in problems] == [
        ("rules-key", 5, "the key 'value' is missing", None, None),
        ("rules-key", 6, "unknown key 'vallue'", None, "did you mean 'value'?"),
        (
            "rules-value",
            8,
            _NOT_A_NUMBER,
            "many",
            None,
        ),
        ("rules-key", 9, "the key 'name' is missing", None, None),
    ]


def test_a_part_of_a_file_is_told_at_its_place(tmp_path: Path) -> None:
    """`at` shifts the places of a part that was validated by itself."""
    file = read_yaml(_write(tmp_path, "rules:\n  signals:\n    late:\n      name: x\n      zzz: 1\n"))
    (problem,) = _invalid(file, file.data["rules"], ("rules",))
    assert problem.line == 5
    assert problem.hint == "known: conditions, name, note"


def test_union_members_keep_the_line(tmp_path: Path) -> None:
    """A fault within one member of a union is told at the key it concerns."""
    file = read_yaml(
        _write(tmp_path, "signals:\n  late:\n    name: x\n    note:\n      measure: a\n      valve: 1\n")
    )
    lines = {(p.message, p.line, p.hint) for p in _invalid(file, file.data)}
    assert ("unknown key 'valve'", 6, "did you mean 'value'?") in lines


@pytest.mark.parametrize(
    ("text", "line", "hint"),
    [
        ("a: {b: 1}\nc d\ne: 1\n", 3, "a key takes a colon and a space after it"),
        ("a: 1\nb: c: d\n", 2, "put quotes around a text with a colon"),
        ("a: `b`\n", 1, "begins with %, @ or `"),
        ("- a\n- `b`\n", 2, "begins with"),
        ("a: & b\n", 1, "begins with & or *"),
        ("a: 1\n*: 2\n", 2, "begins with & or *"),
        ("a: >b\n  c\n", 1, "begin the text on the next line"),
        (">a: 1\n", 1, "begins with > or |"),
        ("a: {b:, c}\n", 1, ""),
        ("a: !'> b\n", 1, "begins with !"),
        ("% a\n", 1, "begins with %"),
        ("a: 1\n? b: ? c\n", 2, ""),
        ("a: 1\n{b: 1}: 2\n", 2, "put quotes around the key"),
        ("a: 1\n!b c: 2\n", 2, "leave out the & or !"),
        ("a: 1\nb: \x00\n", 2, "remove the character"),
        ("a: 1\n---\nb: 1\n", 2, "remove the ---"),
    ],
)
def test_the_parsers_message_gets_a_hint(tmp_path: Path, text: str, line: int, hint: str) -> None:
    """What a YAML parser says of a slip is told at its line, with what to do about it."""
    path = tmp_path / "slip.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ClientFitError) as refused:
        read_yaml(path)
    problem = refused.value.problems[0]
    assert problem.line == line
    assert problem.hint
    assert hint in problem.hint


@given(
    st.integers(0, len(SOUND)),
    st.text("{}[]:>|-#'\"%&*!?,@`\t\n ax1$;\x00\x85é\\", max_size=4),
    st.integers(0, 3),
)
def test_no_message_of_yaml_stands_alone(at: int, inserted: str, removed: int) -> None:
    """However a file of rules is damaged, each fault of its YAML has a hint."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "damaged.yml"
        path.write_text(SOUND[:at] + inserted + SOUND[at + removed :], encoding="utf-8")
        try:
            read_yaml(path)
        except ClientFitError as error:
            bare = [
                problem for problem in error.problems if problem.code == "rules-yaml" and not problem.hint
            ]
            assert bare == []
