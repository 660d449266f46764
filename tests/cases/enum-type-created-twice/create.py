# settings: dialect = "postgresql"
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table("jobs", sa.Column("state", sa.Enum("open", "done", name="job_state")))
    op.create_table("acts", sa.Column("state", sa.Enum("open", "done", name="act_state")))

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    postgresql.ENUM("open", name="job_state").create(op.get_bind())
    postgresql.ENUM("open", name="job_state").create(op.get_bind(), checkfirst=look())
    postgresql.ENUM("open", name="act_state").create(op.get_bind(), checkfirst=False)  # DBC706:5
    drop_all(op)
    op.create_table("old", sa.Column("state", sa.Enum("open", name="job_state")))
