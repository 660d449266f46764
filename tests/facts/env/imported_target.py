# migrations/env.py
from alembic import context
from shop import target_metadata

context.configure(connection=connection, target_metadata=target_metadata)
