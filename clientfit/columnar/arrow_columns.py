"""Typed columns of many clients: read for a programme from Arrow, and its results as Arrow."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from clientfit.columnar.columns import AMOUNT, CLIENT_WORDS, IDS, LARGEST_AMOUNT, WORDS, Columns
from clientfit.columnar.kinds import Kind
from clientfit.columnar.programme import Measured
from clientfit.columnar.runtime import Array, Given, OutOfRange

_DATES = ("day", "due", "settled")
_FLAGS = ("paid_extra", "confirmed")
EVENTS = ("client", *IDS, *WORDS, *_DATES, *_FLAGS, "amount", "hours", "score", "occurred_at")
"""The columns of the event table that are read."""

CLIENTS = ("client", *CLIENT_WORDS, "since", "terms_days")
"""The columns of the clients table that are read."""

_FEW_WORDS = 1_000
"""Number of different words up to which all those of a book may be looked through for each chunk of it."""

_MOST_CELLS = 8
"""Clients times ids, for each id given, up to which a table of them is faster than sorting."""


class _Ids(Sequence[str]):
    """The texts of clients' own by their codes, 0 for ''; a text is read when it is used."""

    def __init__(self, texts: pa.Array, places: Array) -> None:
        self._texts = texts
        self._places = places

    def __len__(self) -> int:
        return len(self._places) + 1

    def __getitem__(self, code: Any) -> Any:  # noqa: ANN401 - a text, or several
        return self._texts[int(self._places[code - 1])].as_py() if code else ""


class _ManyGiven(Given):
    """The texts behind the codes of many clients."""

    def __init__(self, words: Sequence[str], texts: pa.Array, places: Array) -> None:
        super().__init__(words, _Ids(texts, places))
        self._texts = texts
        self._places = places

    @cached_property
    def lists(self) -> Array:
        """Whether each id is a list of several, which semicolons separate."""
        found = _numpy(pc.match_substring(self._texts, ";"))
        return np.concatenate(([False], found[self._places] if len(found) else found))


def columns_of_arrow(events: pa.Table, clients: pa.Table, literals: Sequence[str]) -> Columns:
    """The columns of the events of these clients.

    Args:
        events: the columns `EVENTS`, in any order of rows.
        clients: the columns `CLIENTS`, sorted by `client`; a client's place stands for it.
        literals: words that the programme reads.

    Raises:
        OutOfRange: an amount is too large.
    """
    events, clients = events.combine_chunks(), clients.combine_chunks()
    keys = _numpy(_column(clients, "client"))
    rows = np.searchsorted(keys, _numpy(_column(events, "client")))
    encoded = {name: _column(events, name).dictionary_encode() for name in WORDS}
    traits = {name: _column(clients, name).dictionary_encode() for name in CLIENT_WORDS}
    pool = {word for each in (*encoded.values(), *traits.values()) for word in each.dictionary.to_pylist()}
    words = sorted(pool.union(literals))
    code = {word: place for place, word in enumerate(words)}
    texts, ranks = _ranked([_column(events, name) for name in IDS])
    order = _order(rows, _column(events, "day"), *ranks[0])
    rows = rows[order]
    arrays: dict[str, Any] = {
        "ROWS": len(rows),
        "CLIENTS": len(keys),
        "ALL_CLIENTS": np.arange(len(keys)),
        "E_client": rows,
    }

    def put(name: str, values: Array, known: Array) -> None:
        arrays[f"E_{name}"], arrays[f"O_{name}"] = values[order], known[order]

    ranks = [(values[order], known[order]) for values, known in ranks]
    places, codes = _per_client(rows, ranks, len(texts), len(keys))
    for name, values, (_, known) in zip(IDS, codes, ranks, strict=True):
        arrays[f"E_{name}"], arrays[f"O_{name}"] = values, known
    arrays["IDS"] = len(places) + 1
    for name, each in encoded.items():
        put(name, *_coded(each, code))
    for name in _DATES:
        put(name, *_whole(_column(events, name).view(pa.int32())))
    for name in ("amount", "hours"):
        put(name, *_amounts(_column(events, name)))
    score = _column(events, "score")
    scored = _known(score)
    put("score", np.where(scored, _numpy(score), 0.0), scored)
    for name in _FLAGS:
        arrays[f"E_{name}"] = _numpy(_column(events, name))[order]
    arrays["E_occurred_at"] = _numpy(_column(events, "occurred_at").view(pa.int64()))[order]
    for name, each in traits.items():
        arrays[f"C_{name}"], arrays[f"K_{name}"] = _coded(each, code)
    arrays["C_since"], arrays["K_since"] = _whole(_column(clients, "since").view(pa.int32()))
    arrays["C_terms_days"], arrays["K_terms_days"] = _whole(_column(clients, "terms_days"))
    countries = {str(country) for country in traits["country"].dictionary.to_pylist() if country}
    return Columns(arrays, _ManyGiven(words, texts, places), code, countries, order)


def encoded_words(events: pa.Table) -> pa.Table:
    """Return the events with columns of few different words as codes, which are faster to reorder."""
    for name in WORDS:
        encoded = events.column(name).combine_chunks().dictionary_encode()
        if len(encoded.dictionary) <= _FEW_WORDS:
            events = events.set_column(events.column_names.index(name), name, encoded)
    return events


def _column(table: pa.Table, name: str) -> pa.Array:
    """A column as one array; the table's chunks are combined."""
    column = table.column(name)
    return column.chunk(0) if column.num_chunks else pa.array([], column.type)


def _text_array(texts: Sequence[str], values: Array, known: Array | None) -> pa.Array:
    """The texts of codes."""
    sure = np.ones(len(values), bool) if known is None else known
    chosen = [
        texts[value].encode() if each else b""
        for value, each in zip(values.tolist(), sure.tolist(), strict=True)
    ]
    ends = np.cumsum([0, *map(len, chosen)]).astype(np.int32)
    buffers = [_bits(sure), pa.py_buffer(ends), pa.py_buffer(b"".join(chosen))]
    return pa.Array.from_buffers(pa.string(), len(values), buffers)


def keys_of(table: pa.Table) -> Array:
    """The keys in the column `client`."""
    return _numpy(_column(table.combine_chunks(), "client"))


def _numpy(array: pa.Array) -> Array:
    """The values of an array, anything where unknown; pyarrow's own conversion would load pandas."""
    first, last, buffer = array.offset, array.offset + len(array), array.buffers()[1]
    if buffer is None:
        return np.zeros(0, bool if pa.types.is_boolean(array.type) else np.dtype(str(array.type)))
    if pa.types.is_boolean(array.type):
        return np.unpackbits(np.frombuffer(buffer, np.uint8), bitorder="little")[first:last].view(bool)
    return np.frombuffer(buffer, np.dtype(str(array.type)))[first:last]


def _known(array: pa.Array) -> Array:
    return _numpy(array.is_valid())


def _whole(array: pa.Array) -> tuple[Array, Array]:
    """Whole numbers, 0 where unknown, and where they are known."""
    known = _known(array)
    return np.where(known, _numpy(array), 0).astype(np.int64), known


def _coded(encoded: pa.DictionaryArray, code: dict[str, int]) -> tuple[Array, Array]:
    """The codes of words, 0 where unknown, and where they are known."""
    places, known = _whole(encoded.indices)
    codes = np.array([code[word] for word in encoded.dictionary.to_pylist()] or [0], np.int64)
    return np.where(known, codes[places], 0), known


def _amounts(array: pa.Array) -> tuple[Array, Array]:
    """DECIMAL(18,4) in units of its last digit: the lower half of each 128-bit number."""
    known = _known(array)
    halves = np.frombuffer(array.buffers()[1], np.int64)[2 * array.offset :]
    units = np.where(known, halves[: 2 * len(array) : 2], 0)
    if bool((units >= int(LARGEST_AMOUNT * AMOUNT)).any()):
        raise OutOfRange
    return units, known


def _ranked(columns: Sequence[pa.Array]) -> tuple[pa.Array, list[tuple[Array, Array]]]:
    """The different texts of some columns, in their order, and each cell's place among them."""
    encoded = pa.concat_arrays(columns).dictionary_encode()
    order = _numpy(pc.sort_indices(encoded.dictionary)).astype(np.int64)
    rank = np.zeros(max(len(order), 1), np.int64)
    rank[order] = np.arange(len(order))
    places, known = _whole(encoded.indices)
    ranks = np.where(known, rank[places], 0)
    ends = np.cumsum([len(column) for column in columns])[:-1]
    texts = encoded.dictionary.take(whole_array(order))
    return texts, list(zip(np.split(ranks, ends), np.split(known, ends), strict=True))


def _order(clients: Array, days: pa.Array, ids: Array, _: Array) -> Array:
    """The order of the rows by client, day and id."""
    day, _ = _whole(days.view(pa.int32()))
    if not len(day):
        return np.zeros(0, np.int64)
    day -= day.min()
    span, most = int(day.max()) + 1, int(ids.max()) + 1
    if (int(clients.max()) + 1) * span * most < 1 << 62:
        return np.argsort((clients * span + day) * most + ids)
    return np.lexsort((ids, day, clients))


def _per_client(
    clients: Array, ranks: Sequence[tuple[Array, Array]], texts: int, most_clients: int
) -> tuple[Array, list[Array]]:
    """The codes of ids, each client's own from 1 in the order of client and text, and each code's text."""
    keys = [(clients * texts + values)[known] for values, known in ranks]
    together = np.concatenate(keys)
    cells = most_clients * texts
    if cells <= _MOST_CELLS * len(together):
        given = np.zeros(cells, bool)
        given[together] = True
        own, codes = np.flatnonzero(given), np.cumsum(given)[together]
    else:
        own, inverse = np.unique(together, return_inverse=True)
        codes = inverse + 1
    found = []
    for (_, known), part in zip(
        ranks, np.split(codes, np.cumsum([len(key) for key in keys])[:-1]), strict=True
    ):
        values = np.zeros(len(known), np.int64)
        values[known] = part
        found.append(values)
    return own % max(texts, 1), found


# Results -------------------------------------------------------------------------------------------------


def table_of(measured: Measured, clients: pa.Array) -> pa.Table:
    """Return the measured values of clients: a row each, with the key and the programme's outputs."""
    count = len(clients)
    columns: dict[str, pa.Array] = {"client": clients}
    for name, kind, scale in measured.outputs:
        values, known = measured.results[name]
        values = np.broadcast_to(values, count)
        valid = None if known is None else np.broadcast_to(known, count)
        columns[name] = _array(kind, scale, values, valid, measured.columns.given)
    return pa.table(columns)


def _array(kind: Kind, scale: int, values: Array, known: Array | None, given: Given) -> pa.Array:
    if kind in ("word", "id"):
        return _text_array(given.words if kind == "word" else given.ids, values, known)
    validity = None if known is None else _bits(known)
    if kind == "bool":
        return pa.Array.from_buffers(pa.bool_(), len(values), [validity, _bits(values)])
    if kind == "decimal":
        halves = np.empty((len(values), 2), np.int64)
        halves[:, 0] = values
        halves[:, 1] = values >> 63
        return pa.Array.from_buffers(pa.decimal128(38, scale), len(values), [validity, pa.py_buffer(halves)])
    dtype, arrow_type = {
        "float": (np.float64, pa.float64()),
        "date": (np.int32, pa.date32()),
    }.get(kind, (np.int64, pa.int64()))
    buffer = pa.py_buffer(np.ascontiguousarray(values, dtype))
    return pa.Array.from_buffers(arrow_type, len(values), [validity, buffer])


def whole_array(values: Array) -> pa.Array:
    """Whole numbers as Arrow, without pandas."""
    return _array("int", 0, values, None, Given((), ()))


def _bits(values: Array) -> pa.Buffer:
    return pa.py_buffer(np.packbits(values.astype(bool), bitorder="little"))
