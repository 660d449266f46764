# settings: dialect = "postgresql"
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op
from helpers import NAMES, TYPES, make_types

revision = "1a2b"
down_revision = None


def upgrade():
    for name in NAMES:
        op.execute(f"CREATE TYPE {name} AS ENUM ()")
    op.add_column("jobs", sa.Column("kind", sa.Enum("a", name="job_kind")))
