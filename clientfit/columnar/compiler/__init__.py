"""The compiler of programmes: a rulebook's views, measures, levels and evidence as one numpy function."""

from clientfit.columnar.compiler.module import Refused, compile_programme

__all__ = ["Refused", "compile_programme"]
