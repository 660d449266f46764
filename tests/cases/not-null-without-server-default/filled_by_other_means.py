# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

from app.filling import fill

users = sa.table("users", sa.column("age"))


def upgrade():
    connection = op.get_bind()
    op.add_column("users", sa.Column("age", sa.Integer()))
    connection.execute(users.update().values(age=0))
    op.alter_column("users", "age", nullable=False)
    op.execute(sa.delete(sa.table("items")))
    op.add_column("items", sa.Column("size", sa.Integer(), nullable=False))
    op.alter_column("orders", "state", nullable=False)  # DBC525:31
    op.alter_column("orders", "kind", existing_server_default="a", nullable=False)  # DBC525:31
    session = sa.orm.Session(bind=connection)
    for each in session.scalars(sa.select(users)):
        each.age = 1
    session.commit()
    op.alter_column("orders", "state", nullable=False)
    fill(connection)
    op.alter_column("orders", "state", nullable=False)
