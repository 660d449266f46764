# settings: dialect = "postgresql"
# migrations/env.py
from alembic import context

connectable = create_engine(url, isolation_level="AUTOCOMMIT")

# migrations/versions/2b3c.py
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.execute("VACUUM a")
