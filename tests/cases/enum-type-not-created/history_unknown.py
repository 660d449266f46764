# settings: dialect = "postgresql"
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = "0000"


def upgrade():
    op.add_column("jobs", sa.Column("kind", sa.Enum("a", name="job_kind")))
