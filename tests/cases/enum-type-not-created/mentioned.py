# settings: dialect = "postgresql"
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None

OLD = "job_kind"


def upgrade():
    op.create_table("jobs", sa.Column("id", sa.Integer(), primary_key=True))

# migrations/versions/2b3c.py
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.add_column("jobs", sa.Column("kind", sa.Enum("a", name="job_kind")))
