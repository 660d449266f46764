"""DBC407."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.queries import QueriedColumn, UnservedQueries
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.terms import all_of, listed, quoted, term, the_column
from dbconv.violation import Violation, violation
from dbconv.words.few_values import has_few_values
from dbconv.words.soft_delete import is_soft_delete

# Few values, or what no index on the column alone compares.
_NOT_ASKED = frozenset({"boolean", "enum", "text", "json", "other"})
# Flags and states that are numbers.
_SMALL = frozenset({"SmallInteger", "SMALLINT", "TINYINT", "BIT"})


@rule(
    "DBC407",
    "queried-column-without-index",
    UnservedQueries,
    category="W",
    since="0.1",
    messages={
        "one": '{column} of table "{table}" is asked for in {clauses} and no index begins with it ({file})'
        "; index it, or query by what is indexed",
        "several": 'columns {columns} of table "{table}" are asked for in {clauses} and no index begins with'
        " any of them ({file}); index them together, or the one that chooses the fewest rows",
        "several-tables": "{columns} are asked for in {clauses} and no index begins with any of them"
        "; index of each table the one that chooses the fewest rows",
    },
)
def queried_column_without_index(found: UnservedQueries, context: Context) -> Iterator[Violation]:
    """A query finds, joins or sorts rows by columns that no index serves.

    Asked are the columns in `filter`, `filter_by`, `where`, `having`, `order_by`, `join` and `outerjoin`, where the
    model is known, in its own file or in another. A query is one finding, at the first such column, and names them all;
    each column is named once a file, and a query that asks for one that is named already is served by the index that it
    gets. What a name carries through several statements of a function is one query; an `aliased(…)` model is the model.
    A query that asks for more than can be read is let be: one that begins elsewhere (a parameter, what a function
    returns, `self.orders`, `with_parent(…)`), and conditions that are names, `*conditions`, helpers' or `text(…)`.

    An index serves a table where its first column is among the conditions: the server finds rows by it, tries the
    other conditions on those, and sorts them. So one is enough, and the primary key, unique constraints, a mixin's
    indexes and, on MySQL, the index that InnoDB makes of a foreign key count. A join carries on to a table whose side
    is indexed. Of what `or_` joins each is asked for by itself.

    Not asked: what DBC405 or DBC406 asks for in the model; primary keys; patterns (`like`, `contains`, `startswith`),
    negations and comparisons of two columns of one table, which no index answers; what has few values: truth values,
    enumerations and what is compared with a member of one, with None or a written text, small integers, statuses and
    kinds by name, what describes its values, stamps of a soft delete; TEXT and JSON; the columns of a sort that takes
    all rows (it has no `limit` or `first`); groups, aggregates, and what is inside a function call
    (`func.lower(User.email)`); queries in tests.

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
    `boolean-words`, `status-words`
    """
    named: set[tuple[str, str | None]] = set()
    for query in found.queries:
        asked = [each for each in query if _may_choose(each, context)]
        # The index that a column gets which is named already serves this query, too.
        told = {_table(each) for each in asked if each.finds and _key(each) in named}
        new = [each for each in asked if _table(each) not in told and _key(each) not in named]
        asked = list({_key(each): each for each in reversed(new)}.values())[::-1]
        named.update(map(_key, asked))
        if asked:
            yield _of_query(asked)


def _of_query(asked: list[QueriedColumn]) -> Violation:
    first, clauses = asked[0], all_of(dict.fromkeys(f"{each.clause}()" for each in asked))
    place, table, file, part = first.place, _table(first), first.file, first.column.subject
    if len(asked) == 1:
        column = the_column(first.column)
        return violation("one", place, part=part, column=column, table=table, clauses=clauses, file=file)
    if len({*map(_table, asked)}) == 1:
        names = listed(quoted(str(each.column.name) for each in asked))
        return violation("several", place, part=part, columns=names, table=table, clauses=clauses, file=file)
    columns = [term("column-of-table", name=str(each.column.name), table=_table(each)) for each in asked]
    return violation("several-tables", place, part=part, columns=all_of(columns), clauses=clauses)


def _key(queried: QueriedColumn) -> tuple[str, str | None]:
    return _table(queried), queried.column.name


def _table(queried: QueriedColumn) -> str:
    return queried.table.name or queried.table.python_name


def _may_choose(queried: QueriedColumn, context: Context) -> bool:
    """Whether an index on the column would choose some of the rows."""
    column, settings = queried.column, context.settings
    if column.primary_key is not False or is_soft_delete(column.name) or not is_known(column.type):
        return False
    if context.says(column, settings.boolean_words) or context.says(column, settings.status_words):
        return False
    if column.has_members or column.description.values or has_few_values(column.words):
        return False
    return column.type.family not in _NOT_ASKED and column.type.name not in _SMALL
