"""What the comparison of two engines' verdicts finds."""

import pyarrow as pa
import pytest

from tests.remote.compare import differences

HOME = pa.table({"client_id": ["a", "b"], "late_payer": ["mild", "clear"], "late__value": [0.5, None]})


def test_every_cell_that_differs_is_told() -> None:
    """By its column, with the client and both values; the tenth digit is no difference."""
    assert differences(HOME, HOME) == {}
    close = pa.table(
        {**dict(zip(HOME.column_names, HOME.columns, strict=True)), "late__value": [0.50000000001, None]}
    )
    assert differences(HOME, close) == {}
    other = pa.table({"client_id": ["a", "b"], "late_payer": ["mild", "severe"], "late__value": [0.5, 0.0]})
    assert differences(HOME, other) == {
        "late_payer": [("b", "clear", "severe")],
        "late__value": [("b", None, 0.0)],
    }


@pytest.mark.parametrize("other", [HOME.drop_columns(["late__value"]), HOME[:1], HOME.take([1, 0])])
def test_other_columns_clients_or_order_are_no_comparison(other: pa.Table) -> None:
    """They fail at once, whatever the cells say."""
    with pytest.raises(AssertionError):
        differences(HOME, other)
