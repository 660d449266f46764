# versions/1a_make.py
from alembic import op

revision = "1a"
down_revision = None


def upgrade(engine_name):
    globals()["upgrade_%s" % engine_name]()


def downgrade(engine_name):
    globals()["downgrade_%s" % engine_name]()


def upgrade_one():
    pass


def downgrade_one():
    op.drop_table("one")


def upgrade_two():
    log.error("x")
