# settings: dialect = "mysql"
# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None

NAMES = ("uq_a",)


def upgrade():
    op.alter_column("users", "a", nullable=True)  # DBC705:5
    op.alter_column("users", "a", new_column_name="b")  # DBC705:5
    op.alter_column("users", "a", comment="what", existing_type=None)  # DBC705:5
    op.alter_column("users", "a", autoincrement=True, existing_nullable=False)  # DBC705:5
    op.alter_column("users", "a", server_default="x")
    op.alter_column("users", "a", nullable=True, existing_type=sa.String(20))
    op.alter_column("users", "a", nullable=True, type_=sa.String(20))
    op.alter_column("users", "a", nullable=None)
    op.drop_constraint("uq_a", "users")  # DBC705:5
    op.drop_constraint("uq_a", "users", type_=None)  # DBC705:5
    op.drop_constraint("uq_a", "users", "unique")
    op.drop_constraint("uq_a", "users", type_="unique")
    op.drop_constraint(None, "users")
    op.drop_constraint(name(), "users")  # DBC705:5
    op.drop_index("ix_a")  # DBC705:5
    op.drop_index("ix_a", "users")
    op.drop_index("ix_a", table_name=table())
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_index("ix_a")
        batch_op.alter_column("a", nullable=True)  # DBC705:9
        batch_op.drop_constraint("uq_a")  # DBC705:9
    if op.get_bind().dialect.name != "mysql":
        op.drop_index("ix_a")
    if is_sqlite():
        op.drop_index("ix_a")
    op.create_unique_constraint("uq_b", "users", ["b"])


def downgrade():
    op.drop_index("ix_a")
