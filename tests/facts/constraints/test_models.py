# shop/test_models.py
from sqlalchemy import Column

class User(Base):
    a = Column(unique=True)
