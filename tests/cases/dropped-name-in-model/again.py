# app/models.py
from sqlalchemy import Column, Integer, MetaData, Table

metadata = MetaData()
users = Table(
    "users",
    metadata,
    Column("fax", Integer),
    Column("email", Integer),
    Column("kind", Integer),
    Column("level", Integer),
    Column("created_at", Integer),
)
links = Table("links", metadata, Column("user_id", Integer), Column("tag_id", Integer))

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.drop_column("users", "fax")
    op.add_column("users", sa.Column("fax", sa.Text()))
    op.drop_column("users", "email")
    op.alter_column("users", "email_new", new_column_name="email")
    op.drop_column("users", "kind")
    op.execute("ALTER TABLE users ADD COLUMN kind INT")
    op.drop_column("users", "level")
    op.execute("ALTER TABLE users RENAME COLUMN rank TO level")
    op.drop_column("users", "created_at")
    op.execute("ALTER TABLE users CHANGE made_at created_at DATETIME")
    op.drop_table("links")
    op.create_table("links", sa.Column("user_id", sa.Integer(), primary_key=True))
    op.drop_column("links", "tag_id")
    op.rename_table("users", "old_users")
    op.rename_table("users_new", "users")


def downgrade():
    raise NotImplementedError("kept")
