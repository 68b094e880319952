"""The compiler of programmes: a rulebook's views, measures, levels and evidence as one numpy function.

`module` has the steps in order. Each compiles `Rows`, whose columns are values: typed code of arrays. The SQL
of a column is parsed by DuckDB (`sql`) and evaluated node by node (`expressions`); the code goes to blocks
that run only where there are rows (`code`).
"""

from clientfit.columnar.compiler.module import Refused, compile_programme

__all__ = ["Refused", "compile_programme"]
