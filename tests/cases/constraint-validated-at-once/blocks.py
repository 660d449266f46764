# settings: dialect = "postgresql"
# settings: enable = ["constraint-validated-at-once"]
# settings: small-tables = ["small"]
# migrations/versions/2b3c.py
"""what the revision is for"""
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.execute("ALTER TABLE t ADD CONSTRAINT ck_a CHECK (a > 0) NOT VALID")
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE t VALIDATE CONSTRAINT ck_a")
    op.execute("ALTER TABLE t VALIDATE CONSTRAINT ck_a")


def downgrade():
    raise NotImplementedError("kept")
