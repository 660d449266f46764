# settings: dialect = "sqlite"
# settings: enable = ["DBC316"]
# All integers are one.
from sqlalchemy import Column, Enum, Integer, String


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="key")
    status = Column(String, default="open", comment="of the order")  # DBC316:21
    pay_status = Column(Integer, comment="right")
    ship_status = Column(Enum("sent", "lost"), comment="right")
