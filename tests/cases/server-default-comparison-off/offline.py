# settings: enable = ["server-default-comparison-off"]
# app/__init__.py
# app/models.py
class Base:
    pass

# migrations/env.py
from logging.config import fileConfig
from alembic import context
from app.models import Base

target_metadata = Base.metadata
context.configure(url="sqlite://", target_metadata=target_metadata)
