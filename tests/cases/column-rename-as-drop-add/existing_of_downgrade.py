# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op
from names import COLUMN, OPTIONS, TABLE, TEXT, default

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table(
        "lions",
        sa.Column("owner_id", sa.Integer(), sa.ForeignKey("users.id")),
        sa.Column("keeper_id", sa.Integer(), sa.ForeignKey("staff.id"), unique=True),
        sa.Column("house_id", sa.Integer(), sa.ForeignKey(TABLE)),
    )
    op.create_table("tigers", sa.Column("owner_id", sa.Integer(), sa.ForeignKey("users.id")))
    op.create_table("bears", sa.Column("owner_id", sa.Integer(), sa.ForeignKey(TABLE)))
    op.create_table("wolves", sa.Column("door_sign", sa.String(20), server_default=default(), comment=TEXT))
    op.create_table("foxes", sa.Column("door_sign", sa.String(20), server_default=sa.text("'a'"), comment="门"))
    op.create_table("moles", sa.Column("door_sign", sa.String(20), server_default=f"{TEXT}"))
    op.create_table("hares", sa.Column("door_sign", sa.Enum("a", "b")))
    op.create_table("seals", sa.Column("door_sign", sa.String(TEXT)))
    op.create_table("rats", sa.Column("door_sign", missing()))

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op
from names import COLUMN, OPTIONS, TABLE, TEXT

revision = "2b3c"
down_revision = "1a2b"

def upgrade():
    op.add_column("kennels", sa.Column("gate_sign", sa.String(20)))
    op.drop_column("kennels", "door_sign")  # DBC522:31
    op.add_column("barns", sa.Column("bed_count", sa.Integer()))
    op.drop_column("barns", "beds")  # DBC522:29
    op.add_column("dogs", sa.Column("birth_at", sa.DateTime()))
    op.drop_column("dogs", "born_at")  # DBC522:28
    op.add_column("cats", sa.Column("is_feral", sa.Boolean()))
    op.drop_column("cats", "is_wild")  # DBC522:28
    op.add_column("cows", sa.Column("title", sa.String(80)))
    op.drop_column("cows", "name")  # DBC522:28
    # Keys of one table, of two, and of what is not known
    op.add_column("goats", sa.Column("user_id", sa.Integer(), sa.ForeignKey("users.id")))
    op.drop_column("goats", "owner_id")  # DBC522:29
    op.add_column("sheep", sa.Column("user_id", sa.Integer(), sa.ForeignKey("users.id")))
    op.drop_column("sheep", "shop_id")
    op.add_column("geese", sa.Column("user_id", sa.Integer(), sa.ForeignKey("users.id")))
    op.drop_column("geese", "owner_id")  # DBC522:29
    op.add_column("ducks", sa.Column("user_id", sa.Integer()))
    op.drop_column("ducks", "owner_id")  # DBC522:29
    # The same of earlier revisions
    op.add_column("lions", sa.Column("user_id", sa.Integer(), sa.ForeignKey("staff.id")))
    op.drop_column("lions", "owner_id")
    op.add_column("tigers", sa.Column("user_id", sa.Integer(), sa.ForeignKey("users.id")))
    op.drop_column("tigers", "owner_id")  # DBC522:30
    op.add_column("bears", sa.Column("user_id", sa.Integer(), sa.ForeignKey("users.id")))
    op.drop_column("bears", "owner_id")
    op.add_column("wolves", sa.Column("gate_sign", sa.String(20)))
    op.drop_column("wolves", "door_sign")  # DBC522:30
    op.add_column("foxes", sa.Column("gate_sign", sa.String(20)))
    op.drop_column("foxes", "door_sign")  # DBC522:29
    op.add_column("moles", sa.Column("gate_sign", sa.String(20)))
    op.drop_column("moles", "door_sign")  # DBC522:29
    # Types of which more is said, or less is known
    op.add_column("hares", sa.Column("gate_sign", sa.Enum("a", "b")))
    op.drop_column("hares", "door_sign")
    op.add_column("seals", sa.Column("gate_sign", sa.String(TEXT)))
    op.drop_column("seals", "door_sign")
    op.add_column("rats", sa.Column("gate_sign", missing()))
    op.drop_column("rats", "door_sign")


def downgrade():
    op.add_column("kennels", sa.Column("door_sign", sa.String(20), nullable=False, server_default="x", comment="油漆"))
    op.add_column("barns", sa.Column("beds", sa.Integer(), server_default=sa.text("0"), comment=""))
    op.add_column("dogs", sa.Column("born_at", sa.DateTime(), server_default=sa.func.now(), comment=TEXT))
    op.add_column("cats", sa.Column("is_wild", sa.Boolean(), server_default=None))
    op.add_column("cows", sa.Column("name", sa.String(80), **OPTIONS))
    op.add_column("goats", sa.Column("owner_id", sa.Integer(), sa.ForeignKey("users.id")))
    op.add_column("sheep", sa.Column("shop_id", sa.Integer(), sa.ForeignKey("shops.id")))
    op.add_column("geese", sa.Column("owner_id", sa.Integer()))
    op.add_column("ducks", sa.Column("owner_id", sa.Integer(), sa.ForeignKey("users.id")))
