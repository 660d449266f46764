"""Convert the settings column, each dialect in its own way."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql as my, postgresql as pg

revision = "c6d928304aed"
down_revision = "b5c8172934dc"
branch_labels = depends_on = None


def json_type(dialect):  # reached by both
    match dialect.name, getattr(dialect, "server_version_info", None):
        case "postgresql", (major, *_) if major >= 9:
            return pg.JSONB(astext_type=sa.Text())
        case "mysql" | "mariadb", _:
            return my.JSON(none_as_null=True)
        case "sqlite", {"json1": True, **rest}:
            return sa.JSON(rest)
        case str() as name, None:
            raise NotImplementedError(name)
    return sa.Text()


def convert(value, kind=None):  # reached by upgrade
    match value:
        case {"version": 1, "data": data}:
            return data
        case [first, *others] if first is not None:
            return {"first": first, "others": others, "kind": kind}
        case sa.sql.elements.TextClause(text="null") | None:
            return {}
    return value


def upgrade():
    dialect = op.get_bind().dialect
    op.alter_column(
        "tenant",
        "settings",
        type_=json_type(dialect),
        existing_type=sa.Text(),
        postgresql_using="settings::jsonb",
        server_default=None,
    )
    tenant = sa.table("tenant", sa.column("id"), sa.column("settings", sa.JSON))
    for row in op.get_bind().execute(sa.select(tenant)).mappings():
        if (new := convert(row["settings"], kind="迁移")) is not row["settings"]:
            op.execute(tenant.update().where(tenant.c.id == row["id"]).values(settings=new))


def downgrade():
    op.alter_column("tenant", "settings", type_=sa.Text(), existing_type=json_type(op.get_bind().dialect))
