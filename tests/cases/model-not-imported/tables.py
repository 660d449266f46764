# app/__init__.py
# app/base.py
from sqlalchemy import MetaData

metadata = MetaData()

# app/user.py
from app.base import Base

# alembic.ini
[alembic]
script_location = migrations

# migrations/env.py
from alembic import context
from app.base import metadata

target_metadata = [metadata]
context.configure(target_metadata=target_metadata)

# app/item.py
from sqlalchemy import Column, Integer, MetaData, Table
from app.base import metadata

items = Table("item", metadata, Column("id", Integer, primary_key=True))  # DBC551:15
others = Table("other", MetaData(), Column("id", Integer, primary_key=True))
