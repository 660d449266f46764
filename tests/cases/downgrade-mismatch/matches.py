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

def upgrade():
    op.rename_table("person", "people")
    op.add_column("people", sa.Column("age", sa.Integer(), index=True))
    op.create_index(op.f("ix_people_email"), "people", ["email"])
    op.create_check_constraint("adult", "people", "size > 17")
    op.alter_column("people", "mail", new_column_name="email")
    op.drop_index("ix_old", table_name="people")
    op.create_table("orders", sa.Column("id", sa.Integer(), sa.ForeignKey("people.id", name="fk_orders")))
    op.create_index("ix_orders", "orders", ["id"])
    with op.batch_alter_table("items") as batch_op:
        batch_op.drop_constraint("uq_items", type_="unique")
        batch_op.create_unique_constraint("uq_items_2", ["name"])


def downgrade():
    with op.batch_alter_table("items", schema=None) as batch_op:
        batch_op.drop_constraint("uq_items_2", type_="unique")
        batch_op.create_unique_constraint("uq_items", ["name"])
    op.drop_constraint("fk_orders", "orders")
    op.drop_table("orders")
    op.create_index("ix_old", "people", ["id"])
    op.drop_constraint("ck_people_adult", "people")
    op.drop_index("ix_people_email", "people")
    op.drop_index("ix_people_age", "people")
    op.drop_column("people", "age")
    op.alter_column("people", "email", new_column_name="mail")
    op.rename_table("people", "person")
