"""DBC407."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.queries import QueriedColumn
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation
from dbconv.words.soft_delete import is_soft_delete

# Few values, or more than an index takes.
_NOT_ASKED = frozenset({"boolean", "enum", "text"})


@rule(
    "DBC407",
    "queried-column-without-index",
    QueriedColumn,
    category="W",
    since="0.1",
    messages={
        "message": '{column} of table "{table}" is asked for in {clause}() and no index begins with it ({file})'
        "; index it, or query by what is indexed"
    },
)
def queried_column_without_index(queried: QueriedColumn, context: Context) -> Iterator[Violation]:
    """A query filters, joins or sorts by a column that no index serves.

    Asked are the columns in `filter`, `filter_by`, `where`, `having`, `order_by` and `join`, where the model is known,
    in its own file or in another; reported at the column in the query, once a query. One that a name carries through
    several statements of a function is one query; an `aliased(…)` model is the model. An index serves where the column
    comes first in it, or after columns that the same query asks for; the primary key, unique constraints and a mixin's
    indexes count, and on MySQL the index that InnoDB makes for a foreign key.

    Not asked: patterns (`like`, `contains`, `startswith`), negations and comparisons of two columns of one table, which
    no index answers; TEXT, which is too long for one; booleans, enums, flags and statuses by name, and stamps of a soft
    delete, which choose too many rows; foreign keys, of which DBC405 speaks in the model; the other columns of a
    query that asks for a unique one and finds one row; what is inside a function call (`func.lower(User.email)`);
    queries in tests.

    ## Why
    Without an index the database reads the whole table for each such query. Nobody notices while it is small.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer, String, select
    from sqlalchemy.orm import declarative_base

    Base = declarative_base()

    class User(Base):
        __tablename__ = "members"
        id = Column(Integer, primary_key=True, comment="primary key")
        nick_name = Column(String(32), nullable=False, default="", comment="shown beside comments")

    def find(session, nick_name):
        return session.scalars(select(User).where(User.nick_name == nick_name))
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Integer, String, select
    from sqlalchemy.orm import declarative_base

    Base = declarative_base()

    class User(Base):
        __tablename__ = "members"
        id = Column(Integer, primary_key=True, comment="primary key")
        nick_name = Column(String(32), nullable=False, default="", index=True, comment="shown beside comments")

    def find(session, nick_name):
        return session.scalars(select(User).where(User.nick_name == nick_name))
    ```

    ## Settings
    `dialect`, `boolean-words`, `status-words`
    """
    column, table = queried.column, queried.table
    if queried.indexed or column.primary_key is True or is_soft_delete(column.name):
        return
    settings = context.settings
    if context.says(column, settings.boolean_words) or context.says(column, settings.status_words):
        return
    # Where it has no index, DBC405 asks for one in the model.
    if column.foreign_key is True:
        return
    if column.type.family not in _NOT_ASKED:
        yield violation(
            "message",
            queried.place,
            column=the_column(column),
            table=table.name or table.python_name,
            clause=queried.clause,
            file=queried.file,
        )
