# app/__init__.py
# app/models.py
class Base:
    pass

# migrations/env.py
from logging.config import fileConfig
from alembic import context
config = context.config
target_metadata = {}  # DBC552:19
name = url = connection = None
context.configure(url="sqlite://", target_metadata=target_metadata.get("engine1"))
