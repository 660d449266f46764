# path: migrations/env.py
# file: app/__init__.py = # app
# file: app/models.py = class Base: pass\n
from logging.config import fileConfig
from alembic import context
config = context.config
context.configure(url="sqlite://")  # DBC552:1
