"""Fit numbers of the rulebook to clients that a person labelled: a proposal, guarded against overfitting."""

from clientfit.fitting.fit import fit
from clientfit.fitting.labels import Label, read_labels
from clientfit.fitting.range import Range, ranges

__all__ = ["Label", "Range", "fit", "ranges", "read_labels"]
