"""Split full names into first and last: a data migration."""

from __future__ import annotations

import json as _json
import re

from alembic import op as operations
from sqlalchemy import Column, Integer, String, bindparam, select
from sqlalchemy.sql import column as col, table as light_table

revision: str = "5f62b1c3de76"
down_revision: str | None = "4e51a0b2cd65"
branch_labels: str | None = None
depends_on: str | None = None

BATCH: int = 500  # reached by upgrade
PATTERN = re.compile(r"^(?P<first>\S+)\s+(?P<last>.+)$", re.UNICODE)  # reached by upgrade
person = light_table(  # reached by both
    "person", col("id", Integer), col("full_name", String), col("first", String), col("last", String)
)


def split(name: str, /, *, default: str = "未知") -> dict[str, str]:  # reached by upgrade
    match = PATTERN.match(name or "")
    if match is None:
        return {"first": default, "last": name or ""}
    return match.groupdict()


def batches(rows: list[tuple[int, str]], size: int = BATCH):  # reached by upgrade
    for start in range(0, len(rows), size):
        yield rows[start : start + size]


def log(**details: object) -> None:  # reached by both
    print(_json.dumps(details, sort_keys=True, default=lambda value: str(value)))


def unused(rows):  # reached by neither
    return [row for row in rows if row.id > 10]


def upgrade() -> None:
    bind = operations.get_bind()
    operations.add_column("person", Column("first", String(80)))
    operations.add_column("person", Column("last", String(80)))
    rows = bind.execute(
        select(person.c.id, person.c.full_name).where(person.c.full_name.isnot(None)).order_by(person.c.id)
    ).all()
    for batch in batches(rows):
        values = [{"key": key, **split(name)} for key, name in batch]
        bind.execute(
            person.update()
            .where(person.c.id == bindparam("key"))
            .values(first=bindparam("first"), last=bindparam("last")),
            values,
        )
        log(table="person", count=len(values))
    operations.alter_column("person", "first", nullable=False)


def downgrade() -> None:
    operations.execute(person.update().values(full_name=person.c.first + " " + person.c.last))
    operations.drop_column("person", "last")
    operations.drop_column("person", "first")
    log(table="person", count=-1, done=not False)
