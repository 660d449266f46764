# app/models.py
from sqlalchemy import Column, Integer, MetaData, Table, create_engine
from sqlalchemy.orm import DeclarativeBase

engine = create_engine("postgresql://")


class Base(DeclarativeBase):
    metadata = MetaData(schema="shop")

# migrations/env.py
from alembic import context
from app.models import Base, engine

target_metadata = Base.metadata
context.configure(url="postgresql://", target_metadata=target_metadata)
options = {}
context.configure(connection=engine.connect(), target_metadata=target_metadata, **options)
