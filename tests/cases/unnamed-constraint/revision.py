# path: migrations/versions/2b3c.py
# file: migrations/versions/1a2b.py = import sqlalchemy as sa\nfrom alembic import op\n\nrevision = "1a2b"\ndown_revision = None\n\ndef upgrade():\n    op.create_table_comment("users", "people")\n
# file: app/__init__.py = # app
# file: app/base.py = from sqlalchemy.orm import DeclarativeBase\nclass Base(DeclarativeBase):\n    pass\n
# file: migrations/env.py = from alembic import context\nfrom app.base import Base\ntarget_metadata = Base.metadata\ncontext.configure(target_metadata=target_metadata)\n
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
