# settings: dialect = "sqlite"
from sqlalchemy import Column, Integer


class Visit(Base):
    a23456789b23456789c23456789d23456789e23456789f23456789g2345678941 = Column(Integer, default=0, comment="any")
    b23456789b23456789c23456789d23456789e23456789f23456789g2345678941 = Column(Integer, default=0, comment="any")
    c23456789b23456789c23456789d23456789e23456789f23456789g2345678941 = Column(Integer, default=0, comment="any")
    d23456789b23456789c23456789d23456789e23456789f23456789g2345678941 = Column(Integer, default=0, comment="any")
