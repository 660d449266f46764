# settings: dialect = "mysql"
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table("users", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table(
        "orders",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("a", sa.Integer()),
        sa.Column("b", sa.Integer()),
        sa.Column("c", sa.Integer()),
        sa.Column("d", sa.Integer()),
        sa.Column("e", sa.Integer()),
        sa.Column("f", sa.Integer()),
        sa.ForeignKeyConstraint(["a"], ["users.id"], name="fk_a"),
        sa.ForeignKeyConstraint(["b"], ["users.id"], name="fk_b"),
        sa.ForeignKeyConstraint(["c"], ["users.id"], name="fk_c"),
        sa.ForeignKeyConstraint(["d"], ["users.id"], name="fk_d"),
        sa.ForeignKeyConstraint(["e"], ["users.id"], name="fk_e"),
        sa.UniqueConstraint("d", "e", name="uq_d"),
        sa.UniqueConstraint("f", name="uq_f"),
        sa.Column("g", sa.Integer()),
        sa.UniqueConstraint("g", name="uq_g"),
        sa.ForeignKeyConstraint(["g"], ["users.id"], name="fk_g"),
        sa.ForeignKeyConstraint(["id"], ["users.id"], name="fk_id"),
        sa.Column("h", sa.Integer()),
        sa.ForeignKeyConstraint(["h"], ["users.id"], name="fk_h"),
        sa.Column("i", sa.Integer()),
        sa.ForeignKeyConstraint(["i"], ["users.id"], name="fk_i"),
    )
    op.create_index("ix_a", "orders", ["a"])
    op.create_index("ix_b", "orders", ["b"])
    op.create_index("ix_c", "orders", ["c", "f"])
    op.create_index("ix_c2", "orders", ["c"])
    op.create_index("ix_d", "orders", ["d"])
    op.create_index("ix_e", "orders", ["e"])
    op.create_index("ix_f", "orders", ["f"])
    op.create_index("ix_id", "orders", ["id"])
    op.create_index("ix_h", "orders", ["h", "f"])
    op.create_table("noname", sa.Column("a", sa.Integer()), sa.ForeignKeyConstraint(["a"], ["users.id"]))
    op.create_index("ix_noname", "noname", ["a"])
    op.create_table("odd", sa.Column("a", sa.Integer()), sa.ForeignKeyConstraint([col()], ["users.id"], name="fk_odd"))
    op.create_index("ix_odd", "odd", [col()])
    if is_large():
        op.create_table("maybe", sa.Column("a", sa.Integer()), sa.ForeignKeyConstraint(["a"], ["users.id"], name="fk_m"))
    op.create_table("lost", sa.Column("a", sa.Integer()), sa.ForeignKeyConstraint(["a"], ["users.id"], name="fk_lost"))
    op.create_index("ix_lost", "lost", ["a"])
    op.execute(f"ALTER TABLE lost {clause()}")
    op.create_table("more", *columns(), sa.ForeignKeyConstraint(["a"], ["users.id"], name="fk_more"))
    op.create_index("ix_more", "more", ["a"])
    op.create_table(
        "others",
        sa.Column("a", sa.Integer()),
        sa.ForeignKeyConstraint(["a"], ["users.id"], name="fk_others"),
        sa.ForeignKeyConstraint(["a"], ["users.id"], name=name()),
    )
    op.create_index("ix_others", "others", ["a"])

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.drop_index("ix_others", table_name="others")
    op.drop_index("ix_maybe", table_name="maybe")
    op.drop_index("ix_absent", table_name="absent")
    op.create_table_comment("orders", "x")
    op.drop_index("ix_noname", table_name="noname")
    op.drop_index("ix_h", table_name="orders")  # DBC708:5
    op.drop_index("fk_i", table_name="orders")  # DBC708:5
    op.drop_index("ix_odd", table_name="odd")
    op.drop_constraint("fk_a", "others", type_="foreignkey")
    op.drop_index("ix_a", table_name="orders")  # DBC708:5
    op.drop_index("uq_g", table_name="orders")  # DBC708:5
    op.drop_index("ix_id", table_name="orders")
    op.drop_index(name(), table_name="wholly")
    op.drop_index("ix_lost", table_name="lost")
    op.drop_index("ix_more", table_name="more")
    op.drop_constraint("fk_b", "orders", type_="foreignkey")
    op.drop_index("ix_b", table_name="orders")
    op.drop_index("ix_c", table_name="orders")
    op.drop_index("ix_c2", "orders")  # DBC708:5
    op.drop_index("ix_d", table_name="orders")
    if op.get_bind().dialect.name == "postgresql":
        op.drop_index("ix_e", table_name="orders")
    op.drop_index("ix_f", table_name="orders")
    op.drop_index("ix_unknown", table_name="orders")
    op.drop_index("ix_e", table_name=name())
    op.create_index("ix_users", "users", ["id"])
    op.drop_constraint("fk_a", "orders", type_="foreignkey")


def downgrade():
    op.drop_index("ix_a", table_name="orders")
