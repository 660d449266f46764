# settings: dialect = "postgresql"
from sqlalchemy import Column, Integer


class User(Base):
    __tablename__ = "user"  # DBC222:21
    id = Column(Integer, primary_key=True, comment="主键")


class Key(Base):
    __tablename__ = "key"
    id = Column(Integer, primary_key=True, comment="主键")
