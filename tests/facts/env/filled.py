# migrations/env.py
from alembic import context

target_metadata = {}
target_metadata["one"] = Base.metadata
context.configure(connection=connection)
