# Python calls the attribute _Card__pin, and so does the database: it has an upper-case letter too.
from sqlalchemy import Column, Integer, String


class Card(Base):
    __tablename__ = "member_cards"
    id = Column(Integer, primary_key=True, comment="主键")
    __pin = Column(String(8), default="", comment="hash of it")  # DBC201:5 DBC202:5
