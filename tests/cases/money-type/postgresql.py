# settings: dialect = "postgresql"
# settings: money-type = "Numeric(12,2)"
from sqlalchemy import Column, Integer, Numeric
from sqlalchemy.dialects.postgresql import DOUBLE_PRECISION, MONEY


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="key")
    price = Column(Numeric(21, 4), comment="of one piece")  # DBC318:20
    fee = Column(DOUBLE_PRECISION, comment="of the bank")  # DBC318:18
    cost = Column(MONEY, comment="follows the locale")  # DBC318:19
    income = Column(Numeric, comment="of any size")  # DBC318:21
    amount = Column(Numeric(12, 2), comment="right")
