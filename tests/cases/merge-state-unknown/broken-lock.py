# migrations/revisions.lock
<<<<<<< HEAD

# migrations/versions/0a0b0c_begin.py
revision = "0a0b0c"
down_revision = None

# migrations/versions/1a2b3c_add_users.py
from alembic import op

branch_labels = None
revision = "1a2b3c"  # DBC505:1
down_revision = "0a0b0c"


def upgrade():
    op.drop_table("users_old")
