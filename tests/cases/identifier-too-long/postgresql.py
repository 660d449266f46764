# settings: dialect = "postgresql"
from sqlalchemy import Column, Integer


class Visit(Base):
    __tablename__ = "visits"
    id = Column(Integer, primary_key=True, comment="主键")
    a23456789b23456789c23456789d23456789e23456789f23456789g234567841 = Column(Integer, default=0, comment="64")  # DBC214:5
    a23456789b23456789c23456789d23456789e23456789f23456789g23456784 = Column(Integer, default=0, comment="63")
    编号编号编号编号编号编号编号编号编号编号编号编号 = Column(Integer, default=0, comment="bytes count")  # DBC201:5 DBC214:5
