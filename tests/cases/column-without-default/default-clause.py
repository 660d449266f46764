# DefaultClause and ColumnDefault given by position are defaults.
from sqlalchemy import Column, ColumnDefault, DefaultClause, Integer


class Stock(Base):
    __tablename__ = "stocks"
    id = Column(Integer, primary_key=True, comment="主键")
    on_shelf = Column(Integer, DefaultClause("0"), nullable=False, comment="pieces")
    on_order = Column(Integer, ColumnDefault(0), nullable=False, comment="pieces")
