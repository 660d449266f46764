# shop/revision.py
from sqlalchemy import Column

revision = "1"
down_revision = None

class User(Base):
    a = Column(unique=True)
