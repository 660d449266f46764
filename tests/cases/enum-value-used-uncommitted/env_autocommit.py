# settings: dialect = "postgresql"
# migrations/env.py
from alembic import context

engine = create_engine(url, isolation_level="AUTOCOMMIT")

# migrations/versions/1a2b.py
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.execute("ALTER TYPE mood ADD VALUE 'happy'")
    op.execute("UPDATE people SET feeling = 'happy'")
