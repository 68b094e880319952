"""Fitting numbers to labelled clients: the value behind the labels is found, and guesses are refused."""

import csv
import random
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clientfit import Screening, screen
from clientfit.cli import main
from clientfit.errors import ClientFitError
from clientfit.fitting import Label, fit, ranges, read_labels
from clientfit.lint import lint
from clientfit.model.fitted import Fit
from clientfit.rulebook import load

AS_OF = date(2026, 6, 30)
LATE, VERY_LATE = 10, 20
"""Days late of two groups of clients; the default grace of 7 days flags both."""

CLIENTS = 12
"""Clients of each group."""

Numbers = Mapping[str, tuple[float, float] | None]

GRACE: Numbers = {"grace_days": (0.0, 30.0)}

Row = dict[str, str]


def history() -> list[Row]:
    """Eight invoices of each client: half of the clients pay ten days late, half twenty."""
    return [
        {
            "client_id": f"{group}{number:02}",
            "kind": "invoice",
            "event_id": f"{group}{number:02}-{month}",
            "occurred_at": str(day := date(2025, 9, 1) + timedelta(days=30 * month)),
            "due": str(day + timedelta(days=14)),
            "settled": str(day + timedelta(days=14 + days)),
            "amount": "1000",
            "currency": "EUR",
            "outcome": "paid",
        }
        for group, days in (("a", LATE), ("b", VERY_LATE))
        for number in range(CLIENTS)
        for month in range(8)
    ]


@pytest.fixture(scope="module")
def screening() -> Screening:
    """The clients by the default rulebook."""
    return screen(history(), as_of=AS_OF)


def labels(flagged: Callable[[str], bool], clients: int = CLIENTS) -> tuple[Label, ...]:
    """Labels of so many clients of each group."""
    names = [f"{group}{number:02}" for number in range(clients) for group in "ab"]
    return tuple(Label(name, "late_payer", flagged(name), line) for line, name in enumerate(names, 2))


def fitted(screening: Screening, own: tuple[Label, ...], numbers: Numbers) -> Fit:
    """The fit of these numbers."""
    plan = screening.plan
    return fit(screening.store, plan, own, ranges(plan.rulebook, numbers))


def refusal(call: Callable[[], object]) -> tuple[str, str | None]:
    """Message and what was found of the refusal."""
    with pytest.raises(ClientFitError) as raised:
        call()
    (problem,) = raised.value.problems
    assert problem.code == "fit-refused"
    return problem.message, problem.found


def test_it_finds_the_value_behind_the_labels(screening: Screening) -> None:
    """Who pays ten days late is fine here: the least grace that says so, nearest to the default."""
    found = fitted(screening, labels(lambda name: name.startswith("b")), GRACE)
    (number,) = found.numbers
    assert (number.default, number.best, number.low, number.high) == (7, LATE, LATE, LATE)
    assert (found.flagged, found.not_flagged, found.left_out) == (CLIENTS, CLIENTS, 0)
    assert found.keep_default is None
    assert (found.default.value, found.cross_validated.value, found.fitted) == (0.5, 1.0, 1.0)
    assert found.gain.low > 0


def test_the_same_labels_give_the_same_numbers(screening: Screening) -> None:
    """Resampling has a fixed seed; some noise in the labels makes the intervals wide."""
    own = labels(lambda name: name.startswith("b") != (name in {"a03", "b07"}))
    first = fitted(screening, own, GRACE)
    assert first == fitted(screening, own, GRACE)
    assert first.numbers[0].best == LATE
    assert first.cross_validated.low < first.cross_validated.value < first.cross_validated.high
    assert first.keep_default is None


def test_labels_by_chance_keep_the_default(screening: Screening) -> None:
    """What fits them is no better than chance on clients that it was not fitted to."""
    names = [f"{group}{number:02}" for number in range(CLIENTS) for group in "ab"]
    chosen = set(random.Random(7).sample(names, CLIENTS))  # noqa: S311 - labels of a test
    found = fitted(screening, labels(chosen.__contains__), GRACE)
    assert found.keep_default is not None
    assert found.cross_validated.low <= 0.5


def test_levels_are_those_of_a_screening(screening: Screening) -> None:
    """With the proposed value the clients are flagged as the fit counted them."""
    by_ten = screen(history(), as_of=AS_OF, overrides={"grace_days": LATE})
    flagged = {name for name, _, levels in by_ten.levels() if levels["late_payer"] in {"flag", "severe"}}
    assert flagged == {f"b{number:02}" for number in range(CLIENTS)}
    assert screening.summary.by_type["late_payer"]["clear"] == 0


def test_too_few_labels_are_refused(screening: Screening) -> None:
    """Fewer than ten of a kind: the message counts them."""
    own = labels(lambda name: name.startswith("b"), 9)
    assert refusal(lambda: fitted(screening, own, GRACE)) == ("too few labels", "9 to be flagged and 9 not")
    same = labels(lambda _: True)
    assert refusal(lambda: fitted(screening, same, GRACE))[1] == "24 to be flagged and 0 not"


def test_one_number_per_ten_labels_of_the_smaller_class(screening: Screening) -> None:
    """Twelve of each kind carry one number, and never more than two are fitted."""
    own = labels(lambda name: name.startswith("b"))
    two = {**GRACE, "late_days": (0.0, 60.0)}
    assert "2 numbers are too many" in refusal(lambda: fitted(screening, own, two))[0]
    many = tuple(label for part in range(3) for label in own for _ in (part,))
    three = {**two, "very_late_days": (10.0, 90.0)}
    assert "3 numbers are too many" in refusal(lambda: fitted(screening, many, three))[0]


def test_a_number_that_decides_nothing_is_refused(screening: Screening) -> None:
    """No value of it changes a flag of the labelled clients."""
    own = labels(lambda name: name.startswith("b"))
    message, found = refusal(lambda: fitted(screening, own, {"low_score": None}))
    assert message == "low_score decides nothing about the labelled clients"
    assert found == "low_score from 0 to 10"


@pytest.mark.parametrize(
    ("numbers", "message"),
    [
        ({"grace_days": None}, "grace_days has no bounds on both sides"),
        ({"grace_day": None}, "grace_day is no number of the rulebook"),
        ({"low_score": (0.0, 11.0)}, "low_score may not be 11"),
        ({"grace_days": (-1.0, 11.0)}, "grace_days may not be -1"),
        ({"grace_days": (10.0, 20.0)}, "grace_days lies outside its bounds"),
    ],
)
def test_bounds_are_stated_and_kept(numbers: Numbers, message: str) -> None:
    """Those of the rulebook, or narrower ones around the default."""
    assert refusal(lambda: ranges(load(), numbers))[0] == message


def test_labels_of_types_that_do_not_move_are_left_out(screening: Screening) -> None:
    """They are counted apart, and never make up for labels that are missing."""
    own = labels(lambda name: name.startswith("b"))
    others = tuple(
        Label(f"a{number:02}", "criticizer", flagged=False, line=90 + number) for number in range(5)
    )
    found = fitted(screening, (*own, *others), GRACE)
    assert (found.types, found.left_out, found.not_flagged) == (("late_payer",), 5, CLIENTS)
    few = labels(lambda name: name.startswith("b"), 8)
    more = tuple(Label(f"{group}{n:02}", "criticizer", group == "a", n) for n in range(5) for group in "ab")
    assert refusal(lambda: fitted(screening, (*few, *more), GRACE))[1] == "8 to be flagged and 8 not"


def written(path: Path, rows: Iterable[tuple[str, ...]], header: str = "client,type,label") -> Path:
    """A file of labels."""
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(header + "\n")
        csv.writer(file).writerows(rows)
    return path


def test_faults_of_labels_are_named_with_their_lines(tmp_path: Path) -> None:
    """All at once: unknown clients and types, words that are no label, rows that contradict each other."""
    path = written(
        tmp_path / "labels.csv",
        [
            ("c1", "late_payer", "yes"),
            ("c9", "late_payer", "yes"),
            ("c1", "late_player", "no"),
            ("c1", "late_payer", "perhaps"),
            ("Ann & Co", "late_payer", "clear"),
            ("Twins", "late_payer", "no"),
        ],
    )
    clients = [("c1", "Ann & Co"), ("c2", "Twins"), ("c3", "Twins")]
    with pytest.raises(ClientFitError) as raised:
        read_labels(path, clients, load())
    assert [(problem.line, problem.message, problem.found) for problem in raised.value.problems] == [
        (3, "no client of the sources has this id or name", "c9"),
        (4, "the rulebook has no such type", "late_player"),
        (5, "a label is yes, no or a level", "perhaps"),
        (6, "line 2 says otherwise", "Ann & Co"),
        (7, "2 clients have this name", "Twins"),
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"client,type\nc1,late_payer\n", "there is no column label"),
        (b"", "there is no column client, type, label"),
        (b"client,type,label\n\xff\xfe,x,y\n", "the file is no CSV in UTF-8"),
    ],
)
def test_a_file_that_is_no_file_of_labels(tmp_path: Path, content: bytes, message: str) -> None:
    """It is a problem with the file's name, and never a traceback."""
    path = tmp_path / "labels.csv"
    path.write_bytes(content)
    with pytest.raises(ClientFitError) as raised:
        read_labels(path, [], load())
    assert [(problem.message, problem.file) for problem in raised.value.problems] == [(message, str(path))]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The clients' history and their labels as files."""
    folder = tmp_path_factory.mktemp("fit")
    rows = history()
    with (folder / "ledger.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [*rows[0]])
        writer.writeheader()
        writer.writerows(rows)
    own = labels(lambda name: name.startswith("b"))
    written(
        folder / "labels.csv", [(each.client_id, each.type, "yes" if each.flagged else "no") for each in own]
    )
    return folder


def run(folder: Path, *options: str) -> Result:
    """Run the command on the files."""
    given = ["rules", "fit", str(folder / "labels.csv"), str(folder / "ledger.csv"), "--as-of", str(AS_OF)]
    return CliRunner().invoke(main, [*given, "-q", *options], catch_exceptions=False)


def test_the_command_proposes_and_writes_an_overlay_that_lints_clean(folder: Path, tmp_path: Path) -> None:
    """The text names the value, its interval and who changes; the overlay holds the one number."""
    overlay = tmp_path / "fitted"
    ended = run(folder, "--number", "grace_days=0:30", "--overlay", str(overlay))
    assert ended.exit_code == 0, ended.output
    assert ended.stdout.startswith("Proposed: grace_days = 10.\n")
    assert "grace_days: 10 days (95 % interval 10 to 10), default 7" in ended.stdout
    assert "12 clients of the sources would change:" in ended.stdout
    assert "  - a00: " in ended.stdout
    assert load(overlay).parameters["grace_days"].value == LATE
    assert lint(overlay).open == ()
    again = run(folder, "--number", "grace_days=0:30", "--overlay", str(overlay))
    assert again.exit_code == 2
    assert "is there already" in again.output


def test_the_command_refuses_with_the_reason(folder: Path) -> None:
    """It exits with 3, says why, and writes nothing."""
    before = sorted(folder.iterdir())
    ended = run(folder, "--number", "grace_days")
    assert ended.exit_code in {2, 3}
    assert "grace_days has no bounds on both sides" in ended.output
    assert sorted(folder.iterdir()) == before
