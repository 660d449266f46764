# migrations/env.py
from alembic import context

target_metadata = None
context.configure(connection=connection, target_metadata=Base.metadata)
