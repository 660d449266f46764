# app/__init__.py
# app/models.py
class Base:
    pass

# migrations/env.py
from logging.config import fileConfig
from alembic import context
from app.models import Base


def compare(context, inspected, meta, old, new):
    return False if new.name == "is_admin" else None


target_metadata = Base.metadata
options = {"compare_type": compare}
name = None
context.configure(url="sqlite://", target_metadata=target_metadata, compare_type=compare)
