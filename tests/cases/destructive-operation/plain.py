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

users = sa.table("users", sa.column("age"))


def upgrade():
    op.drop_table("orders")  # DBC536:5
    op.drop_column("users", "age")  # DBC536:5
    op.execute("DROP TABLE IF EXISTS items")  # DBC536:5
    op.execute("ALTER TABLE users DROP COLUMN fax")  # DBC536:5
    op.execute("ALTER TABLE users DROP CONSTRAINT fax")
    op.execute("TRUNCATE TABLE bills")  # DBC536:5
    op.execute("DELETE FROM bills")  # DBC536:5
    op.execute("DELETE FROM bills WHERE total = 0")
    op.execute(users.update().values(age=0))  # DBC536:5
    op.execute(users.update().where(users.c.age.is_(None)).values(age=0))
    op.create_table("scratch", sa.Column("id", sa.Integer()))
    op.execute("INSERT INTO scratch SELECT 1; DELETE FROM scratch")
    op.drop_table("scratch")


def downgrade():
    op.drop_table("things")
