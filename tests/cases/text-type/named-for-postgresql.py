# settings: dialect = "postgresql"
# settings: enable = ["text-type"]
from sqlalchemy import CLOB, Column, Integer, Text
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Job(Base):
    __tablename__ = "jobs"
    id = Column(Integer, primary_key=True, comment="key")
    alias = Column(Text, comment="shown beside comments")  # DBC309:20
    expand = Column(CLOB, comment="whatever is left")  # DBC309:21
    remark = Column(Text, comment="of the author")
