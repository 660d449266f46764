# migrations/env.py
from alembic import context

# migrations/versions/first.py
"""first"""
from alembic import op

revision = "20261126_is_of_thirty_two_chars_"
down_revision = None


def upgrade():
    op.alter_column("alembic_version", "version_num", type_=String(64))

# migrations/versions/second.py
"""second"""
from alembic import op

revision = "20261127_has_more_than_thirty_two"
down_revision = "20261126_is_of_thirty_two_chars_"


def upgrade():
    op.create_table_comment("users", "people")


def downgrade():
    op.drop_table_comment("users")
