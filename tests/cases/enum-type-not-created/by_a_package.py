# settings: dialect = "postgresql"
# migrations/env.py
import alembic_postgresql_enum
from alembic import context

# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.add_column("jobs", sa.Column("kind", sa.Enum("a", name="job_kind")))
