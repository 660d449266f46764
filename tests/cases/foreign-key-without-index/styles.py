# settings: dialect = "postgresql"
# models/base.py
from sqlalchemy import Column, ForeignKey, Integer, Index
from sqlalchemy.orm import DeclarativeBase, declared_attr


class Base(DeclarativeBase):
    pass


class Owned:
    owner_id = Column(Integer, ForeignKey("users.id"))


class Indexed:
    @declared_attr.directive
    def __table_args__(cls):
        return (Index(None, "group_id"),)

# models/order.py
from typing import Annotated

from elsewhere import Helper, more
from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, Index, Integer, MetaData, PrimaryKeyConstraint
from sqlalchemy import String, Table, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from .base import Base, Indexed, Owned

user_fk = Annotated[int, mapped_column(ForeignKey("users.id"), comment="who")]
options = {"index": True}


class Order(Base):
    __tablename__ = "orders"
    __table_args__ = (
        Index("ix_orders_shop_id_day", "shop_id", "day"),
        Index("ix_orders_day_user_id", "day", "user_id"),
        UniqueConstraint("coupon_id", "day", name="uq_orders_coupon_id_day"),
        Index("ix_orders_part_id", "part_id", postgresql_where=text("part_id > 0")),
        Index("ix_orders_hash_id", "hash_id", postgresql_using="hash"),
        Index("ix_orders_lower_id", func.abs("lower_id")),
        Index("ix_orders_btree_id", "btree_id", postgresql_using="btree"),
        Index("ix_orders_other_id", "other_id", mysql_using="hash"),
        Index("ix_orders_kind", "doc_type", "doc_id"),
    )
    id = Column(Integer, primary_key=True, comment="key")
    day = Column(Integer, nullable=False, default=0, comment="of the year")
    user_id = Column(Integer, ForeignKey("users.id"), comment="later in an index")  # DBC405:15
    payer_id: Mapped[int] = mapped_column(ForeignKey("users.id"), comment="none")  # DBC405:29
    guest_id: Mapped[user_fk]  # DBC405:15
    买家 = Column("buyer_id", Integer, ForeignKey("users.id"), index=False, comment="买家")  # DBC405:10
    part_id = Column(Integer, ForeignKey("parts.id"), comment="partial")  # DBC405:15
    hash_id = Column(Integer, ForeignKey("hashes.id"), comment="no btree")  # DBC405:15
    lower_id = Column(Integer, ForeignKey("users.id"), comment="by expression")  # DBC405:16
    shop_id = Column(Integer, ForeignKey("shops.id"), comment="first in an index")
    coupon_id = Column(Integer, ForeignKey("coupons.id"), comment="first in a unique constraint")
    btree_id = Column(Integer, ForeignKey("users.id"), comment="a btree that says so")
    other_id = Column(Integer, ForeignKey("users.id"), comment="another dialect's option")
    doc_type = Column(String(8), nullable=False, default="", comment="what doc_id is of")
    doc_id = Column(Integer, ForeignKey("docs.id"), comment="with its type")
    a_id = Column(Integer, ForeignKey("users.id"), index=True, comment="a")
    b_id = Column(Integer, ForeignKey("users.id"), unique=True, comment="a")
    c_id = Column(Integer, ForeignKey("users.id"), comment="indexed below")
    d_id = Column(Integer, ForeignKey("users.id"), comment="unknown", **options)


Index("ix_orders_c_id", Order.c_id.desc())


class OrderLine(Base):
    __tablename__ = "order_lines"
    order_id = Column(Integer, ForeignKey("orders.id"), primary_key=True, comment="first of the key")
    product_id = Column(Integer, ForeignKey("products.id"), primary_key=True, comment="second")  # DBC405:18


class Stay(Base):
    __tablename__ = "stays"
    __table_args__ = (
        PrimaryKeyConstraint("hotel_id", "room_no", "day"),
        ForeignKeyConstraint(["hotel_id", "room_no"], ["rooms.hotel_id", "rooms.number"]),
        ForeignKeyConstraint(["room_no", "day"], ["days.room_no", "days.day"]),  # DBC405:9
        {"comment": "nights"},
    )
    hotel_id = Column(Integer, comment="a")
    room_no = Column(Integer, comment="b")
    day = Column(Integer, comment="c")


class Mine(Owned, Base):
    """The mixin is reported where it stands."""

    __tablename__ = "mine"
    id = Column(Integer, primary_key=True, comment="key")


class Theirs(Indexed, Base):
    __tablename__ = "theirs"
    id = Column(Integer, primary_key=True, comment="key")
    group_id = Column(Integer, ForeignKey("groups.id"), comment="indexed by the mixin")


class Marked:
    """None of its tables has an index."""

    mark_id = Column(Integer, ForeignKey("marks.id"), comment="a")  # DBC405:15

    @declared_attr
    def maker_id(cls):
        return Column(Integer, ForeignKey("users.id"), comment="b")  # DBC405:16


class Flagged:
    """One of its tables has."""

    flag_id = Column(Integer, ForeignKey("flags.id"), comment="a")


class Loose:
    """No table is known."""

    loose_id = Column(Integer, ForeignKey("flags.id"), comment="a")


class First(Marked, Flagged, Base):
    __tablename__ = "first"
    __table_args__ = (Index("ix_first_flag_id", "flag_id"),)
    id = Column(Integer, primary_key=True, comment="key")


class Second(Marked, Flagged, Base):
    __tablename__ = "second"
    id = Column(Integer, primary_key=True, comment="key")


class Summed(Base):
    __tablename__ = "summed"
    __table_args__ = (Index("ix_summed_a_id", "a_id"),) + ({"comment": "x"},)
    id = Column(Integer, primary_key=True, comment="key")
    a_id = Column(Integer, ForeignKey("users.id"), comment="a")
    b_id = Column(Integer, ForeignKey("users.id"), comment="b")  # DBC405:12


class Computed(Base):
    __tablename__ = "computed"
    id = Column(Integer, primary_key=True, comment="key")
    a_id = Column(Integer, ForeignKey("users.id"), index=options["index"], comment="a")


class Unknown(Base):
    __tablename__ = "unknown"
    __table_args__ = more("x")
    id = Column(Integer, primary_key=True, comment="key")
    a_id = Column(Integer, ForeignKey("users.id"), comment="a")


class Helped(Helper, Base):
    __tablename__ = "helped"
    id = Column(Integer, primary_key=True, comment="key")
    a_id = Column(Integer, ForeignKey("users.id"), comment="a")


links = Table(
    "links",
    MetaData(),
    Column("a_id", ForeignKey("a.id"), primary_key=True, comment="one"),
    Column("b_id", ForeignKey("b.id"), primary_key=True, comment="other"),  # DBC405:5
    Column("c_id", ForeignKey("c.id"), comment="indexed below"),
)
Index("ix_links_c_id", links.c.c_id)
