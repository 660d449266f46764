# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

from names import columns

def upgrade():
    op.create_table("orders", sa.Column("id", sa.Integer(), sa.ForeignKey("users.id")))
    op.add_column("orders", sa.Column("day", sa.Date()))
    op.create_table("bills", sa.Column("id", sa.Integer(), index=True), sa.UniqueConstraint("id", name="uq_bills"))
    op.create_table("carts", sa.Column("id", sa.Integer()))
    op.create_table("lists", sa.Column("id", sa.Integer()), *columns)
    op.drop_table("visits")
    op.drop_column("pages", "day")
    op.drop_table("pages")
    op.create_index("ix_items_a_b", "items", ["a", "b"])
    op.create_index("ix_items_lower", "items", [sa.text("lower(b)")])
    op.create_index("ix_items_upper", "items", [sa.text("upper(a)")])  # DBC532:5
    op.create_index("ix_items_some", "items", [columns[0]])
    op.create_index("ix_halls_a", "halls", ["a"])  # DBC532:5
    op.create_index("ix_doors_a", "doors", ["a"])  # DBC532:5
    op.drop_index("ix_walls_a", "walls")  # DBC532:5
    op.drop_constraint("uq_walls_a", "walls", type_="unique")  # DBC532:5
    op.create_index(None, "roofs", ["a"])
    op.drop_index("ix_gates_a", "gates")


def downgrade():
    op.drop_index("ix_orders_id", "orders")
    op.drop_constraint("orders_id_fkey", "orders")
    op.drop_index("ix_bills_id", "bills")
    op.drop_constraint("uq_bills", "bills")
    op.drop_constraint("uq_carts", "carts")  # DBC532:5
    op.drop_index("ix_lists_id", "lists")
    for name in ("orders", "bills", "carts", "lists"):
        op.drop_table(name)
    op.create_table("visits", sa.Column("id", sa.Integer()))
    op.create_table("pages", sa.Column("id", sa.Integer()), sa.Column("day", sa.Date()))
    op.drop_column("items", "b")  # DBC532:5
    op.drop_column("halls", "b")  # DBC532:5
    op.drop_column("walls", "a")  # DBC532:5
    op.drop_index("ix_gates", "gates")  # DBC532:5
    op.create_index("ix_of_gates_a", "gates", ["a"])  # DBC532:5
    op.create_index("gates_ix_gates_a", "gates", ["a"])
