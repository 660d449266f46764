# settings: dialect = "postgresql"
# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("team", sa.Integer(), sa.ForeignKey("teams.id"), nullable=False))  # DBC525:28
    op.add_column("users", sa.Column("boss", sa.Integer(), nullable=False))  # DBC525:28
    op.create_foreign_key("fk_boss", "users", "users", ["boss"], ["id"])
    op.add_column("users", sa.Column("shop_id", sa.Integer(), nullable=False, default=0))  # DBC525:28
    op.add_column("users", sa.Column("age", sa.Integer(), nullable=False))  # DBC525:28
    op.create_foreign_key("fk_age", "others", "users", ["age"], ["id"])
    op.create_unique_constraint("uq_age", "users", ["age", "team"])


def downgrade():
    raise NotImplementedError("kept")
