"""Parquet and Arrow: one row a client with sentences and measures, for pipelines; needs pyarrow."""

from itertools import chain
from typing import Any, BinaryIO

from clientfit.model.results import Results


def write_parquet(screened: Results, stream: BinaryIO) -> None:
    """Write one Parquet file, with a row group for each part of the book."""
    import pyarrow.parquet as pq  # noqa: PLC0415 - optional

    frames = iter(screened.frames())
    first = next(frames)
    with pq.ParquetWriter(stream, first.schema) as writer:
        for frame in chain((first,), frames):
            writer.write_table(frame)


def write_arrow(screened: Results, stream: BinaryIO) -> None:
    """Write one Arrow file (Feather), a part of the book at a time."""
    import pyarrow as pa  # noqa: PLC0415 - optional

    frames = iter(screened.frames())
    first = next(frames)
    with pa.ipc.new_file(stream, first.schema) as writer:
        for frame in chain((first,), frames):
            writer.write_table(clean_nulls(frame))


def clean_nulls(frame: Any) -> Any:  # noqa: ANN401 - pyarrow is optional
    """Return the table with zeros under its NULLs, where the database leaves what its memory held."""
    import pyarrow as pa  # noqa: PLC0415 - optional

    return frame.take(pa.array(range(len(frame)), pa.int64()))
