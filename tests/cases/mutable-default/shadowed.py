"""`list` and `dict` that are not Python's."""
from sqlalchemy import JSON, Column, Integer
from sqlalchemy.orm import Mapped, mapped_column

from shop.immutable import dict, frozen


def set(*members):
    """不可变的集合"""
    return frozenset(members)


class Cart(Base):
    __tablename__ = "carts"
    id = Column(Integer, primary_key=True, comment="主键")
    items = Column(JSON, default=dict(), comment="商品")
    gifts = Column(JSON, default=set(), comment="赠品")
    notes = Column(JSON, default=frozen([]), comment="an argument is not the value")
    hints: Mapped[dict] = mapped_column(JSON, default=list(), comment="这个是真的")  # DBC305:55
    prices = Column(JSON, default={}, comment="the definition takes options from elsewhere", **COMMON)  # DBC305:35
    totals = Column(f"{PREFIX}_totals", JSON, default=[], comment="a name that is no literal")  # DBC305:55
