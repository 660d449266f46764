"""How many bytes MySQL counts of a column in a key."""

from __future__ import annotations

from dbconv.facts.tables import Column, Storage
from dbconv.facts.unknown import is_known
from dbconv.record import NamedTuple

BLOBS = frozenset({"LargeBinary", "BLOB", "TINYBLOB", "MEDIUMBLOB", "LONGBLOB", "PickleType"})
"""Of the binary types, those that MySQL has as BLOB."""
LONGEST = 3072
"""What InnoDB takes in one key."""
OLD_FORMATS = frozenset({"compact", "redundant"})
LONGEST_IN_OLD_FORMAT = 767
"""What it takes of one column in a table of an old row format."""
_CHARACTER = 4
_CHARACTERS = {
    **dict.fromkeys("utf8 utf8mb3 eucjpms ujis".split(), 3),
    **dict.fromkeys("utf8mb4 utf16 utf16le utf32 gb18030".split(), _CHARACTER),
    **dict.fromkeys("gbk gb2312 big5 sjis cp932 euckr ucs2".split(), 2),
    **dict.fromkeys(
        "binary ascii latin1 latin2 latin5 latin7 cp1250 cp1251 cp1256 cp1257 cp850 cp852 cp866 koi8r koi8u greek"
        " hebrew tis620 armscii8 geostd8 dec8 hp8 swe7 keybcs2 macce macroman".split(),
        1,
    ),
}
_NATIONAL = frozenset({"NVARCHAR", "NCHAR"})
_FAMILIES = {"integer": 4, "boolean": 1, "date": 3, "date-time": 5, "time": 3}
# By the name in capitals, in which an INTEGER is an INT.
_TYPES = {
    "TINYINT": 1,
    "SMALLINT": 2,
    "MEDIUMINT": 3,
    "BIGINT": 8,
    "FLOAT": 4,
    "DOUBLE": 8,
    "TIMESTAMP": 4,
    "INTERVAL": 5,
    "YEAR": 1,
}


class Part(NamedTuple):
    """A column in a key: so many of its characters or bytes, and how many bytes each of these is."""

    name: str
    length: int
    size: int

    @property
    def bytes(self) -> int:
        """All of them."""
        return self.length * self.size

    @property
    def label(self) -> str:
        """``"path" 1000 * 4``."""
        return f'"{self.name}" {self.length}{f" * {self.size}" if self.size > 1 else ""}'


def part_of(column: Column, length: int | None, storage: Storage) -> Part | None:
    """What a key has of a column, ``length`` of which it is over; None where that cannot be counted.

    Fractions of a second are not, so that it may be a little more.
    """
    kind = column.type
    if column.name is None or not is_known(kind):
        return None
    if kind.family in ("string", "text", "uuid"):
        size = _size(kind.name, kind.charset, storage)
        count = 32 if kind.name == "Uuid" else kind.length if kind.family == "string" else None
    elif kind.family == "binary":
        size, count = 1, kind.length if kind.name in ("BINARY", "VARBINARY") else None
    else:
        size, count = 1, _TYPES.get(kind.name.upper().removesuffix("EGER"), _FAMILIES.get(kind.family))
        length = None
    if not is_known(count, size) or size is None:
        return None
    count = length if count is None else count if length is None else min(count, length)
    return None if count is None else Part(column.name, count, size)


def _size(name: str, own: str, storage: Storage) -> int | None:
    """The bytes of a character; None where that cannot be told. Without a word MySQL has utf8mb4."""
    if name in _NATIONAL:
        return _CHARACTERS["utf8mb3"]
    charset = own or storage.charset if is_known(own) else None
    return _CHARACTERS.get(charset or "utf8mb4") if is_known(charset) and charset is not None else None
