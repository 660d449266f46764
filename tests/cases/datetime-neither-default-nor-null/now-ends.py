# settings: datetime-default = "now"
from sqlalchemy import Column, DateTime, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Job(Base):
    __tablename__ = "jobs"
    id = Column(Integer, primary_key=True, comment="主键")
    made_at = Column(DateTime, nullable=True, comment="创建")  # DBC306:15
    expires_at = Column(DateTime, nullable=True, comment="到期")  # DBC306:18
    deleted_at = Column(DateTime, nullable=True, comment="删除")
    seen_at = Column(DateTime, nullable=True, default=None, server_default="2020-01-01", comment="看到")
