"""A string whose values an enum or a constraint lists; the state of an address."""
import enum
from typing import Literal

from sqlalchemy import CheckConstraint, Column, Integer, MetaData, String, Table
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class State(str, enum.Enum):
    OPEN = "open"


class Words:
    OPEN = "open"


class Order(Base):
    __tablename__ = "orders"
    __table_args__ = (
        CheckConstraint("ship_status IN ('new', 'sent')", name="ck_ship"),
        CheckConstraint("bill_status = 'new' OR bill_status = 'sent'", name="ck_bill"),
        CheckConstraint("length(note_status) > 3", name="ck_note"),
        CheckConstraint(f"{State.OPEN} IN (text_status)", name="ck_text"),
        CheckConstraint("other_ship_status IN ('new')", name="ck_other"),
        CheckConstraint(sqltext="x = 1", name="ck_x"),
    )
    id = Column(Integer, primary_key=True, comment="主键")
    pay_status: Mapped[State] = mapped_column(String(8), comment="付款")
    work_status: Mapped[Literal["new", "done"]] = mapped_column(String(8), comment="工作")
    send_status = Column(String(8), default=State.OPEN, comment="发送")
    mail_status = Column(String(8), default=State.OPEN.value, comment="邮件")
    name_status = Column(String(8), server_default=State.OPEN.name, comment="名称")
    word_status = Column(String(8), default=Words.OPEN, comment="词")  # DBC316:26
    ship_status = Column(String(8), default="new", comment="运输")
    bill_status = Column(String(8), default="new", comment="账单")
    note_status = Column(String(8), default="new", comment="备注")  # DBC316:26
    text_status = Column(String(8), default="new", comment="文本")  # DBC316:26
    own_status = Column(String(8), CheckConstraint("own_status in ('a')"), default="a", comment="自己")
    bare_status = Column(String(8), CheckConstraint(), default="a", comment="空")  # DBC316:26


class Shop(Base):
    __tablename__ = "shops"
    id = Column(Integer, primary_key=True, comment="主键")
    shop_city = Column(String(80), default="", comment="城市")
    shop_state = Column(String(80), default="", comment="州")
    shop_status = Column(String(8), default="", comment="状态")  # DBC316:26


class Task(Base):
    __tablename__ = "tasks"
    id = Column(Integer, primary_key=True, comment="主键")
    task_state = Column(String(80), default="", comment="没有城市")  # DBC316:25


class Switch(Base):
    __tablename__ = "switches"
    id = Column(Integer, primary_key=True, comment="主键")
    state = Column(String(2), default="", comment="开关：0关 1开")  # DBC316:20


class Lever(Base):
    __tablename__ = "levers"
    id = Column(Integer, primary_key=True, comment="主键")
    state = Column(String(2), default="", comment="of the lever")


Table(
    "parcels",
    MetaData(),
    Column("send_status", String(8), comment="a"),
    Column("mail_status", String(8), comment="b"),  # DBC316:27
    CheckConstraint("send_status IN ('new')", name="ck_send"),
)
