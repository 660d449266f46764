# path: migrations/versions/2b3c.py
# file: migrations/env.py = from alembic import context\n
# file: migrations/versions/1a2b.py = import sqlalchemy as sa\nfrom alembic import op\n\nrevision = "1a2b"\ndown_revision = None\n\ndef upgrade():\n    op.create_table("users", sa.Column("phone", sa.String(length=11)))\n
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

def upgrade():
    op.add_column("users", sa.Column("mobile", sa.String(11)))
    op.drop_column("users", "phone")  # DBC522:29


def downgrade():
    raise NotImplementedError("the numbers are gone")
