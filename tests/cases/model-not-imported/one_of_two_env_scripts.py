# path: app/item.py
# file: app/__init__.py = # app
# file: app/base.py = from sqlalchemy.orm import DeclarativeBase\nclass Base(DeclarativeBase):\n    pass\n
# file: app/user.py = from app.base import Base\n
# file: alembic.ini = [alembic]\nscript_location = migrations\n
# file: migrations/env.py = from alembic import context\nfrom app.base import Base\ntarget_metadata = Base.metadata\ncontext.configure(target_metadata=target_metadata)\n
# file: other/env.py = from alembic import context\nfrom app.base import Base\nfrom app import item\ntarget_metadata = Base.metadata\ncontext.configure(target_metadata=target_metadata)\n
# file: other/alembic.ini = [alembic]\nscript_location = %(here)s\n
from sqlalchemy import Column, Integer

from app.base import Base

class Item(Base):
    __tablename__ = "item"
    id = Column(Integer, primary_key=True)
    size = Column(Integer)


class Part(Base):
    __tablename__ = "part"
    id = Column(Integer, primary_key=True)
