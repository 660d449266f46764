# models/__draft_coupon.py
"""A draft that env.py is not to load (S000)."""
from sqlalchemy import Column, Integer


class DraftCoupon(Base):
    __tablename__ = "draft_coupon"
    id = Column(Integer, primary_key=True, comment="主键")
