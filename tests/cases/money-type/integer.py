# settings: money-type = "integer"
# settings: extend-money-words = ["tip"]
from sqlalchemy import BigInteger, Column, Float, Integer, Numeric, String


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="key")
    price = Column(Numeric(21, 4), comment="of one piece")  # DBC318:20
    fee = Column(Float, comment="of the bank")  # DBC318:18
    waiter_tip = Column(String(8), comment="a word of the settings")  # DBC318:25
    amount = Column(Integer, comment="right")
    balance = Column(BigInteger, comment="right")
    tip_count = Column(Float, comment="no last word")
