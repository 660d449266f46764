# settings: dialect = "postgresql"
# migrations/versions/2b3c.py
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.create_table("one", sa.Column("a", sa.Enum("a", name="act_a")))
