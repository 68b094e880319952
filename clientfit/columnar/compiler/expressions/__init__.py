"""SQL expressions as typed code: every node of DuckDB's parser and every argument of it, or an error.

Logic is three-valued: a value has the code of where it is known. Each expression means what it means to
DuckDB: NULLs last in an order, greatest and least without NULLs, `/` of doubles, decimals exact.
"""
