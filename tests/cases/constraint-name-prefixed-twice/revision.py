# app/__init__.py
# app/base.py
from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention={"ck": "ck_%(table_name)s_%(constraint_name)s", "pk": "pk_%(table_name)s"})

# migrations/env.py
from alembic import context
from app.base import Base

target_metadata = Base.metadata
context.configure(target_metadata=target_metadata)

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None

TABLE = str(op)


def upgrade():
    op.create_check_constraint("ck_users_age", "users", "age > 0")  # DBC528:32
    op.create_check_constraint(op.f("ck_users_height"), "users", "height > 0")
    op.create_check_constraint("weight", "users", "weight > 0")
    op.create_check_constraint("ck_users_size", TABLE, "size > 0")
    op.create_table("beds", sa.Column("id", sa.Integer()), sa.CheckConstraint("id > 0", name="ck_beds_id"))  # DBC528:94
    with op.batch_alter_table("rooms") as batch_op:
        batch_op.create_check_constraint("ck_rooms_size", "size > 0")  # DBC528:42
        batch_op.create_check_constraint(batch_op.f("ck_rooms_depth"), "depth > 0")


def downgrade():
    op.drop_constraint("ck_users_age", "users", type_="check")
