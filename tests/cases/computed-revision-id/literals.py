# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
"""add users"""
from alembic import op

revision: str = "1a2b"
down_revision: str | None = None


def upgrade():
    op.create_table_comment("users", "people")

# migrations/versions/2b3c.py
"""what it is for"""
from typing import Sequence, Union

from alembic import op

OWN = "2b3c"
OWN = "2b3c"
PARENT = "1a2b"
revision: str = OWN
down_revision: Union[str, Sequence[str], None] = ("1a2b",)
depends_on = None
depends_on = None
branch_labels = ["people"]
revision_of_schema = PARENT + "x"


def upgrade():
    op.create_table_comment("users", "people")
