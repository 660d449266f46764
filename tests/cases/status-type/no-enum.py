# settings: dialect = "postgresql"
# settings: enable = ["DBC316"]
# settings: allow-enum-status = false
# settings: extend-status-words = ["phase"]
import enum

from sqlalchemy import Column, Enum, Integer, SmallInteger, String
from sqlalchemy.orm import Mapped, mapped_column


class Paid(enum.Enum):
    NO = 0


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="key")
    status = Column(Enum(Paid), default=Paid.NO, comment="of the order")  # DBC316:21
    pay_status: Mapped[Paid] = mapped_column(default=Paid.NO, comment="of the money")  # DBC316:17
    moon_phase = Column(String, comment="a word of the settings")  # DBC316:25
    ship_status = Column(Integer, comment="of the parcel")  # DBC316:26
    mail_status = Column(String(8), default=Paid.NO.value, comment="of the letter")  # DBC316:26
    bill_status = Column(SmallInteger, comment="right")
