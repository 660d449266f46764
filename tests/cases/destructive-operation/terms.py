# settings: enable = ["destructive-operation"]
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

from names import TABLE

users = sa.table("users", sa.column("age"))

def upgrade():
    op.add_column("users", sa.Column("scratch", sa.Integer()))
    op.drop_column("users", "scratch")
    op.drop_column("items", "scratch")  # DBC536:5
    op.add_column("orders", sa.Column("number", sa.Integer()))
    op.drop_column("orders", "price")  # DBC536:5
    op.drop_column("users", TABLE)  # DBC536:5
    op.drop_column(TABLE, "age")
    op.drop_table(TABLE)
    op.drop_index("ix_users", "users")
    op.execute(f"TRUNCATE {TABLE}")
    op.execute("UPDATE users SET age = 0")  # DBC536:5
    op.drop_column("bills", "later")  # DBC536:5
    op.add_column("bills", sa.Column("later", sa.Integer()))
    # A column that was born here has nothing to lose
    op.add_column("users", sa.Column("height", sa.Integer()))
    op.add_column("users", sa.Column("weight", sa.Integer()))
    op.execute("UPDATE users SET height = 0")
    op.execute("UPDATE users SET height = 0, weight = coalesce(1, 2)")
    op.execute("UPDATE users SET height = 0, age = 1")  # DBC536:5
    op.execute("UPDATE items SET height = 0")  # DBC536:5
    op.execute("UPDATE users SET (height, weight) = (1, 2)")
    op.execute("UPDATE items SET (height, weight) = (1, 2)")  # DBC536:5
    op.execute("DELETE FROM users")  # DBC536:5
    op.execute('UPDATE users SET "height" = 0;')
    op.execute(users.update().values(height=0))
    op.execute(sa.update(users).values({"height": 0, users.c.weight: 1}))
    op.execute(sa.update(users).values(height=0, age=1))  # DBC536:5
    op.execute(users.update(values={"height": 0}))
    op.execute(sa.delete(users))  # DBC536:5
    op.execute(sa.delete(users).where(users.c.age == 0))
    op.execute("ALTER TABLE users DROP COLUMN height, DROP weight")
    op.execute("ALTER TABLE users DROP COLUMN height, DROP COLUMN IF EXISTS age")  # DBC536:5
    op.execute("ALTER TABLE users DROP height, DROP CONSTRAINT ck")
    op.execute("UPDATE users SET depth = 0")  # DBC536:5
    op.add_column("users", sa.Column("depth", sa.Integer()))
