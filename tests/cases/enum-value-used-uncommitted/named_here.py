# settings: dialect = "postgresql"
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table("pets", sa.Column("humour", sa.Enum("sad", name="mood")), sa.Column("note", sa.Text()))
    op.execute("ALTER TYPE mood ADD VALUE 'happy'")
    op.execute("UPDATE other SET note = 'happy'")
    op.execute("UPDATE other SET humour = 'happy'")  # DBC702:5
    op.execute("DELETE FROM pets WHERE a = 'happy'")  # DBC702:5
