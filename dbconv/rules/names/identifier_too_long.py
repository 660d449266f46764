"""DBC214."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column, Table
from dbconv.rule import rule
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
    (Column, Table),
    category="E",
    since="0.1",
    messages={
        "column-characters": 'column name "{name}" has {length} characters, and {database} takes {most}'
        "; say it in fewer",
        "column-bytes": 'column name "{name}" has {length} bytes, and {database} takes {most}; say it in fewer',
        "table-characters": 'table name "{name}" has {length} characters, and {database} takes {most}; say it in fewer',
        "table-bytes": 'table name "{name}" has {length} bytes, and {database} takes {most}; say it in fewer',
    },
)
def identifier_too_long(fact: Column | Table, context: Context) -> Iterator[Violation]:
    """The name of a column or table is longer than the database takes.

    MySQL takes 64 characters, PostgreSQL 63 bytes, SQL Server 128 characters, Oracle 128 bytes; SQLite any number.

    ## Why
    PostgreSQL cuts the name off and only notes it, so that two long names become one; the others refuse the statement
    on the day of the deployment.

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
    if limit is None or fact.name is None:
        return
    most, unit, database = limit
    length = len(fact.name.encode("utf-8", "surrogatepass")) if unit == "bytes" else len(fact.name)
    if length > most:
        kind = "table" if isinstance(fact, Table) else "column"
        message, place = f"{kind}-{unit}", fact.name_place
        yield violation(message, place, name=fact.name, length=length, database=database, most=most)
