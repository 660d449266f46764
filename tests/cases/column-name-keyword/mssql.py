# settings: dialect = "mssql"
from sqlalchemy import Column, Integer
from sqlalchemy.dialects.mssql import DATETIME2, NVARCHAR


class Lesson(Base):
    __tablename__ = "lessons"
    ID = Column(Integer, primary_key=True, comment="主键: id is never a keyword")  # DBC202:5
    name = Column(NVARCHAR(80), default="", comment="课程名称")  # DBC205:5
    time = Column(DATETIME2, comment="上课时间")  # DBC205:5
    state = Column(Integer, default=0, comment="reserved in the future, as the manual says")
    备注 = Column("ntext", NVARCHAR(80), default="", comment="a type's name")  # DBC205:17
    account = Column(Integer, default=0, comment="a keyword of MySQL, not of this one")
