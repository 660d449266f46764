# settings: dialect = "mssql"
from sqlalchemy import Column, Integer
from sqlalchemy.dialects.mssql import NVARCHAR


class Plan(Base):
    __tablename__ = "study_plans"
    id = Column(Integer, primary_key=True, comment="主键")
    plan = Column(NVARCHAR(80), default="", comment="教学计划")  # DBC204:5
    文件 = Column("file", NVARCHAR(80), default="", comment="附件")  # DBC204:17
    # Reserved in MySQL, not here.
    usage_minutes = Column(Integer, default=0, comment="使用时间")
    rank = Column(Integer, default=0, comment="排名")
