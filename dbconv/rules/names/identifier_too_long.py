"""DBC214."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.constraints import DeclaredConstraint
from dbconv.facts.tables import Column, Table
from dbconv.rule import rule
from dbconv.source import Place
from dbconv.violation import Violation, violation

# What the manuals say of identifiers; SQLite has no limit.
_LIMITS = {
    "mysql": (64, "characters", "MySQL"),
    "postgresql": (63, "bytes", "PostgreSQL"),
    "mssql": (128, "characters", "SQL Server"),
    "oracle": (128, "bytes", "Oracle"),
}


@rule(
    "DBC214",
    "identifier-too-long",
    (Column, Table, DeclaredConstraint),
    category="E",
    since="0.1",
    messages={
        "column-characters": 'column name "{name}" has {length} characters, and {database} takes {most}'
        "; say it in fewer",
        "column-bytes": 'column name "{name}" has {length} bytes, and {database} takes {most}; say it in fewer',
        "table-characters": 'table name "{name}" has {length} characters, and {database} takes {most}; say it in fewer',
        "table-bytes": 'table name "{name}" has {length} bytes, and {database} takes {most}; say it in fewer',
        "index-characters": 'index name "{name}" has {length} characters, and {database} takes {most}; say it in fewer',
        "index-bytes": 'index name "{name}" has {length} bytes, and {database} takes {most}; say it in fewer',
        "constraint-characters": 'constraint name "{name}" has {length} characters, and {database} takes {most}'
        "; say it in fewer",
        "constraint-bytes": 'constraint name "{name}" has {length} bytes, and {database} takes {most}; say it in fewer',
    },
)
def identifier_too_long(fact: Column | Table | DeclaredConstraint, context: Context) -> Iterator[Violation]:
    """The name of a column, a table, an index or a constraint is longer than the database takes.

    MySQL takes 64 characters, PostgreSQL 63 bytes, SQL Server 128 characters, Oracle 128 bytes; SQLite any number. Of
    indexes and constraints those are asked whose name is written; what `index=True` or a naming convention makes,
    SQLAlchemy cuts itself, with a hash.

    ## Why
    PostgreSQL cuts the name off and only notes it, so that two long names become one; the others refuse the statement
    on the day of the deployment. The written name of an index or a constraint SQLAlchemy refuses itself for PostgreSQL,
    and MySQL says "Identifier name is too long" (1059).

    ## Bad
    ```python
    from sqlalchemy import Column, Integer

    class Visit(Base):
        __tablename__ = "visits_of_customers_of_the_subsidiaries_in_the_northern_european_region"
        id = Column(Integer, primary_key=True, comment="key")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Integer

    class Visit(Base):
        __tablename__ = "visits_in_northern_europe"
        id = Column(Integer, primary_key=True, comment="key")
    ```

    ## Settings
    `dialect`
    """
    limit = _LIMITS.get(context.settings.dialect)
    if limit is None:
        return
    most, unit, database = limit
    for kind, name, place in _names_of(fact):
        length = len(name.encode("utf-8", "surrogatepass")) if unit == "bytes" else len(name)
        if length > most:
            yield violation(f"{kind}-{unit}", place, name=name, length=length, database=database, most=most)


def _names_of(fact: Column | Table | DeclaredConstraint) -> Iterator[tuple[str, str, Place]]:
    """The names that are written, by the kinds that messages have."""
    if isinstance(fact, DeclaredConstraint):
        # In a revision it is what the model made it: nothing of its file is declared there.
        if not fact.in_file:
            return
        form = None if fact.forms is None else fact.forms.get(fact.constraint.kind, "")
        if fact.constraint.name and form is not None and "constraint_name" not in form:
            yield "constraint", fact.constraint.name, fact.place
        return
    if fact.name is not None:
        yield "table" if isinstance(fact, Table) else "column", fact.name, fact.name_place
    for each in fact.indexes if isinstance(fact, Table) else ():
        if each.kind == "index" and each.name and not each.inherited:
            yield "index", each.name, each.place
