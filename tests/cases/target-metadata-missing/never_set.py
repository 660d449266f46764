# app/__init__.py
# app/models.py
class Base:
    pass

# migrations/env.py
from logging.config import fileConfig
from alembic import context
config = context.config
context.configure(url="sqlite://")  # DBC552:1
