"""DBC401."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import Advice, given_each
from dbconv.facts.tables import Table
from dbconv.rule import rule
from dbconv.terms import all_of, quoted, the_table
from dbconv.violation import Violation, violation


@rule(
    "DBC401",
    "table-without-primary-key",
    Table,
    category="E",
    since="0.1",
    messages={
        "link": "{table} has no primary key; write {better} in each of {columns}",
        "message": '{table} has no primary key; write primary_key=True in a column that tells the rows apart, as "id"',
    },
    fixable="unsafe",
    decided="what tells the rows apart.",
)
def table_without_primary_key(table: Table, context: Context) -> Iterator[Violation]:
    """A table has no primary key.

    Its own columns and constraints count, and those of its mixins and bases. A table of nothing but foreign keys, which
    joins two others, is told to make them its key.

    Silent where a base, a column or a table argument was not read, where a class inherits from a mapped one or has
    `__mapper_args__`, for a `Table` that says that it is a view or a temporary table (`info=`, `prefixes=`), and for
    one made in a function, which most often describes what one query needs of a table.

    ## Why
    Without a key no row can be told from its double: none can be updated or deleted alone, replication reads the whole
    table for each change, and InnoDB adds a hidden key of its own that nothing can refer to. SQLAlchemy maps no class
    to such a table.

    ## Bad
    ```python
    from sqlalchemy import Column, ForeignKey, MetaData, Table

    book_author = Table(
        "book_author",
        MetaData(),
        Column("book_id", ForeignKey("book.id"), nullable=False, index=True, comment="what was written"),
        Column("author_id", ForeignKey("author.id"), nullable=False, index=True, comment="who wrote it"),
    )
    ```

    ## Good
    ```python
    from sqlalchemy import Column, ForeignKey, MetaData, Table

    book_author = Table(
        "book_author",
        MetaData(),
        Column("book_id", ForeignKey("book.id"), primary_key=True, comment="what was written"),
        Column("author_id", ForeignKey("author.id"), primary_key=True, index=True, comment="who wrote it"),
    )
    ```
    """
    if not table.columns or table.may_lack_key or table.has_primary_key:
        return
    foreign = [each.name for each in table.columns if each.foreign_key]
    if foreign and table.keyless_link:
        names = all_of(quoted(str(each.name) for each in table.keyless_link))
        keys = given_each((each.place for each in table.keyless_link), "primary_key", "True")
        # Another class has what a mixin declares, too; what is told to allow NULL was meant to; the key is an index.
        is_own = not table.indexes and not any(
            each.inherited or (each.nullable.said and each.nullable.value) for each in table.keyless_link
        )
        better = keys if is_own else Advice(keys.text)
        yield violation("link", table.place, table=the_table(table), columns=names, better=better)
    else:
        yield violation("message", table.place, table=the_table(table))
