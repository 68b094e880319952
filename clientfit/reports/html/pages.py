"""The clients' pages within the room there is: the first as they are, the others packed."""

import zlib
from base64 import b64encode
from dataclasses import dataclass, field

from markupsafe import Markup

PLAIN = 500_000
"""Bytes of pages that stand in the file as they are, for browsers without scripts too."""


@dataclass(frozen=True)
class Pack:
    """Pages from one number to another, compressed (zlib, RFC 1950) and written in base64."""

    first: int
    last: int
    data: str


@dataclass
class Pages:
    """Pages, numbered from 1 in the order they come, until `room` bytes are taken.

    A browser unpacks a pack when one of its pages is asked for; packed, a page takes some fifth of its size.
    """

    room: int
    plain: list[Markup] = field(default_factory=list)
    packs: list[Pack] = field(default_factory=list)

    def __len__(self) -> int:
        return self.packs[-1].last if self.packs else len(self.plain)

    def add(self, batch: list[Markup]) -> int:
        """Keep the pages at the batch's beginning that there is room for, the first of all in any case.

        Once a page isn't kept, none that follow are. How many of the batch are kept is returned.
        """
        taken = sum(len(page.encode()) for page in self.plain)
        kept = 0
        for page in batch:
            size = len(page.encode())
            if self.plain and (self.packs or taken + size > PLAIN or size > self.room):
                break
            self.plain.append(page)
            taken += size
            self.room -= size
            kept += 1
        return kept + self._pack(batch[kept:])

    def _pack(self, batch: list[Markup]) -> int:
        if not batch or self.room <= 0:
            return 0
        data = b64encode(zlib.compress("\n".join(batch).encode(), 9)).decode()
        if len(data) > self.room:
            self.room = 0
            return 0
        self.room -= len(data)
        self.packs.append(Pack(len(self) + 1, len(self) + len(batch), data))
        return len(batch)
