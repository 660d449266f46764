# settings: dialect = "postgresql"
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.execute("ALTER TYPE mood ADD VALUE 'it''s'")
    op.execute("UPDATE people SET feeling = 'it''s'")  # DBC702:5
    op.execute("INSERT INTO notes VALUES ('it''s')")
    op.execute(text())
