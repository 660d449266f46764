# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")

# app/__init__.py
# app/base.py
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass

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
down_revision = "1a2b"

def upgrade():
    op.create_table(
        "orders",
        sa.Column("user_id", sa.Integer(), unique=True),  # DBC521:51
        sa.ForeignKeyConstraint(["user_id"], ["user.id"]),  # DBC521:9
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_unique_constraint(None, "users", ["email"])  # DBC521:33
    op.create_unique_constraint("uq_users_email", "users", ["email"])
    with op.batch_alter_table("users") as batch_op:
        batch_op.create_foreign_key(None, "roles", ["role_id"], ["id"])  # DBC521:37
    op.drop_constraint(None, "users", type_="unique")  # DBC521:24


def downgrade():
    op.drop_constraint("uq_users_email", "users")
