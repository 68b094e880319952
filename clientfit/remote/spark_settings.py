"""How the session of a screening on Spark runs; the caller's own session is left as it is."""

from collections.abc import Mapping

SETTINGS = {
    # What can't be computed is an error, as it is at home, and not a silent NULL.
    "spark.sql.ansi.enabled": "true",
    "spark.sql.session.timeZone": "UTC",
    # Stages are cut by what they turn out to hold; thirty joins in one stage don't fit into a task's memory.
    "spark.sql.adaptive.enabled": "true",
}
"""What holds for every book."""

SMALL = 100_000
"""Books of fewer events are interpreted: compiling classes for every step takes longer than running them."""

INTERPRETED = {
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    # To plan each stage anew takes longer than a small one does.
    "spark.sql.adaptive.enabled": "false",
}
"""What holds for a small book, from when it is read until the verdicts are there."""

PARTITIONS, PER_PARTITION = "spark.sql.shuffle.partitions", 20_000
"""A shuffle has a partition for so many events, a task costing more than its rows; never more than is set."""

BY_SIZE = (*INTERPRETED, PARTITIONS)
"""The settings that the size of a book decides."""


def settings_for(events: int, usual: Mapping[str, str]) -> dict[str, str]:
    """The settings for a book of so many events, where `usual` are the session's own."""
    found = dict(INTERPRETED) if events < SMALL else {}
    if usual[PARTITIONS].isdecimal():  # some platforms choose by themselves
        found[PARTITIONS] = str(min(int(usual[PARTITIONS]), 1 + events // PER_PARTITION))
    return found
