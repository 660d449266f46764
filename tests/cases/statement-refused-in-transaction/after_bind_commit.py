# settings: dialect = "postgresql"
# migrations/versions/2b3c.py
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.execute("VACUUM a")  # DBC701:5
    op.get_bind().commit()
    op.execute("VACUUM b")
