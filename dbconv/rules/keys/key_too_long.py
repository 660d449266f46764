"""DBC414."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column, Index, Table
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.rules.keys.key_bytes import BLOBS, LONGEST, LONGEST_IN_OLD_FORMAT, OLD_FORMATS, Part, part_of
from dbconv.source import Place
from dbconv.terms import listed, the_index_of_columns
from dbconv.violation import Violation, violation


@rule(
    "DBC414",
    "key-too-long",
    Table,
    category="E",
    since="0.2",
    messages={
        "text": '{index} is over column "{name}", which is {type}: MySQL refuses that without a length (1170)'
        "; write {better} as its type",
        "text-in-index": '{index} is over column "{name}", which is {type}: MySQL refuses that without a length (1170)'
        "; write mysql_length={length} in the Index, or {better} as its type",
        "key": "{index} has {count} bytes, {parts}, and MySQL takes at most {limit} in a key (1071)"
        "; make a column shorter, or index a shorter one",
        "column": '{index} has {count} bytes of column "{name}", {size}, and MySQL takes at most {limit} of one with'
        " ROW_FORMAT={format} (1071, in MariaDB 1709); make it shorter, or leave the row format out",
    },
    dialects=("mysql",),
)
def key_too_long(table: Table, context: Context) -> Iterator[Violation]:
    """A key is over a TEXT or BLOB without a length, or is longer than MySQL allows.

    An index, a unique constraint or a primary key; reported at the constraint, or at the last of the columns that make
    the key. A key of InnoDB has at most 3,072 bytes, and 767 of each column where the table is told
    `mysql_row_format="COMPACT"` or `"REDUNDANT"`. A character counts four bytes, as in utf8mb4, if neither
    `mysql_charset` or `mysql_collate` of the table nor the type names another character set. Columns of which
    `mysql_length` takes a part count with that.

    Silent on other engines, FULLTEXT and SPATIAL indexes, expressions, and types whose size depends on more than their
    arguments; where `server-version` is a MariaDB, on what that takes: unique keys, and indexes over one column.

    A person decides: how long the values are, and which part of them tells rows apart.

    ## Why
    MySQL refuses the table, or the index: "BLOB/TEXT column 'url' used in key specification without a key length"
    (1170), "Specified key was too long; max key length is 3072 bytes" (1071). SQLite and PostgreSQL make it, and so
    tests pass. MariaDB refuses the primary key and what is over several columns; of one column it indexes what fits,
    and what is unique it keeps as a hash, which serves no order and no range.

    ## Bad
    ```python
    from sqlalchemy import Column, Index, Integer, String

    class Visit(Base):
        __tablename__ = "visit"
        __table_args__ = (Index("ix_visit_host_path", "host", "path"),)
        id = Column(Integer, primary_key=True, comment="key")
        host = Column(String(253), nullable=False, default="", comment="as it was asked for")
        path = Column(String(600), nullable=False, default="", comment="without what is asked of it")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Index, Integer, String

    class Visit(Base):
        __tablename__ = "visit"
        __table_args__ = (Index("ix_visit_host_path", "host", "path", mysql_length={"path": 100}),)
        id = Column(Integer, primary_key=True, comment="key")
        host = Column(String(253), nullable=False, default="", comment="as it was asked for")
        path = Column(String(600), nullable=False, default="", comment="without what is asked of it")
    ```

    ## Settings
    `server-version`
    """
    in_mariadb = context.settings.server_version.startswith("mariadb")
    for index in table.indexes:
        if index.has_more is False and not index.inherited and not index.method and is_known(index.lengths):
            if not (in_mariadb and _is_taken_by_mariadb(index, table)):
                yield from _of_index(index, table)


def _is_taken_by_mariadb(index: Index, table: Table) -> bool:
    """Whether MariaDB makes the key, cut or as a hash, whatever it is over."""
    is_cut = index.unique is not False or len(index.columns) == 1
    return index.kind != "primary-key" and is_cut and table.storage.row_format not in OLD_FORMATS


def _of_index(index: Index, table: Table) -> Iterator[Violation]:
    storage = table.storage
    if storage.engine not in ("", "innodb"):
        return
    place = index.places[-1] if index.own else index.place
    lengths = index.lengths or (None,) * len(index.columns)
    named = [(table.column(name), length) for name, length in zip(index.columns, lengths)]
    columns = [(column, length) for column, length in named if column is not None]
    for column, length in columns:
        if length is None and _is_text(column):
            yield _of_text(column, index, place, 191 if storage.row_format in OLD_FORMATS else 255)
            return
    parts = [part_of(column, length, storage) for column, length in columns]
    known = [each for each in parts if each is not None]
    if storage.row_format in OLD_FORMATS:
        for each in known:
            if each.bytes > LONGEST_IN_OLD_FORMAT:
                yield _of_column(each, index, place, storage.row_format)
                return
    if sum(each.bytes for each in known) > LONGEST:
        yield _of_sum(known, index, place)


def _is_text(column: Column) -> bool:
    return is_known(column.type) and (column.type.family == "text" or column.type.name in BLOBS)


def _of_text(column: Column, index: Index, place: Place, length: int) -> Violation:
    lengths = {**dict(zip(index.columns, index.lengths)), column.name: length}
    given = ", ".join(f'"{name}": {each}' for name, each in lengths.items() if each is not None)
    is_written = index.kind == "index" and not index.own
    found = violation(
        "text-in-index" if is_written else "text",
        place,
        part=str(column.name),
        index=the_index_of_columns(index),
        name=str(column.name),
        type=column.type.name,
        better=f"{'VARBINARY' if column.type.name in BLOBS else 'String'}({length})",
    )
    return found._replace(values={**found.values, "length": f"{{{given}}}"}) if is_written else found


def _of_sum(parts: list[Part], index: Index, place: Place) -> Violation:
    return violation(
        "key",
        place,
        part="+".join(map(str, index.columns)),
        index=the_index_of_columns(index),
        count=str(sum(each.bytes for each in parts)),
        parts=listed(each.label for each in parts),
        limit=str(LONGEST),
    )


def _of_column(part: Part, index: Index, place: Place, row_format: str) -> Violation:
    return violation(
        "column",
        place,
        part=part.name,
        index=the_index_of_columns(index),
        name=part.name,
        count=str(part.bytes),
        size=f"{part.length} * {part.size}",
        limit=str(LONGEST_IN_OLD_FORMAT),
        format=row_format.upper(),
    )
