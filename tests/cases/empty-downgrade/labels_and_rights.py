# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")


def downgrade():
    op.drop_table_comment("users")

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

def upgrade():
    op.execute("ALTER TYPE colour ADD VALUE 'green'; GRANT SELECT ON users TO reader")
    op.execute("""
        alter type colour add value if not exists 'blue' after 'green'
    """)
    op.execute("REVOKE ALL ON users FROM guest; ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO reader")


def downgrade():
    pass
