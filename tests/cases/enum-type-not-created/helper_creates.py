# settings: dialect = "postgresql"
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None

kind = sa.Enum("a", name="job_kind")  # DBC703:8


def create():
    kind.create(op.get_bind())


def upgrade():
    op.add_column("jobs", sa.Column("kind", kind))
