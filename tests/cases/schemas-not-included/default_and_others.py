# app/models.py
from sqlalchemy import Column, Integer, MetaData, Table, create_engine
from sqlalchemy.orm import DeclarativeBase

engine = create_engine("postgresql://")


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    __table_args__ = {"schema": "public"}
    id = Column(Integer, primary_key=True)


class Order(Base):
    __tablename__ = "aside"
    __table_args__ = {"schema": "shop"}
    id = Column(Integer, primary_key=True)


class Line(Base):
    __tablename__ = "lines"
    __table_args__ = {"schema": "stock"}
    id = Column(Integer, primary_key=True)

# migrations/env.py
from alembic import context
from app.models import Base, engine

target_metadata = Base.metadata
context.configure(url="postgresql://", target_metadata=target_metadata)
context.configure(connection=engine.connect(), target_metadata=target_metadata)  # DBC556:1
