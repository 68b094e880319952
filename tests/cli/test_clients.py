"""Which client is meant."""

import click
import pytest

from clientfit.cli.clients import resolve_client

CLIENTS = [("c1", "Kiln & Co"), ("c2", "Kestrel"), ("C1", "Lumen"), ("x", "Straße 9"), ("kestrel", "Other")]


@pytest.mark.parametrize(
    ("wanted", "found"), [("c1", "c1"), ("C1", "C1"), ("LUMEN", "C1"), ("STRASSE 9", "x")]
)
def test_an_id_as_written_comes_first(wanted: str, found: str) -> None:
    """Ids that differ in case are told apart when written exactly; names fold as their language does."""
    assert resolve_client(CLIENTS, wanted) == found


def test_an_id_and_a_name_alike_are_ambiguous() -> None:
    """`Kestrel` is one client's name and another's id: the user must say which."""
    with pytest.raises(click.UsageError, match=r"Kestrel \(c2\), Other \(kestrel\)"):
        resolve_client(CLIENTS, "KESTREL")


def test_part_of_a_name_is_enough_where_one_client_has_it() -> None:
    """A piece of a name means the one client that has it; of several, the user must say which."""
    assert resolve_client(CLIENTS, "kiln") == "c1"
    with pytest.raises(
        click.UsageError, match=r"may be any of these; use the id: Kiln & Co .*Kestrel .*Lumen"
    ):
        resolve_client([*CLIENTS[:3]], "l")


def test_a_stranger_gets_the_list() -> None:
    """With nothing near, the clients are listed, the first ten of them."""
    clients = [(f"id{number}", f"Name {number}") for number in range(12)]
    with pytest.raises(click.UsageError, match=r"there are: Name 0 \(id0\), .*Name 9 \(id9\) and 2 more"):
        resolve_client(clients, "zzzz")


def test_hostile_names_are_listed_harmless() -> None:
    """A name can't reach the terminal through an error."""
    with pytest.raises(click.UsageError) as error:
        resolve_client([("a", "x\x1b[2J"), ("b", "y\u202e")], None)
    assert error.value.message.isprintable()
