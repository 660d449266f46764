"""DBC313."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.column_edits import retyped
from dbconv.context import Context
from dbconv.facts.column_types import VARIABLE
from dbconv.facts.tables import Column, ColumnType
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.violation import Violation, violation

# The lengths that a value has; the one that is written if it is among these, else the first.
_LENGTHS = {
    **{"uuid": (36, 32), "guid": (36, 32), "md5": (32,), "sha1": (40,), "sha224": (56,), "sha256": (64,)},
    **{"sha384": (96,), "sha512": (128,), "crc32": (8,), "country_code": (2, 3), "currency_code": (3,)},
}
# What has one length in each country: "SW1A 1AA", "100000".
_LONGEST_POSTCODE = 12


@rule(
    "DBC313",
    "fixed-length-as-varchar",
    Column,
    category="R",
    since="0.1",
    messages={
        "message": 'column "{name}" is {type}, though what it is named for has one length; write {better}',
        "described": 'column "{name}" is {type}, though what its description names has one length; write {better}',
    },
    dialects=("mysql", "mssql", "oracle"),
    fixable="unsafe",
    decided="what a default is that does not fit.",
)
def fixed_length_as_varchar(column: Column, context: Context) -> Iterator[Violation]:
    """A column whose values all have one length is a VARCHAR.

    The name ends in one of `fixed-length-words`: `postcode`, `user_uuid`, `file_md5`, `country_code`; or the
    description is that of a Chinese mobile number (手机号, 11) or identity card (身份证, 18). The advice is the length
    that such a value has, whatever is written: 32 for an MD5. A postcode, and a word of your own, has the length that
    is written, up to 12 characters. Foreign keys, which have their target's type, and types of a TypeDecorator are not
    asked.

    ## Why
    VARCHAR keeps a length beside each value and may have to move a row that grows. CHAR does neither, and says what the
    values look like. PostgreSQL and SQLite store both in the same way.

    ## Bad
    ```python
    from sqlalchemy import Column, String

    class Address(Base):
        postcode = Column(String(6), nullable=False, default="", comment="of the street")
    ```

    ## Good
    ```python
    from sqlalchemy import CHAR, Column

    class Address(Base):
        postcode = Column(CHAR(6), nullable=False, default="", comment="of the street")
    ```

    ## Settings
    `dialect`, `fixed-length-words`
    """
    kind = column.chosen_type
    if kind is None or kind.name not in VARIABLE:
        return
    is_named = context.says(column, context.settings.fixed_length_words)
    length = _length_of(kind, column.words) if is_named else column.description.fixed_length
    if length:
        name = "NCHAR" if kind.name.startswith(("N", "U")) else "CHAR"
        better = retyped(column, name, context.settings.dialect, f"({length})")
        message = "message" if is_named else "described"
        yield violation(message, kind.place, name=column.name, type=kind.label, better=better)


def _length_of(kind: ColumnType, words: tuple[str, ...]) -> int | None:
    """The length that a value has; None where it is not one and what is written is none of its."""
    lengths = _LENGTHS.get("_".join(words[-2:])) or _LENGTHS.get(words[-1])
    if lengths is None:
        return kind.length if kind.length and kind.length <= _LONGEST_POSTCODE else None
    return kind.length if is_known(kind.length) and kind.length in lengths else lengths[0]
