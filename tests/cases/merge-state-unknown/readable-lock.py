# migrations/revisions.lock
v1 0a0b0c cf4241ddfd813ee6 2d7b1a7d87f45be0 82150b361a4f0d2f

# migrations/versions/0a0b0c_begin.py
revision = "0a0b0c"
down_revision = None

# migrations/versions/1a2b3c_add_users.py
"""drop the users of last year"""
from alembic import op

depends_on = None
branch_labels = None
revision = "1a2b3c"
down_revision = "0a0b0c"


def upgrade():
    op.drop_table("users_old")
