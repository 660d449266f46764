# settings: keyword-names = "all"
"""Each keyword of the dialect: MySQL's manual has them, needing quotes or not."""
from sqlalchemy import Boolean, Column, Integer, String


class Task(Base):
    __tablename__ = "tasks"
    id = Column(Integer, primary_key=True, comment="never a keyword")
    status = Column(Integer, default=0, comment="0 waiting, 1 running, 2 done")  # DBC205:5
    type = Column(String(8), default="", comment="种类")  # DBC205:5
    description = Column(String(80), default="", comment="what is to be done")  # DBC205:5
    active = Column(Boolean, default=False, comment="false: paused")  # DBC205:5
    checksum = Column(String(64), default="", comment="of the file")  # DBC205:5
    title = Column(String(80), default="", comment="what it is called")
    position = Column(Integer, default=0, comment="a keyword of PostgreSQL, not of this one")


class Step(Base):
    __tablename__ = "steps"
    type = Column(String(8), default="", comment="the other name is taken")  # DBC205:5
    kind = Column(String(8), default="", comment="种类")
