# settings: dialect = "mysql"
# settings: online = true
# migrations/versions/2b3c.py
"""what the revision is for"""
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.create_index("ix_a", "users", ["a"], mysql_prefix="FULLTEXT")  # DBC721:5
    op.create_index("ix_b", "users", ["b"], mysql_prefix="spatial")  # DBC721:5
    op.create_index("ix_c", "users", ["c"])
    op.create_index("ix_d", "users", ["d"], mysql_prefix="UNIQUE")
    op.execute("CREATE FULLTEXT INDEX ix_e ON users (e)")  # DBC721:5
    op.execute("ALTER TABLE users ADD SPATIAL KEY ix_f (f)")  # DBC721:5
    op.execute("ALTER TABLE users ADD INDEX ix_g (g)")
    op.execute("ALTER TABLE users ADD COLUMN spatial INT")


def downgrade():
    raise NotImplementedError("kept")
