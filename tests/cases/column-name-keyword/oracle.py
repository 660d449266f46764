# settings: dialect = "oracle"
from sqlalchemy import Column, Integer
from sqlalchemy.dialects.oracle import DATE, VARCHAR2


class Lesson(Base):
    __tablename__ = "lessons"
    id = Column(Integer, primary_key=True, comment="主键")
    name = Column(VARCHAR2(80), default="", comment="课程名称")  # DBC205:5
    timestamp = Column(DATE, comment="上课时间")  # DBC205:5
    datetime = Column(DATE, comment="下课时间")  # DBC205:5
    学费 = Column("number_of_terms", Integer, default=0, comment="学期数")
    action = Column(Integer, default=0, comment="a keyword of MySQL, not of this one")
