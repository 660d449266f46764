# settings: keyword-names = "all"
# Two positional arguments that are no schema items: the first is the name, and it is no literal: unknown.
from sqlalchemy import Column, Integer, String

from shop.types import Money

TITLE, PRICE = "order_title", "order_price"
Str50 = String(50)


class Order(Base):
    __tablename__ = "shop_orders"
    id = Column(Integer, primary_key=True, comment="主键")
    name = Column(TITLE, Str50, default="", comment="the column is called order_title")
    value = Column(PRICE, Money, default=0, comment="the column is called order_price")
    time = Column(TITLE, type_=Str50, default="", comment="the type is given apart, so the first is a name")
    date = Column("{}_date".format(TITLE), Money(12), default=0, comment="a name made at run time")
