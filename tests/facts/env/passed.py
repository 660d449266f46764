# migrations/env.py
from alembic import context

context.configure(connection=connection, target_metadata=None)
context.configure(url=url, target_metadata=None)
