# path: migrations/versions/2b3c.py
# file: migrations/env.py = from alembic import context\n
# file: migrations/versions/1a2b.py = import sqlalchemy as sa\nfrom alembic import op\n\nrevision = "1a2b"\ndown_revision = None\n\ndef upgrade():\n    op.create_table("employee", sa.Column("id", sa.Integer()))\n    op.add_column("employee", sa.Column("email", sa.String(80)))\n
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

def upgrade():
    op.create_table("staff", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("email", sa.String(80)))
    op.drop_table("employee")  # DBC523:19


def downgrade():
    raise NotImplementedError("the rows are gone")
