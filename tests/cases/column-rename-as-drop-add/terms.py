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

from alembic.op import add_column, drop_column
from names import COLUMN

def upgrade():
    # Two went, one came
    op.add_column("users", sa.Column("mobile", sa.String(11)))
    op.drop_column("users", "phone")
    op.drop_column("users", "fax")
    # One went, two came
    op.add_column("people", sa.Column("mobile", sa.String(11)))
    op.add_column("people", sa.Column("landline", sa.String(11)))
    op.drop_column("people", "phone")
    # The same again, an unknown one
    op.drop_column("items", "size")
    op.add_column("items", sa.Column("size", sa.Integer()))
    op.add_column("orders", sa.Column(COLUMN, sa.Integer()))
    op.drop_column("orders", "number")
    op.add_column("carts", sa.Column("total", sa.Integer()))
    op.drop_column("carts", COLUMN)
    op.add_column("visits", sa.Column("total", sa.Integer()))
    op.drop_column(COLUMN, "sum")
    # Several, and nothing but "id" in common
    op.add_column("bills", sa.Column("group_id", sa.Integer()))
    op.add_column("bills", sa.Column("memo", sa.Text()))
    op.drop_column("bills", "user_id")
    op.drop_column("bills", "note")
    # One that is made with its table is no other's new name
    op.create_table("archive", sa.Column("mobile", sa.String(11)))
    op.drop_column("archive", "phone")
    # What stays of the column
    op.add_column("shops", sa.Column("title", sa.String(80), nullable=False), schema="sale")
    op.drop_column("shops", "name", schema="sale")  # DBC522:29
    add_column("pages", sa.Column("picture", sa.LargeBinary(), nullable=False))
    drop_column("pages", "image")  # DBC522:26
    op.add_column("rooms", sa.Column("seats", sa.Integer(), nullable=False))
    op.add_column("rooms", sa.Column("label_text", sa.String(8)))
    op.drop_column("rooms", "chairs")
    op.drop_column("rooms", "text")  # DBC522:29
    with op.batch_alter_table("halls", schema="sale") as batch_op:
        batch_op.add_column(sa.Column("title", sa.String(80)))
        batch_op.drop_column("name")  # DBC522:30
    # The type is another table's, or this column's with another name
    op.add_column("doors", sa.Column("width", sa.Integer()))
    op.drop_column("doors", "height")


def downgrade():
    op.add_column("users", sa.Column("phone", sa.String(11)))
    op.add_column("users", sa.Column("fax", sa.String(11)))
    op.add_column("people", sa.Column("phone", sa.String(11)))
    op.add_column("items", sa.Column("size", sa.Integer()))
    op.add_column("orders", sa.Column("number", sa.Integer()))
    op.add_column("carts", sa.Column("sum", sa.Integer()))
    op.add_column("visits", sa.Column("sum", sa.Integer()))
    op.add_column("bills", sa.Column("user_id", sa.Integer()))
    op.add_column("bills", sa.Column("note", sa.Text()))
    op.add_column("archive", sa.Column("phone", sa.String(11)))
    op.add_column("shops", sa.Column("name", sa.String(80), nullable=False), schema="sale")
    op.add_column("pages", sa.Column("image", sa.LargeBinary(), nullable=False))
    op.add_column("rooms", sa.Column("chairs", sa.Integer(), nullable=True))
    op.add_column("rooms", sa.Column("text", sa.String(8)))
    with op.batch_alter_table("halls", schema="sale") as batch_op:
        batch_op.add_column(sa.Column("name", sa.String(80)))
    op.create_table("doors", sa.Column("height", sa.Integer()))
    op.add_column("gates", sa.Column("height", sa.Integer()))
