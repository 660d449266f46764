# settings: dialect = "postgresql"
# settings: online = true
# settings: small-tables = ["small", "currency"]
# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.create_foreign_key("fk", "orders", "users", ["user_id"], ["id"])  # DBC723:5
    op.create_foreign_key("fk_b", "orders", "users", ["b"], ["id"], postgresql_not_valid=False)  # DBC723:5
    op.create_foreign_key("fk_c", "orders", "users", ["c"], ["id"], postgresql_not_valid=True)
    op.create_foreign_key("fk_d", "orders", "users", ["d"], ["id"], postgresql_not_valid=is_large())
    op.create_foreign_key("fk_e", table_of("orders"), "users", ["e"], ["id"])
    op.create_check_constraint("ck", "orders", "price > 0")  # DBC723:5
    op.create_check_constraint(None, "orders", "price > 1")  # DBC723:5
    op.create_check_constraint("ck_b", "orders", "price > 0", postgresql_not_valid=True)
    op.create_unique_constraint("uq", "currency", ["code"])
    op.create_unique_constraint("uq", "orders", ["code"])
    op.create_exclude_constraint("ex", "orders", ("period", "&&"), using="gist")  # DBC723:5
    op.add_column("orders", sa.Column("f", sa.Integer(), sa.ForeignKey("users.id")))  # DBC723:58
    op.add_column("orders", sa.Column("g", sa.Integer(), sa.ForeignKey("users.id")), inline_references=True)
    op.add_column("orders", sa.Column("h", sa.Integer(), sa.ForeignKey("users.id"), server_default="1"))  # DBC723:58
    op.add_column("orders", sa.Column("i", sa.Integer(), sa.CheckConstraint("i > 0")))  # DBC723:58
    op.add_column("orders", sa.Column("j", sa.Integer()))
    op.add_column("orders", sa.Column("k", sa.Integer(), sa.ForeignKey("users.id"), server_default=default()))  # DBC723:58
    op.add_column("orders", sa.Column(column(), sa.Integer(), sa.ForeignKey("users.id")))
    op.execute("ALTER TABLE orders ADD COLUMN n INT CHECK (n > 0)")
    op.execute("ALTER TABLE orders ADD CONSTRAINT uq_m UNIQUE (m)")
    op.execute("ALTER TABLE orders ADD CONSTRAINT fk_k FOREIGN KEY (k) REFERENCES users (id)")  # DBC723:5
    op.execute("ALTER TABLE orders ADD CHECK (price > 0)")  # DBC723:5
    op.execute("ALTER TABLE orders ADD CONSTRAINT ck_l CHECK (price > 0) NOT VALID")
    op.execute("ALTER TABLE orders ADD COLUMN foreign_key INT")
    op.create_table("items", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_foreign_key("fk_items", "items", "users", ["user_id"], ["id"])
    op.create_check_constraint("ck_small", "small", "price > 0")


def downgrade():
    raise NotImplementedError("kept")
