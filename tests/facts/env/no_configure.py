# migrations/env.py
from alembic import context
target_metadata = None
configure(context)
