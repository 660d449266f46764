# settings: dialect = "mysql"
# settings: online = true
# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.create_foreign_key("fk", "orders", "users", ["user_id"], ["id"])  # DBC723:5
    op.create_check_constraint("ck", "orders", "price > 0")  # DBC723:5
    op.create_unique_constraint("uq", "orders", ["code"])
    op.execute("ALTER TABLE orders ADD CONSTRAINT fk_b FOREIGN KEY (b) REFERENCES users (id)")  # DBC723:5
    op.execute("ALTER TABLE orders ADD CONSTRAINT ck_b CHECK (price > 0)")  # DBC723:5
    op.execute("ALTER TABLE orders ADD COLUMN n INT CHECK (n > 0)")
    op.execute("ALTER TABLE orders ADD UNIQUE (code)")
    op.execute("SET foreign_key_checks = 0")
    op.create_foreign_key("fk_c", "orders", "users", ["c"], ["id"])
    op.create_check_constraint("ck_c", "orders", "price > 1")  # DBC723:5
    op.execute("SET foreign_key_checks = 1")


def downgrade():
    raise NotImplementedError("kept")
