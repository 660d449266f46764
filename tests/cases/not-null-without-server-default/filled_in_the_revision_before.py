# settings: dialect = "postgresql"
# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.add_column("cats", sa.Column("name", sa.String(20)))
    op.execute("UPDATE cats SET name = 'Tom'")
    op.add_column("birds", sa.Column("name", sa.String(20)))
    op.execute("UPDATE birds SET song = 'name'")
    op.execute("DELETE FROM fish WHERE name IS NULL")

# migrations/versions/2b3c.py
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.add_column("users", sa.Column("pubid", sa.String(20)))
    op.add_column("users", sa.Column("rank", sa.Integer()))
    op.add_column("dogs", sa.Column("name", sa.String(20)))
    op.get_bind().execute(sa.text("UPDATE users SET pubid = 'a' || id"))

# migrations/versions/3c4d.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "3c4d"
down_revision = "2b3c"


def upgrade():
    op.alter_column("users", "pubid", existing_type=sa.String(20), nullable=False)
    op.alter_column("dogs", "name", existing_type=sa.String(20), nullable=False)  # DBC525:29
    op.alter_column("cats", "name", existing_type=sa.String(20), nullable=False)
    op.alter_column("birds", "name", existing_type=sa.String(20), nullable=False)  # DBC525:30
    op.alter_column("fish", "name", existing_type=sa.String(20), nullable=False)  # DBC525:29
    op.add_column("users", sa.Column("age", sa.Integer(), nullable=False))  # DBC525:28
