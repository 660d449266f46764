# migrations/env.py
from alembic import context

target_metadata = {}
context.configure(connection=connection, compare_type=None)
