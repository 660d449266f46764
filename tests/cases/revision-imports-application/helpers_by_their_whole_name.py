# shop/__init__.py
# shop/models.py
STATES = 1

# shop/migrations_of_old/__init__.py
# shop/migrations/env.py
from alembic import context

# shop/migrations/__init__.py
# shop/migrations/utils/__init__.py
# shop/migrations/utils/cleaning.py
def clean(text):
    return text

# shop/migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")

# shop/migrations/versions/2b3c.py
"""what the revision is for"""
from alembic import op

import shop  # DBC535:1
import shop.migrations.utils.cleaning
import shop.models  # DBC535:1
from shop import migrations
from shop import migrations_of_old  # DBC535:1
from shop import models, migrations as ours  # DBC535:1
from shop.migrations import utils
from shop.migrations.utils.cleaning import clean
from shop.models import STATES  # DBC535:1
from ..utils.cleaning import clean as wash
from ...models import STATES as OTHERS  # DBC535:1

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.execute(clean("SELECT 1"))


def downgrade():
    pass
