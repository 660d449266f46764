"""DBC313."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.column_types import VARIABLE
from dbconv.facts.tables import Column, ColumnType
from dbconv.rule import rule
from dbconv.violation import Violation, violation

_DIALECTS = frozenset({"mysql", "mssql", "oracle"})
_LENGTHS = {
    **{"uuid": 36, "guid": 36, "md5": 32, "sha1": 40, "sha224": 56, "sha256": 64, "sha384": 96, "sha512": 128},
    **{"crc32": 8, "country_code": 2, "currency_code": 3},
}
# What may stand before the content: "sha256:", braces.
_MARGIN = 8


@rule(
    "DBC313",
    "fixed-length-as-varchar",
    Column,
    category="R",
    since="0.1",
    messages={"message": 'column "{name}" is {type}, though what it is named for has one length; write {better}'},
)
def fixed_length_as_varchar(column: Column, context: Context) -> Iterator[Violation]:
    """A column whose values all have one length is a VARCHAR (mysql, mssql, oracle).

    The name ends in one of `fixed-length-words`: `postcode`, `user_uuid`, `file_md5`, `country_code`. Foreign keys,
    which have their target's type, and types of a TypeDecorator are not asked.

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
    if context.settings.dialect not in _DIALECTS or kind is None or kind.name not in VARIABLE:
        return
    if context.says(column, context.settings.fixed_length_words):
        better = _fixed(kind, column.words)
        yield violation("message", kind.place, name=column.name, type=kind.label, better=better)


def _fixed(kind: ColumnType, words: tuple[str, ...]) -> str:
    """The CHAR of the declared length if that is a length that the content can have, else of the content's."""
    usual = _LENGTHS.get("_".join(words[-2:])) or _LENGTHS.get(words[-1])
    length = kind.length if kind.length and kind.length <= (usual or kind.length) + _MARGIN else usual
    return f"{'NCHAR' if kind.name.startswith(('N', 'U')) else 'CHAR'}({length or 'n'})"
