# app/__init__.py
# app/models.py
class Base:
    pass

# migrations/env.py
from logging.config import fileConfig
from alembic import context
from app.models import Base

config = context.config
name = url = connection = None
context.configure(url="sqlite://", target_metadata=[Base.metadata])
