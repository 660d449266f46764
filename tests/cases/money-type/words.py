"""What stands behind the word for money, and what the description says."""
from sqlalchemy import Column, Float, Integer, MetaData, Numeric, String, Table
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Bill(Base):
    __tablename__ = "bills"
    id = Column(Integer, primary_key=True, comment="主键")
    cost_usd = Column(Float, default=0, comment="a")  # DBC318:23
    feeEur = Column("fee_eur", Float, default=0, comment="b")  # DBC318:32
    amount_due = Column(Float, default=0, comment="c")  # DBC318:25
    cost_per_day = Column(Float, default=0, comment="d")  # DBC318:27
    price_per_1k_tokens = Column(Float, default=0, comment="e")
    salary_rmb = Column(Integer, default=0, comment="f")  # DBC318:25
    # No money
    payment_id = Column(Integer, default=0, comment="g")
    price_list = Column(Float, default=0, comment="h")
    usd = Column(Float, default=0, comment="i")
    due = Column(Float, default=0, comment="j")
    per_price = Column(Float, default=0, comment="k")
    cost_center = Column(Float, default=0, comment="l")
    rate_usd = Column(Float, default=0, comment="m")
    # By the description
    cost = Column(Float, default=0, comment="花费时间")
    # 通话时长
    answer_cost = Column(Float, default=0, comment="n")
    amount = Column(Integer, default=0, comment="商品件数")
    points_fee = Column(Integer, default=0, comment="o")
    reward_amount = Column(Integer, default=0, comment="奖励积分")
    real_price = Column(Integer, default=0, comment="实付，单位：分")
    list_price = Column(Integer, default=0, comment="in cents")
    half_price = Column(Float, default=0, comment="单位：分")  # DBC318:25
    full_price = Column(Integer, default=0, comment="单位：元")  # DBC318:25
    score_amount = Column(Numeric(10, 2), default=0, comment="any precision")


Table("fees", MetaData(), Column(f"{input()}_fee", Float, comment="a name that is not known"))


class Trade(Base):
    """How much of it there is, and what one costs."""

    __tablename__ = "trades"
    id = Column(Integer, primary_key=True, comment="主键")
    amount = Column(Float, default=0, comment="coins")
    price = Column(Float, default=0, comment="q")  # DBC318:20
    ft_amount = Column(Float, default=0, comment="r")
    ft_price = Column(Float, default=0, comment="s")  # DBC318:23
    paid_amount = Column(Float, default=0, comment="t")  # DBC318:26
    stop_price = Column(Float, default=0, comment="u")  # DBC318:25
    limit_amount = Column(Float, default=0, comment="金额")  # DBC318:27
    limit_price = Column(Float, default=0, comment="v")  # DBC318:26
    price_amount = Column(Float, default=0, comment="w")  # DBC318:27
