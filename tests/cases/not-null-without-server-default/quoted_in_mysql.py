# settings: dialect = "mysql"
# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")

# migrations/versions/3c4d.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "3c4d"
down_revision = "1a2b"


def upgrade():
    op.alter_column("user", "rank", existing_type=sa.String(20), nullable=False)  # DBC525:29
    op.add_column("users", sa.Column("born", sa.Date(), nullable=False))  # DBC525:28
    op.add_column("users", sa.Column("seen", sa.DateTime(), default=now, nullable=False))  # DBC525:28
    op.add_column("users", sa.Column("state", sa.Enum("open", "shut"), nullable=False))  # DBC525:28
