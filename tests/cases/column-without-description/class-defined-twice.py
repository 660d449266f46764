# Either class may be the one that runs: both are read.
import os

from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


if os.environ.get("WAREHOUSE"):

    class Shelf(Base):
        __tablename__ = "shelves"
        code = Column(Integer, primary_key=True)  # DBC203:16

else:

    class Shelf(Base):
        __tablename__ = "small_shelves"
        id = Column(Integer, primary_key=True, comment="主键")
