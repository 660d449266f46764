# settings: dialect = "mysql"
# migrations/versions/1a2b.py
"""the tables"""
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("mail", sa.String(20), nullable=False),
        sa.Column("shop_id", sa.Integer(), sa.ForeignKey("shops.id", name="fk_shop"), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_users"),
        sa.UniqueConstraint("mail", name="uq_mail"),
        sa.CheckConstraint("id > 0", name="ck_id"),
        sa.UniqueConstraint("mail", "id", name="twice"),
        sa.CheckConstraint("id > 0", name="twice"),
    )
    op.create_table("shops", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("city", sa.String(20)))
    op.create_table("parts", sa.Column("id", sa.Integer(), sa.CheckConstraint("id > 0", name="ck_part")))
    op.create_table("seats", sa.Column("id", sa.Integer(), nullable=False), sa.UniqueConstraint("id"))
    op.create_index("ix_mail", "users", ["mail"])
    op.create_index("ix_both", "users", ["shop_id"])
    op.create_index("ix_both", "shops", ["city"])
    op.create_index("ix_of_three", "shops", ["city"])
    op.create_index("ix_loop_1", "shops", ["city"])
    op.create_index("ix_loop_2", "users", ["mail"])
    op.execute("ALTER TABLE parts SOMETHING NEW")


def downgrade():
    op.drop_table("seats")
    op.drop_table("parts")
    op.drop_table("shops")
    op.drop_table("users")

# migrations/versions/2b3c.py
"""what the revision is for"""
from alembic import op

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.drop_constraint("uq_mail", "users")  # DBC705:5
    op.drop_constraint("fk_shop", "users", schema=None)  # DBC705:5
    op.drop_constraint("ck_id", "users", type_=None)  # DBC705:5
    op.drop_constraint("pk_users", "users", None)  # DBC705:5
    op.drop_constraint("twice", "users")  # DBC705:5
    op.drop_constraint("of_nobody", "users")  # DBC705:5
    op.drop_constraint("uq_mail", "gone")  # DBC705:5
    op.drop_constraint("uq_mail")  # DBC705:5
    op.drop_constraint(name(), "seats")  # DBC705:5
    op.drop_constraint(constraint_name="uq_mail", table_name="users", **more)  # DBC705:5
    op.drop_constraint("ck_part", "parts")  # DBC705:5
    op.drop_constraint("ix_mail", "users")  # DBC705:5
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_constraint("uq_mail")  # DBC705:9
    for each in ("uq_mail", "fk_shop"):
        op.drop_constraint(each, "users")  # DBC705:9
    drop("uq_mail")
    drop("fk_shop")
    undo("ck_id")


def drop(name):
    op.drop_constraint(name, "users")  # DBC705:5


def undo(name):
    op.drop_constraint(name, "users")  # DBC705:5


def downgrade():
    undo("uq_mail")
    raise NotImplementedError("the rows are gone")
