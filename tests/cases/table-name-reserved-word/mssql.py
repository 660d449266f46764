# settings: dialect = "mssql"
from sqlalchemy import Column, Integer


class User(Base):
    __tablename__ = "User"  # DBC221:21 DBC222:21
    id = Column(Integer, primary_key=True, comment="主键")


class Plan(Base):
    """教学计划"""; __tablename__ = "plan"  # DBC222:33
    id = Column(Integer, primary_key=True, comment="主键")


class Rank(Base):
    __tablename__ = "rank"
    id = Column(Integer, primary_key=True, comment="主键")
