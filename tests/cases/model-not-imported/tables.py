# path: app/item.py
# file: app/__init__.py = # app
# file: app/base.py = from sqlalchemy import MetaData\nmetadata = MetaData()\n
# file: app/user.py = from app.base import Base\n
# file: alembic.ini = [alembic]\nscript_location = migrations\n
# file: migrations/env.py = from alembic import context\nfrom app.base import metadata\ntarget_metadata = [metadata]\ncontext.configure(target_metadata=target_metadata)\n
from sqlalchemy import Column, Integer, MetaData, Table
from app.base import metadata

items = Table("item", metadata, Column("id", Integer, primary_key=True))  # DBC551:15
others = Table("other", MetaData(), Column("id", Integer, primary_key=True))
