# settings: keyword-names = "all"
from sqlalchemy import *
from sqlalchemy.orm import *


class Base(DeclarativeBase):
    pass


class Class(Base):
    """班级"""

    __tablename__ = "classes"
    id = Column(Integer, primary_key=True, comment="主键")
    name = Column(String(80), default="", comment="班级名称")  # DBC205:5
    班主任 = Column("password", String(80), nullable=False, comment="口令")  # DBC301:11 DBC205:18
    level: Mapped[int] = mapped_column(Integer, default=0, comment="年级")  # DBC205:5
    pupils = relationship("Pupil")


rooms = Table("rooms", MetaData(), Column("host", String(80), default="", comment="主机"))  # DBC205:43
