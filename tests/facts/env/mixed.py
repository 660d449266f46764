# migrations/env.py
from alembic import context

target_metadata = None
if FLAG:
    target_metadata = {}


def run():
    target_metadata = {"a": x}
    context.configure(connection=connection, **given)
