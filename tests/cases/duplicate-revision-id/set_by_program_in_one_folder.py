# manage.py
from alembic.config import Config


def of_old(config: Config):
    config.set_main_option("version_locations", "versions versions/legacy")

# migrations/env.py
from alembic import context

# migrations/versions/legacy/1a2b.py
revision = "1a2b"
down_revision = None

# migrations/versions/2b3c_copy.py
revision = "2b3c"
down_revision = "1a2b"

# migrations/versions/2b3c.py
"""what it is for"""
from alembic import op

revision = "2b3c"  # DBC513:1
down_revision = "1a2b"


def upgrade():
    op.create_table_comment("users", "people")
