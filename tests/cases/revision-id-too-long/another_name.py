# migrations/env.py
from alembic import context

context.configure(version_table="versions_of_shop")
# migrations/versions/first.py
"""first"""
from alembic import op

revision = "20261126_is_of_thirty_two_chars_"
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")

# migrations/versions/second.py
"""second"""
from alembic import op

revision = "20261127_has_more_than_thirty_two"  # DBC517:1
down_revision = "20261126_is_of_thirty_two_chars_"


def upgrade():
    op.create_table_comment("users", "people")


def downgrade():
    op.drop_table_comment("users")
