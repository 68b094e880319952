"""The clients' pages within the size limit: the first as plain HTML, the others compressed."""

import zlib
from base64 import b64encode
from dataclasses import dataclass, field

from markupsafe import Markup

PLAIN = 500_000
"""Greatest size of the plain pages in bytes; they need no script."""


@dataclass(frozen=True)
class Pack:
    """Pages `first` to `last`, compressed (zlib, RFC 1950) and encoded in base64."""

    first: int
    last: int
    data: str


@dataclass
class Pages:
    """Pages, numbered from 1 in order, within `room` bytes.

    A browser unpacks a pack when one of its pages is opened; compression saves some four fifths.
    """

    room: int
    plain: list[Markup] = field(default_factory=list)
    packs: list[Pack] = field(default_factory=list)

    def __len__(self) -> int:
        return self.packs[-1].last if self.packs else len(self.plain)

    def add(self, batch: list[Markup]) -> int:
        """Add the first pages of a batch that fit, and the very first page in any case.

        Once a page doesn't fit, no later one is added. Returns the number of pages added.
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
