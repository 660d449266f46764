# manage.py
from alembic.config import Config


def of_old(config: Config):
    config.set_main_option("version_locations", "versions versions/legacy")

# migrations/env.py
from alembic import context

# migrations/versions/legacy/1a2b.py
revision = "1a2b"
down_revision = None

# migrations/versions/legacy/2b3c.py
revision = "2b3c"
down_revision = "1a2b"

# migrations/versions/3c4d.py
revision = "3c4d"
down_revision = "2b3c"

# migrations/versions/0001_squashed.py
"""all up to 2b3c, which a database that has it goes on from"""
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")
