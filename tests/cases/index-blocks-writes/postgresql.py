# settings: dialect = "postgresql"
# settings: online = true
# settings: small-tables = ["currency", "lookup_*"]
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table("events", sa.Column("id", sa.Integer(), primary_key=True), postgresql_partition_by="RANGE (id)")
    op.execute("CREATE TABLE logs (id INT) PARTITION BY RANGE (id)")
    op.execute("CREATE TABLE users_by_day (id INT) PARTITION BY RANGE (id)")
    op.create_table_comment("users", "people")
    op.create_table_comment("currency", "money")

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"
LARGE = True


def upgrade():
    op.create_index("ix_a", "users", ["a"])  # DBC721:5
    op.create_index(op.f("ix_b"), "users", ["b"], unique=True, postgresql_concurrently=False)  # DBC721:5
    op.create_index(None, "users", ["c"])  # DBC721:5
    op.add_column("users", sa.Column("d", sa.Integer(), index=True))  # DBC721:63
    op.add_column("users", sa.Column("e", sa.Integer()))
    op.execute("CREATE UNIQUE INDEX IF NOT EXISTS ix ON users (a)")  # DBC721:5
    with op.batch_alter_table("users") as batch_op:
        batch_op.create_index("ix_f", ["f"])  # DBC721:9
    with op.get_context().autocommit_block():
        op.create_index("ix_g", "users", ["g"])  # DBC721:9
        op.create_index("ix_h", "users", ["h"], postgresql_concurrently=True)
        op.create_index("ix_i", "users", ["i"], postgresql_concurrently=LARGE)
        op.create_index("ix_j", "users", ["j"], postgresql_concurrently=is_large())
        op.execute("CREATE INDEX CONCURRENTLY ix ON users (a)")
    op.execute("ALTER TABLE users ADD COLUMN x INT")
    op.add_column("users", sa.Column(column(), sa.Integer(), index=True))
    op.create_index("ix_events", "events", ["id"])
    op.create_index("ix_logs", "logs", ["id"])
    op.create_index("ix_currency", "currency", ["code"])
    op.create_index("ix_lookup", "lookup_kind", ["code"])
    op.create_table("orders", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_index("ix_orders", "orders", ["id"])
    op.create_index("ix_k", table_of("users"), ["k"])
    if op.get_bind().dialect.name == "sqlite":
        op.create_index("ix_l", "users", ["l"])


def downgrade():
    op.create_index("ix_m", "users", ["m"])
