# settings: dialect = "postgresql"
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None

kind = sa.Enum("a", name="job_kind")
op.execute("CREATE TYPE job_kind AS ENUM ('a')")


def upgrade():
    op.add_column("jobs", sa.Column("kind", kind))
