# settings: dialect = "postgresql"
# base.py
from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Owned:
    owner_id = Column(Integer, index=True)

# case.py
from typing import Annotated

from base import Base, Owned
from sqlalchemy import Column, Index, Integer, MetaData, PrimaryKeyConstraint, String, Table, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

NAMES = ["a", "b"]
id_key = Annotated[int, mapped_column(primary_key=True, index=True, comment="key")]


class Order(Base):
    __tablename__ = "orders"
    __table_args__ = (
        Index("ix_orders_user_id", "user_id"),  # DBC409:9
        Index("ix_orders_user_id_day", "user_id", "day"),  # DBC409:9
        Index("ix_orders_user_id_day_again", "user_id", "day"),  # DBC409:9
        UniqueConstraint("user_id", "day", "hour", name="uq_orders"),
        UniqueConstraint("hour", name="uq_orders_hour"),
        Index("ix_orders_hour", "hour"),  # DBC409:9
        Index("ix_orders_hour_unique", "hour", unique=True),  # DBC409:9
        {"comment": "orders"},
    )
    id = Column(Integer, primary_key=True, index=True, comment="key")  # DBC409:50
    user_id = Column(Integer, nullable=False, default=0, comment="a")
    day = Column(Integer, nullable=False, default=0, comment="a")
    hour = Column(Integer, nullable=False, default=0, comment="a")


class Line(Base):
    __tablename__ = "lines"
    order_id: Mapped[int] = mapped_column(primary_key=True, index=True, comment="a")  # DBC409:67
    number: Mapped[int] = mapped_column(primary_key=True, index=True, comment="not the first of the key")


class Aliased(Base):
    """What an alias makes twice is no fault of each class."""

    __tablename__ = "aliased"
    id: Mapped[id_key]


class Kept(Owned, Base):
    """Of each pair, neither can go; or the mixin's, which another table may need."""

    __tablename__ = "kept"
    __table_args__ = (
        Index("ix_kept_owner_id_a", "owner_id", "a"),
        UniqueConstraint("a", name="unique and shorter"),
        UniqueConstraint("a", "b", name="unique and longer"),
        Index("ix_kept_b_c", "b", "c"),
        Index("ix_kept_c_b", "c", "b"),
        Index("ix_kept_d_part", "d", postgresql_where="d > 0"),
        Index("ix_kept_d_e", "d", "e"),
        Index("ix_kept_e_like", "e", postgresql_ops={"e": "text_pattern_ops"}),
        Index("ix_kept_e_f", "e", "f"),
        Index("ix_kept_f_hash", "f", postgresql_using="hash"),
        Index("ix_kept_f_g", "f", "g"),
        Index("ix_kept_g_with", "g", postgresql_include=["a"]),
        Index("ix_kept_g_h", "g", "h"),
        Index("ix_kept_h_lower", func.lower("h")),
        Index("ix_kept_h", "h"),
        Index("ix_kept_i_desc", Column("i").desc(), "j"),
        Index("ix_kept_i_j", "i", "j"),
        Index("ix_kept_k_prefix", "k", mysql_length=8),
        Index("ix_kept_k", "k"),
        UniqueConstraint("l", deferrable=True),
        UniqueConstraint("l", name="checked at once"),
        Index("ix_kept_some", *NAMES),
    )
    id = Column(Integer, primary_key=True, comment="key")


class Other(Owned, Base):
    __tablename__ = "other"
    __table_args__ = (PrimaryKeyConstraint("id"), Index("ix_other_owner_id", "owner_id"))  # DBC409:51
    id = Column(Integer, comment="key")
    code = Column(String(8), nullable=False, default="", unique=True, index=True, comment="one unique index")


logs = Table(
    "logs",
    MetaData(),
    Column("id", Integer, primary_key=True, unique=True, comment="key"),  # DBC409:52
    Column("day", Integer, nullable=False, default=0, index=True, comment="a"),  # DBC409:61
    Index("ix_logs_day_id", "day", "id"),
)
Index("ix_logs_loose", logs.c.day, logs.c.id)  # DBC409:1
