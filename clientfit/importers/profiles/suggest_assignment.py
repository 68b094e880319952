"""The best assignment of columns to roles: each role has at most one column, each column at most one role."""

from collections.abc import Sequence


def best_assignment(scores: Sequence[Sequence[float]]) -> list[int | None]:  # noqa: C901 - one algorithm
    """Return for each row of a table of scores its column, so that the sum is greatest; None for no column.

    Scores of 0 or less are never taken. This is the Hungarian method with potentials; each row gets a
    column of its own that scores 0, so that it may stay without one.
    """
    rows = len(scores)
    columns = len(scores[0]) if scores else 0
    costs = [[*(-max(score, 0.0) for score in line), *(0.0 for _ in range(rows))] for line in scores]
    width = columns + rows
    of_row, of_column = [0.0] * (rows + 1), [0.0] * (width + 1)
    matched = [0] * (width + 1)
    for row in range(1, rows + 1):
        matched[0] = row
        least, before, seen = [float("inf")] * (width + 1), [0] * (width + 1), [False] * (width + 1)
        column = 0
        while matched[column]:
            seen[column] = True
            current, step, following = matched[column], float("inf"), 0
            for other in range(1, width + 1):
                if seen[other]:
                    continue
                cost = costs[current - 1][other - 1] - of_row[current] - of_column[other]
                if cost < least[other]:
                    least[other], before[other] = cost, column
                if least[other] < step:
                    step, following = least[other], other
            for other in range(width + 1):
                if seen[other]:
                    of_row[matched[other]] += step
                    of_column[other] -= step
                else:
                    least[other] -= step
            column = following
        while column:
            matched[column] = matched[before[column]]
            column = before[column]
    found: list[int | None] = [None] * rows
    for column in range(1, columns + 1):
        row = matched[column]
        if row and scores[row - 1][column - 1] > 0:
            found[row - 1] = column - 1
    return found
