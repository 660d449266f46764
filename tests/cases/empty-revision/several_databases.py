# path: migrations/versions/2b3c.py
# file: migrations/env.py = from alembic import context\n
# file: migrations/versions/1a2b.py = import sqlalchemy as sa\nfrom alembic import op\n\nrevision = "1a2b"\ndown_revision = None\n\ndef upgrade():\n    op.create_table_comment("users", "people")\n
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

def upgrade(engine_name):
    globals()["upgrade_%s" % engine_name]()


def downgrade(engine_name):
    globals()["downgrade_%s" % engine_name]()


def upgrade_engine1():
    op.create_table_comment("users", "people")


def downgrade_engine1():
    op.drop_table_comment("users")


def upgrade_engine2():
    pass


def downgrade_engine2():
    pass
