# app/__init__.py
# app/models.py
class Base:
    pass

# migrations/env.py
from logging.config import fileConfig
from alembic import context
config = context.config
target_metadata = None  # DBC552:19


def run_migrations_online():
    with connect() as connection:
        context.configure(connection=connection, target_metadata=target_metadata)
