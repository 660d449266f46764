# migrations/env.py
from alembic import context

# app/__init__.py
# app/models.py
STATES = 1

# migrations/helpers.py
def run():
    pass

# migrations/__init__.py
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

import app.models  # DBC535:1
from app import models  # DBC535:1
from app.models import STATES  # DBC535:1
from migrations.helpers import run

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.models import STATES as OTHERS


def upgrade():
    from app.models import STATES as LATER  # DBC535:5

    op.execute(f"UPDATE users SET state = {LATER} WHERE age = 0")
    run(STATES, models)


def downgrade():
    pass
