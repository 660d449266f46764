# settings: dialect = "sqlite"
# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.create_unique_constraint("uq_a", "users", ["a"])  # DBC705:5
    op.create_check_constraint("ck_a", "users", "a > 0")  # DBC705:5
    op.create_foreign_key("fk_a", "users", "orders", ["a"], ["id"])  # DBC705:5
    op.create_primary_key("pk_a", "users", ["a"])  # DBC705:5
    op.drop_constraint("uq_a", "users", type_="unique")  # DBC705:5
    op.add_column("users", sa.Column("b", sa.String(20), sa.CheckConstraint("b > ''", name="ck_b"), unique=True))  # DBC705:5
    op.add_column("users", sa.Column("c", sa.String(20), unique=True, index=True))
    op.add_column("users", sa.Column("d", sa.String(20), sa.CheckConstraint("d > ''", name="ck_d")))
    op.alter_column("users", "a", type_=sa.String(20))  # DBC705:5
    op.alter_column("users", "a", nullable=True)  # DBC705:5
    op.alter_column("users", "a", server_default="x", existing_type=sa.String(20))  # DBC705:5
    op.alter_column("users", "a", comment="what")  # DBC705:5
    op.alter_column("users", "a", new_column_name="b")
    op.drop_index("ix_a")
    op.drop_column("users", "a")
    with op.batch_alter_table("users") as batch_op:
        batch_op.create_unique_constraint("uq_a", ["a"])
        batch_op.add_column(sa.Column("b", sa.String(20), unique=True))
        batch_op.alter_column("a", nullable=True)
