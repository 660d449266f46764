# settings: dialect = "postgresql"
# settings: enable = ["constraint-validated-at-once"]
# settings: small-tables = ["small"]
# migrations/env.py
from alembic import context

context.configure(connection=connection, transactional_ddl=False)
with context.begin_transaction():
    context.run_migrations()

# migrations/versions/2b3c.py
"""what the revision is for"""
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.execute("ALTER TABLE t ADD CONSTRAINT ck_b CHECK (a > 0) NOT VALID")
    op.execute("ALTER TABLE t VALIDATE CONSTRAINT ck_b")


def downgrade():
    raise NotImplementedError("kept")
