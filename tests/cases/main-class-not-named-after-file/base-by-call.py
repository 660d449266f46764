# models/base.py
"""Base is no class statement, but it is there."""
from sqlalchemy import Column, Integer
from sqlalchemy.orm import declarative_base

Base = declarative_base()


class Keyed:
    id = Column(Integer, primary_key=True, comment="主键")
