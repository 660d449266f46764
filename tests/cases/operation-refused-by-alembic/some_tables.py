# settings: dialect = "mssql"
# migrations/versions/1a2b.py
"""the program has made some tables before"""
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    for each in tables():
        op.create_table(each)


def downgrade():
    for each in tables():
        op.drop_table(each)

# migrations/versions/2b3c.py
"""the table"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.create_table("users", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("mail", sa.String(20)))
    op.create_index("ix_mail", "users", ["mail"])


def downgrade():
    op.drop_table("users")

# migrations/versions/3c4d.py
"""what the revision is for"""
from alembic import op

revision = "3c4d"
down_revision = "2b3c"


def upgrade():
    op.drop_index("ix_mail")  # DBC705:5


def downgrade():
    op.create_index("ix_mail", "users", ["mail"])
