# settings: dialect = "sqlite"
# migrations/versions/1a2b.py
"""the table"""
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("mail", sa.String(20)),
        sa.UniqueConstraint("mail", name="uq_mail"),
    )


def downgrade():
    op.drop_table("users")

# migrations/versions/2b3c.py
"""what the revision is for"""
from alembic import op

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.drop_constraint("uq_mail", "users")  # DBC705:5


def downgrade():
    raise NotImplementedError("twice the same mail is stored now")
