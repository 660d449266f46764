# migrations/env.py
from alembic import context

context.configure(connection=connection, target_metadata=Base.metadata)
