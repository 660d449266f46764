# path: migrations/versions/2b3c.py
# file: migrations/env.py = from alembic import context\n
# file: app/__init__.py = # app
# file: app/models.py = STATES = 1
# file: migrations/helpers.py = def run(): pass
# file: migrations/__init__.py = # migrations
# file: migrations/versions/1a2b.py = import sqlalchemy as sa\nfrom alembic import op\n\nrevision = "1a2b"\ndown_revision = None\n\ndef upgrade():\n    op.create_table_comment("users", "people")\n
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
