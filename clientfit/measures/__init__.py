"""Measures: compile the rulebook's numbers to one SQL statement over all clients."""

from clientfit.measures.absent import absent_rows
from clientfit.measures.aggregate import column_of
from clientfit.measures.queries import compile_costs, compile_evidence, compile_money, compile_open
from clientfit.measures.statement import Measured, compile_measures, value_columns

__all__ = [
    "Measured",
    "absent_rows",
    "column_of",
    "compile_costs",
    "compile_evidence",
    "compile_measures",
    "compile_money",
    "compile_open",
    "value_columns",
]
