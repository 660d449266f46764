# settings: dialect = "mssql"
# migrations/versions/1a2b.py
"""the tables"""
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table("users", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("mail", sa.String(20)))
    op.create_table("parts", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_index("ix_mail", "users", ["mail"])
    op.execute("ALTER TABLE parts SOMETHING NEW")


def downgrade():
    op.drop_table("parts")
    op.drop_table("users")

# migrations/versions/2b3c.py
"""what the revision is for"""
from alembic import op

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.drop_index("ix_mail")  # DBC705:5


def downgrade():
    op.create_index("ix_mail", "users", ["mail"])
