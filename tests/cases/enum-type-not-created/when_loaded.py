# settings: dialect = "postgresql"
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None

kind = sa.Enum("a", name="job_kind")
try:
    kind.create(op.get_bind(), checkfirst=True)
except NameError:
    pass


def upgrade():
    op.add_column("jobs", sa.Column("kind", kind))
