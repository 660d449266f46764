# settings: dialect = "postgresql"
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table("jobs", sa.Column("state", sa.Enum("open", "done", name="job_state")))
    op.create_table("acts", sa.Column("a", sa.Enum("a", name="act_a")), sa.Column("b", sa.Enum("a", name="act_b")))
    op.create_table("sums", sa.Column("a", sa.Enum("a", name="sum_a")), sa.Column("b", sa.Enum("a", name="sum_b")))

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    sa.Enum("a", name=name()).create(op.get_bind())
    op.create_table("one", sa.Column("a", sa.Enum("a", name="act_a")))
