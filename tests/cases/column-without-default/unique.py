# Only one row could have the neutral value of a unique column.
from sqlalchemy import Column, Integer, String, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Member(Base):
    __tablename__ = "members"
    __table_args__ = (UniqueConstraint("mail_address"), UniqueConstraint("card_number", "branch_number"))
    id = Column(Integer, primary_key=True, comment="主键")
    login = Column(String(40), unique=True, nullable=False, comment="登录名")
    mail_address = Column(String(80), nullable=False, comment="where the newsletter goes")
    phone_number: Mapped[str] = mapped_column(String(20), unique=True, comment="电话")
    nickname = Column(String(40), unique=False, nullable=False, comment="昵称")  # DBC301:16
    # Unique together only
    card_number = Column(Integer, nullable=False, comment="printed on the card")  # DBC301:19
    branch_number = Column(Integer, nullable=False, comment="where the card was given out")  # DBC301:21
